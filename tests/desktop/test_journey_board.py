"""A member of the board finds the request, reads it on one page and decides; who is excluded reads why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from caseapp.desktop.screen.decide_inspection import DecideInspection
from caseapp.desktop.screen.decisions import Decisions
from tests.desktop.journey import MONDAY, PASSWORD, SECRET, Journey
from tests.desktop.keyboard import focus, go_to, press, said, tap, write
from tests.desktop.person import TIMERS, Person, texts

ASKED = {
    "systems": ["Schoolmail"],
    "period_from": MONDAY,
    "period_to": MONDAY,
    "data_kinds": ["Verzonden berichten"],
    "purpose": "Vaststellen of het bericht van dit account komt.",
    "necessity": "Hij ontkent het.",
    "proportionality": "Alleen een dag.",
    "subsidiarity": "Vragen gaf geen antwoord.",
}


@pytest.fixture
def journey(dressed: QApplication, tmp_path: Path) -> Iterator[Journey]:
    """A school under a text that provides for inspections."""
    assert dressed is not None
    found = Journey(tmp_path / "store", "ozhw")
    yield found
    assert found.end() == []


def ask(journey: Journey) -> tuple[str, str]:
    """The director asks for an inspection, and the privacy officer has advised."""
    case, ref = journey.report()
    asked = journey.do("J. Smit", case, "request_inspection", persons=[ref], **ASKED).ref
    journey.do("P. de Boer", case, "advise_inspection", inspection=asked, advice="conditions", text="Alleen die dag.")
    return case, asked


def decide(board: Person) -> DecideInspection:
    """From the first screen to the page, with the keyboard."""
    assert isinstance(board.window.ui.pages.currentWidget(), Decisions), "what must be decided is where one begins"
    press(board, "Bekijken en besluiten: ")
    page = board.window.way.form
    assert isinstance(page, DecideInspection)
    return page


def test_it_is_read_on_one_page_and_approved(journey: Journey) -> None:
    case, asked = ask(journey)
    board = journey.sit_down("M. van Dijk")
    page = decide(board)
    told = texts(page)
    for text in ("Vaststellen of het bericht van dit account komt.", "Hij ontkent het.", "Alleen een dag."):
        assert text in told
    assert any("gevraagd door J. Smit op 2 maart 2026" in text for text in told)
    assert any("Alleen die dag." in text and "P. de Boer" in text for text in told)
    assert any("nog niet over zo’n vraag besloten" in text for text in told)
    assert said(focus()) == "Goedkeuren", "the choice is where one begins"
    tap(Qt.Key.Key_Space)
    write("Voorwaarden", "Alleen die dag.")
    write("Geldig tot en met", "31-3-2026")
    write("Waarom besluit u dit?", "Het is een ernstig vermoeden, en het middel is klein.")
    write("Uw wachtwoord", PASSWORD)
    tap(Qt.Key.Key_Return)
    board.wait(TIMERS)
    inspection = board.session.case(case).case.inspection(asked)
    assert inspection is not None
    assert inspection.approved
    assert inspection.decision is not None
    assert inspection.decision.author == board.session.member.id
    board.press("Ctrl+3")
    assert any("Er wacht geen besluit" in text for text in texts(board.window.way.page("decisions", Decisions)))


def test_it_is_refused_with_reasons_alone(journey: Journey) -> None:
    case, asked = ask(journey)
    board = journey.sit_down("M. van Dijk")
    page = decide(board)
    go_to("Goedkeuren")
    tap(Qt.Key.Key_Right)
    assert said(focus()) == "Weigeren", "of two that exclude each other the arrows go to the other"
    tap(Qt.Key.Key_Space)
    assert page.ui.approval.isHidden()
    tap(Qt.Key.Key_Return, "ctrl")
    board.wait(TIMERS)
    assert any("redenen ontbreken" in text for text in texts(page)), "nothing is decided without reasons"
    write("Waarom besluit u dit?", "Er is nog niet met hem gesproken.")
    write("Uw wachtwoord", PASSWORD)
    tap(Qt.Key.Key_Return, "ctrl")
    board.wait(TIMERS)
    inspection = board.session.case(case).case.inspection(asked)
    assert inspection is not None
    assert inspection.refused


def test_a_member_of_the_board_who_is_a_witness_reads_why_they_do_not_decide(journey: Journey) -> None:
    case, _ = ask(journey)
    witness = {"name": "R. Kok", "category": "board_member", "part": "witness", "member": journey.members["R. Kok"]}
    journey.do("H. Postma", case, "add_person", **witness)
    board = journey.sit_down("R. Kok")
    told = texts(board.window)
    assert not any(text.startswith("Bekijken en besluiten") for text in told)
    assert not any(SECRET in text for text in told)
    board.window.way.open_case(case)
    board.wait(TIMERS)
    assert any(
        "U bent betrokken bij deze zaak (getuige) en bent daarom uitgesloten." in text for text in texts(board.window)
    )
