"""The figures of a school year as sheets of an Excel workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.exchange.sheet import Sheet, workbook
from caseapp.model.hiding import SMALL
from caseapp.office.figure_table import hidden, tables
from caseapp.procedure.figure_wording import year_text

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.exchange.sheet import Cell
    from caseapp.model.organisation import Organisation
    from caseapp.office.figure_table import FigureTable, HiddenRow
    from caseapp.office.statistics import Statistics

HIDDEN = "–"
SMALL_TEXT = (
    f"Aantallen van 1 tot en met {SMALL - 1} staan er niet. Soms is ook een groter aantal weggelaten. Dan is een "
    f"klein aantal niet uit het totaal te berekenen. Daar staat “{HIDDEN}”."
)
WHOLE_TEXT = "Met kleine aantallen. Alleen voor eigen gebruik: deel dit niet."


def figures_workbook(found: Statistics, organisation: Organisation, now: datetime, *, whole: bool = False) -> bytes:
    """The figures as a workbook, a sheet for each table.

    Args:
        found: the figures.
        organisation: whose they are.
        now: the moment of making.
        whole: small numbers too, for who made it alone.
    """
    year, before = year_text(found.query.year), year_text(found.query.year - 1)
    school = found.query.school or "Alle scholen"
    above = (f"{organisation.name} · {school} · schooljaar {year}", WHOLE_TEXT if whole else SMALL_TEXT)
    every = tables(found, organisation)
    shown = hidden(every)
    sheets = [
        Sheet(
            name=table.title,
            heads=(table.title, year, before),
            rows=_whole(table) if whole else _small(shown.rows[table.id]),
            above=(*above, table.about),
        )
        for table in every
    ]
    if whole:
        sheets.insert(0, _wait(found, above))
    return workbook(tuple(sheets), title=f"Cijfers {year}", author=organisation.name, made=now)


def _whole(table: FigureTable) -> tuple[tuple[Cell, ...], ...]:
    return tuple((row.text, row.count.now, row.count.before) for row in table.rows)


def _small(rows: tuple[HiddenRow, ...]) -> tuple[tuple[Cell, ...], ...]:
    return tuple((row.text, *(HIDDEN if one is None else one for one in (row.now, row.before))) for row in rows)


def _wait(found: Statistics, above: tuple[str, ...]) -> Sheet:
    now, before = found.wait, found.wait_before
    rows: tuple[tuple[Cell, ...], ...] = (
        ("Incidenten", found.incidents.now, found.incidents.before),
        ("Besluiten", now.count, before.count),
        ("Dagen van melding tot besluit, middelste", now.median, before.median),
        ("Een kwart is korter dan", now.low, before.low),
        ("Een kwart is langer dan", now.high, before.high),
        ("Kortste", now.least, before.least),
        ("Langste", now.most, before.most),
    )
    heads = ("Overzicht", year_text(found.query.year), year_text(found.query.year - 1))
    return Sheet(name="Overzicht", heads=heads, rows=rows, above=above)
