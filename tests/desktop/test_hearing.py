"""*Horen*: who must come, the invitation, the calendar file, and the report with who was there."""

from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from caseapp.desktop.printing import document
from caseapp.desktop.screen.invite_hearing import InviteHearing
from caseapp.desktop.screen.record_hearing import RecordHearing
from caseapp.desktop.state.record_hearing import report
from caseapp.model.zone import NETHERLANDS
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import go_to, press, record, tap, tick, write
from tests.desktop.named import unnamed
from tests.desktop.person import TIMERS, Person, dialog, texts


@pytest.fixture
def director(sign_in: OpenAs) -> Person:
    """The director who invites a pupil with the parents."""
    person = sign_in("B. Aksoy")
    person.open_form("invite_hearing", "leerling")
    return person


def invitation(person: Person) -> InviteHearing:
    found = person.window.way.form
    assert isinstance(found, InviteHearing)
    return found


def test_it_says_who_must_be_invited_and_why(director: Person) -> None:
    said = texts(invitation(director).pane)
    assert {"D. Smit", "K. Smit", "E. Smit"} <= set(said)
    assert any("jonger dan 18" in text for text in said)
    assert unnamed(invitation(director)) == []


def test_all_of_them_are_invited_with_one_press(director: Person) -> None:
    press(director, "Deze mensen uitnodigen")
    assert len(invitation(director).state.values["invited"]) == 3  # type: ignore[arg-type]
    assert invitation(director).invite.tick.isHidden()
    assert not any("Nog niet uitgenodigd" in text for text in texts(invitation(director).pane))


def test_the_invitation_is_written_with_day_time_and_place(director: Person) -> None:
    write("Gesprek op", "16-3-2026")
    write("Tijd", "15:30")
    write("Plaats", "kamer 12")
    press(director, "Uitnodiging klaarzetten")
    text = str(invitation(director).state.values["text"])
    assert "maandag 16 maart 2026 om 15.30 uur, in kamer 12" in text
    assert "Beste D. Smit" in text
    assert "B. Aksoy" in text


def test_time_and_place_are_in_the_draft_but_not_in_the_act(director: Person) -> None:
    write("Tijd", "15:30")
    director.wait(TIMERS)
    tap(Qt.Key.Key_Escape)
    director.open_form("invite_hearing", "leerling")
    assert invitation(director).invite.clock.text() == "15:30"
    assert not [name for name in invitation(director).state.values if name.startswith("#")]


def test_the_calendar_file_has_the_talk_and_no_name(director: Person, tmp_path: Path) -> None:
    assert not invitation(director).invite.calendar.isEnabled(), "without a day there is nothing to put in it"
    write("Gesprek op", "16-3-2026")
    write("Tijd", "15:30")
    press(director, "Agendabestand…")
    asked = dialog(director.window)
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(tmp_path / "gesprek.ics"))
    asked.close()
    director.wait()
    event = icalendar.Calendar.from_ical((tmp_path / "gesprek.ics").read_bytes()).walk("VEVENT")[0]
    start = event.decoded("dtstart")
    assert start.astimezone(NETHERLANDS).strftime("%d-%m-%Y %H:%M") == "16-03-2026 15:30"
    assert "Smit" not in (tmp_path / "gesprek.ics").read_text(encoding="utf-8")
    assert "gesprek.ics" in director.window.ui.banner.text


def test_staff_are_told_from_which_day(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.open_form("invite_hearing", "controle")
    assert any(
        "Minstens 3 werkdagen vooraf: op zijn vroegst 17 maart 2026" in text for text in texts(invitation(manager))
    )
    assert any(text == "C. Hendriks" for text in texts(invitation(manager).pane))


def test_the_report_offers_persons_parents_and_members(sign_in: OpenAs) -> None:
    director = sign_in("B. Aksoy")
    director.open_form("record_hearing", "leerling")
    form = director.window.way.form
    assert isinstance(form, RecordHearing)
    tick("Wie waren erbij", ["D. Smit", "K. Smit", "B. Aksoy (schooldirecteur)"])
    write("Wat zei deze persoon", "Het spijt mij.")
    director.wait(TIMERS)
    assert any("uitgenodigd voor een gesprek op 6 maart 2026" in text for text in texts(form.pane))
    told = dict(report(form.state))
    assert told["Wie waren erbij"] == "D. Smit, K. Smit en B. Aksoy"
    record(director)
    held = director.session.case(director.made.cases["leerling"]).case.all("record_hearing")[-1]
    assert director.session.member.id in held.fields.texts("present")


def test_a_text_goes_on_paper(dressed: object, tmp_path: Path) -> None:
    assert dressed
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "verslag.pdf"))
    document("Verslag <van> een gesprek", (("Wat zei deze persoon", "Het spijt mij. <b>Echt</b> & waar."),)).print_(
        printer
    )
    import pypdfium2

    pages = pypdfium2.PdfDocument(tmp_path / "verslag.pdf")
    text = pages[0].get_textpage().get_text_range()
    pages.close()
    assert "Verslag <van> een gesprek" in text
    assert "<b>Echt</b> & waar." in text


def test_the_print_button_asks_for_a_printer(sign_in: OpenAs) -> None:
    director = sign_in("B. Aksoy")
    director.open_form("record_hearing", "leerling")
    go_to("Afdrukken…")
    tap(Qt.Key.Key_Space)
    asked = dialog(director.window)
    assert asked.isVisible()
    asked.close()
