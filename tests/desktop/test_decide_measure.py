"""A measure that waits is decided on one page; what was decided before stands beside it, without names."""

import pytest
from PySide6.QtCore import Qt

from caseapp.desktop.screen.decide_inspection import DecideInspection
from caseapp.desktop.screen.decide_measure import DecideMeasure
from caseapp.desktop.screen.decisions import Decisions
from caseapp.exchange.demonstration.organisation import Demonstration
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import choose, go_to, tap, write
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, texts


@pytest.fixture
def board(sign_in: OpenAs) -> Person:
    """A member of the board with what waits before them."""
    return sign_in("A. de Groot")


def open_page(board: Person, act: str) -> None:
    """From *Besluiten*, by keyboard."""
    waiting = board.window.way.page("decisions", Decisions).waiting_now
    at = next(at for at, one in enumerate(waiting) if one.act == act)
    board.window.ui.search.setFocus()
    for number in range(at + 1):
        go_to("Bekijken en besluiten: ")
        if number < at:
            tap(Qt.Key.Key_Tab)
    tap(Qt.Key.Key_Space)
    board.wait(TIMERS)


def test_everything_stands_on_the_page(board: Person) -> None:
    open_page(board, "decide_measure")
    form = board.window.way.form
    assert isinstance(form, DecideMeasure)
    said = texts(form)
    assert any("voorgesteld door M. Dijkstra op 18 februari 2026" in text for text in said)
    assert "Krijgt S. Brouwer de voorgestelde maatregel: berisping?" in said
    assert any("veertien keer foto's" in text for text in said)
    assert {"Redenen", "Kan het lichter?", "In verhouding?", "In het gesprek gezegd"} <= set(said)
    assert any("Vergelijkbare zaken" in text for text in said)
    assert unnamed(form) == []


def test_it_is_decided_by_keyboard(board: Person, made: Demonstration) -> None:
    open_page(board, "decide_measure")
    form = board.window.way.form
    assert isinstance(form, DecideMeasure)
    assert form.state.values["measure"] == "reprimand", "as proposed"
    choose("Maatregel", "Voorwaardelijke berisping")
    write("Redenen", "Een voorwaarde is genoeg.")
    go_to("Het besluit noemt bezwaar of beroep")
    tap(Qt.Key.Key_Space)
    write("Uw wachtwoord", made.password)
    tap(Qt.Key.Key_Return)
    board.wait(TIMERS)
    assert board.window.way.form is None, texts(form)
    case = board.session.case(made.cases["voornemen"]).case
    assert next(iter(case.decisions.values())).label == "conditional_reprimand"


def test_heavier_than_proposed_is_refused_with_its_source(board: Person) -> None:
    open_page(board, "decide_measure")
    choose("Maatregel", "Ontslag")
    board.wait(TIMERS)
    form = board.window.way.form
    assert isinstance(form, DecideMeasure)
    assert any("zwaarder dan het voornemen" in text for text in texts(form))


def test_without_an_intention_it_is_a_ladder_alone(sign_in: OpenAs) -> None:
    director = sign_in("B. Aksoy")
    director.open_form("decide_measure", "leerling")
    form = director.window.way.form
    assert isinstance(form, DecideMeasure)
    assert form.pane.isHidden()


def test_earlier_inspections_stand_on_the_page_without_names(board: Person) -> None:
    open_page(board, "decide_inspection")
    form = board.window.way.form
    assert isinstance(form, DecideInspection)
    said = texts(form.ui.earlier_card)
    assert "1 keer ja, 0 keer nee. Namen zijn weggelaten." in said
    assert any("van een medewerker" in text for text in said)
    names = {person.name for person in board.session.case(board.made.cases["leraar"]).case.persons.values()}
    assert not [text for text in said for name in names if name in text]
