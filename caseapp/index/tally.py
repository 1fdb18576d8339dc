"""Figures in the index: what every case counts for, and sums of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from caseapp.index.moment import to_count
from caseapp.model.figure import Figure, Topic

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from caseapp.index.file import SealedFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The days and the school of which something is counted; ``school`` None counts all of them."""

    first: date
    last: date
    school: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChoice:
    """Which figures are meant: by topic, days, school, name and amount; what is None leaves it open.

    ``name`` is the whole name, and under ``RUNNING`` the act before its number; ``least`` and ``most`` are included.
    """

    topic: Topic
    span: Span
    name: str | None = None
    least: int | None = None
    most: int | None = None


def put_figures(file: SealedFile, case_id: str, school: str, found: Iterable[Figure] | None) -> None:
    """Put the figures of a case, whose old ones are gone; None marks it as still to be counted."""
    if found is None:
        file.run("INSERT OR IGNORE INTO uncounted (case_id) VALUES (?)", case_id)
        return
    rows = [(one.topic.value, one.day.toordinal(), case_id, one.name, school, one.amount) for one in found]
    if rows:
        file.run_many("INSERT INTO figure (topic, day, case_id, name, school, amount) VALUES (?,?,?,?,?,?)", rows)


def leave_uncounted(file: SealedFile, case_ids: Iterable[str]) -> None:
    """Mark cases as still to be counted."""
    file.run_many("INSERT OR IGNORE INTO uncounted (case_id) VALUES (?)", [(one,) for one in case_ids])


def count_later(file: SealedFile, case_id: str, found: Iterable[Figure]) -> None:
    """Put the figures of a case that was still to be counted."""
    with file.writing():
        file.run("DELETE FROM figure WHERE case_id = ?", case_id)
        file.run("DELETE FROM uncounted WHERE case_id = ?", case_id)
        row = file.one("SELECT school FROM file WHERE case_id = ?", case_id)
        put_figures(file, case_id, row[0] if row else "", found)


def uncounted(file: SealedFile, limit: int) -> list[str]:
    """Cases whose figures are still to be counted, the newest first."""
    sql = "SELECT case_id FROM uncounted JOIN file USING (case_id) ORDER BY year DESC, serial DESC LIMIT ?"
    return [row[0] for row in file.rows(sql, limit)]


def uncounted_count(file: SealedFile) -> int:
    """How many cases are still to be counted."""
    return file.number("SELECT count(*) FROM uncounted")


def behind(choices: Iterable[FigureChoice]) -> tuple[str, list[Any]]:
    """The statement that gives the cases behind figures, and its values."""
    parts: list[str] = []
    values: list[Any] = []
    for choice in choices:
        condition, more = _condition(choice)
        parts.append(f"SELECT DISTINCT case_id FROM figure {condition}")  # noqa: S608
        values += more
    return " UNION ".join(parts), values


def _condition(choice: FigureChoice) -> tuple[str, list[Any]]:
    parts, values = _within(choice.topic, choice.span)
    if choice.name is not None and choice.topic is Topic.RUNNING:
        parts.append("substr(name, 1, instr(name, '/')) = ?")
        values.append(f"{choice.name}/")
    elif choice.name is not None:
        parts.append("name = ?")
        values.append(choice.name)
    for sign, bound in ((">=", choice.least), ("<=", choice.most)):
        if bound is not None:
            parts.append(f"amount {sign} ?")
            values.append(bound)
    return f"WHERE {' AND '.join(parts)}", values


def _within(topic: Topic, span: Span) -> tuple[list[str], list[Any]]:
    parts = ["topic = ?", "day BETWEEN ? AND ?"]
    values: list[Any] = [topic.value, span.first.toordinal(), span.last.toordinal()]
    if span.school is not None:
        parts.append("school = ?")
        values.append(span.school)
    return parts, values


class Tally:
    """Sums over the figures of one index."""

    def __init__(self, file: SealedFile) -> None:
        self._file = file

    def names(self, topic: Topic, span: Span) -> dict[str, int]:
        """How much there is under each name of a topic."""
        return dict(self._grouped("name, sum(amount)", topic, span, "name"))

    def schools(self, topic: Topic, span: Span) -> dict[str, int]:
        """How many cases there are of each school."""
        return dict(self._grouped("school, sum(amount)", topic, span, "school"))

    def days(self, topic: Topic, span: Span) -> dict[date, int]:
        """How much there is on each day."""
        return {date.fromordinal(day): much for day, much in self._grouped("day, sum(amount)", topic, span, "day")}

    def amounts(self, topic: Topic, span: Span) -> dict[int, int]:
        """How often each amount occurs, the smallest first."""
        return dict(self._grouped("amount, count(*)", topic, span, "amount"))

    def running(self, span: Span, now: datetime) -> dict[tuple[str, bool], int]:
        """How many duties of each act nobody has met, and whether their moment has passed."""
        sql = "substr(name, 1, instr(name, '/') - 1) AS act, amount < ? AS late, count(*)"
        parts, values = _within(Topic.RUNNING, span)
        rows = self._file.rows(
            f"SELECT {sql} FROM figure WHERE {' AND '.join(parts)} GROUP BY act, late",  # noqa: S608
            to_count(now),
            *values,
        )
        return {(row[0], bool(row[1])): row[2] for row in rows}

    def first_and_last(self, topic: Topic) -> tuple[date, date] | None:
        """The first and last day of a topic, or None when there is nothing."""
        sql = "SELECT min(day), max(day) FROM figure WHERE topic = ?"
        row = self._file.one(sql, topic.value)
        return (date.fromordinal(row[0]), date.fromordinal(row[1])) if row and row[0] is not None else None

    def cases(self, choices: Iterable[FigureChoice]) -> int:
        """How many cases there are behind figures."""
        found, values = behind(choices)
        return self._file.number(f"SELECT count(*) FROM ({found})", *values)  # noqa: S608

    def _grouped(self, what: str, topic: Topic, span: Span, by: str) -> list[tuple[Any, ...]]:
        parts, values = _within(topic, span)
        return self._file.rows(
            f"SELECT {what} FROM figure WHERE {' AND '.join(parts)} GROUP BY {by} ORDER BY {by}",  # noqa: S608
            *values,
        )
