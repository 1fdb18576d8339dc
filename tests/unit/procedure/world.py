"""The law, the texts, an organisation with invented people, and one case in memory, played on the pure engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from caseapp.asset import asset
from caseapp.model.act import CaseId, Fields, MemberId, Overruled, RecordedAct, Ref
from caseapp.model.case import Case
from caseapp.model.organisation import Member, Organisation, RoleGrant, School, Settings
from caseapp.model.reason import Answer, Verdict
from caseapp.model.term import Region, Role, Sector, Weight
from caseapp.model.zone import NETHERLANDS, noon
from caseapp.procedure.calendar import Calendar, parse_school_holidays
from caseapp.procedure.engine import ask, ask_partly, compartment_of, complete, obligations
from caseapp.procedure.law import parse_law
from caseapp.procedure.profile import parse_protocol
from caseapp.procedure.world import World
from tests.unit.procedure.weight import weighed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.model.obligation import Obligation
    from caseapp.model.protocol import Protocol
    from caseapp.model.value import Value

LAW = parse_law(path.read_text(encoding="utf-8") for path in sorted(asset("law").glob("*.toml")))
HOLIDAYS = parse_school_holidays(asset("calendar", "school_holidays.toml").read_text(encoding="utf-8"))
WORLD = World(law=LAW, calendars={region: Calendar.of(HOLIDAYS, region) for region in Region})
TEXTS: Mapping[str, Protocol] = {
    path.stem: parse_protocol(path.read_text(encoding="utf-8")) for path in sorted(asset("protocols").glob("*.toml"))
}
"""Every profile that comes with the program, by id; `ozhw` as it is printed, with its dates left blank."""

MONDAY = date(2026, 3, 2)
"""A school day in every region, and so are the four days after it."""

HERE, THERE = "De Lage Waard", "De Hoge Waard"

PEOPLE: Mapping[str, tuple[str, ...]] = {
    "dir": (f"director@{HERE}",),
    "dir2": (f"director@{THERE}",),
    "hrm": ("hrm_manager",),
    "hrm2": ("hrm_manager",),
    "board": ("board_member",),
    "board2": ("board_member",),
    "rvt": ("supervisory_member",),
    "rvt2": ("supervisory_member",),
    "fg": ("privacy_officer",),
    "ict": ("inspector",),
    "ict2": ("inspector",),
    "mgr": (f"manager@{HERE}",),
    "admin": ("administrator",),
}
"""Who can act: their roles, with the school where a role is held for one school."""


def member(name: str, *roles: str, active: bool = True) -> Member:
    """A member with roles such as ``hrm_manager`` or ``director@De Lage Waard``."""
    grants = []
    for role in roles:
        word, _, school = role.partition("@")
        grants.append(RoleGrant(role=Role(word), school=school or None))
    return Member(id=MemberId(name), name=name.capitalize(), roles=tuple(grants), active=active)


def text(name: str, *, dated: bool = True) -> Protocol:
    """One of the texts; the blank dates of `ozhw` filled in unless ``dated`` is false."""
    found = TEXTS[name]
    if found.blanks and dated:
        return replace(found, blanks=(), adopted=date(2019, 1, 1), consented=(date(2018, 12, 10),))
    return found


def organisation(
    protocol: str | Protocol = "ozhw",
    *,
    sector: str | frozenset[Sector] = "vo",
    people: Mapping[str, tuple[str, ...]] | None = None,
    settings: Settings | None = None,
    dated: bool = True,
) -> Organisation:
    """Two schools, a member for every role (two where one may stand in for the other), and a text."""
    sectors = frozenset({Sector(sector)}) if isinstance(sector, str) else sector
    return Organisation(
        name="Onderwijsgroep De Kreek",
        sectors=sectors,
        schools=(School(name=HERE), School(name=THERE, region=Region.SOUTH)),
        members=tuple(member(name, *roles) for name, roles in (people or PEOPLE).items()),
        protocol=text(protocol, dated=dated) if isinstance(protocol, str) else protocol,
        settings=settings or Settings(),
    )


def at(day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment on the clock in the Netherlands, in UTC."""
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=NETHERLANDS).astimezone(UTC)


def named(fields: Mapping[str, Value]) -> dict[str, Value]:
    """Keyword arguments as fields: ``from_`` stands for ``from``, which Python keeps to itself."""
    return {name.removesuffix("_"): value for name, value in fields.items()}


class Play:
    """One case in memory: acts are asked of the engine and kept when it allows them, as the office does."""

    def __init__(self, org: Organisation | None = None, now: datetime | date = MONDAY) -> None:
        self.organisation = org or organisation()
        self.case = Case(id=CaseId("2026-0001"))
        self.now = now if isinstance(now, datetime) else noon(now)

    @property
    def today(self) -> date:
        return self.now.astimezone(NETHERLANDS).date()

    def to(self, moment: datetime | date) -> None:
        """Time moves on; it never goes back."""
        later = moment if isinstance(moment, datetime) else noon(moment)
        assert later >= self.now
        self.now = later

    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    def who(self, name: str) -> Member:
        found = self.organisation.member(name)
        assert found is not None, name
        return found

    def ask(self, by: str, act: str, /, **fields: Value) -> Answer:
        """All reasons for and against an act with these fields."""
        return weighed(ask(WORLD, self.case, self.organisation, self.who(by), self.now, act, Fields(named(fields))))

    def ask_bare(self, by: str, act: str) -> Answer:
        """What does not hang on the fields."""
        return weighed(ask(WORLD, self.case, self.organisation, self.who(by), self.now, act))

    def ask_part(self, by: str, act: str, /, **fields: Value) -> Answer:
        """What follows from the fields that are given."""
        fields_given = Fields(named(fields))
        return weighed(ask_partly(WORLD, self.case, self.organisation, self.who(by), self.now, act, fields_given))

    def codes(self, by: str, act: str, /, **fields: Value) -> set[str]:
        """The codes of all reasons that are more than advice."""
        answer = self.ask(by, act, **fields)
        return {reason.code for reason in answer.reasons if reason.weight is not Weight.ADVISES}

    def advice(self, by: str, act: str, /, **fields: Value) -> set[str]:
        """The codes of the reasons that only advise."""
        return {reason.code for reason in self.ask(by, act, **fields).weighing(Weight.ADVISES)}

    def attempt(self, by: str, act: str, fields: Fields, explanation: str = "") -> tuple[Answer, RecordedAct | None]:
        """Ask, and record the act when nothing refuses it and what must be explained is explained."""
        actor = self.who(by)
        answer = weighed(ask(WORLD, self.case, self.organisation, actor, self.now, act, fields))
        if answer.verdict is Verdict.REFUSED or (answer.verdict is Verdict.MUST_EXPLAIN and not explanation):
            return answer, None
        whole = complete(self.case, act, fields, self.now)
        place = compartment_of(WORLD, self.case, self.organisation, actor, self.now, act, whole)
        against = answer.weighing(Weight.MUST_EXPLAIN)
        return answer, self.record(
            by,
            act,
            whole,
            explanation=explanation if against else "",
            overruled=tuple(Overruled(code=r.code, source=r.source, text=r.text) for r in against),
            compartment=place,
        )

    def do(self, by: str, act: str, explanation: str = "", /, **fields: Value) -> Ref:
        """Perform an act that must succeed; its reference."""
        answer, recorded = self.attempt(by, act, Fields(named(fields)), explanation)
        assert recorded is not None, [(r.code, r.weight.value, r.text) for r in answer.reasons]
        return recorded.ref

    def record(
        self,
        by: str,
        act: str,
        fields: Fields | None = None,
        *,
        explanation: str = "",
        overruled: tuple[Overruled, ...] = (),
        compartment: str = "case",
        readable: bool = True,
    ) -> RecordedAct:
        """Put an act into the case without asking: what another reader or version may have written.

        Of an act that is not readable nobody knows here what it was.
        """
        recorded = RecordedAct(
            seq=len(self.case.acts) + 1,
            act=act if readable else "",
            author=MemberId(by),
            at=self.now,
            fields=(readable and fields) or Fields(),
            explanation=explanation,
            overruled=overruled,
            compartment=compartment,
            readable=readable,
        )
        self.case = Case(id=self.case.id, acts=(*self.case.acts, recorded))
        return recorded

    def put(self, by: str, act: str, /, **fields: Value) -> Ref:
        """The same with fields as keyword arguments; its reference."""
        return self.record(by, act, Fields(named(fields))).ref

    def duties(self, act: str | None = None) -> list[Obligation]:
        """The obligations of the case, of one act or all."""
        found = obligations(WORLD, self.case, self.organisation, self.now)
        return [duty for duty in found if act in (None, duty.act)]

    def fork(self) -> Play:
        """The same case at the same moment, to go on with by itself."""
        other = Play(self.organisation, self.now)
        other.case = self.case
        return other
