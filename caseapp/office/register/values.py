"""Roles, schools and settings as plain values in register entries, and back.

Reading is total: what does not fit is left out, since a newer version of the program may have written it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from caseapp.model.act import Fields
from caseapp.model.organisation import RoleGrant, School, Settings
from caseapp.model.term import Measure, Region, Role, Sector, Track

if TYPE_CHECKING:
    from enum import StrEnum

    from caseapp.model.value import Value

_Word = TypeVar("_Word", bound="StrEnum")


def words(kind: type[_Word], texts: Iterable[str]) -> tuple[_Word, ...]:
    """The members of an enumeration among some texts, in order."""
    return tuple(kind(text) for text in texts if text in set(kind))


def roles_value(roles: Iterable[RoleGrant]) -> Value:
    """Roles as a list of tables ``{ role, school }``."""
    return tuple({"role": grant.role.value, **({"school": grant.school} if grant.school else {})} for grant in roles)


def roles_of(tables: Iterable[Fields]) -> tuple[RoleGrant, ...]:
    """The roles in such a list."""
    return tuple(
        RoleGrant(role=Role(table.text("role")), school=table.text("school") or None)
        for table in tables
        if table.text("role") in set(Role)
    )


def school_value(school: School) -> Mapping[str, Value]:
    """A school as a table ``{ name, sectors, region }``."""
    found: dict[str, Value] = {"name": school.name, "sectors": tuple(sorted(school.sectors))}
    if school.region:
        found["region"] = school.region.value
    return found


def school_of(table: Fields) -> School:
    """The school in such a table."""
    region = table.text("region")
    return School(
        name=table.text("name"),
        sectors=frozenset(words(Sector, table.texts("sectors"))),
        region=Region(region) if region in set(Region) else None,
    )


def settings_value(settings: Settings) -> dict[str, Value]:
    """Settings as a table."""
    return {
        "region": settings.region.value,
        "terms": dict(settings.terms),
        "mandates": {name: tuple(sorted(roles)) for name, roles in settings.mandates.items()},
        "measures": {track.value: tuple(measures) for track, measures in settings.measures.items()},
        "retention": dict(settings.retention),
    }


def settings_of(fields: Fields, before: Settings) -> Settings:
    """The settings after a change: what is given replaces, the rest stays."""
    region = fields.text("region")
    return Settings(
        region=Region(region) if region in set(Region) else before.region,
        terms=_numbers(fields, "terms", before.terms),
        mandates={name: frozenset(words(Role, texts)) for name, texts in _lists(fields, "mandates").items()}
        if "mandates" in fields
        else before.mandates,
        measures={
            Track(name): words(Measure, texts)
            for name, texts in _lists(fields, "measures").items()
            if name in set(Track)
        }
        if "measures" in fields
        else before.measures,
        retention=_numbers(fields, "retention", before.retention),
    )


def _numbers(fields: Fields, name: str, before: Mapping[str, int]) -> Mapping[str, int]:
    value = fields.get(name)
    if not isinstance(value, Mapping):
        return before
    return {key: number for key, number in value.items() if isinstance(number, int) and not isinstance(number, bool)}


def _lists(fields: Fields, name: str) -> dict[str, tuple[str, ...]]:
    value = fields.get(name)
    table = Fields(value) if isinstance(value, Mapping) else Fields()
    return {key: table.texts(key) for key in table}
