"""The board decides on an inspection, on one page."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from caseapp.desktop.screen.decide_inspection import DecideInspection
from caseapp.desktop.screen.decisions import Decisions
from caseapp.exchange.demonstration.organisation import Demonstration
from tests.desktop.conftest import OpenAs
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, texts


@pytest.fixture
def board(sign_in: OpenAs) -> Person:
    """A member of the board with the page of the request before them, opened from *Besluiten*."""
    person = sign_in("A. de Groot")
    decisions = person.window.way.page("decisions", Decisions)
    assert person.window.ui.pages.currentWidget() is decisions, "the board begins with what it must decide"
    at = next(at for at, one in enumerate(decisions.waiting_now) if one.act == "decide_inspection")
    [one for one in decisions.findChildren(QPushButton) if one.text() == "Bekijken en besluiten"][at].click()
    person.wait(TIMERS)
    return person


def page(board: Person) -> DecideInspection:
    form = board.window.way.form
    assert isinstance(form, DecideInspection)
    return form


def test_everything_that_is_needed_stands_on_the_page(board: Person) -> None:
    case = board.session.case(board.made.cases["controle"]).case
    request = next(iter(case.inspections.values())).request
    said = texts(page(board))
    for name in ("purpose", "necessity", "proportionality", "subsidiarity"):
        assert request.fields.text(name) in said
    assert any("C. Hendriks" in text and "16 februari 2026" in text for text in said)
    assert any(text.startswith("FG adviseert: ja, onder voorwaarden") for text in said)
    assert board.session.organisation.protocol.provisions["ozhw:6.7"].summary in said
    assert "van 16 februari 2026 tot en met 5 maart 2026" in said, "the strip says its period in words too"
    assert unnamed(page(board)) == []


def test_nothing_is_decided_without_reasons_and_an_end(board: Person) -> None:
    form = page(board)
    form.ui.approve.click()
    form.ui.sign.click()
    board.wait(TIMERS)
    said = texts(form)
    assert any("einddatum ontbreekt" in text for text in said)
    assert any("redenen ontbreken" in text for text in said)
    assert next(iter(board.session.case(board.made.cases["controle"]).case.inspections.values())).decision is None


def test_a_wrong_password_decides_nothing(board: Person) -> None:
    approve(board, "niet mijn wachtwoord")
    assert any("wachtwoord is niet juist" in text for text in texts(page(board)))
    assert QApplication.focusWidget() is page(board).ui.password


def test_it_is_approved_with_conditions_and_an_end(board: Person, made: Demonstration) -> None:
    approve(board, made.password)
    inspection = next(iter(board.session.case(made.cases["controle"]).case.inspections.values()))
    assert inspection.approved
    assert inspection.decision is not None
    assert inspection.decision.fields.text("conditions") == "Alleen de negen tijdstippen."
    assert inspection.valid_until == made.now.date() + timedelta(days=20)
    assert board.window.way.form is None
    assert not [one for one in board.session.decisions() if one.act == "decide_inspection"]


def test_refusing_asks_no_end_and_drops_the_conditions(board: Person, made: Demonstration) -> None:
    form = page(board)
    form.ui.conditions.setPlainText("Die dan niet meer gelden.")
    form.ui.refuse.click()
    assert form.ui.approval.isHidden()
    form.ui.motivation.setPlainText("Een gesprek is lichter en nog niet geprobeerd.")
    form.ui.password.setText(made.password)
    form.ui.sign.click()
    board.wait(TIMERS)
    inspection = next(iter(board.session.case(made.cases["controle"]).case.inspections.values()))
    assert inspection.refused
    assert inspection.decision is not None
    assert not inspection.decision.fields.filled("conditions")


def test_too_long_an_end_is_told_while_one_types(board: Person, made: Demonstration) -> None:
    form = page(board)
    form.ui.approve.click()
    form.ui.valid_until.put(made.now.date() + timedelta(days=200))
    form.ui.valid_until.edited.emit()
    board.wait(TIMERS)
    assert any("60 dagen" in text for text in texts(form))


def test_what_was_typed_is_there_again(board: Person) -> None:
    form = page(board)
    form.ui.refuse.click()
    form.ui.motivation.setPlainText("Nog niet af")
    board.wait(TIMERS)
    board.press("Escape")
    waiting = next(one for one in board.session.decisions() if one.act == "decide_inspection")
    board.window.way.decide(waiting)
    board.wait(TIMERS)
    assert page(board).ui.motivation.toPlainText() == "Nog niet af"
    assert page(board).ui.refuse.isChecked()


def test_the_director_has_no_such_page(sign_in: OpenAs) -> None:
    director = sign_in("B. Aksoy")
    assert "decisions" not in director.window.ui.places.buttons


def approve(board: Person, password: str) -> None:
    form = page(board)
    form.ui.approve.click()
    form.ui.conditions.setPlainText("Alleen de negen tijdstippen.")
    form.ui.valid_until.put(board.made.now.date() + timedelta(days=20))
    form.ui.valid_until.edited.emit()
    form.ui.motivation.setPlainText("Ernstig vermoeden, beperkt middel.")
    form.ui.password.setText(password)
    form.ui.sign.click()
    board.wait(TIMERS)
