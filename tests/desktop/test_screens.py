"""What holds for every screen: Dutch, named, in a sensible order, one primary button."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.work import Work
from caseapp.desktop.shell import Shell
from caseapp.desktop.state.part import PARTS
from caseapp.index.row import WaitingDecision
from tests.desktop.conftest import OpenAs
from tests.desktop.named import controls, unnamed
from tests.desktop.person import Person, button, texts
from tests.desktop.words import english_in

Go = Callable[[Person], object]


def on_part(name: str) -> Go:
    def go(person: Person) -> None:
        person.window.way.open_case(person.made.cases["leraar"])
        person.wait()
        person.window.way.case.go_to(name)

    return go


PLACES: dict[str, tuple[str, Go]] = {
    "work": ("M. Dijkstra", lambda person: person.window.way.go_to("work")),
    "all work": ("M. Dijkstra", lambda person: person.window.way.page("work", Work).ui.all_work.setChecked(True)),
    "cases": ("M. Dijkstra", lambda person: person.window.way.go_to("cases")),
    "persons": ("M. Dijkstra", lambda person: person.window.way.go_to("persons")),
    "statistics": ("M. Dijkstra", lambda person: person.window.way.go_to("statistics")),
    "decisions": ("A. de Groot", lambda person: person.window.way.go_to("decisions")),
    "decide": ("A. de Groot", lambda person: person.window.way.decide(inspection(person))),
    "case": ("M. Dijkstra", lambda person: person.window.way.open_case(person.made.cases["voornemen"])),
    "shut": ("I. Verhoef", lambda person: person.window.way.open_case(person.made.cases["controle"])),
    **{f"case, {part.id}": ("M. Dijkstra", on_part(part.id)) for part in PARTS},
    "dossier": ("M. Dijkstra", on_part("dossier")),
}


def inspection(person: Person) -> WaitingDecision:
    return next(one for one in person.session.decisions() if one.act == "decide_inspection")


@pytest.mark.parametrize("screen", PLACES)
def test_a_screen_is_dutch_named_and_has_one_primary_button_at_most(screen: str, sign_in: OpenAs) -> None:
    name, go = PLACES[screen]
    person = sign_in(name)
    go(person)
    person.wait()
    assert english_in(texts(person.window, hidden=True)) == []
    assert unnamed(person.window) == []
    primary = [
        one
        for one in person.window.findChildren(QPushButton)
        if one.property("look") == "primary" and one.isVisibleTo(person.window)
    ]
    assert len(primary) <= 1


def test_the_start_screens_are_dutch_and_named(shell: Shell) -> None:
    shell.first.new_organisation.emit()
    settle(shell.task)
    assert shell.wizard is not None
    for screen in (shell.first, shell.sign_in, shell.wizard):
        assert english_in(texts(screen, hidden=True)) == []
        assert unnamed(screen) == []


def test_no_button_of_the_main_window_is_dead(sign_in: OpenAs) -> None:
    """Whatever can be pressed there does something: it is connected."""
    person = sign_in("A. de Groot")
    for place in person.window.way.places:
        person.window.way.go_to(place)
        person.wait()
        dead = [
            one.text() or one.accessibleName()
            for one in person.window.findChildren(QAbstractButton)
            if one.isVisibleTo(person.window) and not connected(one) and not inner(one)
        ]
        assert dead == []


def connected(one: QAbstractButton) -> bool:
    return any(one.isSignalConnected(one.metaObject().method(at)) for at in range(one.metaObject().methodCount()))


def inner(one: QAbstractButton) -> bool:
    parent = one.parent()
    return one.objectName().startswith("qt_") or (
        parent is not None and parent.metaObject().className().startswith("QTable")
    )


def test_tab_goes_through_the_whole_screen_and_comes_back(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    person.window.way.go_to("work")
    person.wait()
    wanted = {
        one
        for one in controls(person.window)
        if one.isVisibleTo(person.window) and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    seen: set[QWidget] = set()
    person.window.ui.search.setFocus()
    for _ in range(len(wanted) + 20):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(focus)
        person.press("Tab")
    # of buttons that exclude each other Tab reaches the checked one, and the arrows the others
    missed = {one for one in wanted - seen if not (isinstance(one, QAbstractButton) and one.autoExclusive())}
    assert {one.accessibleName() or one.objectName() for one in missed} == set()


def test_the_rail_has_decisions_for_the_board_alone(sign_in: OpenAs) -> None:
    assert sign_in("A. de Groot").window.ui.places.buttons["decisions"].isVisible()
    assert "decisions" not in sign_in("I. Verhoef").window.ui.places.buttons


def test_a_case_that_one_may_not_read_says_why(sign_in: OpenAs) -> None:
    person = sign_in("I. Verhoef")
    person.window.way.open_case(person.made.cases["controle"])
    person.wait()
    assert any("geen toegang" in text for text in texts(person.window.way.case))


def test_the_lock_button_is_there(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    locked: list[bool] = []
    person.window.locked.connect(lambda: locked.append(True))
    button(person.window, "Vergrendelen").click()
    assert locked == [True]
