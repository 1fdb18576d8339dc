"""The organisation as its register tells it: schools, members, texts and settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from caseapp.model.act import MemberId
from caseapp.model.letter import Committees, Letterhead, OwnLetter
from caseapp.model.protocol import Protocol
from caseapp.model.term import Measure, Region, Role, Sector, Track


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """A school of the organisation; ``sectors`` empty means those of the organisation."""

    name: str
    sectors: frozenset[Sector] = frozenset()
    region: Region | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleGrant:
    """A role that a member holds, for one school or for the whole organisation (``school`` None)."""

    role: Role
    school: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of the organisation who can act; ``active`` is false after they left."""

    id: MemberId
    name: str
    roles: tuple[RoleGrant, ...]
    active: bool = True

    def holds(self, role: Role, school: str | None = None) -> bool:
        """Whether the member holds the role for this school; a role without a school holds for all."""
        return self.active and any(
            grant.role is role and (grant.school is None or grant.school == school) for grant in self.roles
        )

    def holds_anywhere(self, role: Role) -> bool:
        """Whether the member holds the role for any school."""
        return self.active and any(grant.role is role for grant in self.roles)


TERM_DEFAULTS: Mapping[str, int] = {
    "assess": 5,
    "hearing_invitation": 3,
    "police_report": 5,
    "inspection_approval": 60,
    "response_staff": 21,
    "response_pupil": 7,
    "pupil_suspension_mbo": 5,
    "default": 5,
}
"""Terms that no source gives: school days, working days, working days, days, days, days, school days, working days."""

TERM_ALIASES: Mapping[str, str] = {
    "invite_hearing": "hearing_invitation",
    "report_to_police": "police_report",
    "decide_inspection": "inspection_approval",
    "approval": "inspection_approval",
    "invitation": "hearing_invitation",
    "hearing": "hearing_invitation",
    "police": "police_report",
    "response": "response_staff",
    "record_response": "response_staff",
    "pupil_suspension": "pupil_suspension_mbo",
    "suspension": "pupil_suspension_mbo",
}
"""Other names under which a setting may give a term."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the organisation has set itself.

    ``terms``: see :data:`TERM_DEFAULTS`; ``mandates``: act id or measure to the roles that may do it besides those the
    procedure names; ``measures``: a track's range by the agreement or statute; ``retention``: years by track.
    """

    region: Region = Region.MIDDLE
    terms: Mapping[str, int] = field(default_factory=dict)
    mandates: Mapping[str, frozenset[Role]] = field(default_factory=dict)
    measures: Mapping[Track, tuple[Measure, ...]] = field(default_factory=dict)
    retention: Mapping[str, int] = field(default_factory=dict)

    def sets(self, name: str) -> bool:
        """Whether the organisation has set this term itself, under any of its names."""
        return any(TERM_ALIASES.get(key, key) == name for key in self.terms)

    def term(self, name: str) -> int:
        """The length of a term, as set or by default."""
        for key, value in self.terms.items():
            if TERM_ALIASES.get(key, key) == name:
                return value
        return TERM_DEFAULTS[name]


BLANK_LETTERHEAD = Letterhead()
NO_COMMITTEES = Committees()


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """The organisation at one moment, folded from its register; ``letters`` are its own texts of letters, by letter."""

    name: str
    sectors: frozenset[Sector]
    schools: tuple[School, ...]
    members: tuple[Member, ...]
    protocol: Protocol
    earlier_protocols: tuple[Protocol, ...] = ()
    settings: Settings = Settings()
    letterhead: Letterhead = BLANK_LETTERHEAD
    committees: Committees = NO_COMMITTEES
    letters: Mapping[str, OwnLetter] = field(default_factory=dict)

    @property
    def texts(self) -> tuple[Protocol, ...]:
        """Every text and version that the organisation ever adopted, the last one last."""
        return (*self.earlier_protocols, self.protocol)

    def text_on(self, day: date) -> Protocol:
        """The text that held on ``day``: of those in force the one that came last; the last adopted when none was.

        A new version holds from its own first day, and ends the one before.
        """
        alive = [text for text in self.texts if text.in_force(day)]
        return max(alive, key=lambda text: text.starts_on() or date.min, default=self.protocol)

    def member(self, member_id: str) -> Member | None:
        """The member with this id, or None."""
        return next((member for member in self.members if member.id == member_id), None)

    def school(self, name: str) -> School | None:
        """The school with this name, or None."""
        return next((school for school in self.schools if school.name == name), None)

    def holding(self, role: Role, school: str | None = None) -> tuple[Member, ...]:
        """The active members who hold a role, for this school where the role is per school."""
        return tuple(member for member in self.members if member.holds(role, school))
