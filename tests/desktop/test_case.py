"""The window of one case."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontMetrics
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton

from caseapp.bootstrap import open_office
from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.screen.evidence_part import EvidencePart
from caseapp.desktop.screen.viewer import Viewer
from caseapp.desktop.state.overview import fact_of
from caseapp.desktop.widget.reveal import SETTLED
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.desktop.widget.tab_button import TabButton
from caseapp.desktop.widget.text_view import TextView
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from caseapp.procedure.outlook import STAGE_NAMES
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import focus, go_to, said, tap
from tests.desktop.person import TIMERS, Person, button, dialog, texts


def opened(sign_in: OpenAs, case: str = "voornemen") -> Person:
    person = sign_in("M. Dijkstra")
    person.window.way.open_case(person.made.cases[case])
    person.wait()
    return person


def test_it_tells_where_the_case_stands_and_what_happened(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    view = person.session.case(person.made.cases["voornemen"])
    screen = person.window.way.case
    said = texts(screen)
    assert view.title in screen.ui.title.text()
    assert STAGE_NAMES[view.stage] in screen.ui.stages.accessibleName()
    assert all(line.sentence in said for line in view.chronology)
    assert any("S. Brouwer" in text for text in said)


def test_what_now_opens_the_form_with_what_is_known(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    screen = person.window.way.case
    due = next(one for one in person.session.what_now(person.made.cases["voornemen"]).due if one.mine)
    assert due.obligation.act == "place_in_dossier"
    button(screen.now, "In het dossier plaatsen, over S. Brouwer").click()
    person.wait(TIMERS)
    assert person.form.state.definition.id == "place_in_dossier"
    assert person.form.rows.rows["respondent"].editor.value() == due.obligation.about


def test_who_stands_on_an_act_stays_there_when_the_case_is_read_again(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    pane = person.window.way.case.now
    next(one for one in pane.findChildren(QPushButton) if one.accessibleName().startswith("U kunt ook: Nog")).click()
    link = button(pane, "Notitie maken")
    link.setFocus()
    person.window.way.refresh()
    person.wait()
    assert not shiboken6.isValid(link), "it was made anew"
    assert said(focus()) == "Notitie maken"


def test_after_an_act_the_case_is_read_once_and_no_page_that_nobody_sees(
    sign_in: OpenAs, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = opened(sign_in)
    way = person.window.way
    way.go_to("cases")
    unseen: list[str] = []
    monkeypatch.setattr(way.page("cases", Cases), "load", lambda: unseen.append("cases"))
    way.open_case(person.made.cases["voornemen"])
    person.wait()
    read: list[object] = []
    way.case.state.loaded.connect(read.append)
    person.open_form("add_note", "voornemen")
    person.put("text", "De ouders zijn gebeld.")
    person.form.submit()
    person.wait(TIMERS)
    assert person.open_act == ""
    assert (len(read), unseen) == (1, [])
    assert any("De ouders zijn gebeld." in text for text in texts(way.case))


def test_escape_from_a_form_comes_back_to_where_one_stood(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    go_to("Maatregel besluiten")
    name = said(focus())
    tap(Qt.Key.Key_Space)
    person.wait(TIMERS)
    assert person.open_act
    tap(Qt.Key.Key_Escape)
    person.wait(TIMERS)
    assert person.open_act == ""
    assert said(focus()) == name


def test_escape_from_evidence_comes_back_to_the_list(sign_in: OpenAs) -> None:
    person = opened(sign_in, "leraar")
    screen = person.window.way.case
    screen.go_to("evidence")
    person.wait()
    part = screen.parts["evidence"]
    assert isinstance(part, EvidencePart)
    part.ui.rows.setFocus()
    tap(Qt.Key.Key_Return)
    person.wait(TIMERS)
    assert person.window.way.shown == "evidence"
    tap(Qt.Key.Key_Escape)
    person.wait(TIMERS)
    assert person.window.way.shown == "case"
    assert focus() is part.ui.rows


def test_a_source_opens_its_provision(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    link = next(one for one in person.window.way.case.now.findChildren(SourceLink) if one.source == "ozhw:6.1")
    link.click()
    person.wait()
    shown = dialog(person.window)
    provision = person.session.organisation.protocol.provisions["ozhw:6.1"]
    said = texts(shown)
    assert provision.summary in said
    assert "ozhw:6.1" in said
    assert any("Geldig vanaf 1 januari 2019" in text for text in said)
    shown.close()


def test_what_cannot_be_done_yet_says_why(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    now = person.session.what_now(person.made.cases["voornemen"])
    said = texts(person.window.way.case.now)
    first = now.cannot[0]
    assert any(first.label in text for text in said)
    assert any(reason.text in said for reason in first.answer.reasons)


def test_the_tabs_show_what_was_recorded_in_words(sign_in: OpenAs) -> None:
    person = opened(sign_in, "leraar")
    screen = person.window.way.case
    screen.go_to("inspection")
    person.wait()
    said = texts(screen.parts["inspection"])
    assert "Controle aanvragen" in said
    assert any("R. Vermeer" in text for text in said), "names in place of references"
    assert not any(text in ("approved", "positive", "e2") for text in said)


def test_the_words_of_a_tab_fit_when_it_is_chosen(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    for tab in person.window.way.case.findChildren(TabButton):
        tab.setChecked(True)
        person.wait()
        assert QFontMetrics(tab.font()).horizontalAdvance(tab.text()) <= tab.width(), tab.text()


def test_escape_goes_back_to_the_case(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    person.open_form("add_note", "voornemen")
    person.press("Escape")
    person.wait()
    assert person.window.ui.pages.currentWidget() is person.window.way.case


def test_evidence_is_taken_in_and_looked_at_without_touching_the_disk(sign_in: OpenAs, tmp_path: Path) -> None:
    person = sign_in("M. Dijkstra")
    source = tmp_path / "notitie van de ouder.txt"
    source.write_text("Het filmpje stond er om acht uur.", encoding="utf-8")
    person.open_form("add_evidence", "controle")
    person.put("file", str(source))
    person.put("obtained_from", "een ouder")
    person.put("obtained_how", "handed_over")
    person.put("obtained_on", person.made.now.date())
    person.press("Ctrl+Return")
    person.wait()
    screen = person.window.way.case
    screen.go_to("evidence")
    person.wait()
    part = screen.parts["evidence"]
    assert isinstance(part, EvidencePart)
    assert part.list.items[0].name == "notitie van de ouder.txt", "the newest stands first"
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    part.ui.rows.setFocus()
    person.press("Return")
    person.wait()
    shown = person.window.way.viewing.page
    assert isinstance(shown, Viewer)
    assert isinstance(shown.content, TextView)
    assert shown.content.paper.toPlainText() == "Het filmpje stond er om acht uur."
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    shown.state.save(tmp_path / "kopie.txt")
    person.wait()
    assert (tmp_path / "kopie.txt").read_text(encoding="utf-8") == "Het filmpje stond er om acht uur."


def test_the_dossier_is_shown_and_saved_and_the_folder_where_it_is_can_be_opened(
    sign_in: OpenAs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = opened(sign_in, "leraar")
    dossier = person.window.way.case.dossier
    person.window.way.case.go_to("dossier")
    person.wait()
    dossier.ui.preview.click()
    person.wait()
    pages = [text for text in texts(dossier) if text.startswith("Bladzijde 1 van ")]
    assert pages
    dossier.save(str(tmp_path / "dossier.pdf"))
    person.wait()
    assert (tmp_path / "dossier.pdf").read_bytes().startswith(b"%PDF")
    banner = person.window.ui.banner
    assert "opgeslagen als dossier.pdf" in banner.text
    opened_at: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_at.append)
    button(banner, "Map openen").click()
    assert opened_at == [QUrl.fromLocalFile(str(tmp_path))]
    banner.tell("Vastgelegd.", "good")
    assert not [one for one in banner.findChildren(QPushButton) if one.isVisible() and one.text()]


def test_a_dossier_that_cannot_be_saved_says_what_to_do(sign_in: OpenAs, tmp_path: Path) -> None:
    person = opened(sign_in, "leraar")
    person.window.way.case.go_to("dossier")
    person.wait()
    person.window.way.case.dossier.save(str(tmp_path / "er is geen map" / "dossier.pdf"))
    person.wait()
    assert "map" in person.window.ui.banner.text
    assert person.window.way.case.dossier.ui.export.isVisible()


def test_what_is_wrong_with_the_store_is_told_at_the_top(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    case = person.made.cases["voornemen"]
    folder = person.session._place.data
    with closing(sqlite3.connect(folder / "store.sqlite")) as db, db:
        board = person.made.members["A. de Groot"]
        assert db.execute("DELETE FROM key_grant WHERE stream = ? AND reader = ?", (case, board)).rowcount
    person.window.way.open_case(case)
    person.wait()
    assert any("A. de Groot mag zaak" in text for text in texts(person.window.ui.banner))


def test_a_fact_with_its_days_has_one_full_stop(sign_in: OpenAs) -> None:
    case = opened(sign_in, "voornemen").window.way.case.state.open
    assert case is not None
    assessment = case.view.case.assessment(case.view.case.respondents[0].ref)
    assert assessment is not None
    told = fact_of(case, replace(assessment.findings[0], fact="Schold een collega uit."))
    assert told.text.startswith("Schold een collega uit, ")


def test_what_another_program_did_in_the_same_folder_is_soon_on_the_screen(
    sign_in: OpenAs, place: Path, made: Demonstration
) -> None:
    manager = sign_in("M. Dijkstra")
    manager.window.way.open_case(made.cases["voornemen"])
    manager.wait()
    screen = manager.window.way.case
    bars = [area.verticalScrollBar() for area in screen.findChildren(QAbstractScrollArea) if area.isVisible()]
    for bar in bars:
        bar.setValue(bar.maximum() // 2)
    before, focus_on = [bar.value() for bar in bars], said(focus())
    assert sum(before) > 0
    beside = open_office(place, clock=lambda: made.now, cost=PasswordCost.MINIMAL)
    other = beside.sign_in("M. Dijkstra", made.password)
    other.perform(made.cases["voornemen"], Act(id="add_note", fields=Fields({"text": "Van de andere computer."})))
    manager.session.work()  # which takes it up on its way
    assert manager.window.foot.listening
    manager.window.foot.listen()
    manager.wait()
    assert any("Van de andere computer." in text for text in texts(screen))
    manager.wait(7 * SETTLED / 1000)
    assert [bar.value() for bar in bars] == before, "who reads stays where they are"
    assert said(focus()) == focus_on != ""
    other.close()
    beside.close()
