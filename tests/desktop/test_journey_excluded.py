"""The director who is in the case herself sees that she is excluded, and why; by keyboard, and nothing else of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.journey import SECRET, Journey
from tests.desktop.keyboard import focus, tap
from tests.desktop.person import TIMERS, Person, texts

WHY = "U bent betrokken bij deze zaak (getuige) en bent daarom uitgesloten."
TITLE = "Leraar stuurt een leerling berichten"


@pytest.fixture
def journey(dressed: QApplication, tmp_path: Path) -> Iterator[Journey]:
    """A case of her own school that she reported herself, in which she turns out to be a witness."""
    assert dressed is not None
    found = Journey(tmp_path / "store", "ozhw")
    case, _ref = found.report()
    member = found.members["J. Smit"]
    found.do("H. Postma", case, "add_person", name="J. Smit", category="employee", part="witness", member=member)
    yield found
    assert found.end() == []


def to_the_case(director: Person, number: str) -> None:
    """Type the number of the case over everything, and open what is found."""
    director.press("Ctrl+K")
    QTest.keyClicks(focus(), number)
    director.wait(TIMERS)
    tap(Qt.Key.Key_Return)
    director.wait(TIMERS)


def test_she_sees_why_and_nothing_else(journey: Journey) -> None:
    director = journey.sit_down("J. Smit")
    director.press("Ctrl+2")
    director.wait(TIMERS)
    director.press("Return")
    director.wait(TIMERS)
    shut = director.window.way.case
    assert director.window.ui.pages.currentWidget() is shut, "the case is in her list, and Enter opens it"
    assert WHY in " ".join(texts(shut))
    told = texts(director.window, hidden=True)
    assert not [text for text in told if SECRET in text]
    assert not [one for one in texts(shut) if one in ("Persoon toevoegen", "Bewijs toevoegen")], (
        "she can do nothing there"
    )


def test_searching_brings_her_no_further(journey: Journey) -> None:
    director = journey.sit_down("J. Smit")
    director.press("Ctrl+K")
    QTest.keyClicks(focus(), "kluis")
    director.wait(TIMERS)
    assert any("Niets gevonden" in text for text in texts(director.window.results))
    tap(Qt.Key.Key_Escape)
    to_the_case(director, journey.cases["case"])
    assert not [text for text in texts(director.window, hidden=True) if SECRET in text]


def test_a_colleague_is_not_excluded(journey: Journey) -> None:
    manager = journey.sit_down("H. Postma")
    manager.press("Ctrl+2")
    manager.press("Return")
    manager.wait(TIMERS)
    told = " ".join(texts(manager.window.way.case))
    assert TITLE in told
    assert WHY not in told
