"""How a story is told: scenes by people of the organisation, with days counted in school days from its first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from caseapp.model.zone import midnight

if TYPE_CHECKING:
    from caseapp.model.value import Value
    from caseapp.procedure.calendar import Calendar

ONE_DAY = timedelta(days=1)
OPENING_HOUR = timedelta(hours=9)
BETWEEN_SCENES = timedelta(minutes=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """In a field: the day so many school days after the first; ``plus`` counts calendar days further."""

    number: int
    plus: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """In a field: the reference of what an earlier scene of this name made."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """In a field: a member of the organisation, by their key in the cast."""

    key: str




@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One act: on which day of the story, by whom, and what it makes under which name."""

    day: int
    by: str
    act: str
    fields: Mapping[str, object] = field(default_factory=dict)
    makes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A case as it is told, from its report on."""

    school: str
    scenes: tuple[Scene, ...]

    def until(self, name: str) -> Story:
        """The story up to and with the scene that makes this."""
        place = next(number for number, scene in enumerate(self.scenes) if scene.makes == name)
        return Story(school=self.school, scenes=self.scenes[: place + 1])

    @property
    def last_day(self) -> int:
        """The day of its last scene."""
        return self.scenes[-1].day


class Telling:
    """One telling of a story, from a first day on: its moments, and its fields with days and names filled in."""

    def __init__(self, first: date, calendar: Calendar, cast: Mapping[str, str]) -> None:
        self._first = first
        self._calendar = calendar
        self._cast = cast
        self.made: dict[str, str] = {}

    def day(self, number: int) -> date:
        """The day so many school days after the first."""
        return self._calendar.add_school_days(self._first, number) if number else self._first

    def moment(self, scene: Scene, place: int) -> datetime:
        """When a scene is played: in the order of the story, from nine in the morning."""
        return midnight(self.day(scene.day)) + OPENING_HOUR + place * BETWEEN_SCENES

    def fields(self, scene: Scene) -> dict[str, Value]:
        """The fields of a scene as they are recorded."""
        return {name: self._filled(value) for name, value in scene.fields.items()}

    def _filled(self, value: object) -> Value:
        if isinstance(value, Day):
            return self.day(value.number) + value.plus * ONE_DAY
        if isinstance(value, Made):
            return self.made[value.name]
        if isinstance(value, Who):
            return self._cast[value.key]
        if isinstance(value, tuple):
            return tuple(self._filled(item) for item in value)
        if isinstance(value, Mapping):
            return {str(key): self._filled(item) for key, item in value.items()}
        if value is None or isinstance(value, bool | int | str | date):
            return value
        msg = f"a story cannot hold {type(value).__name__}"
        raise TypeError(msg)


def school_days_back(calendar: Calendar, day: date, count: int) -> date:
    """The school day that lies so many school days before the last one up to ``day``."""
    while not calendar.is_school_day(day):
        day -= ONE_DAY
    for _ in range(count):
        day -= ONE_DAY
        while not calendar.is_school_day(day):
            day -= ONE_DAY
    return day
