"""*Beoordelen*: facts and norms are joined by dragging and by keyboard, and reasons stand with their fact."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from caseapp.desktop.screen.assess import Assess
from caseapp.desktop.state.norm import MIME
from caseapp.desktop.widget.norm_place import NormPlace
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import choose, focus, go_to, press, said, tap, tick, write
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, texts


@pytest.fixture
def manager(sign_in: OpenAs) -> Person:
    """The HRM manager with the form of an assessment before them."""
    person = sign_in("M. Dijkstra")
    person.open_form("assess", "controle")
    return person


def form(person: Person) -> Assess:
    found = person.window.way.form
    assert isinstance(found, Assess)
    return found


def test_the_norms_that_bind_come_first_in_groups(manager: Person) -> None:
    norms = form(manager).norms
    lines = [norms.state.index(at).data() for at in range(norms.state.rowCount())]
    assert lines[0] == "Inleiding"
    assert "Geldt niet voor deze persoon" in lines or all("bindt" not in line for line in lines)
    assert any(line.startswith("cao-") for line in lines)
    assert unnamed(form(manager)) == []


def test_a_whole_assessment_by_keyboard(manager: Person) -> None:
    write("Feit 1: in één zin", "Plaatste een spottend bericht.")
    write("Feit 1: op welke dag", "2 maart 2026")
    press(manager, "Feit 1: in strijd met welke norm")
    assert focus() is form(manager).norms.ui.search
    manager.type("ozhw:4.10")
    tap(Qt.Key.Key_Down)
    assert focus() is form(manager).norms.ui.norms
    tap(Qt.Key.Key_Return)
    assert focus().accessibleName().startswith("Feit 1: bewijs"), "after the norm comes the evidence"
    tap(Qt.Key.Key_Space)
    choose("Feit 1: staat het vast", "Ja")
    choose("Hoe ernstig", "Ernstig")
    for name in ("Mogelijk strafbaar", "Mogelijk een zedenmisdrijf tegen een minderjarige", "Er is een datalek"):
        choose(name, "Nee")
    write("Onderbouwing", "De schermafdruk laat het zien.")
    tap(Qt.Key.Key_Return, "ctrl")
    manager.wait(TIMERS)
    case = manager.session.case(manager.made.cases["controle"]).case
    found = case.assessments[case.respondents[0].ref].findings[0]
    assert (found.id, found.norm, found.established) == ("f1", "ozhw:4.10", True)
    assert found.evidence


def test_searching_and_enter_takes_the_first(manager: Person) -> None:
    press(manager, "Feit 1: in strijd met welke norm")
    manager.type("whatsapp")
    tap(Qt.Key.Key_Return)
    assert form(manager).norms.state.rowCount() < 5, "only what has the word is left"
    norm = form(manager).findChildren(NormPlace)[0].ref
    assert "whatsapp" in form(manager).norms.state.text_of(norm).casefold()


def test_a_law_can_be_typed(manager: Person) -> None:
    press(manager, "Feit 1: in strijd met welke norm")
    manager.type("sr:240b")
    tap(Qt.Key.Key_Return)
    assert form(manager).findChildren(NormPlace)[0].ref == "sr:240b"


def test_escape_in_the_norms_goes_back_to_the_fact_and_keeps_the_form(manager: Person) -> None:
    press(manager, "Feit 1: in strijd met welke norm")
    tap(Qt.Key.Key_Escape)
    assert isinstance(focus(), QPlainTextEdit)
    assert manager.window.way.form is not None


def test_a_norm_is_dropped_on_the_fact_that_it_belongs_to(manager: Person) -> None:
    press(manager, "Nog een feit")
    places = form(manager).findChildren(NormPlace)
    data = QMimeData()
    data.setData(MIME, b"ozhw:4.10")
    move, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    places[1].dropEvent(QDropEvent(QPointF(5, 5), move, data, left, none))
    assert [place.ref for place in places] == ["", "ozhw:4.10"]
    assert any("4.10" in text for text in texts(places[1]))


def test_the_list_gives_what_is_dragged(manager: Person) -> None:
    norms = form(manager).norms.state
    data = norms.mimeData([norms.index(norms.first())])
    assert bytes(data.data(MIME).data()).decode() == norms.ref_at(norms.first())


def test_a_norm_that_does_not_bind_is_told_with_its_fact(manager: Person) -> None:
    write("Feit 1: in één zin", "Filmde in de les.")
    press(manager, "Nog een feit")
    write("Feit 2: in één zin", "Plaatste het.")
    form(manager).facts.join("ozhw:2.2")
    manager.wait(TIMERS)
    cards = form(manager).facts._cards
    assert any("geen gedragsregel" in text for text in texts(cards[1]))
    assert not any("geen gedragsregel" in text for text in texts(cards[0]))


def test_contested_and_resting_on_one_source_is_told_while_one_works(manager: Person) -> None:
    write("Feit 1: in één zin", "Plaatste een bericht.")
    write("Feit 1: op welke dag", "2 maart 2026")
    form(manager).facts.join("ozhw:4.10")
    tick("Feit 1: bewijs", ["Schermafdrukken"])
    choose("Feit 1: staat het vast", "Ja")
    go_to("Feit 1: De persoon betwist dit")
    tap(Qt.Key.Key_Space)
    manager.wait(TIMERS)
    told = [text for text in texts(form(manager).facts) if "rust op één bron" in text]
    assert told and told[0].startswith("Dit feit wordt betwist")
    assert form(manager).ui.explain.isVisible()


def test_the_draft_brings_the_norm_back_with_its_words(manager: Person) -> None:
    write("Feit 1: in één zin", "Plaatste een bericht.")
    form(manager).facts.join("ozhw:4.10")
    manager.wait(TIMERS)
    manager.press("Escape")
    manager.open_form("assess", "controle")
    place = form(manager).findChildren(NormPlace)[0]
    assert place.ref == "ozhw:4.10"
    assert any(len(text) > 20 for text in texts(place))


def test_the_draft_brings_back_half_a_day_and_asks_again_what_was_not_answered(manager: Person) -> None:
    """Also of a fact of which nothing but half a day was typed."""
    write("Feit 1: in één zin", "Plaatste een spottend bericht.")
    write("Feit 1: op welke dag", "12")
    for _ in (2, 3):
        press(manager, "Nog een feit")
    write("Feit 2: op welke dag", "2 maart 2026")
    write("Feit 2: tot en met", "4 ma")
    write("Feit 3: op welke dag", "31-")
    press(manager, "Nog een feit")
    write("Feit 4: in één zin", "Belde hem om twaalf uur.")
    choose("Feit 4: staat het vast", "Nog niet")
    manager.wait(TIMERS)
    manager.press("Escape")
    manager.wait(TIMERS)
    manager.open_form("assess", "controle")
    shown = {}
    for one in form(manager).findChildren(QWidget):
        if isinstance(one, QLineEdit | QPlainTextEdit) and one.accessibleName().startswith("Feit "):
            shown[one.accessibleName()] = one.text() if isinstance(one, QLineEdit) else one.toPlainText()
    days = [shown[f"Feit {at}: {name}"] for at in range(1, 5) for name in ("op welke dag, of vanaf", "tot en met")]
    assert days == ["12", "", "ma 2 maart 2026", "4 ma", "31-", "", "", ""]
    assert [shown[f"Feit {at}: in één zin"] for at in (1, 2, 3, 4)] == [
        "Plaatste een spottend bericht.",
        "",
        "",
        "Belde hem om twaalf uur.",
    ]
    answered = [one.accessibleName() for one in form(manager).facts.findChildren(QRadioButton) if one.isChecked()]
    assert [one for one in answered if "staat het vast" in one] == ["Feit 4: staat het vast: Nog niet"]


def test_the_mouse_takes_a_norm_with_a_double_click(manager: Person) -> None:
    norms = form(manager).norms
    index = norms.state.index(norms.state.first())
    centre = norms.ui.norms.visualRect(index).center()
    QTest.mouseClick(norms.ui.norms.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseDClick(norms.ui.norms.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert form(manager).findChildren(NormPlace)[0].ref == norms.state.ref_at(index.row())
    assert QApplication.focusWidget() is not None


def test_a_fact_that_is_not_finished_is_no_refusal_before_one_tries(manager: Person) -> None:
    write("Feit 1: in één zin", "Plaatste een bericht.")
    manager.wait(TIMERS)
    assert not form(manager).ui.verdict.plain.startswith("Dit kan nog niet.")
    tap(Qt.Key.Key_Return, "ctrl")
    manager.wait(TIMERS)
    assert form(manager).ui.verdict.plain.startswith("Dit kan nog niet.")
    assert any("vul kenmerk, feit, dag (of periode) en norm in" in text for text in texts(form(manager).facts))


def test_whether_a_fact_stands_must_be_said(manager: Person) -> None:
    """What is not said would else be recorded as a fact that does not stand."""
    write("Feit 1: in één zin", "Plaatste een bericht.")
    write("Feit 1: op welke dag, of vanaf", "12 november")
    form(manager).facts.join("ozhw:4.10")
    manager.wait(TIMERS)
    assert "6 velden zijn nog leeg" in form(manager).ui.verdict.plain, "whether it stands is one of them"
    tap(Qt.Key.Key_Return, "ctrl")
    manager.wait(TIMERS)
    assert any("Zeg of dit feit vaststaat" in text for text in texts(form(manager)))
    assert "Zeg of dit feit vaststaat" in form(manager).ui.verdict.plain
    assert said(focus()) == "Feit 1: staat het vast: Ja"


def test_what_is_wrong_with_a_fact_is_seen_when_one_tries(manager: Person) -> None:
    manager.window.resize(1366, 748)
    write("Feit 1: in één zin", "Plaatste een bericht.")
    write("Feit 1: op welke dag, of vanaf", "12 november")
    form(manager).facts.join("ozhw:4.10")
    choose("Feit 1: staat het vast", "Ja")
    manager.wait(TIMERS)
    assert form(manager).ui.verdict.plain == "Dit kan nog niet. Kijk bij “Feiten”."
    tap(Qt.Key.Key_Return, "ctrl")
    manager.wait(4 * TIMERS)
    assert any(text.startswith("Dit feit staat op vastgesteld") for text in texts(form(manager)))
    told = form(manager).facts.told_at()
    assert told is not None
    assert told.isVisible()
    place = form(manager).ui.fields.viewport()
    assert told.mapTo(place, told.rect().topLeft()).y() >= 0
    assert told.mapTo(place, told.rect().bottomLeft()).y() <= place.height()
