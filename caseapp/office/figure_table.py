"""The figures of a school year as tables with words, the same for a screen, a workbook and the yearly report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.hiding import Shown, hide, hide_part
from caseapp.office.statistics import Count
from caseapp.procedure import figure_wording as words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from caseapp.model.organisation import Organisation
    from caseapp.office.statistics import Statistics

MONTHS, SCHOOLS, KINDS, GRAVITY, NATURES, CATEGORIES, PLATFORMS, OUTCOMES, WAITS, MEASURES, TERMS, LATE = (
    "months",
    "schools",
    "kinds",
    "gravity",
    "natures",
    "categories",
    "platforms",
    "outcomes",
    "waits",
    "measures",
    "terms",
    "late",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One row: what is counted, in Dutch, and the figures of both years."""

    text: str
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenRow:
    """One row as it may be shown to others: None where a number is hidden."""

    text: str
    now: int | None
    before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """One table: its id, title, how it is counted, and its rows.

    ``whole`` gives the number of both years of which each row by itself is a part; None when the rows are beside each
    other, as parts of their sum.
    """

    id: str
    title: str
    about: str
    rows: tuple[TableRow, ...]
    whole: tuple[int, int] | None = None


GROUPS = ((MONTHS, SCHOOLS), (WAITS, OUTCOMES))
"""Tables with the same sum: where it is not to be told from one, it is told by none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenTables:
    """Tables as others may see them, by id, and the number of incidents of both years where it may be told."""

    rows: Mapping[str, tuple[HiddenRow, ...]]
    incidents: tuple[int | None, int | None]


def hidden(found: Iterable[FigureTable]) -> HiddenTables:
    """Tables with small numbers hidden, and those with them from which a hidden one could be computed."""
    by_id = {one.id: one for one in found}
    columns = {one.id: tuple(_column(one, before=before) for before in (False, True)) for one in by_id.values()}
    for group in GROUPS:
        for at in (0, 1):
            members = [one for one in group if one in by_id]
            if any(by_id[one].rows and columns[one][at].total is None for one in members):
                for one in members:
                    nothing = Shown(cells=tuple(None for _ in by_id[one].rows), total=None)
                    columns[one] = (nothing, columns[one][1]) if at == 0 else (columns[one][0], nothing)
    rows = {
        one.id: tuple(
            HiddenRow(text=row.text, now=now, before=before)
            for row, now, before in zip(one.rows, columns[one.id][0].cells, columns[one.id][1].cells, strict=True)
        )
        for one in by_id.values()
    }
    months = columns.get(MONTHS)
    return HiddenTables(rows=rows, incidents=(months[0].total, months[1].total) if months else (None, None))


def _column(table: FigureTable, *, before: bool) -> Shown:
    numbers = [one.count.before if before else one.count.now for one in table.rows]
    if table.whole is None:
        return hide(numbers)
    return Shown(cells=tuple(hide_part(one, table.whole[before]) for one in numbers), total=None)


_REPORTED = "Naar de dag van de melding."

TITLES: Mapping[str, tuple[str, str]] = {
    MONTHS: ("Incidenten per maand", _REPORTED),
    SCHOOLS: ("Incidenten per school", _REPORTED),
    KINDS: ("Incidenten per soort", "De normen onder de feiten die vaststaan. Een zaak telt bij elke norm één keer."),
    PLATFORMS: ("Incidenten per platform", "Waar het online gebeurde. Een zaak telt bij elk platform één keer."),
    CATEGORIES: ("Over wie de melding ging", "Een zaak telt bij elke groep één keer."),
    GRAVITY: ("Hoe ernstig", "Het zwaarste oordeel in elke zaak waarin een feit vaststaat."),
    NATURES: ("Bijzondere aard", "Wat het oordeel er nog bij zegt, in zaken waarin een feit vaststaat."),
    WAITS: ("Tijd van melding tot besluit", "Tot het eerste besluit in de zaak, naar de dag van het besluit."),
    OUTCOMES: ("Eerste besluit", "Een zaak telt één keer, naar de dag van het besluit."),
    MEASURES: (
        "Maatregelen",
        "Naar de dag van het besluit. Zonder verlengingen, en zonder wat na bezwaar is vernietigd.",
    ),
    TERMS: ("Termijnen", "Naar de maand waarin het uiterlijk moest."),
    LATE: ("Wat te laat was", "Te laat gedaan, of nog niet gedaan en te laat."),
}
"""The title of each table, and how it is counted."""

_WHOLE_YEAR = frozenset({MONTHS, TERMS, WAITS})
"""Tables that keep their rows that are zero in both years."""


def tables(found: Statistics, organisation: Organisation) -> tuple[FigureTable, ...]:
    """Every table of a school year; a row that is zero in both years is left out, but where it belongs."""
    grave = tuple(one for one in found.natures if words.is_grave(one.name))
    marks = tuple(one for one in found.natures if not words.is_grave(one.name))
    every: dict[str, tuple[tuple[Count, ...], Callable[[str], str]]] = {
        MONTHS: (found.months, words.month_text),
        SCHOOLS: (found.schools, str),
        KINDS: (found.kinds, lambda name: words.kind_text(name, organisation)),
        PLATFORMS: (found.platforms, words.platform_text),
        CATEGORIES: (found.categories, words.category_text),
        GRAVITY: (grave, words.nature_text),
        NATURES: (marks, words.nature_text),
        WAITS: (found.waits, words.wait_text),
        OUTCOMES: (found.outcomes, words.outcome_text),
        MEASURES: (found.measures, words.measure_text),
        TERMS: (found.terms, words.term_text),
        LATE: (found.late, words.act_text),
    }
    assessed = (sum(one.now for one in grave), sum(one.before for one in grave))
    return tuple(
        FigureTable(
            id=table,
            title=TITLES[table][0],
            about=TITLES[table][1],
            rows=tuple(
                TableRow(text=name(one.name), count=one)
                for one in counts
                if table in _WHOLE_YEAR or one.now or one.before
            ),
            whole=assessed if table == NATURES else None,
        )
        for table, (counts, name) in every.items()
    )
