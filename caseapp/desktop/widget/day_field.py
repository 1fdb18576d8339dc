"""A day to type or to pick from a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QPushButton, QToolButton, QWidget
from typing_extensions import override

from caseapp.desktop.language import speaks_english
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import TINY
from caseapp.desktop.look.theme import mark
from caseapp.desktop.state.day import parse_day, shown
from caseapp.desktop.widget.layout import column, row
from caseapp.desktop.widget.line import Line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

WIDTH, LEAST = 178, 128
ROUND_TEXT = 26
"""Pixels at the left and right of the text in its field."""


class DayField(QWidget):
    """A line for a day with a calendar button; arrow up and down go a day further, Alt+Down opens the calendar."""

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.line = Line()
        self.line.setPlaceholderText(self.tr("e.g. 2 March"))
        self.line.setMinimumWidth(LEAST)
        self.line.setMaximumWidth(WIDTH)
        self.button = QPushButton()
        self.button.setProperty("look", "tool")
        icon.put(self.button, "calendar", "accent")
        self.button.setAccessibleName(self.tr("Open the calendar"))
        self.button.setToolTip(self.button.accessibleName())
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._open)
        line = row(self.line, self.button, 1, space=TINY)
        line.setStretch(0, 1000)
        self.setLayout(line)
        self.setFocusProxy(self.line)
        self.line.written.connect(self.edited)
        self.line.editingFinished.connect(self._tidy)
        self.line.installEventFilter(self)

    @property
    def day(self) -> date | None:
        """The day that is meant; None when nothing or something else stands there."""
        return parse_day(self.line.text(), self._today())

    @property
    def unclear(self) -> bool:
        """Whether there is text that is no day."""
        return bool(self.line.text().strip()) and self.day is None

    def put(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.line.show_text(self._words(day))
        mark(self.line, state="")

    def _words(self, day: date | None) -> str:
        """The day with its weekday; without, where there is no room for that."""
        text = shown(day) if day else ""
        room = self.line.width() - ROUND_TEXT
        return text if self.line.fontMetrics().horizontalAdvance(text) <= room else text.partition(" ")[2]

    def name(self, text: str) -> None:
        """Say what this day is."""
        self.line.setAccessibleName(text)
        self.button.setAccessibleName(self.tr("Open the calendar for: {field}").format(field=text))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.Resize and self.day and not self.line.hasFocus():
            self.line.replace_text(self._words(self.day))
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_F4: 0}
            key = Qt.Key(event.key())
            if key in steps:
                alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
                self._open() if alt or key is Qt.Key.Key_F4 else self._step(steps[key])
                return True
        return False

    def _step(self, days: int) -> None:
        from datetime import timedelta

        day = self.day
        self._choose((day + timedelta(days=days)) if day else self._today())

    def _tidy(self) -> None:
        day = self.day
        if day is not None:
            self.line.replace_text(self._words(day))
        mark(self.line, state="wrong" if self.unclear else "")

    def _open(self) -> None:
        popup = _Calendar(self, self.day or self._today())
        popup.chosen.connect(self._choose)
        popup.adjustSize()
        popup.move(_beside(self, popup.size()))
        popup.show()
        popup.calendar.setFocus()

    def _choose(self, day: date) -> None:
        self.line.replace_text(self._words(day))
        mark(self.line, state="")
        self.line.setFocus()
        self.edited.emit()


def _beside(field: QWidget, size: QSize) -> QPoint:
    """Where something of this size stands below a field; above it where the screen ends."""
    room = field.screen().availableGeometry().adjusted(TINY, TINY, -TINY, -TINY)
    below = field.mapToGlobal(QPoint(0, field.height() + TINY))
    above = field.mapToGlobal(QPoint(0, -TINY)).y() - size.height()
    fits = below.y() + size.height() <= room.bottom() or above < room.top()
    left = max(room.left(), min(below.x(), room.right() - size.width()))
    return QPoint(left, below.y() if fits else above)


ROOMY = (308, 248)
"""Pixels: so that a day is easily hit."""


class _Calendar(QFrame):
    chosen = Signal(object)

    def __init__(self, parent: QWidget, day: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "card")
        self.calendar = QCalendarWidget()
        language = QLocale.Language.English if speaks_english() else QLocale.Language.Dutch
        self.calendar.setLocale(QLocale(language, QLocale.Country.Netherlands))
        self.calendar.setMinimumSize(*ROOMY)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        plain = QTextCharFormat()
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, plain)
        self._name_parts()
        column(self, margin=TINY).addWidget(self.calendar)
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)

    def _name_parts(self) -> None:
        """The calendar's own buttons carry only arrows."""
        names = {
            "qt_calendar_prevmonth": self.tr("Previous month"),
            "qt_calendar_nextmonth": self.tr("Next month"),
            "qt_calendar_monthbutton": self.tr("Choose the month"),
            "qt_calendar_yearbutton": self.tr("Choose the year"),
        }
        for name, text in names.items():
            button = self.calendar.findChild(QToolButton, name)
            if button is not None:
                button.setAccessibleName(text)
        previous, following = (self.calendar.findChild(QToolButton, name) for name in list(names)[:2])
        if previous is not None and following is not None:
            icon.put(previous, "chevron_left", "ink")
            icon.put(following, "chevron_right", "ink")

    def _take(self, day: QDate) -> None:
        self.chosen.emit(day.toPython())
        self.close()
