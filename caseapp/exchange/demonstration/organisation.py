"""Making the demonstration organisation on an empty store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from caseapp.exchange.demonstration.story import ORGANISATION, TODAY, name_of, stories, weeks_until
from caseapp.exchange.scenario.play import Play
from caseapp.exchange.scenario.stage import OfficeStage, clock_of
from caseapp.model.zone import NETHERLANDS
from caseapp.procedure.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from caseapp.exchange.scenario.stage import OpenOffice
    from caseapp.ledger import PasswordCost

HOUR: Final = time(10)
"""The time of day at which the demonstration stands still."""

FOUNDED_BEFORE: Final = timedelta(weeks=200)
"""How long before its first story the organisation began, so that there is room for older cases."""


class NotPlayed(Exception):
    """A story did not go as it is written: the stories and the rules do not fit each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demonstration:
    """A demonstration organisation.

    ``members`` gives the id of each member by name, and all have the same ``password``; ``cases`` the number of each
    story's case by the story's name; ``now`` the moment up to which the stories have come.
    """

    members: Mapping[str, str]
    password: str
    cases: Mapping[str, str]
    now: datetime


def make(
    folder: Path,
    open_office: OpenOffice,
    *,
    today: date | None = None,
    cost: PasswordCost | None = None,
    tell: Callable[[str], object] | None = None,
) -> Demonstration:
    """Found the organisation in a folder and play every story.

    Args:
        folder: where the store comes; it holds none yet.
        open_office: ``caseapp.bootstrap.open_office``.
        today: the day up to which the stories come; the day for which they were written when left out.
        cost: how much work a guess at the passwords costs.
        tell: told the title of each story before it is played.

    Raises:
        NotPlayed: a story was refused something.
        OfficeError: there is an organisation already.
        StoreError: the store does not work.
    """
    told = stories(today=today)
    clock = clock_of(told[0])
    numbers, cases = Counter[int](), dict[str, str]()
    clock.now -= FOUNDED_BEFORE
    with ExitStack() as stack:
        office = open_office(folder, clock=clock, cost=cost)
        stack.callback(office.close)
        stage = OfficeStage(replace(told[0], title=ORGANISATION), office, clock)
        stack.callback(stage.close)
        for story in told:
            if tell:
                tell(story.title)
            played = Play(story, stage, CATALOGUE).run()
            if not played.passed:
                raise NotPlayed(f"{name_of(story)}: {played.trouble}")
            year = story.steps[0].on.day.year
            numbers[year] += 1
            cases[name_of(story)] = f"{year}-{numbers[year]:04d}"
    return Demonstration(members=stage.members, password=stage.password, cases=cases, now=_now(today))


def _now(today: date | None) -> datetime:
    day = TODAY + timedelta(weeks=weeks_until(today)) if today else TODAY
    return datetime.combine(day, HOUR, NETHERLANDS)
