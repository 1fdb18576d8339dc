"""The figures of a school year in words for charts and tiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.language import percent, spoken
from caseapp.desktop.widget.chart import ChartRow
from caseapp.index.row import CaseQuery
from caseapp.office.figure_table import LATE, MEASURES, MONTHS, TERMS
from caseapp.procedure.figure_wording import year_text
from caseapp.procedure.standing import State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.office.figure_table import FigureTable, TableRow
    from caseapp.office.statistics import Count, Spread, Statistics

MOST_ROWS = 10
"""The rows of a chart that are shown; the workbook has them all."""

MONTH_LETTERS = 3
SHORT = {"maart": "mrt"}
"""Months that are not shortened to their first letters."""

NO_CASES = frozenset({MEASURES, TERMS, LATE})
"""Tables that count other things than cases, of which one case can have several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TileText:
    """A large figure: its name, the figure, what to compare it with, and the cases behind it."""

    name: str
    figure: str
    about: str
    cases: CaseQuery | None


def rows_of(table: FigureTable, year: int) -> tuple[ChartRow, ...]:
    """The rows of a chart, each with what it tells to who does not see it."""
    return tuple(
        ChartRow(
            text=spoken(one.text),
            short=_short(spoken(one.text)) if table.id == MONTHS else "",
            now=one.count.now,
            before=one.count.before,
            said=_said(one.text, one.count.now, year),
            said_before=_said(one.text, one.count.before, year - 1),
        )
        for one in shown(table)
    )


def _short(month: str) -> str:
    """A month as it stands under a column."""
    return SHORT.get(month.partition(" ")[0], month[:MONTH_LETTERS])


def shown(table: FigureTable) -> tuple[TableRow, ...]:
    """The rows of a table that its chart shows."""
    return table.rows if table.id == MONTHS else table.rows[:MOST_ROWS]


def _said(text: str, number: int, year: int) -> str:
    said = App.translate("Statistics", "{what}, {year}: {number}. Opens the cases.")
    if not number:
        said = App.translate("Statistics", "{what}, {year}: none.")
    return said.format(what=spoken(text), year=year_text(year), number=number)


def behind(table: FigureTable, at: int, year: int, *, before: bool) -> tuple[CaseQuery, str]:
    """The cases behind a bar, and the words for what they have in common."""
    one = shown(table)[at]
    what = f"{spoken(table.title)}: {spoken(one.text)}, {year_text(year - 1 if before else year)}"
    count = one.count
    if table.id in NO_CASES:
        number = count.before if before else count.now
        what = App.translate("Statistics", "{what} ({number} in total)").format(what=what, number=number)
    return CaseQuery(figure=count.cases_before if before else count.cases), what


def days_text(days: float | None) -> str:
    """A number of days."""
    if days is None:
        return "–"
    number = _number(days)
    return App.translate("Statistics", "1 day") if number == "1" else _days(number)


def _days(number: str) -> str:
    return App.translate("Statistics", "{number} days").format(number=number)


def tiles(found: Statistics) -> tuple[TileText, ...]:
    """The four figures at the top."""
    return (_incidents(found), _wait(found), _in_time(found), _late(found))


def _incidents(found: Statistics) -> TileText:
    before = year_text(found.query.year - 1)
    about = App.translate("Statistics", "{before}: {number}").format(before=before, number=found.incidents.before)
    if found.so_far is not None:
        about += ". " + App.translate("Statistics", "Up to this day: {number}").format(number=found.so_far)
    return TileText(
        name=App.translate("Statistics", "Incidents"),
        figure=str(found.incidents.now),
        about=about,
        cases=_query((found.incidents,)),
    )


def _wait(found: Statistics) -> TileText:
    about = App.translate("Statistics", "{before}: {days}").format(
        before=year_text(found.query.year - 1), days=days_text(found.wait_before.median)
    )
    spread = spread_text(found.wait)
    return TileText(
        name=App.translate("Statistics", "From report to decision (median)"),
        figure=days_text(found.wait.median),
        about=f"{spread}. {about}" if spread else about,
        cases=_query(found.outcomes),
    )


def spread_text(wait: Spread) -> str:
    """The middle half and the ends of the time until a decision."""
    if wait.low is None or wait.high is None:
        return ""
    text = App.translate("Statistics", "Middle half: {low} to {high}; longest: {most}")
    return text.format(low=_number(wait.low), high=days_text(wait.high), most=days_text(wait.most))


def _number(days: float) -> str:
    return spoken(f"{days:.1f}".removesuffix(".0").replace(".", ","))


def _in_time(found: Statistics) -> TileText:
    terms = {one.name: one for one in found.terms}
    met = [terms[State.IN_TIME], terms[State.WAIVED]]
    late = [terms[State.LATE], terms[State.OVERDUE]]
    text = App.translate("Statistics", "of {number} deadlines. {before}: {share}")
    return TileText(
        name=App.translate("Statistics", "Deadlines met"),
        figure=_share(sum(one.now for one in met), sum(one.now for one in (*met, *late))),
        about=text.format(
            number=sum(one.now for one in (*met, *late)),
            before=year_text(found.query.year - 1),
            share=_share(sum(one.before for one in met), sum(one.before for one in (*met, *late))),
        ),
        cases=_query(met),
    )


def _late(found: Statistics) -> TileText:
    terms = {one.name: one for one in found.terms}
    late = [terms[State.LATE], terms[State.OVERDUE]]
    overdue = terms[State.OVERDUE].now
    before = year_text(found.query.year - 1)
    text = App.translate("Statistics", "{overdue} of them still to do. {before}: {number}")
    return TileText(
        name=App.translate("Statistics", "Deadlines missed"),
        figure=str(sum(one.now for one in late)),
        about=text.format(overdue=overdue, before=before, number=sum(one.before for one in late)),
        cases=_query(late),
    )


def _share(part: int, whole: int) -> str:
    return percent(round(100 * part / whole)) if whole else "–"


def _query(counts: Iterable[Count]) -> CaseQuery | None:
    found = [one for one in counts if one.now]
    return CaseQuery(figure=tuple(choice for one in found for choice in one.cases)) if found else None
