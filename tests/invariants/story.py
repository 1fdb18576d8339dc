"""What was recorded, read straight off the acts: nothing here asks the engine or folds a case as the program does."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from caseapp.asset import asset
from caseapp.model.act import RecordedAct
from caseapp.model.organisation import Organisation
from caseapp.model.term import Category, Part, Role, Track

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import Fields
    from caseapp.model.organisation import Member

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
STAFF = {Category.EMPLOYEE, Category.BOARD_MEMBER, Category.SUPERVISORY_MEMBER}
CONTRACT = {Category.CONTRACTOR, Category.INTERN, Category.TRAINEE_TEACHER}
LEARNER = {Category.PUPIL, Category.STUDENT, Category.COURSE_PARTICIPANT}


def day_of(act: RecordedAct) -> date:
    """The day in the Netherlands on which an act was recorded."""
    return act.at.astimezone(AMSTERDAM).date()


def told_day(act: RecordedAct) -> date:
    """The day that an act tells of, or the day on which it was recorded."""
    return act.fields.day("on") or day_of(act)


def days(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


@cache
def free_days(region: str) -> frozenset[date]:
    """The school holidays of a region, read from the data by themselves."""
    data = tomllib.loads(asset("calendar", "school_holidays.toml").read_text(encoding="utf-8"))
    found: set[date] = set()
    for year in data["year"]:
        for holiday in year["holiday"]:
            first, last = holiday.get(region) or holiday["all"]
            found.update(days(first, last))
    return frozenset(found)


@cache
def public(year: int) -> frozenset[date]:
    """The days on which no term ends."""
    from holidays.countries.netherlands import Netherlands

    return frozenset(Netherlands(years=year, categories=("public", "optional")))


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in public(day.year)


def working_days_since(start: date, end: date) -> int:
    """The working days after the first day, up to and with the last."""
    return sum(is_working_day(day) for day in days(start, end) if day != start)


@dataclass(frozen=True, kw_only=True)
class Story:
    """The acts of one case up to some moment, and the organisation in which it plays."""

    acts: tuple[RecordedAct, ...]
    organisation: Organisation

    def before(self, act: RecordedAct) -> Story:
        return Story(acts=self.acts[: act.seq - 1], organisation=self.organisation)

    def of(self, *names: str, **where: object) -> list[RecordedAct]:
        """The acts with one of these names whose fields are as given (``author`` is the act's own)."""
        return [
            act
            for act in self.acts
            if act.act in names
            and all((act.author if key == "author" else act.fields.get(key)) == value for key, value in where.items())
        ]

    def get(self, ref: object) -> RecordedAct | None:
        return next((act for act in self.acts if act.ref == ref), None)

    @property
    def report(self) -> Fields | None:
        found = self.of("report_incident")
        return found[0].fields if found else None

    @property
    def school(self) -> str | None:
        return self.report.text("school") if self.report else None

    @property
    def region(self) -> str:
        school = self.organisation.school(self.school or "")
        return str((school.region if school else None) or self.organisation.settings.region)

    @property
    def sectors(self) -> set[str]:
        return {str(sector) for sector in self.organisation.sectors}

    def is_school_day(self, day: date) -> bool:
        return is_working_day(day) and day not in free_days(self.region)

    def school_days(self, first: date, last: date) -> int:
        return sum(self.is_school_day(day) for day in days(first, last))

    @property
    def closed(self) -> bool:
        found = self.of("close_case", "reopen_case")
        return bool(found) and found[-1].act == "close_case"

    # --- people -------------------------------------------------------------------------------------------------

    @property
    def respondents(self) -> list[RecordedAct]:
        return self.of("add_person", part=Part.RESPONDENT.value)

    def category(self, ref: object) -> Category | None:
        act = self.get(ref)
        return Category(act.fields.text("category")) if act is not None and act.act == "add_person" else None

    def track(self, ref: object) -> Track | None:
        category = self.category(ref)
        if category is None:
            return None
        if category in STAFF:
            return Track.STAFF
        if category in CONTRACT:
            return Track.CONTRACT
        return Track.PUPIL if category in LEARNER else Track.GUARDIAN

    def involved(self, member: str) -> bool:
        """Whether a member is respondent, affected or witness here."""
        return any(act.fields.text("part") != "reporter" for act in self.of("add_person", member=member))

    def reported(self, member: str) -> bool:
        """Whether a member is the one who reported."""
        return bool(self.of("add_person", member=member, part="reporter")) or (
            self.report is not None and self.report.text("reporter") == member
        )

    @property
    def board_out(self) -> bool:
        """Whether a member of the board is respondent, or none of its members may act."""
        for act in self.respondents:
            linked = self.organisation.member(act.fields.text("member"))
            if act.fields.text("category") == "board_member" or (linked and linked.holds_anywhere(Role.BOARD_MEMBER)):
                return True
        board = {member.id for member in self.organisation.members if member.holds_anywhere(Role.BOARD_MEMBER)}
        involved = {act.fields.text("member") for act in self.of("add_person") if act.fields.text("part") != "reporter"}
        return bool(board) and board <= involved

    def role_vacant(self, role: Role) -> bool:
        """Whether somebody who holds this role here is involved in the case."""
        return any(
            (member := self.organisation.member(act.fields.text("member"))) is not None
            and act.fields.text("part") != "reporter"
            and member.holds(role, self.school)
            for act in self.of("add_person")
        )

    def acts_as(self, member: Member, role: Role, school: str | None) -> bool:
        """Whether a member holds a role here, or stands in for who does."""
        if role is Role.BOARD_MEMBER and self.board_out:
            return member.holds(Role.SUPERVISORY_MEMBER)
        if member.holds(role, school):
            return True
        if role not in (Role.DIRECTOR, Role.HRM_MANAGER) or not self.role_vacant(role):
            return False
        another = role is Role.DIRECTOR and member.holds_anywhere(Role.DIRECTOR)
        return another or self.acts_as(member, Role.BOARD_MEMBER, school)

    # --- what stands --------------------------------------------------------------------------------------------

    def findings(self, respondent: object) -> dict[str, tuple[Fields, int]]:
        """Of each finding the latest version and the entry in which it first stood; none after a dismissal."""
        found: dict[str, tuple[Fields, int]] = {}
        for act in self.of("assess", respondent=respondent):
            for table in act.fields.tables("findings"):
                name = table.text("id")
                found[name] = (table, found[name][1] if name in found else act.seq)
        judged = self.of("assess", "dismiss_report", respondent=respondent)
        return found if judged and judged[-1].act == "assess" else {}

    def established(self, respondent: object) -> set[str]:
        return {name for name, (table, _) in self.findings(respondent).items() if table.flag("established")}

    def root(self, decision: RecordedAct) -> RecordedAct:
        """The decision that an extension goes back to."""
        while decision.act == "extend_measure":
            earlier = self.get(decision.fields.text("decision"))
            assert earlier is not None
            decision = earlier
        return decision

    def grounds(self, decision: RecordedAct) -> set[str]:
        """The findings that a decision rests on; an extension that names none rests on those of its decision."""
        while True:
            named = decision.fields.texts("findings" if decision.act == "impose_interim_measure" else "grounds")
            earlier = self.get(decision.fields.text("decision"))
            if named or decision.act != "extend_measure" or earlier is None:
                return set(named)
            decision = earlier

    def ended_on(self, decision: RecordedAct) -> date | None:
        """The day from which a decision is lifted or annulled, or None while it stands; what has been is not undone.

        A measure is lifted as a whole, whichever of its decisions is named.
        """
        root = self.root(decision).ref
        named = ((act, self.get(act.fields.get("decision"))) for act in self.of("lift_measure"))
        lifted = [act for act, one in named if one is not None and self.root(one).ref == root]
        ended = [max(act.fields.day("on") or day_of(act), day_of(act)) for act in lifted]
        ended += [day_of(act) for act in self.of("decide_objection", decision=decision.ref, outcome="annulled")]
        return min(ended, default=None)
