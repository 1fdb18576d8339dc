"""The inspector signs confidentiality, records what was done, and sees nothing of the rest of the case."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.journey import MONDAY, SECRET, Journey, open_case
from tests.desktop.keyboard import begin, focus, record, tap, write
from tests.desktop.person import TIMERS, Person, texts
from tests.desktop.test_journey_board import ASKED

HIDDEN = (SECRET, "Schermafdruk van elf berichten", "Leraar stuurt een leerling berichten")


@pytest.fixture
def journey(dressed: QApplication, tmp_path: Path) -> Iterator[Journey]:
    """A school in which an inspection was approved and somebody was authorised for it."""
    assert dressed is not None
    found = Journey(tmp_path / "store", "ozhw")
    case, ref = found.report()
    asked = found.do("J. Smit", case, "request_inspection", persons=[ref], **ASKED).ref
    found.do("P. de Boer", case, "advise_inspection", inspection=asked, advice="positive", text="Kan.")
    until = {"valid_until": MONDAY + timedelta(days=20)}
    found.do("M. van Dijk", case, "decide_inspection", inspection=asked, outcome="approved", motivation="Kan.", **until)
    found.do("J. Smit", case, "determine_inspection_actions", inspection=asked, actions=["De mail van die dag lezen"])
    department = {"department": "Onderwijs Service Bureau"}
    found.do("M. van Dijk", case, "authorise_inspector", inspection=asked, person=found.members["T. Wit"], **department)
    yield found
    assert found.end() == []


def everywhere(person: Person) -> list[str]:
    """All that can be read on every place and every tab."""
    told: list[str] = []
    for place in person.window.way.places:
        person.window.way.go_to(place)
        person.wait(TIMERS)
        told += texts(person.window, hidden=True)
    open_case(person)
    for tab in ("overview", *person.window.way.case.parts, "dossier"):
        person.window.way.case.go_to(tab)
        person.wait()
        told += texts(person.window, hidden=True)
    return told


def test_signs_records_and_sees_nothing_else(journey: Journey) -> None:
    inspector = journey.sit_down("T. Wit")
    open_case(inspector)
    begin(inspector, "Geheimhouding tekenen")
    record(inspector)
    begin(inspector, "Handeling van de controle vastleggen")
    write("Welk systeem", "Schoolmail")
    write("Gegevens vanaf", "2-3-2026")
    write("Gegevens tot en met", "2-3-2026")
    write("Wat is gevonden", "Een bericht van 22.14 uur.")
    write("Van wie", "Persoon 1 van controle 1")
    record(inspector)
    case = journey.office.sign_in("H. Postma", journey.password).case(journey.cases["case"]).case
    inspection = next(iter(case.inspections.values()))
    assert [act.author for act in inspection.signed] == [inspector.session.member.id]
    assert [act.fields.text("found") for act in inspection.actions] == ["Een bericht van 22.14 uur."]

    told = everywhere(inspector)
    assert not [text for text in told for secret in HIDDEN if secret in text]
    screen = inspector.window.way.case
    screen.go_to("overview")
    inspector.wait()
    shown = texts(screen)
    assert "Zaak 2026-0001" in shown
    assert "U leest van deze zaak wat u voor uw taak nodig hebt. De rest blijft voor u gesloten." in shown
    assert "Vastgestelde feiten" not in shown, "nothing is said of what one cannot read"
    assert screen.ui.stages.isHidden()
    closed = [text for text in shown if "niet leesbaar voor u" in text]
    assert closed
    assert closed[0].split()[0].isdigit(), "one line for several"
    assert any("Een bericht van 22.14 uur." in text for text in told), "what the inspector recorded is there"


def test_nothing_is_recorded_before_signing(journey: Journey) -> None:
    inspector = journey.sit_down("T. Wit")
    open_case(inspector)
    told = texts(inspector.window.way.case)
    assert any("geheimhouding nog niet getekend" in text for text in told)


def test_searching_finds_nothing_of_the_rest(journey: Journey) -> None:
    inspector = journey.sit_down("T. Wit")
    inspector.press("Ctrl+K")
    QTest.keyClicks(focus(), "kluis")
    inspector.wait(TIMERS)
    assert any("Niets gevonden" in text for text in texts(inspector.window.results))
    tap(Qt.Key.Key_Escape)


def test_outside_the_scope_is_refused_with_its_source(journey: Journey) -> None:
    inspector = journey.sit_down("T. Wit")
    open_case(inspector)
    begin(inspector, "Geheimhouding tekenen")
    record(inspector)
    begin(inspector, "Handeling van de controle vastleggen")
    write("Welk systeem", "WhatsApp")
    inspector.wait(TIMERS)
    assert any("De goedkeuring geldt niet voor dit systeem" in text for text in texts(inspector.form))
    assert any("ozhw:6.7" in text for text in texts(inspector.form))
