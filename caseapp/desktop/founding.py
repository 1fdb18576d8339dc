"""Founding an organisation: the wizard, what was typed in it before, and going in when the organisation is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.state.door_draft import FOUNDATION, begun_file
from caseapp.desktop.task import BEGINS, ENDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QStackedWidget

    from caseapp.desktop.screen.foundation_draft import FoundationDraft
    from caseapp.desktop.screen.new_organisation import NewOrganisation
    from caseapp.desktop.state.start import StartState
    from caseapp.desktop.task import Task
    from caseapp.model.protocol import Protocol
    from caseapp.office.office import Founded
    from caseapp.office.session import Session


class Founding(QObject):
    """``waiting`` tells that the wizard is being made, ``placing`` gives it to be asked where the organisation is kept.

    ``founded`` gives it when the organisation is there, ``finished`` the session of who goes in.
    """

    waiting = Signal(bool)
    placing = Signal(object)
    founded = Signal(object)
    finished = Signal(object)

    def __init__(
        self, *, window: QStackedWidget, start: StartState, task: Task, folder: Path, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._start = start
        self._task = task
        self._file = begun_file(folder, FOUNDATION)
        self._clock = clock
        self._draft: FoundationDraft | None = None
        self.wizard: NewOrganisation | None = None
        start.founded.connect(self._founded)

    def begin(self) -> None:
        """Open the wizard, with what was typed in it before."""
        from caseapp.desktop.state.founding import protocols

        self.waiting.emit(BEGINS)
        self._task.run(protocols, self._show, owner=self)

    def _show(self, protocols: tuple[Protocol, ...]) -> None:
        from caseapp.desktop.screen.foundation_draft import FoundationDraft
        from caseapp.desktop.screen.new_organisation import NewOrganisation
        from caseapp.desktop.state.recovery_sheet import RecoverySheetState

        self.waiting.emit(ENDS)
        wizard = NewOrganisation(protocols, RecoverySheetState(self._task, self._clock))
        wizard.asked.connect(self._start.found)
        wizard.left.connect(self.leave)
        wizard.begun_again.connect(self._begin_again)
        self._start.mistyped.connect(wizard.mistyped)
        self.wizard = wizard
        self.placing.emit(wizard)
        self._draft = FoundationDraft(wizard, self._task, self._file)
        self._draft.resume()
        self._window.addWidget(wizard)
        self._window.setCurrentWidget(wizard)
        wizard.ui.organisation.setFocus()

    def keep(self) -> None:
        """Keep what was typed since the last time."""
        if self._draft is not None:
            self._draft.leave()

    def holds(self) -> bool:
        """Whether the program had better not close now; the wizard says why, once."""
        return self.wizard is not None and self.wizard.sheet.holds()

    def leave(self) -> None:
        """Close the wizard; what was typed is there when it is opened again."""
        self.keep()
        self._draft = None
        if self.wizard is not None:
            self._window.removeWidget(self.wizard)
            self.wizard.deleteLater()
            self.wizard = None

    def _begin_again(self) -> None:
        self.leave()
        self.begin()

    def _founded(self, found: Founded) -> None:
        wizard = self.wizard
        if wizard is None:
            return
        if self._draft is not None:
            self._draft.drop()
        self.founded.emit(wizard)
        wizard.founded(found)
        wizard.finished.connect(lambda: self._go_in(found.session))

    def _go_in(self, session: Session) -> None:
        self.finished.emit(session)
        self.leave()
