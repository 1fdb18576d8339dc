"""What is typed in the wizard for a new organisation is kept; passwords are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseapp.desktop.state.door_draft import DoorDraft
from caseapp.desktop.widget.written import changed, write, written

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.screen.new_organisation import NewOrganisation
    from caseapp.desktop.task import Task


class FoundationDraft(QObject):
    """Looks after what is kept of :class:`NewOrganisation`: everything but the passwords."""

    def __init__(self, wizard: NewOrganisation, task: Task, file: Path) -> None:
        super().__init__(wizard)
        self._wizard = wizard
        ui = wizard.ui
        organisation = (ui.organisation, ui.po, ui.vo, ui.mbo, ui.schools, ui.region)
        text = (ui.protocol, ui.consented, ui.adopted, ui.on_server)
        roles = (ui.director, ui.hrm_manager, ui.board_member, ui.privacy_officer, ui.director_school)
        self._fields: Mapping[str, QWidget] = {
            part.objectName(): part for part in (*organisation, *text, ui.founder, *roles)
        }
        self._kept = DoorDraft(task, file, self._data, self)
        self._empty = self._all()
        wizard.begun_again.connect(self._kept.drop)

    def resume(self) -> None:
        """Show what was kept, and keep from now on what is typed."""
        found, ui = self._kept.found(), self._wizard.ui
        if found:
            for name, part in self._fields.items():
                write(part, found.get(name))
            self._wizard.pages.show_again(found.get("kinds"))
            write(ui.director_school, found.get("director_school"))
            ui.server.resume(found.get("server"))
            if self._all() != self._empty:
                ui.banner.offer(
                    self.tr("What you typed before stands here again. Only the passwords are to be filled in."),
                    self.tr("Start over"),
                    self._wizard.begun_again.emit,
                )
        for part in self._fields.values():
            changed(part).connect(self._kept.later)
        ui.kinds.picked.connect(self._kept.later)
        ui.server.typed.connect(self._kept.later)

    def leave(self) -> None:
        """Keep what was typed since the last time."""
        self._kept.leave()

    def drop(self) -> None:
        """The organisation is there: nothing of it is kept here."""
        self._kept.drop()

    def _all(self) -> Mapping[str, object]:
        fields = {name: written(part) for name, part in self._fields.items()}
        return fields | {"kinds": self._wizard.ui.kinds.all_chosen(), "server": self._wizard.ui.server.without_secret()}

    def _data(self) -> Mapping[str, object]:
        found = self._all()
        return found if found != self._empty else {}
