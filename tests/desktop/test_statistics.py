"""The figures of a school year: charts by keyboard, the cases behind them, and what is saved."""

import zipfile
from pathlib import Path

import pypdfium2
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from caseapp.desktop.screen.cases import Cases
from caseapp.desktop.screen.statistics import Statistics
from caseapp.desktop.state import statistics
from caseapp.desktop.widget.bar import Bar
from caseapp.office.figure_table import MONTHS, PLATFORMS, TERMS
from tests.desktop.conftest import OpenAs
from tests.desktop.person import Person, texts


def opened(sign_in: OpenAs, name: str = "M. Dijkstra") -> tuple[Person, Statistics]:
    person = sign_in(name)
    person.window.way.go_to("statistics")
    person.wait(0.1)
    return person, person.window.way.page("statistics", Statistics)


def bar(page: Statistics, chart: str, row: int, *, before: bool = False) -> Bar:
    assert page.board is not None
    return page.board.charts[chart].bars[row][before]


def focus() -> Bar:
    found = QApplication.focusWidget()
    assert isinstance(found, Bar)
    return found


def test_every_bar_says_what_it_tells(sign_in: OpenAs) -> None:
    _, page = opened(sign_in)
    assert page.board is not None
    for chart in page.board.charts.values():
        for pair in chart.bars:
            for one in pair:
                interface = QAccessible.queryAccessibleInterface(one)
                name = interface.text(QAccessible.Text.Name)
                assert one.text() in name or "geen" in name
    assert "Instagram" in " ".join(texts(page))


def test_by_keyboard_from_bar_to_bar_and_to_the_cases_behind_it(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    assert page.board is not None
    assert page.ui.year.hasFocus()
    chart = page.board.charts[MONTHS]
    for _ in range(20):
        person.press("Tab")
        if isinstance(QApplication.focusWidget(), Bar):
            break
    first = focus()
    assert first in [one for pair in chart.bars for one in pair]
    person.press("Right")
    second = focus()
    assert second is not first
    person.press("Left")
    assert focus() is first
    wanted = int(first.text())
    person.press("Return")
    cases = person.window.way.page("cases", Cases)
    assert cases.isVisible()
    assert cases.list.rowCount() == wanted
    assert cases.ui.table.hasFocus(), "one can go on by keyboard"


def test_arrows_pass_over_what_leads_nowhere_and_go_between_the_years(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    assert page.board is not None
    chart = page.board.charts[TERMS]
    enabled = [one for pair in chart.bars for one in pair if one.isEnabled()]
    assert enabled
    assert len(enabled) < 2 * len(chart.bars)
    enabled[0].setFocus()
    for _ in range(10):
        person.press("Down")
    assert focus() in enabled
    reachable = [one for one in enabled if one.focusPolicy().value & 1]
    assert reachable == [focus()], "Tab goes to one bar of a chart, where one was"


def test_a_figure_is_the_number_of_cases_that_it_opens(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    assert page.board is not None
    asked: list[tuple[object, str]] = []
    page.board.listed.connect(lambda query, words: asked.append((query, words)))
    numbers = []
    for row in range(len(page.board.charts[PLATFORMS].bars)):
        one = bar(page, PLATFORMS, row)
        one.clicked.emit()
        numbers.append(int(one.text()))
    assert [person.session.cases(query).total for query, _ in asked] == numbers  # type: ignore[arg-type]
    assert all("2025-2026" in words for _, words in asked)


def test_the_tiles_open_their_cases_too(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    assert page.board is not None
    tile = page.board.tiles[0]
    tile.setFocus()
    person.press("Space")
    cases = person.window.way.page("cases", Cases)
    assert cases.list.rowCount() == len([row for row in person.session.cases().rows if not row.excluded])


def test_another_school_shows_its_part(sign_in: OpenAs) -> None:
    person, page = opened(sign_in)
    ui = page.ui
    if ui.school.isHidden():
        return
    ui.school.setCurrentIndex(1)
    ui.school.activated.emit(1)
    person.wait(0.1)
    assert page.state.found is not None
    assert page.state.found.query.school == ui.school.currentText()


def test_cases_are_counted_in_pieces_and_one_can_stop(sign_in: OpenAs, monkeypatch: object) -> None:
    person = sign_in("M. Dijkstra")
    person.session.rebuild_index()
    assert statistics.AT_ONCE > 1
    monkeypatch.setattr(statistics, "AT_ONCE", 1)  # type: ignore[attr-defined]
    person.window.way.go_to("statistics")
    page = person.window.way.page("statistics", Statistics)
    seen: list[tuple[int, int]] = []
    page.state.counted.connect(lambda done, most: seen.append((done, most)))
    person.wait(0.2)
    assert len(seen) > 1
    assert seen[-1][0] == seen[-1][1]
    assert page.state.found is not None
    assert page.state.found.left == 0
    assert page.ui.progress.isHidden()
    assert page.ui.annual.isEnabled()


def test_the_yearly_report_and_the_workbooks_are_saved(sign_in: OpenAs, tmp_path: Path) -> None:
    person, page = opened(sign_in)
    told: list[tuple[str, str]] = []
    page.told.connect(lambda text, kind: told.append((text, kind)))
    page.state.save_report(tmp_path / "jaarverslag.pdf")
    page.state.save_workbook(tmp_path / "delen.xlsx", whole=False)
    page.state.save_workbook(tmp_path / "alles.xlsx", whole=True)
    person.wait(0.1)
    assert [kind for _, kind in told] == [
        f"good {tmp_path / name}" for name in ("jaarverslag.pdf", "delen.xlsx", "alles.xlsx")
    ]
    assert all(button.isEnabled() for button in (page.ui.annual, page.ui.excel, page.ui.print))
    document = pypdfium2.PdfDocument(tmp_path / "jaarverslag.pdf")
    words = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert "Jaarverslag incidenten 2025-2026" in words
    names = [row.name for row in person.session.persons().rows]
    assert names
    assert not [name for name in names if name in words]
    assert zipfile.is_zipfile(tmp_path / "delen.xlsx")
    pages: list[object] = []
    page.state.drawn.disconnect()
    page.state.drawn.connect(pages.extend)
    person.press("Ctrl+P")
    person.wait(0.1)
    assert len(pages) >= 2, "what is printed is the report, not the screen with its small numbers"
    page.state.save_report(tmp_path / "weg" / "jaarverslag.pdf")
    person.wait(0.1)
    assert told[-1][1] == "wrong"
