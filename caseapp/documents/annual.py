"""The yearly report for the council (medezeggenschap): figures without names, small numbers hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Dossier, Heading, Items, Mark, Notice, Paragraph, Section, Span, Table, Title
from caseapp.model.hiding import SMALL
from caseapp.model.zone import local
from caseapp.office.figure_table import (
    CATEGORIES,
    GRAVITY,
    KINDS,
    LATE,
    MEASURES,
    MONTHS,
    NATURES,
    OUTCOMES,
    PLATFORMS,
    SCHOOLS,
    TERMS,
    WAITS,
    hidden,
    tables,
)
from caseapp.procedure.figure_wording import year_text
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.documents.model import Text
    from caseapp.model.organisation import Organisation
    from caseapp.office.figure_table import FigureTable, HiddenTables
    from caseapp.office.statistics import Spread, Statistics

MARK = "Zonder namen"
HIDDEN = "–"
ENOUGH_FOR_SPREAD = 2 * SMALL
"""Fewer decisions than this give no quarters, for each would be of fewer than the threshold."""

SHARES = (0.6, 0.2, 0.2)
ONE_PAGE = 14
"""Tables of so many rows are not cut."""

PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Incidenten", (MONTHS, SCHOOLS, CATEGORIES)),
    ("Waar het over ging", (KINDS, PLATFORMS, GRAVITY, NATURES)),
    ("Besluiten en maatregelen", (WAITS, OUTCOMES, MEASURES)),
    ("Termijnen", (TERMS, LATE)),
)
"""The parts, with the tables in each."""

COUNTED = (
    "Een incident telt op de dag waarop het is gemeld. Een schooljaar loopt van 1 augustus tot en met 31 juli.",
    "Geteld zijn de zaken die de maker van dit verslag mag lezen. Wie bij een zaak betrokken is, telt die niet mee.",
    f"Aantallen van 1 tot en met {SMALL - 1} staan er niet. Daar staat “{HIDDEN}”.",
    (
        f"Soms staat “{HIDDEN}” ook bij een groter aantal. Anders is een klein aantal te berekenen uit het totaal. "
        "Daarom staat er soms ook geen totaal."
    ),
    "Namen, en alles waaraan mensen te herkennen zijn, zijn weggelaten.",
)


def annual_report(found: Statistics, organisation: Organisation, now: datetime) -> Dossier:
    """The report on a school year as plain values.

    Args:
        found: the figures, of every school: a report of one school beside it would tell what is hidden here.
        organisation: whose figures they are.
        now: the moment of the report.
    """
    year = year_text(found.query.year)
    made = day_text(local(now).date())
    every = {one.id: one for one in tables(found, organisation)}
    shown = hidden(every.values())
    parts = [
        block
        for title, ids in PARTS
        for block in (Heading(level=1, text=plain(title)), *_blocks([every[one] for one in ids], shown, found))
    ]
    blocks = (*_first(found, shown, organisation, made), *parts, *_counted())
    title = f"Jaarverslag incidenten {year}"
    return Dossier(
        case_id="",
        title=title,
        organisation=organisation.name,
        moment=now,
        mark=MARK,
        running=plain(organisation.name),
        foot=f"{title} · gemaakt op {made}",
        sections=(Section(id="report", title=title, blocks=blocks),),
    )


def _first(found: Statistics, shown: HiddenTables, organisation: Organisation, made: str) -> list[Block]:
    year, before = year_text(found.query.year), year_text(found.query.year - 1)
    blocks: list[Block] = [
        Title(
            above=organisation.name,
            text=plain(f"Jaarverslag incidenten {year}"),
            below=plain(f"Voor de medezeggenschap. Gemaakt op {made}."),
        )
    ]
    if found.running:
        blocks.append(Notice(text=plain(f"Het schooljaar {year} loopt nog. De cijfers gaan tot en met {made}.")))
    now, last = shown.incidents
    told: Text = (
        Span(f"In schooljaar {year} zijn "),
        Span(number_text(now), Mark.STRONG),
        Span(f" incidenten gemeld, in {before} "),
        Span(number_text(last), Mark.STRONG),
        Span("."),
    )
    blocks += [
        Paragraph(text=told),
        Paragraph(text=plain(wait_text(found.wait, year))),
        Paragraph(text=plain(wait_text(found.wait_before, before))),
    ]
    return blocks


def number_text(number: int | None) -> str:
    """A number in a sentence, where it may be hidden."""
    return "een aantal dat hier niet staat" if number is None else str(number)


def wait_text(wait: Spread, year: str) -> str:
    """How long it took until a decision, where enough decisions were taken to say so."""
    if wait.median is None or wait.count < SMALL:
        return f"In {year} zijn minder dan {SMALL} besluiten genomen; daarom staat hier niet hoe lang dat duurde."
    text = f"In {year} duurde het in de helft van de zaken {days_text(wait.median)} of korter tot het eerste besluit."
    if wait.count >= ENOUGH_FOR_SPREAD and wait.low is not None and wait.high is not None:
        text += f" De middelste helft lag tussen {days_text(wait.low)} en {days_text(wait.high)}."
    return text


def days_text(days: float) -> str:
    """A number of days, with a half where it is one."""
    shown = f"{days:.1f}".removesuffix(".0").replace(".", ",")
    return "1 dag" if shown == "1" else f"{shown} dagen"


def _blocks(found: list[FigureTable], shown: HiddenTables, statistics: Statistics) -> tuple[Block, ...]:
    heads = ("", year_text(statistics.query.year), year_text(statistics.query.year - 1))
    blocks: list[Block] = []
    for table in found:
        if not table.rows:
            continue
        rows = tuple((plain(row.text), _cell(row.now), _cell(row.before)) for row in shown.rows[table.id])
        blocks += [
            Heading(text=plain(table.title)),
            Paragraph(text=plain(table.about), keep=True),
            Table(heads=heads, shares=SHARES, rows=rows, tight=len(rows) <= ONE_PAGE),
        ]
    return tuple(blocks) or (Paragraph(text=plain("Hierover is niets geteld.")),)


def _cell(number: int | None) -> Text:
    return plain(HIDDEN, Mark.MUTED) if number is None else plain(str(number))


def _counted() -> tuple[Block, ...]:
    return Heading(level=1, text=plain("Zo is geteld")), Items(items=tuple(map(plain, COUNTED)))
