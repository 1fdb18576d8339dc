"""What is due for me, and what I began and did not finish."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.state.act_form import EXPLANATION, SEND, Wanted
from caseapp.desktop.state.begun_letter import ABOUT, BegunLetter
from caseapp.desktop.state.setting_draft import BegunSetting, begun_setting
from caseapp.index.row import WorkItem
from caseapp.model.term import Role
from caseapp.model.zone import local
from caseapp.office.register.catalogue import REGISTER_ACTS
from caseapp.procedure.catalogue import CATALOGUE, label
from caseapp.procedure.letter.kind import letter_label

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.index.draft import Draft
    from caseapp.model.value import Value

MOST = 200
Read: TypeAlias = "tuple[tuple[WorkItem, ...], tuple[Draft, ...], WorkItem | None]"
WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A draft: what it is, in which case or that it is in the settings, and how one goes on with it."""

    key: str
    label: str
    case_id: str
    at: datetime
    wanted: Wanted | BegunSetting | BegunLetter

    @property
    def in_settings(self) -> bool:
        """Whether it is of a setting."""
        return isinstance(self.wanted, BegunSetting)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkList:
    """Open work by how near it is, drafts, and the moment at which it was looked at.

    ``following`` is what comes next for somebody else, where nothing is this member's.
    """

    late: tuple[WorkItem, ...] = ()
    today: tuple[WorkItem, ...] = ()
    week: tuple[WorkItem, ...] = ()
    later: tuple[WorkItem, ...] = ()
    drafts: tuple[Begun, ...] = ()
    following: WorkItem | None = None
    now: datetime

    @property
    def urgent(self) -> int:
        """How much is late or due today."""
        return len(self.late) + len(self.today)

    @property
    def total(self) -> int:
        """How much is open."""
        return self.urgent + len(self.week) + len(self.later)


class WorkState(QObject):
    """Reads the work list."""

    loaded = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.mine = True

    @property
    def alone(self) -> bool:
        """Whether this member is the only one, and may add others."""
        session = self._desk.session
        others = [one for one in session.organisation.members if one.active and one.id != session.member.id]
        return not others and session.member.holds_anywhere(Role.ADMINISTRATOR)

    def load(self) -> None:
        """Read it."""
        session, mine = self._desk.session, self.mine

        def work() -> Read:
            items = session.work(mine=mine, limit=MOST)
            following = session.work(mine=False, limit=1) if mine and not items else ()
            return items, session.drafts.all(), following[0] if following else None

        self._desk.task.run(work, self._take, owner=self)

    def throw_away(self, key: str) -> None:
        """Drop a draft."""
        session = self._desk.session
        self._desk.task.run(lambda: session.drafts.delete(key), lambda _none: self.load(), owner=self)

    def _take(self, found: Read) -> None:
        items, drafts, following = found
        now = self._desk.clock()
        begun = tuple(one for draft in drafts if (one := _begun(draft)) is not None)
        self.loaded.emit(replace(_sorted(items, begun, now), following=following))


def _sorted(items: tuple[WorkItem, ...], drafts: tuple[Begun, ...], now: datetime) -> WorkList:
    groups: dict[str, list[WorkItem]] = {"late": [], "today": [], "week": [], "later": []}
    today = local(now).date()
    for item in items:
        days = (local(item.due).date() - today).days
        name = "late" if item.overdue(now) else "today" if days <= 0 else "week" if days < WEEK else "later"
        groups[name].append(item)
    late, today_, week, later = map(tuple, groups.values())
    return WorkList(late=late, today=today_, week=week, later=later, drafts=drafts, now=now)


def _begun(draft: Draft) -> Begun | None:
    setting, letter = begun_setting(draft), BegunLetter.of_key(draft.key)
    if setting is not None:
        return _begun_setting(setting, draft)
    if letter is not None:
        label_ = App.translate("Work", "Letter: {letter}").format(letter=spoken(letter_label(letter.letter)))
        return Begun(key=draft.key, label=label_, case_id=letter.case_id, at=draft.at, wanted=letter)
    case_id, _, rest = draft.key.partition("/")
    act = rest.partition("/")[0]
    fields: dict[str, Value] = {name: value for name, value in draft.data.items() if name != EXPLANATION}
    if act not in CATALOGUE or not any(fields.values()):
        return None
    case_id = "" if case_id == "new" else case_id
    keys = ("respondent", "inspection", "decision", *(ABOUT if act == SEND else ()))
    wanted = Wanted(act=act, case_id=case_id, fields={name: fields[name] for name in keys if name in fields})
    if wanted.key != draft.key:
        wanted = Wanted(act=act, case_id=case_id, draft=rest.partition("/")[2])
    return Begun(key=draft.key, label=spoken(label(act)), case_id=case_id, at=draft.at, wanted=wanted)


def _begun_setting(setting: BegunSetting, draft: Draft) -> Begun | None:
    definition = REGISTER_ACTS.get(setting.act)
    if definition is None:
        return None
    about = spoken(letter_label(setting.letter)) if setting.letter else str(draft.data.get("name") or "")
    title = str(draft.data.get("title") or "") or spoken(definition.label)
    return Begun(key=draft.key, label=f"{title}: {about}" if about else title, case_id="", at=draft.at, wanted=setting)
