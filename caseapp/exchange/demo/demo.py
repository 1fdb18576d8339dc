"""The demonstration: about a dozen cases in different stages, each act done through the office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

from caseapp.exchange.demo.organisation import Clock, DemoMember, gather
from caseapp.exchange.demo.people import FLY, ISLE, LOW, PASSWORD
from caseapp.exchange.demo.special import derailing, protected
from caseapp.exchange.demo.stories import (
    dismissed,
    pupil_suspension,
    staff_inspection,
    staff_reprimand,
    staff_transgressive,
)
from caseapp.exchange.demo.story import Story, Telling, school_days_back
from caseapp.model.act import Act, CaseId, Fields
from caseapp.model.zone import local, midnight
from caseapp.office.errors import Refused

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.exchange.demo.organisation import OpenOffice
    from caseapp.office.office import Office
    from caseapp.office.session import Session
    from caseapp.procedure.calendar import Calendar

SEED = 20260302
FOUNDED_BEFORE = timedelta(days=420)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One case of the demonstration: its number, its first and last scene, and the key of who handles it."""

    case_id: CaseId
    title: str
    whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """A demonstration that was made: whom to sign in as, with which password, and its cases."""

    data_dir: Path
    password: str
    members: tuple[DemoMember, ...]
    cases: tuple[Told, ...]

    @property
    def main_case(self) -> CaseId:
        """The case that is told from report to closing, for the dossier."""
        return next(told for told in self.cases if told.whole).case_id

    def member(self, key: str) -> DemoMember:
        """The member with this key, such as ``hrm`` or ``board``."""
        return next(one for one in self.members if one.key == key)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """One case to be told: how, at which school, how far, and how many school days ago its last scene was."""

    tell: Callable[[str, Random, int], Story]
    school: str
    until: str = ""
    ago: int = 0
    pick: int = 0


PLANS = (
    _Plan(tell=staff_inspection, school=LOW, ago=9),
    _Plan(tell=pupil_suspension, school=FLY, ago=22),
    _Plan(tell=staff_inspection, school=LOW, until="advies", ago=1, pick=1),
    _Plan(tell=staff_reprimand, school=FLY, until="reactie", ago=1, pick=2),
    _Plan(tell=pupil_suspension, school=LOW, until="besluit", pick=1),
    _Plan(tell=staff_transgressive, school=ISLE, until="oordeel", ago=1, pick=4),
    _Plan(tell=derailing, school=LOW, ago=2),
    _Plan(tell=staff_inspection, school=FLY, until="goedgekeurd", ago=1, pick=5),
    _Plan(tell=pupil_suspension, school=ISLE, until="oordeel", pick=2),
    _Plan(tell=protected, school=FLY, ago=7),
    _Plan(tell=dismissed, school=LOW, ago=15, pick=6),
    _Plan(tell=staff_reprimand, school=LOW, until="veilig", pick=3),
)


def make_demo(
    data_dir: Path,
    *,
    open_office: OpenOffice,
    today: date | None = None,
    cases: int = len(PLANS),
    store_url: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Demo:
    """Make the demonstration organisation with its cases in a folder that has no organisation yet.

    Args:
        data_dir: the folder.
        open_office: builds an office, see ``caseapp.bootstrap``.
        today: the day on which the stories stand; today when left out. The same day gives the same stories.
        cases: how many cases; at most a dozen (see ``store.make_store`` for more).
        store_url: another store than the one in the folder.
        progress: told how many cases are done, and of how many.

    Raises:
        AlreadyFounded: there is an organisation in the folder already.
        StoreError: the store does not work.
    """
    day = today or local(datetime.now(UTC)).date()
    clock = Clock(midnight(day) - FOUNDED_BEFORE)
    company = gather(data_dir, open_office, clock, store_url=store_url)
    stage = _Stage(company.office, company.members, clock)
    told = []
    try:
        for number, plan in enumerate(sorted(PLANS[:cases], key=lambda plan: -_start(plan)), start=1):
            told.append(stage.tell(plan, day, Random(SEED + number)))
            if progress:
                progress(number, min(cases, len(PLANS)))
    finally:
        stage.close()
        company.founder.close()
        company.office.close()
    return Demo(data_dir=data_dir, password=PASSWORD, members=company.members, cases=tuple(told))


def _start(plan: _Plan) -> int:
    """How many school days before today a story begins, so that numbers follow the order of the reports."""
    return plan.ago + _story(plan, Random(0)).last_day


def _story(plan: _Plan, random: Random) -> Story:
    story = plan.tell(plan.school, random, plan.pick)
    return story.until(plan.until) if plan.until else story


class _Stage:
    """The members of the organisation, each signed in when first needed."""

    def __init__(self, office: Office, members: tuple[DemoMember, ...], clock: Clock) -> None:
        self._office = office
        self._clock = clock
        self._cast = {one.key: one.id for one in members}
        self._sessions: dict[str, Session] = {}

    def tell(self, plan: _Plan, today: date, random: Random) -> Told:
        """Play a story up to its last scene; where the calendar makes a scene impossible, it ends before it."""
        story = _story(plan, random)
        calendar = self._calendar(plan.school)
        first = school_days_back(calendar, today, plan.ago + story.last_day)
        telling = Telling(first, calendar, self._cast)
        case_id, played = None, 0
        for place, scene in enumerate(story.scenes):
            self._clock.now = max(self._clock.now if case_id else telling.moment(scene, place), telling.moment(scene, place))
            act = Act(id=scene.act, fields=Fields(telling.fields(scene)))
            try:
                done = self._session(scene.by).perform(case_id, act, password=PASSWORD)
            except Refused:
                break
            case_id, played = done.case_id, played + 1
            telling.made[scene.makes] = done.ref
        title = str(story.scenes[0].fields.get("summary", ""))
        whole = played == len(story.scenes) and story.scenes[-1].act == "close_case"
        return Told(case_id=case_id or CaseId(""), title=title, whole=whole)

    def _calendar(self, school: str) -> Calendar:
        return self._session("hrm").calendar(school)

    def _session(self, key: str) -> Session:
        if key not in self._sessions:
            self._sessions[key] = self._office.sign_in(self._cast[key], PASSWORD)
        return self._sessions[key]

    def close(self) -> None:
        """Sign everyone out."""
        for session in self._sessions.values():
            session.close()
