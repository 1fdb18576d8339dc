"""Figures: what one case adds to the statistics. Everything that is counted is a sum of these."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

YEAR_BEGINS = 8
"""A school year runs from 1 August to 31 July."""


class Topic(StrEnum):
    """What is counted.

    By the day of the report: ``INCIDENT`` one a case, ``KIND`` the norms that established facts fall under, ``NATURE``
    how serious and of what sort, ``CATEGORY`` who it is about, ``PLATFORM`` where online. By its own day: ``OUTCOME``
    the first decision in a case with the days since the report, ``MEASURE`` each measure that was decided, ``TERM``
    how a duty stands that was due that day, ``RUNNING`` a duty that nobody has met with the moment at which it is due,
    ``LATE`` the act of a duty that was met late or never.
    """

    INCIDENT = "incident"
    KIND = "kind"
    NATURE = "nature"
    CATEGORY = "category"
    PLATFORM = "platform"
    OUTCOME = "outcome"
    MEASURE = "measure"
    TERM = "term"
    RUNNING = "running"
    LATE = "late"


NOT_ASSESSED, DISMISSED, NOT_ESTABLISHED = "", "dismissed", "not_established"
"""Names under ``KIND`` of a case in which no fact is established: not assessed yet, set aside, or nothing stood."""

SEPARATE_BASIS = "basis"
"""The name under ``KIND`` of a norm that the board gave for one case alone."""

OFFLINE = ""
"""The name under ``PLATFORM`` of a case that was not online."""

INTERIM = "interim:"
"""Before the kind of an interim measure, among the names under ``MEASURE``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of one case: under which topic and name it counts, on which day, and for how much.

    ``amount`` is a number of things; under ``OUTCOME`` it is days, under ``RUNNING`` microseconds since 1970.
    """

    topic: Topic
    name: str
    day: date
    amount: int = 1


def school_year(day: date) -> int:
    """The school year in which a day falls, by the year in which it begins."""
    return day.year if day.month >= YEAR_BEGINS else day.year - 1


def year_span(year: int) -> tuple[date, date]:
    """The first and the last day of the school year that begins in ``year``."""
    return date(year, YEAR_BEGINS, 1), date(year + 1, YEAR_BEGINS - 1, 31)


def months_of(year: int) -> tuple[tuple[int, int], ...]:
    """The months of a school year, each as year and month."""
    return tuple((year + (month > 12), (month - 1) % 12 + 1) for month in range(YEAR_BEGINS, YEAR_BEGINS + 12))  # noqa: PLR2004
