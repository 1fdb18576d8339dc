"""Tab goes through a form as one reads it, there and back, also through what came later."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from caseapp.desktop.screen.act_form import ActForm
from tests.desktop.conftest import OpenAs
from tests.desktop.keyboard import focus, go_to, said, tap
from tests.desktop.person import TIMERS, Person

FORMS = {
    "assess": ("M. Dijkstra", "controle"),
    "propose_measure": ("M. Dijkstra", "voornemen"),
    "call_trust_inspector": ("M. Dijkstra", "voornemen"),
    "invite_hearing": ("B. Aksoy", "leerling"),
    "request_inspection": ("B. Aksoy", "leerling"),
    "add_note": ("M. Dijkstra", "controle"),
}


def way(person: Person, key: Qt.Key, *held: str) -> list[QWidget]:
    """The stops inside the form, from where one is until one leaves it."""
    form = person.window.way.form
    assert form is not None
    found: list[QWidget] = []
    while form.isAncestorOf(focus()) and focus() not in found:
        found.append(focus())
        tap(key, *held)
    return found


@pytest.mark.parametrize("act", FORMS)
def test_it_is_as_one_reads_and_the_same_backwards(act: str, sign_in: OpenAs) -> None:
    who, case = FORMS[act]
    person = sign_in(who)
    form = person.open_form(act, case)
    go_to(form.ui.back.text())
    there = way(person, Qt.Key.Key_Tab)
    assert said(there[-1]) == said(form.ui.do_it), "recording comes last"
    assert len(set(map(id, there))) == len(there)
    for area in (form.ui.fields, form.ui.companion):
        inner = area.widget()
        assert inner is not None
        inside = [one.mapTo(inner, QPoint()).y() for one in there if inner.isAncestorOf(one)]
        assert all(later - earlier > -40 for earlier, later in pairwise(inside)), "never back up"
    fields = [at for at, one in enumerate(there) if form.ui.fields.isAncestorOf(one)]
    beside = [at for at, one in enumerate(there) if form.ui.companion.isAncestorOf(one)]
    assert not beside or max(fields) < min(beside)
    form.ui.do_it.setFocus()
    back = way(person, Qt.Key.Key_Backtab, "shift")
    assert [said(one) for one in reversed(back)] == [said(one) for one in there]


def test_what_has_the_focus_is_seen_whole_and_what_is_typed_too(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    person.window.resize(1366, 748)
    tap(Qt.Key.Key_N, "ctrl")
    person.wait(TIMERS)
    form = person.window.way.form
    assert isinstance(form, ActForm)
    seen = form.ui.fields.viewport()

    def lower(part: QWidget) -> int:
        return part.mapTo(seen, part.rect().bottomLeft()).y()

    for one in way(person, Qt.Key.Key_Tab):
        if form.ui.fields.isAncestorOf(one):
            one.setFocus()
            tap(Qt.Key.Key_Backtab, "shift")
            tap(Qt.Key.Key_Tab)
            assert focus() is one
            assert 0 <= one.mapTo(seen, QPoint()).y() <= lower(one) <= seen.height(), said(one)
    go_to("Wat is er gebeurd")
    text = focus()
    assert isinstance(text, QPlainTextEdit)
    for _ in range(12):
        QTest.keyClicks(text, "nog een regel")
        tap(Qt.Key.Key_Return)
    person.wait(TIMERS)
    assert text.viewport().mapTo(seen, text.cursorRect().bottomLeft()).y() <= seen.height()


def test_a_fact_that_came_later_has_its_place(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    form = person.open_form("assess", "controle")
    go_to("Nog een feit")
    tap(Qt.Key.Key_Space)
    person.wait(TIMERS)
    go_to(form.ui.back.text())
    names = [said(one) for one in way(person, Qt.Key.Key_Tab)]
    second = next(at for at, name in enumerate(names) if name.startswith("Feit 2"))
    assert names.index("Nog een feit") > second > next(at for at, name in enumerate(names) if name.startswith("Feit 1"))
