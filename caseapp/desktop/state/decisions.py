"""Decisions that wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk


class DecisionsState(QObject):
    """Reads what waits."""

    loaded = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def load(self) -> None:
        """Read it."""
        self._desk.task.run(self._desk.session.decisions, self.loaded.emit, owner=self)
