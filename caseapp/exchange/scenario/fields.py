"""Checking the fields of a step against the catalogue of acts, before anything is played."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Final

from caseapp.exchange.scenario.problem import meant
from caseapp.exchange.scenario.script import Expect, Value
from caseapp.procedure.definition import ActDefinition, Choice, Field, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.exchange.scenario.table import Table

Vocabulary = Mapping[str, ActDefinition]
"""The catalogue of acts, by id."""

_TEXT: Final = "een tekst tussen aanhalingstekens"
_NAME: Final = "de naam (as) van iets uit een eerdere stap"
_WANTED: Final = {
    Kind.BOOL: "true of false",
    Kind.DATE: "een dag, zoals 2026-03-02",
    Kind.MOMENT: "een dag of moment, zoals 2026-03-02T14:30:00",
    Kind.CHOICE: "één woord uit de lijst van keuzes",
    Kind.SCHOOL: "de naam van een school",
    Kind.MEMBER: "de naam van een gebruiker",
    Kind.PERSON: _NAME,
    Kind.REF: _NAME,
    Kind.PERSONS: "een lijst van namen (as) uit eerdere stappen",
    Kind.REFS: "een lijst van namen (as) uit eerdere stappen",
    Kind.FILE: "de naam van een bestand dat naast het scenario staat",
    Kind.MESSAGES: 'nummers van berichten, zoals [12, 13] of "12-15"',
    Kind.FINDINGS: "een lijst van bevindingen: [ { id = …, fact = … } ]",
}
_LISTS: Final = frozenset(
    {Kind.LINES, Kind.PERSONS, Kind.REFS, Kind.INVITED, Kind.TEXT_OR_REFS, Kind.GROUNDS, Kind.MESSAGES}
)
_NAMES: Final = frozenset({Kind.PERSON, Kind.PERSONS, Kind.REF, Kind.REFS})

EITHER: Final = frozenset({"urgent", "withheld", "declined", "safety_exception"})
"""Fields that say why something is so: a text, or true alone where no more is to be said."""

FINDING: Final = {
    field.name: field
    for field in (
        Field(name="id", kind=Kind.LINE, label=""),
        Field(name="fact", kind=Kind.TEXT, label=""),
        Field(name="on", kind=Kind.DATE, label=""),
        Field(name="from", kind=Kind.DATE, label=""),
        Field(name="to", kind=Kind.DATE, label=""),
        Field(name="norm", kind=Kind.NORM, label=""),
        Field(
            name="kind",
            kind=Kind.CHOICE,
            label="",
            choices=tuple(Choice(value=value, label="") for value in ("conduct", "functioning", "conflict")),
        ),
        Field(name="evidence", kind=Kind.REFS, label=""),
        Field(name="established", kind=Kind.BOOL, label=""),
        Field(name="contested", kind=Kind.BOOL, label=""),
    )
}
"""The columns of a finding."""


class Fields:
    """What a file may name: the acts with their fields, the users, the schools, and what steps made so far."""

    def __init__(self, vocabulary: Vocabulary, users: Iterable[str], schools: Iterable[str]) -> None:
        self._vocabulary = vocabulary
        self.users = frozenset(users)
        self._schools = frozenset(schools)
        self._made: dict[str, Expect] = {}

    @property
    def acts(self) -> Iterable[str]:
        """The ids of all acts."""
        return self._vocabulary.keys()

    def make(self, name: str, expect: Expect) -> bool:
        """Give a step this name; False when a step that was done, or a user, has it already."""
        before = self._made.get(name)
        self._made[name] = expect
        return name not in self.users and before not in (Expect.DONE, Expect.EXPLAINED)

    def known(self, table: Table, key: str, name: str) -> None:
        """Note a name that no step made and no user has."""
        if name not in self._made and name not in self.users:
            table.note(key, f"geen eerdere stap heet “{name}”.{meant(name, [*self._made, *self.users])}")

    def check(self, table: Table, act: str) -> None:
        """Note every key that the act does not have, and every value that its field does not take."""
        self._rows(table, {field.name: field for field in self._vocabulary[act].fields})

    def _rows(self, table: Table, fields: Mapping[str, Field]) -> None:
        for key, value in table.values.items():
            field = fields.get(key)
            if field is None:
                table.note(key, f"dit veld heeft deze handeling niet.{meant(key, fields)}")
            elif field.kind is Kind.FINDINGS:
                for row in table.tables(key):
                    self._rows(row, FINDING)
            else:
                self._value(table, field, value)

    def _value(self, table: Table, field: Field, value: Value) -> None:
        if field.name in EITHER and isinstance(value, bool | str):
            return
        items = value if field.kind in _LISTS and isinstance(value, list) else [value]
        for item in items:
            if not _fits(field.kind, item):
                lists = "een lijst van teksten" if field.kind in _LISTS else _TEXT
                table.note(field.name, f"hier hoort {_WANTED.get(field.kind, lists)}.")
                return
            if isinstance(item, str):
                self._named(table, field, item)

    def _named(self, table: Table, field: Field, item: str) -> None:
        choices = [choice.value for choice in field.choices]
        if field.kind is Kind.CHOICE and field.strict and item not in choices:
            table.note(field.name, f"“{item}” is hier geen geldige keuze.{meant(item, choices)}")
        elif field.kind in _NAMES:
            self.known(table, field.name, item)
        elif field.kind is Kind.MEMBER and item not in self.users:
            table.note(field.name, f"“{item}” staat niet bij [users].{meant(item, self.users)}")
        elif field.kind is Kind.SCHOOL and item not in self._schools:
            table.note(field.name, f"de school “{item}” staat niet bij schools.{meant(item, self._schools)}")
        elif field.kind is Kind.FILE and not _beside(item):
            table.note(field.name, "een bestand staat naast het scenario: geef een naam zonder map erboven.")


def _fits(kind: Kind, item: Value) -> bool:
    match kind:
        case Kind.BOOL:
            return isinstance(item, bool)
        case Kind.DATE | Kind.MOMENT:
            return isinstance(item, date)
        case Kind.MESSAGES:
            return isinstance(item, int | str) and not isinstance(item, bool)
        case _:
            return isinstance(item, str)


def _beside(name: str) -> bool:
    """Whether a path stays in the folder of the scenario, on every system."""
    parts = (*PurePosixPath(name).parts, *PureWindowsPath(name).parts)
    rooted = PurePosixPath(name).is_absolute() or PureWindowsPath(name).anchor
    return bool(name.strip()) and not rooted and ".." not in parts and "\0" not in name
