"""Persons in the index: who appears in which case, in what part, and lists of them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from caseapp.model.act import CaseId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.index.file import SealedFile

GUARDIAN = "guardian"
"""The part of a parent who is named with their child and is nothing else in the case."""

TRIGRAM = 3
"""The fewest letters by which a part of a name is looked up."""

LINKED = "m:"
"""Before the id of a member, in the key of somebody who is linked to one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """Somebody in one case. ``ref`` is their place in it; ``member`` links them to a member, and so across cases."""

    ref: str
    name: str
    category: str
    part: str
    birth_date: date | None = None
    member: str = ""
    protected: bool = False

    def key(self, case_id: str) -> str:
        """By what this person is known: the member, else the place in this one case. A name joins nobody."""
        return f"{LINKED}{self.member}" if self.member else f"{case_id}/{self.ref}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person in the list; ``namesakes`` others have the same name, who may be somebody else."""

    key: str
    name: str
    birth_date: date | None
    categories: tuple[str, ...]
    parts: tuple[str, ...]
    schools: tuple[str, ...]
    case_ids: tuple[CaseId, ...]
    linked: bool = False
    protected: bool = False
    namesakes: int = 0


class PersonSort(StrEnum):
    """By what the list of persons is ordered."""

    NAME = "name"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonQuery:
    """Which persons a list shows, in what order, and which window of them; ``text`` is looked for in the name."""

    text: str = ""
    category: str | None = None
    school: str | None = None
    part: str | None = None
    sort: PersonSort = PersonSort.NAME
    descending: bool = False
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """One window of the list, and how many there are in all."""

    rows: tuple[PersonRow, ...] = field(default=())
    total: int = 0


def folded(name: str) -> str:
    """A name as it is looked for and sorted: without accents, capitals and double spaces."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(one))
    return " ".join(plain.split())


_PUT = """INSERT INTO person (case_id, ref, key, name, folded, category, part, school, birth, member, protected, year,
    serial, lead) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,1)"""
_LEAD = """UPDATE person SET lead = (case_id, ref) = (SELECT case_id, ref FROM person AS other
    WHERE other.key = person.key ORDER BY year, serial, LENGTH(ref), ref LIMIT 1) WHERE key = ?"""

_ORDER = {
    PersonSort.NAME: "folded {0}, key {0}",
    PersonSort.NEWEST: "year {0}, serial {0}, folded, key",
}


def put_persons(file: SealedFile, case_id: str, school: str, found: Iterable[Appearance]) -> None:
    """Put the persons of a case in place of those before; the caller has begun a transaction."""
    before = {row[0] for row in file.rows("SELECT key FROM person WHERE case_id = ? AND member <> ''", case_id)}
    file.run("DELETE FROM person WHERE case_id = ?", case_id)
    rows = _rows(case_id, school, found)
    if rows:
        file.run_many(_PUT, rows)
    for key in before | _linked(rows):
        file.run(_LEAD, key)


def put_new_persons(file: SealedFile, cases: Iterable[tuple[str, str, Iterable[Appearance]]]) -> None:
    """Put the persons of cases (number, school, persons) that have none yet; the caller has begun a transaction."""
    rows = [row for case_id, school, found in cases for row in _rows(case_id, school, found)]
    file.run_many(_PUT, rows)
    file.run_many(_LEAD, [(key,) for key in sorted(_linked(rows))])


def _linked(rows: Iterable[tuple[Any, ...]]) -> set[str]:
    return {row[2] for row in rows if row[9]}


def _rows(case_id: str, school: str, found: Iterable[Appearance]) -> list[tuple[Any, ...]]:
    year, _, serial = case_id.partition("-")
    return [
        (
            case_id,
            one.ref,
            one.key(case_id),
            one.name,
            folded(one.name),
            one.category,
            one.part,
            school,
            one.birth_date.toordinal() if one.birth_date else None,
            one.member,
            one.protected,
            int(year),
            int(serial),
        )
        for one in found
    ]


class People:
    """Reads the persons of one index."""

    def __init__(self, file: SealedFile) -> None:
        self._file = file

    def persons(self, query: PersonQuery) -> PersonPage:
        """One window of the list of persons, and how many fit the question in all."""
        where, values = self._where(query)
        order = _ORDER[query.sort].format("DESC" if query.descending else "ASC")
        keys = self._file.rows(
            f"SELECT key FROM person WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",  # noqa: S608
            *values,
            query.limit,
            query.offset,
        )
        total = self._file.number(f"SELECT count(*) FROM person WHERE {where}", *values)  # noqa: S608
        return PersonPage(rows=self._rows([row[0] for row in keys]), total=total)

    def _where(self, query: PersonQuery) -> tuple[str, list[Any]]:
        """The condition that gives each person once.

        Who is in several cases is there for the first of their places, or, where that does not fit, for the first that
        does. These are few, so they are looked up apart; the others come in the order of an index.
        """
        parts, values = _condition(query)
        if not parts:
            return "lead = 1", []
        here, other = (" AND ".join(parts).format(name) for name in ("person.", "other."))
        earlier = (
            f"SELECT 1 FROM person AS other WHERE other.key = person.key AND {other} "  # noqa: S608
            "AND (other.year, other.serial, other.ref) < (person.year, person.serial, person.ref)"
        )
        later = f"SELECT id FROM person WHERE lead = 0 AND {here} AND NOT EXISTS ({earlier})"  # noqa: S608
        more = [row[0] for row in self._file.rows(later, *values, *values)]
        if not more:
            return f"lead = 1 AND {here}", values
        return f"(lead = 1 AND {here} OR id IN ({','.join('?' * len(more))}))", [*values, *more]

    def person(self, key: str) -> PersonRow | None:
        """One person, or None when this member reads of nobody with this key."""
        found = self._rows([key])
        return found[0] if found else None

    def namesakes(self, key: str, limit: int = 50) -> tuple[PersonRow, ...]:
        """Others of the same name, the newest case first."""
        sql = """SELECT DISTINCT key FROM person WHERE key <> ?
            AND folded IN (SELECT folded FROM person WHERE key = ?) AND lead = 1
            ORDER BY year DESC, serial DESC LIMIT ?"""
        return self._rows([row[0] for row in self._file.rows(sql, key, key, limit)])

    def places(self, key: str) -> list[tuple[str, str, str]]:
        """Where a person appears: case, place in it, and part, the newest case first."""
        sql = "SELECT case_id, ref, part FROM person WHERE key = ? ORDER BY year DESC, serial DESC, LENGTH(ref), ref"
        return [(row[0], row[1], row[2]) for row in self._file.rows(sql, key)]

    def categories(self) -> tuple[str, ...]:
        """The categories of which there is somebody."""
        return tuple(row[0] for row in self._file.rows("SELECT DISTINCT category FROM person ORDER BY category"))

    def _rows(self, keys: list[str]) -> tuple[PersonRow, ...]:
        marks = ",".join("?" * len(keys))
        sql = f"""SELECT key, name, birth, category, part, school, case_id, member, protected,
            (SELECT count(DISTINCT other.key) - 1 FROM person AS other WHERE other.folded = person.folded)
            FROM person WHERE key IN ({marks}) ORDER BY year DESC, serial DESC, LENGTH(ref), ref"""  # noqa: S608
        found: dict[str, list[tuple[Any, ...]]] = {}
        for row in self._file.rows(sql, *keys):
            found.setdefault(row[0], []).append(row)
        return tuple(_row(found[key]) for key in keys if key in found)


def _row(rows: list[tuple[Any, ...]]) -> PersonRow:
    def every(at: int) -> tuple[str, ...]:
        return tuple(dict.fromkeys(row[at] for row in rows if row[at]))

    births = [row[2] for row in rows if row[2]]
    return PersonRow(
        key=rows[0][0],
        name=rows[0][1],
        birth_date=date.fromordinal(births[0]) if births else None,
        categories=every(3),
        parts=every(4),
        schools=every(5),
        case_ids=tuple(CaseId(one) for one in every(6)),
        linked=bool(rows[0][7]),
        protected=any(row[8] for row in rows),
        namesakes=max(row[9] for row in rows),
    )


def _condition(query: PersonQuery) -> tuple[list[str], list[Any]]:
    """Conditions with a place for the name of the table, and their values."""
    parts: list[str] = []
    values: list[Any] = []
    found = folded(query.text).split()
    long = [word for word in found if len(word) >= TRIGRAM]
    if long:
        parts.append("{0}id IN (SELECT rowid FROM person_words WHERE person_words MATCH ?)")
        values.append(" ".join('"' + word.replace('"', '""') + '"' for word in long))
    for word in (one for one in found if len(one) < TRIGRAM):
        like = word.replace("!", "!!").replace("%", "!%").replace("_", "!_")
        parts.append("{0}folded LIKE ? ESCAPE '!'")
        values.append(f"%{like}%")
    for column, value in (("category", query.category), ("school", query.school), ("part", query.part)):
        if value is not None:
            parts.append(f"{{0}}{column} = ?")
            values.append(value)
    return parts, values
