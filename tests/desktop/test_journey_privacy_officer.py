"""The data protection officer is asked for advice, reads the request, advises, sees what is kept how long; no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from caseapp.desktop.screen.advise_inspection import AdviseInspection
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.screen.work import Work
from caseapp.model.reason import Verdict
from tests.desktop.journey import Journey, open_case
from tests.desktop.keyboard import choose, focus, press, record, said, write
from tests.desktop.person import TIMERS, texts
from tests.desktop.test_journey_board import ASKED


@pytest.fixture
def journey(dressed: QApplication, tmp_path: Path) -> Iterator[Journey]:
    """A school under a text that provides for inspections."""
    assert dressed is not None
    found = Journey(tmp_path / "store", "ozhw")
    yield found
    assert found.end() == []


def test_advice_is_given_with_the_request_beside_it(journey: Journey) -> None:
    case, ref = journey.report()
    asked = journey.do("J. Smit", case, "request_inspection", persons=[ref], **ASKED).ref
    officer = journey.sit_down("P. de Boer")
    assert isinstance(officer.window.ui.pages.currentWidget(), Work), "what is asked is where one begins"
    press(officer, "Beginnen: Advies FG over controle")
    form = officer.window.way.form
    assert isinstance(form, AdviseInspection)
    told = texts(form)
    for words in ("Mag dit worden bekeken: Schoolmail?", "Hij ontkent het.", "Alleen een dag.", "Kan het lichter?"):
        assert words in told
    assert any("gevraagd door J. Smit op 2 maart 2026" in one for one in told)
    assert any("A. de Vries" in one and "2 maart 2026" in one for one in told)
    assert said(focus()) == "Advies: Ja", "one begins at the advice; which request it is about is known"
    choose("Advies", "Ja, onder voorwaarden")
    write("Toelichting", "Alleen de verzonden berichten van die dag.")
    record(officer)
    inspection = officer.session.case(case).case.inspection(asked)
    assert inspection is not None
    assert inspection.advice is not None
    assert inspection.advice.author == officer.session.member.id
    assert inspection.decision is None
    assert not officer.session.work(), "nothing is due any more"


def test_of_the_case_nothing_is_decided_or_changed(journey: Journey) -> None:
    case, ref = journey.report()
    journey.do("J. Smit", case, "request_inspection", persons=[ref], **ASKED)
    officer = journey.sit_down("P. de Boer")
    assert "decisions" not in officer.window.way.places
    assert not any(one.mine for one in officer.session.decisions())
    for act in ("decide_inspection", "assess", "propose_measure", "decide_measure", "authorise_inspector"):
        assert officer.session.ask(case, act).verdict is Verdict.REFUSED, act
    open_case(officer)
    offered = {said(one) for one in officer.window.way.case.now.findChildren(QAbstractButton) if one.isVisible()}
    assert "Advies FG over controle" in offered
    assert not offered & {"Besluit over controle", "Beoordelen", "Persoon toevoegen", "Bewijs toevoegen"}


def test_the_retention_list_is_to_be_read_and_not_to_be_changed(journey: Journey) -> None:
    officer = journey.sit_down("P. de Boer")
    officer.press("Ctrl+5")
    settings = officer.window.way.page("settings", Settings)
    settings.go_to("retention")
    officer.wait(TIMERS)
    told = texts(settings)
    assert "Zaken over medewerkers: 2 jaar" in told
    assert "Nu te vernietigen" in told
    assert any("Wijzigen kan B. Beheer." in one for one in told), "who may change it is said"
    assert not any(one.text() == "Wijzigen…" for one in settings.findChildren(QAbstractButton) if one.isVisible())
