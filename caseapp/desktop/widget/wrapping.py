"""Two things beside each other, or one under the other where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

READABLE = 240
"""Pixels that sentences need at least beside something else."""


class Wrapping(QWidget):
    """The first takes what the second leaves, and has all the room when that would be too little."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second = second
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SMALL)
        self._line.addWidget(first, 1)
        self._line.addWidget(second)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the second under the first where the first would get too little."""
        super().resizeEvent(event)
        self._turn(self.width())

    @override
    def heightForWidth(self, width: int) -> int:
        """How high it is at a width, which may ask to put one under the other."""
        self._turn(width)
        return self._line.heightForWidth(width)

    def _turn(self, width: int) -> None:
        below = width - self._second.sizeHint().width() < READABLE
        wanted = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if wanted != self._line.direction():
            self._line.setDirection(wanted)
