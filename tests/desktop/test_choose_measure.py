"""*Maatregel kiezen*: a ladder with what each rung lacks, and like cases beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton

from caseapp.desktop.editor.ladder import LadderEditor
from caseapp.desktop.screen.choose_measure import ChooseMeasure
from caseapp.desktop.widget.prose import Prose
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import choose, focus, go_to, tap, write
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, texts


@pytest.fixture
def manager(sign_in: OpenAs) -> Person:
    """The HRM manager with the form of an intention before them, in a case that is assessed."""
    person = sign_in("M. Dijkstra")
    person.open_form("propose_measure", "voornemen")
    return person


def form(person: Person) -> ChooseMeasure:
    found = person.window.way.form
    assert isinstance(found, ChooseMeasure)
    return found


def ladder(person: Person, field: str = "measure") -> LadderEditor:
    found = form(person).rows.rows[field].editor
    assert isinstance(found, LadderEditor)
    return found


def rungs(person: Person, field: str = "measure") -> list[QRadioButton]:
    return [one for one in ladder(person, field).findChildren(QRadioButton) if one.isVisibleTo(form(person))]


def test_it_goes_from_light_to_heavy_and_says_so_in_words(manager: Person) -> None:
    assert [one.text() for one in rungs(manager)] == [
        "Waarschuwing",
        "Voorwaardelijke berisping",
        "Berisping",
        "Schorsing",
        "Ontslag",
        "Ontslag op staande voet",
    ]
    said = texts(ladder(manager))
    assert {"licht", "zwaar", "kan"} <= set(said)
    assert any("Besluit: het bestuur" in text for text in said)
    assert unnamed(form(manager)) == []
    assert rungs(manager)[-1].accessibleDescription(), "what a rung needs is told to who does not see it"


def test_a_rung_says_what_it_lacks_with_its_source(manager: Person) -> None:
    last = rungs(manager)[-1].accessibleDescription()
    assert "er ontbreekt iets" in last
    assert "op staande voet moet meteen" in last


def test_out_of_range_is_folded_away_and_says_why(manager: Person) -> None:
    fold = next(one for one in ladder(manager).findChildren(QPushButton) if one.text().endswith("hier niet"))
    assert not any("kan hier niet. Wel mogelijk" in text for text in texts(ladder(manager)))
    fold.setFocus()
    tap(Qt.Key.Key_Space)
    assert any("kan hier niet. Wel mogelijk" in text for text in texts(ladder(manager)))


def test_choosing_by_keyboard_fills_the_act(manager: Person) -> None:
    choose("Maatregel", "Berisping")
    manager.wait(TIMERS)
    assert form(manager).state.values["measure"] == "reprimand"
    assert isinstance(focus(), QRadioButton), "the ladder that is asked anew keeps the focus"
    go_to("Vanaf")


def test_a_click_beside_the_button_chooses_too(manager: Person) -> None:
    step = rungs(manager)[1].parentWidget().parentWidget()  # type: ignore[union-attr]
    assert step is not None
    words = next(one for one in step.findChildren(Prose) if "Besluit" in one.plain)
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert form(manager).state.values["measure"] == "conditional_reprimand"


def test_like_cases_stand_beside_it_without_names(manager: Person) -> None:
    said = " ".join(texts(form(manager).like))
    assert "Berisping" in said
    assert "2025-2026" in said
    for name in ("Vermeer", "Bakker"):
        assert name not in said


def test_the_chosen_rung_is_in_the_draft(manager: Person) -> None:
    choose("Maatregel", "Waarschuwing")
    write("Redenen", "Omdat.")
    manager.wait(TIMERS)
    manager.press("Escape")
    manager.open_form("propose_measure", "voornemen")
    assert next(one for one in rungs(manager) if one.isChecked()).text() == "Waarschuwing"


def test_another_respondent_gets_another_ladder(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    person.open_form("propose_measure", "leerling")
    assert "Verwijdering" in {one.text() for one in rungs(person)}
    assert "Ontslag" not in {one.text() for one in rungs(person)}


def test_an_interim_measure_has_its_kinds_as_a_ladder(sign_in: OpenAs) -> None:
    board = sign_in("A. de Groot")
    board.open_form("impose_interim_measure", "controle")
    assert rungs(board, "kind")[0].text() == "Contactverbod"
    choose("Wat voor ordemaatregel", "Schorsing")
    board.wait(TIMERS)
    assert form(board).state.values["kind"] == "suspension"
