"""The language changes while the program runs: at the door, and in what is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from caseapp.desktop.language import DUTCH, ENGLISH, speak, speaks_english
from caseapp.desktop.pictures import settle
from caseapp.desktop.shell import Shell
from caseapp.exchange.demonstration.organisation import Demonstration
from tests.desktop.person import TIMERS, texts
from tests.desktop.test_sign_in import door, enter, opened

__all__ = ["door"]


@pytest.fixture(autouse=True)
def dutch_afterwards(dressed: QApplication) -> Iterator[None]:
    """Every test begins and ends in Dutch."""
    yield
    speak(DUTCH, dressed)


def test_the_door_offers_the_other_language(door: Shell) -> None:
    assert door.sign_in.ui.language.text() == "English"
    door.sign_in.ui.password.setText("half getypt")
    door.sign_in.ui.language.click()
    settle(door.task)
    assert speaks_english()
    assert any(text == "Sign in" for text in texts(door.sign_in))
    assert door.sign_in.ui.password.text() == "half getypt"
    door.sign_in.ui.language.click()
    settle(door.task)
    assert not speaks_english()
    assert any(text == "Aanmelden" for text in texts(door.sign_in))


def test_what_is_open_is_said_in_the_other_language(door: Shell, made: Demonstration) -> None:
    enter(door, "W. Terpstra", made.password)
    assert door.main is not None
    door.main.way.open_case(made.cases["voornemen"])
    settle(door.task)
    assert "Wat nu?" in texts(door.main)
    door.computer.choose(language=ENGLISH)
    settle(door.task, quiet=TIMERS)
    assert door.main is not None
    shown = texts(door.main)
    assert any(text == "What now?" for text in shown)
    assert any("Wait for the response" in text or "Decide on a measure" in text for text in shown)
    assert not any("Wat nu?" in text for text in shown)


def test_what_was_typed_stays_when_the_language_changes(door: Shell, made: Demonstration) -> None:
    enter(door, "I. Verhoef", made.password)
    assert door.main is not None
    door.main.way.report()
    settle(door.task, quiet=TIMERS)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "Berichten in een groepsapp")
    door.computer.choose(language=ENGLISH)
    settle(door.task, quiet=TIMERS)
    form = opened(door)
    assert form is not None
    assert form.state.values["summary"] == "Berichten in een groepsapp"
    assert any(text == "Report an incident" for text in texts(form))


def test_the_choice_is_kept(door: Shell) -> None:
    door.sign_in.ui.language.click()
    assert door.computer.choices.language == ENGLISH
