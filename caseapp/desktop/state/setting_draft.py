"""Drafts of what is changed in the settings: kept while one types, and listed with the rest of what was begun."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from caseapp.desktop.overriding import override
from caseapp.desktop.state.typed_draft import TypedDraft
from caseapp.model.value import Value

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from caseapp.desktop.state.desk import Desk
    from caseapp.index.draft import Draft

PREFIX = "setting/"
NEW_TEXT = f"{PREFIX}adopt_text/new"

LETTER = "change_letter/"
SECTIONS: Mapping[str, str] = {
    "invite_member": "invitations",
    "add_school": "schools",
    "change_school": "schools",
    "adopt_text": "texts",
    "change_letterhead": "letters",
    "change_letter": "letters",
    "change_committees": "letters",
    "change_settings": "terms",
}
"""In which section of the settings an act is done; in the first one when it is not named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BegunSetting:
    """Something in the settings that was begun: the key of its draft, its section, and what is in it."""

    key: str
    section: str
    data: Mapping[str, Value]

    @property
    def act(self) -> str:
        """The act of the register."""
        return self.key.removeprefix(PREFIX).partition("/")[0]

    @property
    def letter(self) -> str:
        """The kind of the letter whose text was begun; empty for anything else."""
        return self.key.removeprefix(LETTER) if self.key.startswith(LETTER) else ""


ADD_MEMBER = BegunSetting(key=f"{PREFIX}add_member", section="members", data={})
"""To begin with a new member, with nothing filled in yet."""


def begun_setting(draft: Draft) -> BegunSetting | None:
    """What a draft is of; None when it is of no setting."""
    if not draft.key.startswith((PREFIX, LETTER)):
        return None
    act = draft.key.removeprefix(PREFIX).partition("/")[0]
    return BegunSetting(key=draft.key, section=SECTIONS.get(act, "members"), data=draft.data)


class SettingDraft(TypedDraft):
    """Keeps what one types; ``found`` gives what was kept before."""

    found = Signal(object)

    def __init__(self, desk: Desk, key: str, data: Callable[[], Mapping[str, Value] | None], parent: QObject) -> None:
        """``data`` gives what is to be kept now; None where nothing differs from what stood there."""
        super().__init__(parent)
        self._desk = desk
        self._key = key
        self._data = data

    def load(self) -> None:
        """See whether there is a draft."""
        session, key = self._desk.session, self._key

        def take(draft: Draft | None) -> None:
            if draft is not None:
                self.found.emit(draft.data)

        self._desk.task.run(lambda: session.drafts.get(key), take, owner=self)

    @override
    def keep(self) -> None:
        """Keep what was typed, on the disk."""
        self._timer.stop()
        session, key, data = self._desk.session, self._key, self._data()
        self._desk.task.run(lambda: session.drafts.delete(key) if data is None else session.drafts.save(key, data))

    def drop(self) -> None:
        """Throw it away: it was done, or is not wanted any more."""
        self._timer.stop()
        session, key = self._desk.session, self._key
        self._desk.task.run(lambda: session.drafts.delete(key))
