"""The stories in ``resources/demonstration``: scenario files of one and the same organisation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from caseapp.asset import asset
from caseapp.exchange.scenario.parse import read_scenario
from caseapp.exchange.scenario.run import protocol_ids
from caseapp.exchange.scenario.script import When
from caseapp.model.zone import local
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from caseapp.exchange.scenario.script import Scenario, Step

TODAY: Final = date(2026, 3, 12)
"""The day on which the stories, as they are written, have come this far."""

ORGANISATION: Final = "Stichting De Waard (voorbeeld)"

WHOLE: Final = "leraar"
"""The story that goes from report to dossier."""


def stories(*, today: date | None = None) -> tuple[Scenario, ...]:
    """All stories in the order in which they began, moved by whole weeks so that they come up to ``today``.

    Raises:
        ScenarioError: a story is not right.
    """
    days = weeks_until(today) * 7 if today else 0
    found = [read_scenario(path, CATALOGUE, protocol_ids()) for path in sorted(asset("demonstration").glob("*.toml"))]
    return tuple(moved(one, days) for one in sorted(found, key=lambda story: story.steps[0].on.day))


def name_of(story: Scenario) -> str:
    """The short name of a story: that of its file."""
    return story.path.replace("\\", "/").rpartition("/")[2].removesuffix(".toml")


def weeks_until(today: date) -> int:
    """By how many whole weeks the stories move, so that days of the week stay what they are."""
    return (today - TODAY).days // 7


def moved(story: Scenario, days: int) -> Scenario:
    """The same story, some days later; what a scenario checks along the way is left out."""
    steps = tuple(_step(step, timedelta(days=days)) for step in story.steps)
    return replace(story, steps=steps, checks=())


def _step(step: Step, by: timedelta) -> Step:
    return replace(
        step, on=_when(step.on, by), values={name: shifted(value, by) for name, value in step.values.items()}
    )


def _when(when: When, by: timedelta) -> When:
    return When(day=when.day + by, moment=shifted(when.moment, by))


def shifted(value: Any, by: timedelta) -> Any:  # noqa: ANN401 - whatever a field holds
    """A value with every day and moment in it moved."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return local(value) + by  # Dutch clock time stays what it is, also over a change to summer time
    if isinstance(value, date | datetime):
        return value + by
    if isinstance(value, list | tuple):
        return type(value)(shifted(item, by) for item in value)
    if isinstance(value, Mapping):
        return {key: shifted(item, by) for key, item in value.items()}
    return value
