"""A played story as a pattern: what its entries say, so that more cases like it can be made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from caseapp.exchange.demonstration.story import shifted
from caseapp.ledger import JSON, Reader
from caseapp.model.act import CaseId
from caseapp.model.case import Case
from caseapp.model.reason import Verdict
from caseapp.model.value import decode, encode
from caseapp.model.zone import local
from caseapp.office.body import FIELD, recorded
from caseapp.procedure import engine

if TYPE_CHECKING:
    import re

    from caseapp.ledger import Secret, Store
    from caseapp.model.organisation import Organisation
    from caseapp.procedure.world import World

_NEW, _MADE = CaseId(""), CaseId("0000-0001")
"""A case before its first act, and after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternEntry:
    """One entry: who, when, in which compartment, and its plain body."""

    author: str
    at: datetime
    compartment: str
    body: Mapping[str, JSON]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """All entries of one case, who reads each compartment in the end, and the names in it."""

    entries: tuple[PatternEntry, ...]
    readers: Mapping[str, tuple[str, ...]]
    names: tuple[str, ...]

    @property
    def closed(self) -> bool:
        """Whether the case was closed."""
        return any(entry.body["act"] == "close_case" for entry in self.entries)

    def moved(self, weeks: int) -> Pattern:
        """The same case some weeks later, at the same hours of Dutch time."""
        by = timedelta(weeks=weeks)
        return replace(self, entries=tuple(_moved(entry, by) for entry in self.entries))

    def fits(self, world: World, organisation: Organisation) -> bool:
        """Whether the procedure would allow each of its acts at its moment."""
        case = Case(id=_NEW)
        for seq, entry in enumerate(self.entries, start=1):
            act = recorded(
                seq=seq, author=entry.author, at=entry.at, compartment=entry.compartment, body=dict(entry.body)
            )
            member = organisation.member(entry.author)
            if member is None:
                return False
            answer = engine.ask(world, case, organisation, member, entry.at, act.act, act.fields)
            if answer.verdict is Verdict.REFUSED or (answer.verdict is Verdict.MUST_EXPLAIN and not act.explanation):
                return False
            case = Case(id=_MADE, acts=(*case.acts, act))
        return True


def pattern_of(store: Store, stream: str, secrets: Mapping[str, Secret]) -> Pattern:
    """The pattern of one case; every member's secret helps to open it.

    Raises:
        ValueError: something in it can be opened by nobody.
    """
    views = [Reader(secret, member, store).read_stream(stream) for member, secret in secrets.items()]
    entries = []
    for seen in zip(*views, strict=True):
        fields = next((one.fields for one in seen if one.fields is not None), None)
        if fields is None:
            raise ValueError(f"{stream}: an entry that no member can open")
        entry = seen[0].entry
        entries.append(PatternEntry(author=entry.author, at=entry.at, compartment=entry.compartment, body=fields))
    readers: dict[str, set[str]] = {}
    for grant in store.grants_of(stream):
        readers.setdefault(grant.compartment, set()).add(grant.reader)
    return Pattern(
        entries=tuple(entries),
        readers={compartment: tuple(sorted(found)) for compartment, found in readers.items()},
        names=_names(entries),
    )


def reworded(value: JSON, names: re.Pattern[str], others: Mapping[str, str]) -> JSON:
    """A value with names replaced wherever they stand."""
    if isinstance(value, str):
        return names.sub(lambda found: others[found.group()], value)
    if isinstance(value, list):
        return [reworded(item, names, others) for item in value]
    if isinstance(value, dict):
        return {key: reworded(item, names, others) for key, item in value.items()}
    return value


def _moved(entry: PatternEntry, by: timedelta) -> PatternEntry:
    body = {
        name: encode(shifted(decode(value), by)) if name.startswith(FIELD) else value
        for name, value in entry.body.items()
    }
    return replace(entry, at=(local(entry.at) + by).astimezone(UTC), body=body)


def _names(entries: list[PatternEntry]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for entry in entries:
        if entry.body["act"] != "add_person":
            continue
        for value in (entry.body.get("f.name"), *_items(entry.body.get("f.guardians"))):
            if isinstance(value, str):
                found[value] = None
    return tuple(found)


def _items(value: JSON) -> list[JSON]:
    return value if isinstance(value, list) else []
