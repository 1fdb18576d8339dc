"""Werk: what is due for me, by day, with an icon and words; and what comes next when nothing is."""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from caseapp.desktop.pictures import settle
from caseapp.desktop.screen.decisions import Decisions
from caseapp.desktop.screen.work import Work
from caseapp.desktop.state.work import WorkList, _sorted
from caseapp.desktop.widget.pictogram import Pictogram
from tests.desktop.conftest import OpenAs
from tests.desktop.person import button, texts
from tests.desktop.words import english_in

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import Wanted


def test_what_is_late_has_an_icon_and_words(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    work = person.window.way.page("work", Work)
    assert any(text.startswith("Te laat: ") for text in texts(work))
    assert {one._name for one in work.findChildren(Pictogram)} >= {"warning", "clock"}


def test_one_click_opens_the_form_filled_in_as_far_as_is_known(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    asked: list[Wanted] = []
    work = person.window.way.page("work", Work)
    work.wanted.connect(asked.append)
    item = person.session.work()[0]
    button(work, f"Beginnen: {item.label} {item.about_name}").click()
    person.wait(0.1)
    assert asked[0].case_id == item.case_id
    assert person.open_act == asked[0].act
    assert asked[0].fields, "what the term is about"


def test_where_nothing_is_due_it_says_what_comes_next(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    work, now = person.window.way.page("work", Work), person.made.now
    item = person.session.work()[0]
    for following, words in ((item, f"in zaak {item.case_id}"), (None, "loopt een termijn")):
        work.state.loaded.emit(WorkList(now=now, following=following))
        settle(person.task)
        assert any(words in text for text in texts(work))
        assert english_in(texts(work)) == []


def test_the_days_are_those_of_the_calendar(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    now, one = person.made.now, person.session.work()[0]
    moments = [now - timedelta(minutes=1), now + timedelta(hours=1), now + timedelta(days=2), now + timedelta(days=30)]
    found = _sorted(tuple(replace(one, due=moment) for moment in moments), (), now)
    assert [len(group) for group in (found.late, found.today, found.week, found.later)] == [1, 1, 1, 1]
    assert (found.urgent, found.total) == (2, 4)


def test_the_cursor_is_on_the_first_thing_to_do(sign_in: OpenAs) -> None:
    """Who signs in begins with Enter; who is elsewhere is not torn away when the list is read again."""
    person = sign_in("M. Dijkstra")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Beginnen: ")
    person.window.ui.search.setFocus()
    person.window.way.refresh()
    person.wait()
    assert person.window.ui.search.hasFocus()


def test_the_cursor_is_on_the_first_decision(sign_in: OpenAs) -> None:
    sign_in("A. de Groot")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Bekijken en besluiten")


def test_where_nothing_waits_the_cursor_is_on_something_all_the_same(sign_in: OpenAs) -> None:
    person = sign_in("A. de Groot")
    page = person.window.way.page("decisions", Decisions)
    page.setFocus()
    page._show(())
    person.wait()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not page
    assert focus.isVisible()
