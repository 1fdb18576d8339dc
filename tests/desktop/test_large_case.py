"""A case with very many persons or acts: what is not looked at is not made, and is reached by its button."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.state.part import PERSONS
from caseapp.desktop.widget import chronology
from caseapp.desktop.widget.chronology import AT_ONCE, TURN
from caseapp.desktop.widget.folded import MORE
from caseapp.model.act import Act, Fields
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import focus, said
from tests.desktop.person import TIMERS, Person, button

ACTS, PERSONS_NUMBER = 200, 40
Record = Callable[..., str]


@pytest.fixture
def person(sign_in: OpenAs) -> Person:
    """The HRM manager."""
    return sign_in("M. Dijkstra")


@pytest.fixture
def record(person: Person) -> Record:
    """Do an act in the case of the teacher that waits for an inspection; gives what it is called."""

    def do(act: str, **fields: object) -> str:
        done = person.session.perform(person.made.cases["controle"], Act(id=act, fields=Fields(fields)))  # type: ignore[arg-type]
        return done.ref

    return do


def opened(person: Person, ref: str = "") -> list[str]:
    """Open the case; gives which acts stand there."""
    person.window.way.open_case(person.made.cases["controle"], ref)
    person.wait(TIMERS)
    return shown(person)


def shown(person: Person) -> list[str]:
    return list(person.window.way.case.ui.history._entries)


def test_a_long_chronology_is_shown_stretch_by_stretch(person: Person, record: Record) -> None:
    notes = [record("add_note", text=f"Notitie {at}") for at in range(ACTS)]
    history = person.window.way.case.ui.history
    first = opened(person)
    assert len(first) == AT_ONCE
    button(history, f"{TURN} latere tonen").click()
    person.wait(TIMERS)
    later = shown(person)
    assert len(later) == AT_ONCE
    assert later[: AT_ONCE - TURN] == first[TURN:], "what one read last still stands there"
    button(history, f"{TURN} eerdere tonen").click()
    person.wait(TIMERS)
    assert shown(person) == first
    button(history, "Naar de laatste").click()
    person.wait(TIMERS)
    assert shown(person)[-1] == notes[-1]
    assert not history._entries[notes[-1]].visibleRegion().isEmpty()
    newest = record("add_note", text="Nog een")
    person.window.way.refresh()
    person.wait(TIMERS)
    assert shown(person)[-1] == newest, "who stood at the end sees what comes"
    button(history, "Naar de eerste").click()
    assert shown(person) == first
    assert [one for one in opened(person) if one in notes] == first[-len([one for one in first if one in notes]) :]


def test_an_act_in_the_middle_is_found(person: Person, record: Record) -> None:
    notes = [record("add_note", text=f"Notitie {at}") for at in range(ACTS)]
    assert notes[120] in opened(person, notes[120])
    person.wait(chronology.SETTLED / 1000 + TIMERS)
    entry = person.window.way.case.ui.history._entries[notes[120]]
    assert entry.looked_for
    assert not entry.visibleRegion().isEmpty()


def test_choosing_a_part_begins_at_its_beginning(person: Person, record: Record) -> None:
    for at in range(ACTS):
        record("add_note", text=f"Notitie {at}")
    opened(person)
    button(person.window.way.case.ui.history, "Naar de laatste").click()
    choice = person.window.way.case.ui.history_part
    choice.setCurrentIndex(choice.findData(PERSONS.id))
    choice.activated.emit(choice.currentIndex())
    assert shown(person)
    assert len(shown(person)) < AT_ONCE


def test_of_very_much_to_do_only_a_part_is_made(person: Person, record: Record) -> None:
    for at in range(PERSONS_NUMBER):
        record("add_person", name=f"Leerling {at}", category="employee", part="respondent")
    opened(person)
    pane = person.window.way.case.now
    few = len(pane.findChildren(QWidget))
    more = next(one for one in pane.findChildren(QPushButton) if one.isVisible() and one.text() == f"Nog {MORE} tonen")
    more.setFocus()
    more.click()
    person.wait(TIMERS)
    assert len(pane.findChildren(QWidget)) > few
    assert pane.isAncestorOf(focus()), said(focus())
    person.window.way.refresh()
    person.wait(TIMERS)
    assert len(pane.findChildren(QWidget)) > few, "what was unfolded stays so when the case is read again"
