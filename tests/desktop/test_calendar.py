"""What is due, and a talk, go to a calendar file; what is shown goes to paper."""

from datetime import date, datetime
from pathlib import Path

import icalendar
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from caseapp.desktop.printing import draw_pages
from caseapp.desktop.widget.calendar_button import CalendarButton
from caseapp.model.act import Act, Fields
from caseapp.model.zone import NETHERLANDS
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import press
from tests.desktop.person import TIMERS, Person, dialog


def saved(person: Person, path: Path) -> icalendar.Event:
    asked = dialog(person.window)
    assert isinstance(asked, QFileDialog)
    assert asked.selectedFiles()[0].endswith(".ics")
    asked.fileSelected.emit(str(path))
    asked.close()
    person.wait()
    assert path.name in person.window.ui.banner.text
    return icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]  # type: ignore[return-value]


def test_a_term_of_work_goes_to_the_calendar(sign_in: OpenAs, tmp_path: Path) -> None:
    manager = sign_in("M. Dijkstra")
    press(manager, "Agendabestand: Beoordelen C. Hendriks")
    event = saved(manager, tmp_path / "termijn.ics")
    assert str(event["summary"]) == "Laatste dag: Beoordelen, zaak 2026-0007"
    assert "Hendriks" not in (tmp_path / "termijn.ics").read_text(encoding="utf-8")
    assert event.decoded("dtstart").isoformat() == "2026-03-13"


def test_a_term_of_what_now_goes_to_the_calendar(sign_in: OpenAs, tmp_path: Path) -> None:
    manager = sign_in("M. Dijkstra")
    manager.window.way.open_case(manager.made.cases["leerling"])
    manager.wait(TIMERS)
    press(manager, "Agendabestand: In het dossier plaatsen")
    assert "In het dossier plaatsen" in str(saved(manager, tmp_path / "t.ics")["summary"])


def test_a_talk_of_the_hearing_tab_goes_to_the_calendar(sign_in: OpenAs, tmp_path: Path) -> None:
    manager = sign_in("M. Dijkstra")
    manager.window.way.open_case(manager.made.cases["leerling"])
    manager.wait(TIMERS)
    manager.window.way.case.go_to("hearing")
    manager.wait()
    press(manager, "Agendabestand: Uitnodigen voor een gesprek")
    event = saved(manager, tmp_path / "t.ics")
    assert event.decoded("dtstart").isoformat() == "2026-03-06"
    assert "UID:2026-0005/talk/" in (tmp_path / "t.ics").read_text(encoding="utf-8")


def test_a_talk_of_which_the_invitation_names_the_time_takes_an_hour(sign_in: OpenAs, tmp_path: Path) -> None:
    manager = sign_in("M. Dijkstra")
    case, day = manager.made.cases["leerling"], date(2026, 3, 30)
    about = manager.session.case(case).case.respondents[0].ref
    asked = Fields(
        {"respondent": about, "for_on": day, "invited": (about, "guardians"), "text": "Komt u om 15:30 uur?"}
    )
    manager.session.perform(case, Act(id="invite_hearing", fields=asked))
    manager.window.way.open_case(case)
    manager.wait(TIMERS)
    manager.window.way.case.go_to("hearing")
    manager.wait()
    buttons = manager.window.way.case.findChildren(CalendarButton)
    [one for one in buttons if "Uitnodigen" in one.accessibleName() and one.isVisible()][-1].click()
    event = saved(manager, tmp_path / "t.ics")
    assert event.decoded("dtstart") == datetime(2026, 3, 30, 15, 30, tzinfo=NETHERLANDS)
    assert event.decoded("dtend") == datetime(2026, 3, 30, 16, 30, tzinfo=NETHERLANDS)
    assert b"TZID:Europe/Amsterdam" in (tmp_path / "t.ics").read_bytes()


def test_ctrl_p_asks_for_a_printer(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.press("Ctrl+P")
    dialog(manager.window).close()


def test_the_dossier_is_printed_once_its_pages_are_there(sign_in: OpenAs) -> None:
    manager = sign_in("M. Dijkstra")
    manager.window.way.open_case(manager.made.cases["leerling"])
    manager.wait(TIMERS)
    manager.window.way.case.go_to("dossier")
    screen = manager.window.way.case.dossier
    assert not screen.ui.print.isEnabled()
    screen.preview()
    manager.wait(TIMERS)
    assert screen.ui.print.isEnabled()
    press(manager, "Afdrukken…")
    dialog(manager.window).close()


def test_each_page_has_a_sheet(dressed: object, tmp_path: Path) -> None:
    assert dressed is not None
    pages = [QImage(100, 140, QImage.Format.Format_RGB32) for _ in range(3)]
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "dossier.pdf"))
    draw_pages(pages, printer)
    import pypdfium2

    made = pypdfium2.PdfDocument(tmp_path / "dossier.pdf")
    assert len(made) == 3
    made.close()
