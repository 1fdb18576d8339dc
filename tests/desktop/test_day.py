"""Days as people write them."""

from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDialog, QTableView

from caseapp.desktop.state.day import parse_day, shown
from caseapp.desktop.widget.day_field import DayField

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 maart 2026", date(2026, 3, 2)),
        ("2 mrt 2026", date(2026, 3, 2)),
        ("2 maart", date(2026, 3, 2)),
        ("20 december", date(2025, 12, 20)),
        ("2-3-2026", date(2026, 3, 2)),
        ("02/03/2026", date(2026, 3, 2)),
        ("2-3-26", date(2026, 3, 2)),
        ("2-3", date(2026, 3, 2)),
        ("2026-03-02", date(2026, 3, 2)),
        ("ma 2 maart 2026", date(2026, 3, 2)),
        ("maandag 2 maart", date(2026, 3, 2)),
        ("vandaag", TODAY),
        ("Gisteren", date(2026, 3, 11)),
        ("morgen", date(2026, 3, 13)),
        ("29-2-2024", date(2024, 2, 29)),
        ("1 mei", date(2026, 5, 1)),
    ],
)
def test_a_day_is_understood(text: str, day: date) -> None:
    assert parse_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["", "31-2-2026", "29-2-2026", "32 maart", "2 ma 2026", "2 foo", "13-13", "zomaar", "0-0-0"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_day(text, TODAY) is None


def test_what_is_shown_is_understood_again() -> None:
    for ordinal in range(TODAY.toordinal(), TODAY.toordinal() + 400):
        day = date.fromordinal(ordinal)
        assert parse_day(shown(day), TODAY) == day


@pytest.fixture
def field(dressed: QApplication) -> DayField:
    found = DayField(lambda: TODAY)
    found.put(date(2026, 3, 2))
    return found


def test_arrows_go_a_day_further(field: DayField) -> None:
    QTest.keyClick(field.line, Qt.Key.Key_Up)
    assert field.day == date(2026, 3, 3)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.day == date(2026, 3, 1)


def test_what_is_no_day_is_unclear_until_it_is_one(field: DayField) -> None:
    field.line.setText("31 februari")
    unclear = [field.unclear]
    field.line.clear()
    assert [*unclear, field.unclear] == [True, False]
    assert field.day is None


def test_the_calendar_opens_by_keyboard_and_gives_the_day(field: DayField) -> None:
    edited: list[bool] = []
    field.edited.connect(lambda: edited.append(True))
    QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate().toPython() == date(2026, 3, 2)
    calendar.setSelectedDate(calendar.selectedDate().addDays(7))
    calendar.activated.emit(calendar.selectedDate())
    assert field.day == date(2026, 3, 9)
    assert edited == [True]


def test_every_day_and_weekday_of_the_calendar_can_be_read(dressed: QApplication) -> None:
    """Too little room for two figures once left the cells empty."""
    around = QDialog()
    field = DayField(lambda: date(2026, 11, 21), around)
    around.show()
    field.button.click()
    days = field.findChild(QTableView)
    assert days is not None
    QTest.qWait(50)
    picture = days.grab().toImage()
    empty = []
    for at in range(7 * 7):
        cell = days.visualRect(days.model().index(at // 7, at % 7))
        ground = picture.pixel(cell.left() + 2, cell.top() + 2)
        inked = {
            (x, y)
            for x in range(cell.left(), cell.right())
            for y in range(cell.top(), cell.bottom())
            if picture.pixel(x, y) != ground
        }
        if len(inked) < 5:
            empty.append(at)
    assert empty == []
    assert picture.width() > 200
    shiboken6.delete(around)


@pytest.mark.parametrize(("width", "text"), [(178, "do 12 november 2026"), (140, "12 november 2026")])
def test_a_day_stands_whole_in_its_field(dressed: QApplication, width: int, text: str) -> None:
    around = QDialog()
    field = DayField(lambda: date(2026, 11, 21), around)
    around.show()
    field.put(date(2026, 11, 12))
    field.line.setFixedWidth(width)
    QApplication.processEvents()
    assert field.line.text() == text
    assert field.day == date(2026, 11, 12)
    shiboken6.delete(around)


def test_a_day_as_the_english_window_writes_it_is_read_back() -> None:
    """No form with a day could be recorded in English: the field did not know its own words."""
    for month in range(1, 13):
        day = date(2026, month, 21)
        assert parse_day(f"{day:%a} 21 {day:%B} 2026", date(2026, 11, 21)) == day
    assert parse_day("yesterday", date(2026, 11, 21)) == date(2026, 11, 20)


def test_the_calendar_stays_on_the_screen(dressed: QApplication) -> None:
    around = QDialog()
    field = DayField(lambda: date(2026, 11, 21), around)
    room = field.screen().availableGeometry()
    for place in (room.topLeft(), room.bottomRight() - QPoint(40, 40)):
        around.move(place)
        around.show()
        field.button.click()
        calendar = field.findChild(QCalendarWidget)
        assert calendar is not None
        popup = calendar.window()
        assert room.contains(popup.geometry()), (room, popup.geometry())
        assert not popup.geometry().intersects(QRect(field.line.mapToGlobal(QPoint()), field.line.size()))
        popup.close()
        dressed.sendPostedEvents(popup, QEvent.Type.DeferredDelete)
    shiboken6.delete(around)
