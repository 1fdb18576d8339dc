"""The list of cases."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.state import case_views
from caseapp.desktop.state.cases import COLUMNS
from caseapp.desktop.state.desk import Desk
from caseapp.desktop.state.windowed import NOT_YET, WINDOW
from caseapp.desktop.widget.filter_chip import FilterChip
from caseapp.index.row import CasePage, CaseQuery, CaseRow
from caseapp.model.act import CaseId
from tests.desktop.conftest import OpenAs
from tests.desktop.person import TIMERS, Person, dialog, texts
from tests.desktop.words import english_in

PAUSE = 0.2
"""Seconds: longer than the list waits after the last key."""


def listed(person: Person) -> list[str]:
    model = person.window.way.page("cases", Cases).list
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def opened(sign_in: OpenAs) -> Person:
    person = sign_in("M. Dijkstra")
    person.window.way.go_to("cases")
    person.wait()
    return person


def test_it_shows_open_cases_first_and_the_others_when_asked(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    assert person.made.cases["controle"] in listed(person)
    assert person.made.cases["leraar"] not in listed(person)
    person.window.way.page("cases", Cases).ui.filters.open_only.click()
    person.wait()
    assert person.made.cases["leraar"] in listed(person)


def test_it_filters_while_one_types_and_says_when_nothing_fits(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    screen = person.window.way.page("cases", Cases)
    screen.ui.filters.text.setFocus()
    person.type("Nepaccount")
    person.wait(PAUSE)
    assert listed(person) == [person.made.cases["controle"]]
    person.type("zzz")
    person.wait(PAUSE)
    assert listed(person) == []
    assert any("Er is geen zaak die hierbij past" in text for text in texts(screen))


def test_a_column_sorts(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    before = listed(person)
    person.window.way.page("cases", Cases).ui.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    person.wait()
    assert listed(person) == sorted(before)


def test_enter_opens_the_case(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    person.window.way.page("cases", Cases).ui.table.setFocus()
    person.window.way.page("cases", Cases).ui.table.selectRow(1)
    wanted = listed(person)[1]
    person.press("Return")
    person.wait()
    assert wanted in person.window.way.case.ui.title.text()


def test_only_the_windows_that_are_looked_at_are_read(sign_in: OpenAs) -> None:
    """A list of a hundred thousand reads what is on the screen, not the rest."""
    person = sign_in("M. Dijkstra")
    asked: list[int] = []

    class Long:
        """A session with very many cases."""

        def cases(self, query: CaseQuery) -> CasePage:
            asked.append(query.offset)
            numbers = range(query.offset, query.offset + WINDOW)
            rows = (CaseRow(id=CaseId(str(at)), title=f"Zaak {at}", changed=person.made.now) for at in numbers)
            return CasePage(rows=tuple(rows), total=100_000)

    model = person.window.way.page("cases", Cases).list
    model._desk = Desk(session=Long(), task=person.task, clock=lambda: person.made.now)  # type: ignore[arg-type]
    model.reload()
    person.wait()
    assert model.rowCount() == 100_000
    assert model.columnCount() == len(COLUMNS)
    assert [model.data(model.index(54_321, at)) for at in (0, 1, 5)] == [NOT_YET, "", ""]
    person.wait()
    assert model.data(model.index(54_321, 1)) == "Zaak 54321"
    there = 54_321 // WINDOW * WINDOW
    assert set(asked) == {0, WINDOW, there - WINDOW, there, there + WINDOW}, "what is looked at, and what lies beside"
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 100_000


def test_scrolling_past_reads_what_is_looked_at_in_the_end(sign_in: OpenAs) -> None:
    person = sign_in("M. Dijkstra")
    asked: list[int] = []

    class Long:
        """A session with very many cases."""

        def cases(self, query: CaseQuery) -> CasePage:
            asked.append(query.offset)
            return CasePage(
                rows=(CaseRow(id=CaseId("1"), title="Zaak", changed=person.made.now),) * WINDOW, total=100_000
            )

    model = person.window.way.page("cases", Cases).list
    model._desk = Desk(session=Long(), task=person.task, clock=lambda: person.made.now)  # type: ignore[arg-type]
    model.reload()
    person.wait()
    asked.clear()
    for row in range(0, 100_000, WINDOW):
        model.data(model.index(row, 0))
    person.wait()
    assert len(asked) < 8


def test_chips_narrow_the_list_and_say_what_was_chosen(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    filters = person.window.way.page("cases", Cases).ui.filters
    everything = listed(person)
    assert filters.clear.isHidden()
    pick(filters.chips["track"], "leerlingen")
    person.wait()
    narrowed = listed(person)
    assert narrowed
    assert set(narrowed) < set(everything)
    assert filters.chips["track"].text() == "Over: leerlingen"
    pick(filters.chips["due"], "te laat")
    pick(filters.chips["stage"], "Onderzoek")
    person.wait()
    assert set(listed(person)) <= set(narrowed)
    filters.clear.click()
    person.wait()
    assert listed(person) == everything
    assert filters.chips["track"].text() == "Over"


def pick(chip: FilterChip, words: str) -> None:
    menu = chip.menu()
    next(one for one in menu.actions() if one.text() == words).trigger()


def test_a_view_is_kept_for_this_member_and_is_there_the_next_time(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    screen = person.window.way.page("cases", Cases)
    pick(screen.ui.filters.chips["track"], "leerlingen")
    screen.ui.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    person.wait()
    wanted = listed(person)
    screen.ui.views.kept.emit("Leerlingen & ouders")
    person.wait()
    person.stand_up()

    again = opened(sign_in)
    screen = again.window.way.page("cases", Cases)
    assert listed(again) != wanted
    action = screen.ui.views.menu().actions()[0]
    assert action.text() == "Leerlingen && ouders"
    action.trigger()
    again.wait()
    assert listed(again) == wanted
    assert screen.ui.table.horizontalHeader().sortIndicatorSection() == 1
    screen.ui.views.dropped.emit("Leerlingen & ouders")
    again.wait()
    assert "Leerlingen && ouders" not in [one.text() for one in screen.ui.views.menu().actions()]
    other = sign_in("I. Verhoef")
    other.window.way.go_to("cases")
    other.wait()
    assert len(other.window.way.page("cases", Cases).views.views) == 0


def test_a_name_for_a_view_is_asked(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    screen = person.window.way.page("cases", Cases)
    next(one for one in screen.ui.views.menu().actions() if "bewaren" in one.text()).trigger()
    asked = dialog(person.window)
    assert english_in(texts(asked)) == []
    line = asked.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "Mijn lijst")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    person.wait()
    assert [view.name for view in screen.views.views] == ["Mijn lijst"]


def test_columns_stay_as_wide_as_one_makes_them(sign_in: OpenAs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_views, "KEEP_AFTER", 1)
    person = opened(sign_in)
    person.window.way.page("cases", Cases).ui.table.setColumnWidth(3, 222)
    person.wait(TIMERS)
    person.stand_up()
    again = opened(sign_in)
    assert again.window.way.page("cases", Cases).ui.table.columnWidth(3) == 222


@pytest.mark.parametrize("name", ["zaken.csv", "zaken.xlsx"])
def test_the_list_goes_to_a_file_as_it_is_shown(sign_in: OpenAs, tmp_path: Path, name: str) -> None:
    person = opened(sign_in)
    screen = person.window.way.page("cases", Cases)
    screen.ui.filters.open_only.click()
    person.wait()
    screen.export(str(tmp_path / name))
    person.wait()
    assert name in person.window.ui.banner.text
    assert screen.ui.export_list.isVisible()
    if name.endswith("csv"):
        lines = (tmp_path / name).read_text(encoding="utf-8-sig").splitlines()
        assert [line.partition(";")[0] for line in lines[1:]] == listed(person)
        assert lines[0].startswith("Nummer;Titel;")
    else:
        assert (tmp_path / name).read_bytes().startswith(b"PK")


def test_a_disk_that_does_not_take_the_list_is_told(sign_in: OpenAs, tmp_path: Path) -> None:
    person = opened(sign_in)
    person.window.way.page("cases", Cases).export(str(tmp_path / "weg" / "zaken.csv"))
    person.wait()
    assert "andere map" in person.window.ui.banner.text


def test_coming_back_to_the_list_leaves_the_cursor_where_it_was(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    table = person.window.way.page("cases", Cases).ui.table
    table.selectRow(2)
    person.press("Return")
    person.wait()
    person.window.way.go_to("cases")
    person.wait()
    assert table.currentIndex().row() == 2
