"""Names as long as they come leave room for the rest."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from caseapp.bootstrap import open_office
from caseapp.desktop.screen.choose_measure import ChooseMeasure
from caseapp.desktop.screen.main_window import MOST_RAIL
from caseapp.desktop.screen.persons import Persons
from caseapp.desktop.screen.statistics import Statistics
from caseapp.desktop.state.act_form import Wanted
from caseapp.desktop.widget.prose import Prose
from caseapp.exchange.demonstration.organisation import Demonstration
from caseapp.exchange.scenario.stage import FOUNDER
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from caseapp.model.zone import local
from caseapp.office.office import Office
from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, Person

LONG = "Openbare scholengemeenschap voor voortgezet onderwijs De Zuidwestelijke Polderwaarden, vestiging Goes"
LEAST = 150
"""Pixels of a field in which one types a name."""


@pytest.fixture
def person(office: Office, made: Demonstration, sign_in: OpenAs) -> Person:
    """The HRM manager, where a school has a very long name."""
    admin = office.sign_in(FOUNDER, made.password)
    sector = next(iter(admin.organisation.sectors))
    admin.register("add_school", {"name": LONG, "sectors": [sector.value]})
    admin.close()
    return sign_in("M. Dijkstra")


def test_the_field_for_a_name_keeps_its_room_beside_a_school(person: Person) -> None:
    person.window.way.go_to("persons")
    person.wait(TIMERS)
    ui = person.window.way.page("persons", Persons).ui
    assert ui.school.findData(LONG) > 0
    assert ui.school.currentText() == "Alle scholen"
    assert ui.filter.width() >= LEAST
    person.window.way.go_to("statistics")
    person.wait(TIMERS)
    school = person.window.way.page("statistics", Statistics).ui.school
    assert school.currentText() == "Alle scholen"
    assert school.width() < person.window.width() / 2


def test_the_rail_is_as_wide_on_every_page(person: Person) -> None:
    widths = {}
    for place in person.window.way.places:
        person.window.way.go_to(place)
        person.wait(TIMERS)
        widths[place] = person.window.ui.rail.width()
    assert len(set(widths.values())) == 1, widths


def test_the_title_of_a_case_keeps_its_room_beside_its_school(person: Person) -> None:
    today = local(person.made.now).date()
    fields = Fields(
        {
            "school": LONG,
            "summary": "Een filmpje",
            "occurred_from": today,
            "noticed_on": today,
            "channels": ("instagram",),
            "description": "Het staat online.",
        }
    )
    done = person.session.perform(None, Act(id="report_incident", fields=fields))
    person.window.way.open_case(done.case_id)
    person.wait(TIMERS)
    ui = person.window.way.case.ui
    chip = next(one for one in person.window.way.case.findChildren(QLabel) if one.toolTip() == LONG)
    assert chip.accessibleName() == LONG
    assert ui.title.width() > chip.width()


def test_a_rung_says_nothing_before_it_is_known_about_whom_it_is(person: Person) -> None:
    case = person.made.cases["controle"]
    person.session.perform(
        case, Act(id="add_person", fields=Fields({"name": "P. Ander", "category": "employee", "part": "respondent"}))
    )
    person.window.way.open_form(Wanted(act="propose_measure", case_id=case))
    person.wait(TIMERS)
    form = person.window.way.form
    assert isinstance(form, ChooseMeasure)
    empty = [one for one in form.findChildren(QLabel) if one.property("chip") and one.isVisible() and not one.text()]
    assert empty == []


def test_what_another_does_in_the_same_folder_comes_by_itself(person: Person, place: Path, made: Demonstration) -> None:
    other = open_office(place, local_dir=place / "elsewhere", clock=lambda: made.now, cost=PasswordCost.MINIMAL)
    colleague = other.sign_in("M. Dijkstra", made.password)
    case = made.cases["controle"]
    person.window.way.open_case(case)
    person.wait(TIMERS)
    done = colleague.perform(case, Act(id="add_note", fields=Fields({"text": "Van een ander"})))
    colleague.close()
    other.close()
    person.window.foot.look()
    person.wait(TIMERS)
    assert done.ref in person.window.way.case.ui.history._entries


def test_a_word_without_end_does_not_push_the_rail_over_the_page(person: Person) -> None:
    person.window.ui.connection.setText("B" * 300)
    person.window.foot.look()
    person.wait(TIMERS)
    assert person.window.ui.rail.width() <= MOST_RAIL


ENDLESS = "Abcdefghij" * 20
ARABIC = "محمد عبد الرحمن الخطيب"


def test_a_name_without_end_leaves_the_list_and_the_form_their_room(person: Person) -> None:
    case = person.made.cases["controle"]
    given = {"name": ENDLESS, "category": "employee", "part": "affected"}
    person.session.perform(case, Act(id="add_person", fields=Fields(given)))
    person.window.way.go_to("persons")
    persons = person.window.way.page("persons", Persons)
    persons.list.ask(text=ENDLESS[:12])
    person.wait(TIMERS)
    assert persons.ui.detail.width() < person.window.width() * 0.6
    form = person.open_form("record_hearing", "controle")
    assert form.ui.side_column.width() >= 2 * LEAST - 50
    person.window.way.open_case(case)
    person.wait(TIMERS)
    for shown in person.window.way.case.overview.findChildren(Prose):
        if shown.isVisible():
            assert shown.heightForWidth(shown.width()) <= shown.height() + 1, shown.plain


def test_a_line_of_ours_with_a_name_that_reads_from_the_right_begins_at_the_left(person: Person) -> None:
    shown = Prose(person.window, text=f"{ARABIC} · medewerker")
    shown.resize(600, 40)
    shown.show()
    person.wait()
    picture = shown.grab().toImage()
    ground = picture.pixel(599, 39)
    columns = [x for x in range(600) if any(picture.pixel(x, y) != ground for y in range(40))]
    assert columns
    assert max(columns) < 450, "nothing stands at the right"
