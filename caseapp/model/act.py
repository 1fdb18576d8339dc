"""An act, as it is proposed and as it was recorded, and typed reading of its fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NewType

from typing_extensions import override

from caseapp.model.value import Value
from caseapp.model.zone import local

Ref = NewType("Ref", str)
"""What an act made, named by its place in the case's stream: ``e7`` is the seventh entry."""

MemberId = NewType("MemberId", str)
CaseId = NewType("CaseId", str)
"""A case's number, which is also the name of its stream: ``2026-0014``."""

LONGEST_REF = 11
_NUMBER = re.compile(r"([0-9]+)")


def ref_of(seq: int) -> Ref:
    """The reference of the entry with this sequence number."""
    return Ref(f"e{seq}")


def seq_of(ref: str) -> int | None:
    """The sequence number in a reference such as ``e7``, or None when it is no reference."""
    return (
        int(ref[1:]) if ref[:1] == "e" and ref[1:].isascii() and ref[1:].isdigit() and len(ref) <= LONGEST_REF else None
    )


def in_order(text: str) -> tuple[tuple[int, str], ...]:
    """The place of a reference among others, its numbers taken as numbers: ``e2`` before ``e10``."""
    parts = _NUMBER.split(text)
    return tuple((int(part), "") if at % 2 else (0, part) for at, part in enumerate(parts))


class Fields(Mapping[str, Value]):
    """The fields of an act, read by type; a field of another type or one left out reads as empty."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, Value] | None = None) -> None:
        self._values: Mapping[str, Value] = dict(values or {})

    @override
    def __getitem__(self, name: str) -> Value:
        return self._values[name]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    @override
    def __len__(self) -> int:
        return len(self._values)

    def filled(self, name: str) -> bool:
        """Whether the field holds something: blank text and empty lists do not."""
        value = self._values.get(name)
        if isinstance(value, str):
            return bool(value.strip())
        return value is not None and value not in ((), [])

    def text(self, name: str) -> str:
        """The text of a field, without surrounding white space; empty when there is none."""
        value = self._values.get(name)
        return value.strip() if isinstance(value, str) else ""

    def flag(self, name: str) -> bool:
        """Whether the field is true; text counts as true when it is filled (``urgent = "…"``)."""
        value = self._values.get(name)
        return value is True or (isinstance(value, str) and bool(value.strip()))

    def ref(self, name: str) -> Ref | None:
        """The reference in a field, or None."""
        value = self.text(name)
        return Ref(value) if value else None

    def day(self, name: str) -> date | None:
        """The legal day in a field; a moment gives its day in the Netherlands as recorded by the office."""
        value = self._values.get(name)
        if isinstance(value, datetime):
            return local(value).date()
        return value if isinstance(value, date) else None

    def moment(self, name: str) -> datetime | None:
        """The moment in a field, or None; a bare day is no moment."""
        value = self._values.get(name)
        return value if isinstance(value, datetime) else None

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts in a list field; a single text counts as a list of one."""
        value = self._values.get(name)
        if isinstance(value, str):
            return (value,) if value.strip() else ()
        if isinstance(value, tuple | list):
            return tuple(item for item in value if isinstance(item, str))
        return ()

    def tables(self, name: str) -> tuple[Fields, ...]:
        """The tables in a list field, such as the findings of an assessment."""
        value = self._values.get(name)
        if isinstance(value, tuple | list):
            return tuple(Fields(item) for item in value if isinstance(item, Mapping))
        return ()


EMPTY = Fields()


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An act that somebody wants to perform: its id, its fields, and the explanation where a reason asks one."""

    id: str
    fields: Fields = field(default_factory=Fields)
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overruled:
    """A reason against which an act was done with an explanation; kept with the act for the dossier."""

    code: str
    source: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedAct:
    """One act in a case as it was recorded. ``readable`` is false for an entry whose key the reader lacks."""

    seq: int
    act: str
    author: MemberId
    at: datetime
    fields: Fields = field(default_factory=Fields)
    explanation: str = ""
    overruled: tuple[Overruled, ...] = field(default=())
    compartment: str = "case"
    readable: bool = True

    @property
    def ref(self) -> Ref:
        """The reference by which later acts name what this act made."""
        return ref_of(self.seq)

    @property
    def respondent(self) -> Ref | None:
        """The respondent whom this act is about, or None."""
        return self.fields.ref("respondent")
