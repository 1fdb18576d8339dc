"""The list of cases."""

from PySide6.QtCore import QModelIndex, Qt

from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.state.cases import COLUMNS, WINDOW
from caseapp.desktop.state.desk import Desk
from caseapp.index.row import CasePage, CaseQuery, CaseRow
from caseapp.model.act import CaseId
from tests.desktop.conftest import OpenAs
from tests.desktop.person import Person, texts


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
    person.window.way.page("cases", Cases).ui.open_only.setChecked(False)
    person.wait()
    assert person.made.cases["leraar"] in listed(person)


def test_it_filters_while_one_types_and_says_when_nothing_fits(sign_in: OpenAs) -> None:
    person = opened(sign_in)
    screen = person.window.way.page("cases", Cases)
    screen.ui.filter.setFocus()
    person.type("Nepaccount")
    person.wait(0.3)
    assert listed(person) == [person.made.cases["controle"]]
    person.type("zzz")
    person.wait(0.3)
    assert listed(person) == []
    assert any("Geen zaak past" in text for text in texts(screen))


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
    assert model.data(model.index(54_321, 1)) == ""
    person.wait()
    assert model.data(model.index(54_321, 1)) == "Zaak 54321"
    assert set(asked) == {0, 54_321 // WINDOW * WINDOW}
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 100_000
