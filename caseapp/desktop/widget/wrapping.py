"""Two things beside each other, or one under the other where there is no room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

READABLE = 240
"""Pixels that sentences need at least beside something else."""


class Wrapping(QWidget):
    """The first takes what the second leaves, and has all the room when that would be too little.

    With ``even`` both get as much, where both have room for what is in them.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        parent: QWidget | None = None,
        *,
        space: int = SMALL,
        even: bool = False,
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._even = even
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(space)
        self._line.addWidget(first, 1)
        self._line.addWidget(second, int(even))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the second under the first where there is no room for both."""
        super().resizeEvent(event)
        self._turn(self.width())

    @override
    def heightForWidth(self, width: int) -> int:
        """How high it is at a width, which may ask to put one under the other."""
        self._turn(width)
        return self._line.heightForWidth(width)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two."""
        sizes = (self._first.minimumSizeHint(), self._second.minimumSizeHint())
        return QSize(max(size.width() for size in sizes), max(size.height() for size in sizes))

    def _turn(self, width: int) -> None:
        least = self._first.minimumSizeHint().width() if self._even else READABLE
        other = self._second.minimumSizeHint() if self._even else self._second.sizeHint()
        below = least + self._line.spacing() + other.width() > width
        wanted = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if wanted != self._line.direction():
            self._line.setDirection(wanted)
            for part in (self._first, self._second):
                place = Qt.AlignmentFlag(0) if below or not self._even else Qt.AlignmentFlag.AlignTop
                self._line.setAlignment(part, place)
