"""*Controle aanvragen*: examples with the four tests, and the period on a strip that one can move."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from caseapp.desktop.screen.request_inspection import RequestInspection
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import focus, go_to, record, tap, tick, write
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, texts


@pytest.fixture
def director(sign_in: OpenAs) -> Person:
    """The director who asks."""
    person = sign_in("B. Aksoy")
    person.open_form("request_inspection", "leerling")
    return person


def form(person: Person) -> RequestInspection:
    found = person.window.way.form
    assert isinstance(found, RequestInspection)
    return found


def period(person: Person) -> tuple[object, object]:
    values = form(person).state.values
    return values.get("period_from"), values.get("period_to")


def test_each_test_has_a_good_and_a_bad_example(director: Person) -> None:
    said = texts(form(director))
    assert said.count("Goed") == said.count("Niet genoeg") == 4
    assert unnamed(form(director)) == []


def test_the_text_is_told_with_its_source(director: Person) -> None:
    tick("Van wie", ["D. Smit"])
    director.wait(TIMERS)
    assert any("College van Bestuur beslist" in text for text in texts(form(director).pane))


def test_the_arrows_move_the_period_and_shift_only_its_end(director: Person) -> None:
    write("Gegevens vanaf", "23-2-2026")
    write("Gegevens tot en met", "27-2-2026")
    director.wait(TIMERS)
    assert any(text.startswith("U vraagt 5 dagen.") for text in texts(form(director).pane))
    strip = form(director).request.strip
    go_to("Gevraagde periode")
    assert focus() is strip
    tap(Qt.Key.Key_Right)
    assert period(director) == (date(2026, 2, 24), date(2026, 2, 28))
    tap(Qt.Key.Key_Left, "shift")
    assert period(director) == (date(2026, 2, 24), date(2026, 2, 27))
    assert "24 februari 2026" in strip.accessibleName()
    assert "23 februari 2026" in strip.accessibleDescription(), "the incident is told too"


def test_it_does_not_move_into_the_future(director: Person) -> None:
    write("Gegevens vanaf", "11-3-2026")
    write("Gegevens tot en met", "12-3-2026")
    go_to("Gevraagde periode")
    tap(Qt.Key.Key_Right)
    assert period(director) == (date(2026, 3, 11), date(2026, 3, 12))


def test_the_mouse_takes_hold_of_an_end(director: Person) -> None:
    write("Gegevens vanaf", "20-2-2026")
    write("Gegevens tot en met", "27-2-2026")
    strip = form(director).request.strip
    ends = strip._ends()
    assert ends is not None
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(strip, left, pos=QPoint(int(ends[0]), 10))
    QTest.mouseMove(strip, QPoint(int(ends[0]) + 20, 10))
    QTest.mouseRelease(strip, left, pos=QPoint(int(ends[0]) + 20, 10))
    start, end = period(director)
    assert end == date(2026, 2, 27)
    assert isinstance(start, date)
    assert start > date(2026, 2, 20)


def test_a_period_beside_the_incident_is_remarked_upon(director: Person) -> None:
    write("Gegevens vanaf", "1-1-2026")
    write("Gegevens tot en met", "10-1-2026")
    director.wait(TIMERS)
    assert any("Het incident valt daarbuiten" in text for text in texts(form(director).pane))


def test_a_whole_request_by_keyboard(director: Person) -> None:
    tick("Van wie", ["D. Smit"])
    write("Welke systemen of accounts", "Schoolaccount")
    write("Gegevens vanaf", "23-2-2026")
    write("Gegevens tot en met", "27-2-2026")
    write("Welke gegevens", "Verzonden foto's")
    for name in ("Doel", "Nodig?", "In verhouding?", "Kan het lichter?"):
        write(name, "Omdat het niet anders kan.")
    record(director)
    case = director.session.case(director.made.cases["leerling"]).case
    assert next(iter(case.inspections.values())).period == (date(2026, 2, 23), date(2026, 2, 27))
