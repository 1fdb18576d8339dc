"""A place of the program in the left rail, with how much waits there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from caseapp.desktop.look.theme import palette_now

BADGE, RIGHT, MOST = 20, 9, 99


class RailButton(QPushButton):
    """Checked while its place is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "rail")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._waiting = 0

    @property
    def waiting(self) -> int:
        """How much waits there."""
        return self._waiting

    def wait(self, number: int) -> None:
        """Show that so much waits there."""
        self._waiting = number
        said = self.tr("{place}, {number} waiting").format(place=self.text(), number=number)
        self.setAccessibleName(said if number else self.text())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._waiting:
            return
        colours = palette_now()
        text = str(self._waiting) if self._waiting <= MOST else f"{MOST}+"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.85)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        width = max(BADGE, painter.fontMetrics().horizontalAdvance(text) + 10)
        box = QRectF(self.width() - RIGHT - width, (self.height() - BADGE) / 2, width, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.wrong))
        painter.drawRoundedRect(box, BADGE / 2, BADGE / 2)
        painter.setPen(QColor(colours.card))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
