"""The rail is a table of places: each is made when somebody goes there, and has a shortcut."""

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop import way
from caseapp.desktop.own_form import OWN_FORMS, form_for
from caseapp.desktop.place import PLACES, Place
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.screen.decide_inspection import DecideInspection
from caseapp.desktop.state.act_form import ActFormState, Wanted
from caseapp.index.row import CaseQuery
from caseapp.procedure.catalogue import CATALOGUE
from tests.desktop.conftest import OpenAs
from tests.desktop.person import texts


class Blank(QWidget):
    """A page that asks and tells what any page may."""

    case = Signal(str)
    told = Signal(str, str)
    waiting = Signal(int)
    listed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.read = 0

    def load(self) -> None:
        self.read += 1


@pytest.fixture
def blanks(monkeypatch: pytest.MonkeyPatch) -> list[Blank]:
    """One place more, at the end of the rail."""
    made: list[Blank] = []

    def make(_desk: object) -> QWidget:
        made.append(Blank())
        return made[-1]

    blank = Place(id="blank", label=lambda: "Leeg", icon="work", make=make)
    monkeypatch.setattr(way, "places_of", lambda member: (*(one for one in PLACES if one.visible(member)), blank))
    return made


def test_ids_and_rows_are_whole() -> None:
    assert len({place.id for place in PLACES}) == len(PLACES)
    assert set(OWN_FORMS) <= set(CATALOGUE)


def test_a_place_is_made_when_somebody_goes_there_and_read_each_time(sign_in: OpenAs, blanks: list[Blank]) -> None:
    person = sign_in("I. Verhoef")
    assert not blanks
    person.press(f"Ctrl+{len(person.window.way.places)}")
    person.press("Ctrl+1")
    person.press(f"Ctrl+{len(person.window.way.places)}")
    assert [one.read for one in blanks] == [2]
    assert person.window.ui.places.buttons["blank"].isChecked()


def test_what_a_page_asks_and_tells_is_heard(sign_in: OpenAs, blanks: list[Blank]) -> None:
    person = sign_in("M. Dijkstra")
    person.window.way.go_to("blank")
    page = blanks[0]
    page.waiting.emit(3)
    assert person.window.ui.places.buttons["blank"].waiting == 3
    page.told.emit("Klaar.", "good")
    assert person.window.ui.banner.text == "Klaar."
    page.listed.emit(CaseQuery(text="Nepaccount"), "Zaken over een nepaccount")
    person.wait()
    assert person.window.way.page("cases", Cases).list.rowCount() == 1
    page.case.emit(person.made.cases["leraar"])
    person.wait()
    assert any(person.made.cases["leraar"] in text for text in texts(person.window.way.case))


def test_a_page_of_another_kind_is_refused(sign_in: OpenAs) -> None:
    with pytest.raises(TypeError, match="Work"):
        sign_in("I. Verhoef").window.way.page("work", Cases)


def test_an_own_form_opens_when_enough_is_known(sign_in: OpenAs) -> None:
    person = sign_in("A. de Groot")
    desk, case = person.window._desk, person.made.cases["controle"]
    about = Wanted(act="decide_inspection", case_id=case, fields={"inspection": "e5"})
    own = form_for(ActFormState(desk, about), desk)
    usual = form_for(ActFormState(desk, Wanted(act="decide_inspection", case_id=case)), desk)
    assert (type(own), type(usual)) == (DecideInspection, ActForm)
    person.wait()
