"""One bar of a chart: a button, so that keys, mouse and screen readers reach each figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.as_written import as_tip
from caseapp.desktop.look.theme import palette_now, theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

THICK, THIN = 20, 14
GAP, CORNER, LEAST = 6, 3, 3
FOCUS = 1.5
WORDS = 60
STEPS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


def fill(painter: QPainter, box: QRectF, *, before: bool) -> None:
    """Draw a bar: this year full, last year hatched, so that they differ without colour."""
    colours = palette_now()
    if before:
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QBrush(QColor(colours.edge), Qt.BrushStyle.BDiagPattern))
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(box, CORNER, CORNER)


class Bar(QAbstractButton):
    """``stepped`` asks to go to another bar: so many to the right, and so many down."""

    stepped = Signal(int, int)

    def __init__(self, *, tall: bool, before: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall = tall
        self._before = before
        self._share = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        wide, narrow = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy(wide, wide if tall else narrow))
        theme = theme_of()
        if theme is not None:
            theme.changed.connect(self.update)

    def show_figure(self, number: int, most: int, said: str) -> None:
        """Show a number on a scale up to ``most``; ``said`` is what it tells. A zero leads nowhere."""
        self.setText(f"{number:n}" if number else "0")
        self._share = number / most if most else 0.0
        self.setAccessibleName(said)
        self.setToolTip(as_tip(said))
        self.setEnabled(number > 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor if number else Qt.CursorShape.ArrowCursor)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._tall:
            return QSize(self.fontMetrics().horizontalAdvance("000") + 2, 120)
        return QSize(120, THIN + 2 if self._before else THICK + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(14, 60) if self._tall else QSize(60, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        if self._before:
            font.setPointSizeF(font.pointSizeF() * 0.88)
        else:
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        box, words, place = self._upright(painter) if self._tall else self._lying(painter)
        if self._share:
            fill(painter, box, before=self._before)
        painter.setPen(QColor(colours.muted if self._before or not self._share else colours.ink))
        painter.drawText(words, place, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.ink), FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.end()

    def _lying(self, painter: QPainter) -> tuple[QRectF, QRectF, Qt.AlignmentFlag]:
        """Where the bar and its number stand, from the left."""
        room = painter.fontMetrics().horizontalAdvance("00000") + GAP
        length = max(LEAST, (self.width() - room) * self._share) if self._share else 0.0
        thick = THIN if self._before else THICK
        top = (self.height() - thick) / 2
        words = QRectF(length + (GAP if length else 2), 0, room, self.height())
        return QRectF(0, top, length, thick), words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def _upright(self, painter: QPainter) -> tuple[QRectF, QRectF, Qt.AlignmentFlag]:
        """Where the bar and its number stand, from the foot."""
        room = painter.fontMetrics().height() + 2
        height = max(LEAST, (self.height() - room) * self._share) if self._share else 0.0
        width = min(self.width() - 4.0, THICK + 2 if not self._before else THIN + 2)
        left = 1.0 if self._before else self.width() - width - 1
        top = self.height() - height
        words = QRectF(left + width / 2 - WORDS / 2, top - room, WORDS, room)
        return QRectF(left, top, width, height), words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Swatch(QWidget):
    """A small piece of bar, for the key of a chart."""

    def __init__(self, *, before: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self.setFixedSize(18, 12)
        theme = theme_of()
        if theme is not None:
            theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, QRectF(self.rect()), before=self._before)
        painter.end()
