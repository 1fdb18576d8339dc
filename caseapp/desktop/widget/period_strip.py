"""A period on a strip of months, so that one sees how much is asked."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.look.theme import palette_now, theme_of
from caseapp.procedure.wording import MONTHS, period_text

BAR, TEXT, CORNER, AROUND = 30, 22, 6, 45
LONGEST_MONTHS = 14
FAINT = 80

NARROWEST = 180
"""Pixels in which a period can still be told."""


class PeriodStrip(QWidget):
    """Draws the months around a period, and the period in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start: date | None = None
        self._end: date | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme = theme_of()
        if theme is not None:
            theme.changed.connect(self.update)

    def show_period(self, start: date | None, end: date | None) -> None:
        """Show a period; without both days nothing is drawn."""
        self._start, self._end = start, end
        self.setAccessibleName(spoken(period_text(start, end)) if start else "")
        self.setVisible(start is not None and end is not None)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        size.setHeight(BAR + TEXT)
        size.setWidth(300)
        return size

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        span = self.span()
        if span is None:
            return
        colours = palette_now()
        first, last = span
        days = max((last - first).days, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = (self.width() - 1) / days
        seen = colours.hover != colours.card
        painter.setPen(Qt.PenStyle.NoPen if seen else QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(QRectF(0, 0, self.width() - 1, BAR), CORNER, CORNER)
        self._months(painter, first, last, scale)
        self.paint_under(painter, first, scale)
        if self._start is not None and self._end is not None:
            left = (self._start - first).days * scale
            width = ((self._end - self._start).days + 1) * scale
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            inside = QColor(colours.accent)
            inside.setAlpha(FAINT)
            painter.setBrush(inside)
            painter.drawRoundedRect(QRectF(left, 1, max(width, 6), BAR - 2), CORNER, CORNER)
        self.paint_over(painter)
        painter.end()

    def span(self) -> tuple[date, date] | None:
        """The first and the last day of the strip; None when there is nothing to draw."""
        if self._start is None or self._end is None:
            return None
        return (self._start - timedelta(days=AROUND)).replace(day=1), self._end + timedelta(days=AROUND // 3)

    def paint_under(self, painter: QPainter, first: date, scale: float) -> None:
        """What is drawn under the period; ``scale`` is the pixels of a day."""

    def paint_over(self, painter: QPainter) -> None:
        """What is drawn over it."""

    def _months(self, painter: QPainter, first: date, last: date, scale: float) -> None:
        colours, at = palette_now(), first
        every = max(1, ((last - first).days // 30) // LONGEST_MONTHS + 1)
        number = 0
        while at <= last:
            x = (at - first).days * scale
            following = (at.replace(day=28) + timedelta(days=4)).replace(day=1)
            painter.setPen(QPen(QColor(colours.line), 1))
            if number:
                painter.drawLine(int(x), 0, int(x), BAR)
            painter.setPen(QColor(colours.muted))
            room = (following - at).days * scale * every
            name = spoken(MONTHS[at.month - 1])
            fits = painter.fontMetrics().horizontalAdvance(name) < room - 4
            if number % every == 0:
                box = QRectF(x + (2 if number else 0), BAR + 2, room, TEXT)
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name if fits else name[:3]
                )
            number += 1
            at = following
