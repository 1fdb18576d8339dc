"""A scenario as it was read: who acts, what they do, and what the engine must answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from caseapp.model.term import Measure, Region, Role, Sector, Track

if TYPE_CHECKING:
    from datetime import time


Value: TypeAlias = "str | int | float | bool | date | datetime | time | list[Value] | dict[str, Value]"
"""A value in ``with``, as TOML gives it."""


class Expect(StrEnum):
    """What must come of a step."""

    DONE = "done"
    REFUSED = "refused"
    EXPLAINED = "explained"
    UNEXPLAINED = "unexplained"


class Verdict(StrEnum):
    """What a check may ask of an act that nobody does."""

    ALLOWED = "allowed"
    REFUSED = "refused"
    EXPLAINED = "explained"
    ADVISED = "advised"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A day, which counts from 12:00, or a moment in Dutch time."""

    day: date
    moment: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioSchool:
    """A school; ``sectors`` and ``region`` only where the file gives them."""

    name: str
    sectors: frozenset[Sector] = frozenset()
    region: Region | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioUser:
    """Somebody who acts: the name in the file, the roles, and the school of roles that are held per school."""

    key: str
    roles: tuple[Role, ...]
    school: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """An own protocol profile: its id, and the profile as TOML."""

    id: str
    toml: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioSettings:
    """What the organisation has set otherwise than by default; empty where the file is silent.

    ``measures`` gives the measures that the agreement or statute knows, by track; ``mandates`` the roles that may do
    an act besides those that the text names.
    """

    region: Region | None = None
    terms: Mapping[str, int] = field(default_factory=dict)
    mandates: Mapping[str, frozenset[Role]] = field(default_factory=dict)
    measures: Mapping[Track, tuple[Measure, ...]] = field(default_factory=dict)
    retention: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """Sources or codes: the answer must name all of ``because``, one of ``because_any``, none of ``not_because``."""

    because: tuple[str, ...] = ()
    because_any: tuple[str, ...] = ()
    not_because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One act by one user, with what must come of it. ``name`` is its ``as``."""

    number: int
    line: int
    on: When
    by: str
    do: str
    name: str | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    expect: Expect = Expect.DONE
    explain: str | None = None
    reasons: Reasons = Reasons()


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """An obligation that a check names; what is left out is not compared, but ``about`` left out is the case."""

    act: str
    about: str | None = None
    due: When | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An act that a check asks about without doing it; ``values`` is None when only the rest is asked."""

    verdict: Verdict
    line: int
    by: str
    do: str
    values: Mapping[str, Value] | None = None
    reasons: Reasons = Reasons()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """Whether a member can read what a step made."""

    by: str
    what: str
    visible: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Questions after a step, or after all steps; ``on`` None is the moment of the step before."""

    line: int
    after: str | None = None
    on: When | None = None
    open: tuple[Owed, ...] = ()
    not_open: tuple[Owed, ...] = ()
    asked: tuple[Asked, ...] = ()
    sights: tuple[Sight, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One scenario file (``procedure.md``, *Scenario files*).

    ``folder`` is where the file stands; a ``file`` in a step is looked for there. ``protocol`` is the id of the text
    that holds: one that the program has, or one of the file's own ``texts``.
    """

    title: str
    source: str | None
    protocol: str
    texts: tuple[OwnText, ...]
    adopted: date | None
    consented: date | None
    sectors: frozenset[Sector]
    schools: tuple[ScenarioSchool, ...]
    users: tuple[ScenarioUser, ...]
    settings: ScenarioSettings
    steps: tuple[Step, ...]
    checks: tuple[Check, ...]
    folder: Path | None = None
    path: str = ""
