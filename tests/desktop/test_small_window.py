"""A small window is as high as what is in it, grows with it, and is never larger than the window below."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseapp.desktop.place import SETTINGS
from caseapp.desktop.screen.register_form import RegisterForm
from caseapp.desktop.screen.settings import Settings
from caseapp.desktop.section import SECTIONS
from caseapp.desktop.state.register_form import RegisterWanted
from caseapp.exchange.scenario.stage import FOUNDER
from tests.desktop.conftest import OpenAs
from tests.desktop.person import Person, texts

SETTLED = 0.25
SPARE = 24


@pytest.fixture
def person(sign_in: OpenAs) -> Person:
    """The administrator."""
    return sign_in(FOUNDER)


def opened(person: Person, act: str) -> RegisterForm:
    person.window.way.go_to(SETTINGS)
    person.wait()
    person.window.way.page(SETTINGS, Settings).open_form(RegisterWanted(act=act))
    person.wait(SETTLED)
    return person.window.findChildren(RegisterForm)[-1]


@pytest.mark.parametrize("act", ["deactivate_member", "add_school", "change_letterhead", "add_member"])
def test_there_is_no_empty_room_in_it(person: Person, act: str) -> None:
    form = opened(person, act)
    spare = form.ui.fields.viewport().height() - form.ui.fields._high
    assert spare <= SPARE
    assert spare >= 0 or form.height() > person.window.height() - 2 * SPARE, "it scrolls when the window is full only"
    form.reject()


def test_it_grows_with_what_is_told_and_stays_in_the_middle(person: Person) -> None:
    form = opened(person, "add_school")
    high, middle = form.height(), form.geometry().center().y()
    form.ui.problem.say("Een zin. " * 60)
    form.ui.problem.show()
    person.wait(SETTLED)
    assert form.height() > high
    assert abs(form.geometry().center().y() - middle) <= SPARE
    assert form.ui.fields.viewport().height() >= form.ui.fields._high, "the fields keep their room"
    person.window.resize(900, 420)
    person.wait(SETTLED)
    assert form.height() < person.window.height()
    QTest.keyClick(form, Qt.Key.Key_Escape)


def test_a_section_of_the_settings_has_one_name(person: Person) -> None:
    """What stands in the list at the left is what stands above the page."""
    person.window.way.go_to(SETTINGS)
    person.wait()
    page = person.window.way.page(SETTINGS, Settings)
    page.go_to("backup")
    person.wait()
    label = next(one.label() for one in SECTIONS if one.id == "backup")
    assert label in texts(page.page("backup"))
    assert not any("Back-up" in text for text in texts(page))


@pytest.mark.parametrize("act", ["add_school", "change_letterhead", "add_member"])
def test_it_comes_in_the_middle_of_the_window_below(person: Person, act: str) -> None:
    form = opened(person, act)
    away = form.frameGeometry().center() - person.window.frameGeometry().center()
    assert abs(away.x()) <= SPARE
    assert abs(away.y()) <= SPARE
    form.reject()
