"""*Vertrouwensinspecteur bellen*: the number, open or closed, the clock, what to have at hand, the log."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from caseapp.desktop.screen.call_trust_inspector import TEL, CallTrustInspector
from caseapp.desktop.state.moment import again_text, length_text
from caseapp.model.zone import NETHERLANDS, local
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import focus, press, tap, write
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, texts


@pytest.fixture
def manager(sign_in: OpenAs) -> Person:
    """The HRM manager who is going to call."""
    person = sign_in("M. Dijkstra")
    person.open_form("call_trust_inspector", "voornemen")
    return person


def form(person: Person) -> CallTrustInspector:
    found = person.window.way.form
    assert isinstance(found, CallTrustInspector)
    return found


def test_the_number_is_large_and_open_now(manager: Person) -> None:
    call = form(manager).call
    assert call.number.text() == "0900 111 3 111"
    assert call.number.font().pointSizeF() > 1.5 * manager.window.font().pointSizeF()
    assert call.open.text() == "Nu open"
    assert TEL.toString() == "tel:09001113111"
    assert unnamed(form(manager)) == []


def test_what_to_have_at_hand_says_what_the_case_has_and_what_is_missing(manager: Person) -> None:
    said = texts(form(manager))
    assert "S. Brouwer" in said
    assert "Staat nog niet in de zaak." in said


def test_copying_the_number(manager: Person) -> None:
    press(manager, "Kopieer het nummer")
    assert QGuiApplication.clipboard().text() == "09001113111"
    assert manager.window.ui.banner.text == "Het nummer is gekopieerd."


def test_the_clock_fills_in_the_moment_and_goes_on_after_leaving(manager: Person) -> None:
    press(manager, "Ik bel nu")
    assert form(manager).state.values["at"] == local(manager.made.now)
    assert focus().accessibleName() == "Met wie gesproken"
    manager.type("De inspecteur")
    manager.wait(TIMERS)
    tap(Qt.Key.Key_Escape)
    manager.wait()
    assert manager.open_act == ""
    manager.open_form("call_trust_inspector", "voornemen")
    again = form(manager)
    assert again.calling.talking
    assert again.call.lasts.text() == "0:00"
    assert again.state.values["spoke_with"] == "De inspecteur"
    press(manager, "Het gesprek is klaar")
    assert again.call.begin.isVisible(), "the clock stands still"
    assert not again.call.end.isVisible()


def test_the_clock_is_no_field_of_the_act(manager: Person) -> None:
    press(manager, "Ik bel nu")
    assert not [name for name in form(manager).state.values if name.startswith("#")]


def test_the_call_is_recorded_by_keyboard(sign_in: OpenAs) -> None:
    """In the case whose conduct was called transgressive, opened again for it."""
    manager = sign_in("M. Dijkstra")
    manager.open_form("reopen_case", "leraar")
    write("Redenen", "Er is nog een keer gebeld.")
    tap(Qt.Key.Key_Return, "ctrl")
    manager.wait(TIMERS)
    manager.open_form("call_trust_inspector", "leraar")
    press(manager, "Ik bel nu")
    write("Met wie gesproken", "De inspecteur")
    write("Kenmerk", "2026-14")
    write("Advies", "Praat met de ouders.")
    write("Wat gaat u doen", "Dat doen we morgen.")
    before = len(manager.session.case(manager.made.cases["leraar"]).case.all("call_trust_inspector"))
    tap(Qt.Key.Key_Return, "ctrl")
    manager.wait(TIMERS)
    assert len(manager.session.case(manager.made.cases["leraar"]).case.all("call_trust_inspector")) == before + 1
    assert QApplication.focusWidget() is not None


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (65, "1:05"), (3729, "1:02:09"), (-4, "0:00")])
def test_a_length_in_words(seconds: int, text: str) -> None:
    assert length_text(timedelta(seconds=seconds)) == text


def test_when_it_opens_again_in_words(sign_in: OpenAs) -> None:
    sign_in("M. Dijkstra")
    friday = datetime(2026, 3, 6, 18, tzinfo=NETHERLANDS)
    assert again_text(datetime(2026, 3, 9, 8, tzinfo=NETHERLANDS), friday) == "ma 9 maart om 8:00 uur"
    assert again_text(datetime(2026, 3, 7, 8, tzinfo=NETHERLANDS), friday) == "morgen om 8:00 uur"
    assert again_text(datetime(2026, 3, 6, 19, tzinfo=NETHERLANDS), friday) == "vandaag om 19:00 uur"
