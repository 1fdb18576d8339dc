"""Editors for a day and for a moment."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.look.theme import mark
from caseapp.desktop.widget.day_field import DayField
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.line import Line
from caseapp.model.zone import NETHERLANDS, local

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from caseapp.model.value import Value

CLOCK = re.compile(r"(\d{1,2})[:.u](\d{2})")
CLOCK_WIDTH = 100


class DayEditor(Editor):
    """A day."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.field = self._day = DayField(today)
        column(self).addWidget(self._day)
        self.setFocusProxy(self._day.line)
        self._day.edited.connect(self.edited)

    @override
    def value(self) -> Value:
        return self._day.day

    @override
    def put(self, value: Value) -> None:
        day = local(value).date() if isinstance(value, datetime) else value
        self._day.put(day if isinstance(day, date) else None)

    @override
    def unclear(self) -> str:
        return self.tr("I do not know this day. Write it as 2-3-2026, or as 2 March.") if self._day.unclear else ""

    @override
    def half(self) -> str:
        return self._day.line.text() if self._day.unclear else ""

    @override
    def put_half(self, text: str) -> None:
        self._day.line.show_text(text)

    @override
    def called(self, label: str) -> None:
        self._day.name(label)


class MomentEditor(Editor):
    """A day with the time on the clock; the time alone, on the day of another field."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._day = DayField(lambda: local(now()).date())
        self._clock = Line()
        self._clock.setPlaceholderText(self.tr("e.g. 14:30"))
        self._clock.setFixedWidth(CLOCK_WIDTH)
        self._at = label(self.tr("at"), "muted")
        column(self).addLayout(row(self._day, self._at, self._clock, 1, space=SMALL))
        self._follows = False
        self.setFocusProxy(self._day.line)
        self._day.edited.connect(self.edited)
        self._clock.written.connect(self.edited)
        self._clock.editingFinished.connect(self._tidy)

    def follow(self, day: DayField) -> None:
        """Ask the time alone: the day is asked in another field already."""
        for part in (self._day, self._at):
            part.hide()
        self._day.edited.disconnect(self.edited)
        self._clock.setAccessibleName(self._day.line.accessibleName())
        self._day, self._follows = day, True
        self.setFocusProxy(self._clock)
        day.edited.connect(self._day_moved)

    def _day_moved(self) -> None:
        if self._time() is not None:
            self.edited.emit()

    @override
    def value(self) -> Value:
        day, at = self._day.day, self._time()
        if day is None or at is None:
            return None
        return datetime.combine(day, at, NETHERLANDS).astimezone(UTC)

    @override
    def put(self, value: Value) -> None:
        at = local(value) if isinstance(value, datetime) else None
        if not self._follows or (at and self._day.day is None):
            self._day.put(at.date() if at else None)
        self._clock.show_text(f"{at:%H:%M}" if at else "")

    @override
    def unclear(self) -> str:
        at = self._time()
        if self._clock.text().strip() and at is None:
            return self.tr("I do not know this time. Write it as 14:30.")
        if self._follows:
            return ""
        if self._day.unclear:
            return self.tr("I do not know this day. Write it as 2-3-2026, or as 2 March.")
        if self._day.day is not None and at is None:
            return self.tr("Fill in the time too, as 14:30.")
        return self.tr("Fill in the day too, as 2 March.") if self._day.day is None and at is not None else ""

    @override
    def half(self) -> str:
        """The day, and on the next line the time."""
        found = "\n".join(("" if self._follows else self._day.line.text(), self._clock.text()))
        return found if found.strip() and self.value() is None else ""

    @override
    def put_half(self, text: str) -> None:
        day, _, at = text.partition("\n")
        if not self._follows:
            self._day.line.show_text(day)
        self._clock.show_text(at)

    @override
    def called(self, label: str) -> None:
        self._day.name(label)
        self._clock.setAccessibleName(self.tr("{field}: time").format(field=label))

    @override
    def inputs(self) -> list[QWidget]:
        return [self._clock] if self._follows else [self._day.line, self._clock]

    def _time(self) -> time | None:
        found = CLOCK.fullmatch(self._clock.text().strip())
        try:
            return time(int(found[1]), int(found[2])) if found else None
        except ValueError:
            return None

    def _tidy(self) -> None:
        at = self._time()
        if at is not None:
            self._clock.show_text(f"{at:%H:%M}")
        mark(self._clock, state="wrong" if self._clock.text().strip() and at is None else "")
