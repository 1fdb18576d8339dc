"""Decisions that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.state.act_form import PROPOSAL, Wanted

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import WaitingDecision


def wanted_for(waiting: WaitingDecision) -> Wanted:
    """The form in which a waiting decision is taken."""
    about = "inspection" if waiting.kind == "inspection" else PROPOSAL
    return Wanted(act=waiting.act, case_id=waiting.case_id, fields={about: waiting.ref})


class DecisionsState(QObject):
    """Reads what waits."""

    loaded = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def load(self) -> None:
        """Read it."""
        self._desk.task.run(self._desk.session.decisions, self.loaded.emit, owner=self)
