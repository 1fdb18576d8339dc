"""The HRM manager, by keyboard alone: assesses a teacher, informs, consults, calls, hears, proposes, and exports.

Under each of the five texts, with what that text asks before each step.
"""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.journey import NORMS, Journey, open_case
from tests.desktop.keyboard import begin, choose, focus, go_to, press, record, tap, tick, write
from tests.desktop.person import TIMERS, Person, dialog, texts

WHO = "A. de Vries"
BECAUSE = "De tekst is nog een concept; wij volgen hem uit voorzorg."


@pytest.fixture(params=sorted(NORMS))
def journey(request: pytest.FixtureRequest, dressed: QApplication, tmp_path: Path) -> Iterator[Journey]:
    """A school under one text."""
    assert dressed is not None
    found = Journey(tmp_path / "store", request.param)
    yield found
    assert found.end() == []


def consult(person: Person, label: str) -> None:
    begin(person, "Overleg vastleggen")
    choose("Met wie", label)
    write("Wat was het advies", "Doe het zorgvuldig.")
    record(person)


def judge(person: Person, norm: str, *, transgressive: bool) -> None:
    """Assess: the fact, its norm from the list, its evidence, and how grave it is."""
    begin(person, "Beoordelen", WHO)
    if not person.form.rows.rows["findings"].editor.value():
        write("Feit 1: in één zin", "Stuurde een leerling elf berichten na 22.00 uur")
        write("Feit 1: op welke dag", "2-3-2026")
        press(person, "Feit 1: in strijd met welke norm")
        QTest.keyClicks(focus(), norm)
        tap(Qt.Key.Key_Return)
        tick("Feit 1: bewijs", ["Schermafdruk van elf berichten"])
        choose("Feit 1: staat het vast", "Ja")
    choose("Hoe ernstig", "Zeer ernstig")
    if transgressive:
        go_to("Grensoverschrijdend (alleen medewerkers)")
        tap(Qt.Key.Key_Space)
    for name in ("Mogelijk strafbaar", "Mogelijk een zedenmisdrijf tegen een minderjarige", "Er is een datalek"):
        choose(name, "Nee")
    write("Onderbouwing", "De schermafdruk laat het zien.")
    record(person, BECAUSE)


def inform(person: Person) -> None:
    begin(person, "Persoon inlichten over de melding", WHO)
    write("Hoe", "In een gesprek")
    write("Wat is verteld", "Dat er een melding is, en wat er nu gebeurt.")
    record(person)


def call(person: Person) -> None:
    begin(person, "Vertrouwensinspecteur bellen", WHO)
    assert "Nu open" in texts(person.form)
    press(person, "Ik bel nu")
    write("Met wie gesproken", "De vertrouwensinspecteur")
    write("Kenmerk", "VI-2026-31")
    write("Advies", "Praat met de ouders.")
    write("Wat gaat u doen", "Dat doen wij vandaag.")
    record(person)


def hear(person: Person, journey: Journey) -> None:
    begin(person, "Uitnodigen voor een gesprek", WHO)
    write("Gesprek op", "5-3-2026")
    write("Tijd", "15:30")
    press(person, "Deze mensen uitnodigen")
    press(person, "Uitnodiging klaarzetten")
    record(person)
    begin(person, "Stukken delen", WHO)
    tick("Welke stukken", ["Schermafdruk"])
    write("Hoe", "Per brief")
    record(person)
    journey.later(days=3, hours=6)
    open_case(person)
    begin(person, "Gesprek vastleggen", WHO)
    tick("Wie waren erbij", [WHO, "H. Postma"])
    write("Wat zei deze persoon", "Ik bedoelde het goed.")
    record(person)


def propose(person: Person) -> None:
    begin(person, "Maatregel voorstellen (voornemen)", WHO)
    choose("Maatregel", "Berisping")
    write("Vanaf", "30-3-2026")
    tick("Op welke feiten rust dit", ["Stuurde een leerling"])
    write("Redenen", "Het was vaak, en na een verzoek om te stoppen.")
    write("Welke lichtere maatregel is overwogen", "Een waarschuwing is na dit verzoek te licht.")
    write("Waarom is dit in verhouding", "Het ging om een kind, en om elf keer.")
    record(person, BECAUSE)


def export(person: Person, path: Path) -> None:
    """The tab of the dossier, and its PDF, by keyboard."""
    go_to("Overzicht")
    while not focus().accessibleName().startswith("Dossier") and getattr(focus(), "text", str)() != "Dossier":
        tap(Qt.Key.Key_Right)
    person.wait(TIMERS)
    press(person, "Opslaan als PDF")
    dialog(person.window)
    tap(Qt.Key.Key_A, "ctrl")
    QTest.keyClicks(focus(), str(path))
    tap(Qt.Key.Key_Return)
    person.wait(TIMERS)


def test_from_the_report_to_the_dossier(journey: Journey, tmp_path: Path) -> None:
    case_id, ref = journey.report()
    hrm = journey.sit_down("H. Postma")
    open_case(hrm)
    consult(hrm, "De leidinggevende")
    consult(hrm, "Het bestuur")
    by_board = journey.protocol == "vco"
    judge(hrm, NORMS[journey.protocol], transgressive=not by_board)
    if by_board:
        board = journey.sit_down("M. van Dijk")
        open_case(board)
        judge(board, NORMS["vco"], transgressive=True)
        open_case(hrm)
    inform(hrm)
    call(hrm)
    hear(hrm, journey)
    propose(hrm)
    export(hrm, tmp_path / "dossier.pdf")

    case = hrm.session.case(case_id).case
    assessment = case.assessment(ref)
    assert assessment is not None
    assert assessment.transgressive
    assert assessment.findings[0].norm == NORMS[journey.protocol]
    done = {"consult", "inform_respondent", "call_trust_inspector", "invite_hearing", "share_file", "record_hearing"}
    assert done <= {act.act for act in case.acts}
    assert [proposal.measure for proposal in case.proposals] == ["reprimand"]
    assert len(case.all("assess")) == (2 if by_board else 1)
    with pikepdf.open(tmp_path / "dossier.pdf") as dossier:
        assert len(dossier.pages) > 4
    assert hrm.session.verify().ok
