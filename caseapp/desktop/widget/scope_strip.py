"""A period on a strip of months that one can move: with the mouse its ends, with the arrow keys all of it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.widget.period_strip import BAR, CORNER, PeriodStrip
from caseapp.procedure.wording import period_text

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

NEAR = 10
"""Pixels from an end at which the mouse takes hold of it."""

MARGIN = timedelta(days=28)
DAY = timedelta(days=1)


class ScopeStrip(PeriodStrip):
    """``moved`` gives the first and the last day. The incident is shown under it, and today where the strip ends."""

    moved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._incident: tuple[date | None, date | None] = (None, None)
        self._today = date.max
        self._held = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_scope(
        self, asked: tuple[date | None, date | None], incident: tuple[date | None, date | None], today: date
    ) -> None:
        """Show what is asked; before both days are there, the incident alone."""
        self._incident, self._today = incident, today
        self._start, self._end = asked
        if self._end is not None and self._start is not None and self._end < self._start:
            self._start = self._end = None
        asked_text = spoken(period_text(*asked)) if all(asked) else self.tr("no period yet")
        self.setAccessibleName(self.tr("Period requested: {period}").format(period=asked_text))
        self.setAccessibleDescription(
            self.tr("Incident: {period}").format(period=spoken(period_text(*incident))) if incident[0] else ""
        )
        self.setToolTip(self.accessibleDescription())
        self.update()

    @override
    def span(self) -> tuple[date, date] | None:
        days = [one for one in (self._start, self._end, *self._incident) if one is not None]
        if not days:
            return None
        last = min(max(*days, self._today) if len(days) > 1 else max(days[0], self._today), max(days) + 6 * MARGIN)
        return (min(days) - MARGIN).replace(day=1), last + timedelta(days=4)

    @override
    def paint_under(self, painter: QPainter, first: date, scale: float) -> None:
        colours = palette_now()
        begun, ended = self._incident
        if begun is not None and ended is not None:
            left = (begun - first).days * scale
            width = max(((ended - begun).days + 1) * scale, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.due))
            painter.drawRoundedRect(QRectF(left, BAR - 6, width, 6), 2, 2)
        x = (self._today - first).days * scale + scale
        if 0 < x < self.width():
            painter.setPen(QPen(QColor(colours.edge), 1, Qt.PenStyle.DashLine))
            painter.drawLine(int(x), 0, int(x), BAR)

    @override
    def paint_over(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette_now().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, 1, self.width() - 3, BAR - 2), CORNER, CORNER)

    # --- moving it

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -DAY, Qt.Key.Key_Right: DAY}.get(Qt.Key(event.key()))
        if step is None or self._start is None or self._end is None:
            super().keyPressEvent(event)
            return
        only_end = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._move(self._start if only_end else self._start + step, self._end + step)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, ends = event.position().x(), self._ends()
        if ends is not None:
            near = {abs(x - ends[0]): "start", abs(x - ends[1]): "end"}
            self._held = near[min(near)] if min(near) <= NEAR else ""

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().x())
        if not self._held or day is None or self._start is None or self._end is None:
            return
        start, end = (day, self._end) if self._held == "start" else (self._start, day)
        self._move(start, end)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = ""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _move(self, start: date, end: date) -> None:
        if start <= end <= self._today:
            self.moved.emit(start, end)

    def _ends(self) -> tuple[float, float] | None:
        span = self.span()
        if span is None or self._start is None or self._end is None:
            return None
        scale = (self.width() - 1) / max((span[1] - span[0]).days, 1)
        return (self._start - span[0]).days * scale, ((self._end - span[0]).days + 1) * scale

    def _day_at(self, x: float) -> date | None:
        span = self.span()
        if span is None:
            return None
        days = max((span[1] - span[0]).days, 1)
        return span[0] + timedelta(days=int(x / max(self.width() - 1, 1) * days))
