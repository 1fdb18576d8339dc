"""The director reports an incident with two persons and a screenshot pasted, and sees what is due: keyboard only."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from caseapp.desktop.screen.viewer import Viewer
from caseapp.desktop.widget.page_view import PageView
from caseapp.evidence.reading.kind import Kind
from caseapp.office.evidence.pasted import Pasted
from tests.desktop.journey import Journey
from tests.desktop.keyboard import begin, choose, focus, press, record, tap, write
from tests.desktop.person import TIMERS, Person, texts

SIZE = (1080, 1920)


@pytest.fixture
def journey(dressed: QApplication, tmp_path: Path) -> Iterator[Journey]:
    """A school that works with one of the five texts."""
    assert dressed is not None
    found = Journey(tmp_path / "store", "ozhw")
    yield found
    assert found.end() == []


def copy_screenshot() -> None:
    """What the key Print Screen does."""
    shot = QImage(*SIZE, QImage.Format.Format_RGB32)
    shot.fill(QColor("#e5ddd5"))
    QGuiApplication.clipboard().setImage(shot)


def report(director: Person) -> None:
    tap(Qt.Key.Key_N, "ctrl")
    director.wait(TIMERS)
    for name, text in {
        "In één zin": "Leraar stuurt een leerling 's avonds berichten",
        "Gebeurd op (eerste dag)": "gisteren",
        "Opgemerkt op": "vandaag",
        "Waar online": "Instagram",
        "Wat is er gebeurd": "Een leerling liet haar mentor berichten van een leraar zien.",
    }.items():
        write(name, text)
    record(director)


def add_person(director: Person, name: str, category: str, part: str) -> None:
    begin(director, "Persoon toevoegen")
    write("Naam", name)
    write("Positie op school", category)
    if part:
        choose("Rol in de zaak", part)
    director.wait(TIMERS)
    record(director)


def test_the_director_reports_and_sees_what_is_due(journey: Journey) -> None:
    director = journey.sit_down("J. Smit")
    director.window.activateWindow()
    director.wait()
    report(director)
    screen = director.window.way.case
    case_id = screen.state.case_id
    add_person(director, "A. de Vries", "medewerker", "")
    add_person(director, "Noor Bakker", "leerling", "Benadeelde")
    persons = director.session.case(case_id).case.persons.values()
    assert [(one.name, one.part.value) for one in persons] == [
        ("A. de Vries", "respondent"),
        ("Noor Bakker", "affected"),
    ]

    copy_screenshot()
    tap(Qt.Key.Key_V, "ctrl")
    director.wait(TIMERS)
    assert director.open_act == "add_evidence"
    assert isinstance(director.form.state.values["file"], Pasted)
    write("Gekregen van", "De mentor van Noor")
    choose("Hoe verkregen", "Overhandigd")
    write("Verkregen op", "vandaag")
    write("Gaat over", "A. de Vries")
    record(director)

    item = director.session.evidence(case_id)[-1]
    assert item.kind is Kind.PICTURE
    assert item.obtained_from == "De mentor van Noor"
    now = " ".join(texts(screen.now))
    due = director.session.what_now(case_id).due
    assert due, "a report always asks for something"
    assert all(one.obligation.text in now for one in due), now

    press(director, "Bekijk schermafdruk")
    director.wait(0.3)
    page = director.window.way.viewing.page
    assert isinstance(page, Viewer)
    assert isinstance(page.content, PageView)
    assert page.content.canvas.picture.size().toTuple() == SIZE
    assert focus() is page.content.canvas
    tap(Qt.Key.Key_Escape)
    director.wait()
    assert director.window.ui.pages.currentWidget() is screen
