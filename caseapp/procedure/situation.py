"""Everything that a condition may look at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from caseapp.model.act import Fields, RecordedAct
from caseapp.model.case import Case
from caseapp.model.law import Law
from caseapp.model.organisation import Member, Organisation
from caseapp.model.person import ADULT
from caseapp.model.term import Category, Part, Role, Sector, Track
from caseapp.model.zone import local
from caseapp.procedure.calendar import Calendar

if TYPE_CHECKING:
    from caseapp.model.decision import Decision
    from caseapp.model.finding import Assessment
    from caseapp.model.inspection import Inspection
    from caseapp.model.law import LawRule
    from caseapp.model.organisation import School
    from caseapp.model.person import Person
    from caseapp.model.protocol import Protocol

BOARD_OUT = "board"
"""The part in a note to members of the board who are out because one of them is respondent."""


def excluded_roles(case: Case, organisation: Organisation) -> frozenset[Role]:
    """Of director (of the case's school) and HRM manager: which is held by somebody who is excluded from the case."""
    found = set()
    for person in case.persons.values():
        member = organisation.member(person.member) if person.member else None
        if member is None or not case.excluded_as(member.id):
            continue
        found |= {role for role in (Role.DIRECTOR, Role.HRM_MANAGER) if member.holds(role, case.school)}
    return frozenset(found)


def board_out(case: Case, organisation: Organisation) -> bool:
    """Whether the board cannot act in a case: one of its members is respondent, or every one of them is excluded."""
    if case.board_member_respondent is not None:
        return True
    board = [member for member in organisation.members if member.holds_anywhere(Role.BOARD_MEMBER)]
    parts = [case.excluded_as(member.id) for member in board]
    return any(Part.RESPONDENT in found for found in parts) or (bool(parts) and all(parts))


@dataclass(frozen=True, kw_only=True)
class Situation:
    """The case, the organisation, the texts and law, the actor, the moment, and the fields of the proposed act.

    ``partial`` is true when no fields were given: then only what does not hang on the fields is asked.
    Not slotted: what follows from it is computed once.
    """

    case: Case
    organisation: Organisation
    law: Law
    calendar: Calendar
    actor: Member
    now: datetime
    fields: Fields
    partial: bool = False

    def with_fields(self, fields: Fields) -> Situation:
        """The same situation with other fields."""
        return replace(self, fields=fields)

    @property
    def today(self) -> date:
        """The legal day in the Netherlands."""
        return local(self.now).date()

    @cached_property
    def protocol(self) -> Protocol:
        """The organisation's text: the version that holds today, or the last one while none does."""
        return self.organisation.text_on(self.today)

    def text_at(self, act: RecordedAct) -> Protocol:
        """The text that held when an act was recorded: what the act started it started under that version."""
        return self.organisation.text_on(local(act.at).date())

    def text_held(self, day: date) -> bool:
        """Whether a text of the organisation was in force on ``day``."""
        return self.organisation.text_on(day).in_force(day)

    def given(self, name: str) -> bool:
        """Whether a condition about this field can be asked: it is filled, or all fields were given."""
        return self.fields.filled(name) or not self.partial

    @cached_property
    def respondent(self) -> Person | None:
        """The respondent that the act names, or None."""
        return self.case.respondent(self.fields.ref("respondent"))

    @property
    def track(self) -> Track | None:
        """The track of the respondent."""
        return self.respondent.track if self.respondent else None

    @cached_property
    def assessment(self) -> Assessment | None:
        """What counts of the assessments of the respondent."""
        return self.case.assessment(self.fields.ref("respondent"))

    @cached_property
    def inspection(self) -> Inspection | None:
        """The inspection that the act names, or None."""
        return self.case.inspection(self.fields.ref("inspection"))

    @cached_property
    def decision(self) -> Decision | None:
        """The decision that the act names, or None."""
        return self.case.decision(self.fields.ref("decision"))

    @cached_property
    def school(self) -> School | None:
        """The school of the case, or the one that the act names when the case is new."""
        name = self.case.school or self.fields.text("school")
        return self.organisation.school(name) if name else None

    @property
    def school_name(self) -> str | None:
        """The name of the school of the case or, for a new case, of the act."""
        return self.case.school or self.fields.text("school") or None

    def sectors(self, person: Person | None = None) -> frozenset[Sector]:
        """The sectors that hold here; students and course participants are in MBO, pupils are not, where both are."""
        found = (self.school.sectors if self.school else frozenset()) or self.organisation.sectors
        if person is None or len(found) == 1:
            return found
        learner_in_mbo = person.category in (Category.STUDENT, Category.COURSE_PARTICIPANT)
        if learner_in_mbo and Sector.MBO in found:
            return frozenset({Sector.MBO})
        if person.category is Category.PUPIL and found - {Sector.MBO}:
            return found - {Sector.MBO}
        return found

    def rule(self, rule_id: str, person: Person | None = None) -> LawRule | None:
        """The rule of law with this id, for the sector of the respondent (or of ``person``), today."""
        return self.law.find(rule_id, self.sectors(person or self.respondent), self.today)

    @cached_property
    def board_replaced(self) -> bool:
        """Whether the supervisory members act in the board's place, as far as this reader can tell."""
        if any(act.fields.text("part") == BOARD_OUT for act in self.case.all("note_exclusion")):
            return True
        return board_out(self.case, self.organisation)

    def holds(self, role: Role) -> bool:
        """Whether the actor holds the role here, or stands in for who does.

        The supervisory members stand in the board's place when it is involved; another director or the board in that of
        an excluded director, the board in that of an excluded HRM manager.
        """
        if role is Role.BOARD_MEMBER and self.board_replaced:
            return self.actor.holds(Role.SUPERVISORY_MEMBER)
        if self.actor.holds(role, self.school_name):
            return True
        if self.school_name is None and not self.case.acts:
            return self.actor.holds_anywhere(role)  # a new case, of which the school is still to be filled in
        if role is Role.MANAGER and self.case.acts and self.case.school is None:
            return self.actor.holds_anywhere(role)  # a manager is consulted on a case that they cannot read
        if role not in self.excluded_roles:
            return False
        if role is Role.DIRECTOR and self.actor.holds_anywhere(Role.DIRECTOR):
            return True
        return self.holds(Role.BOARD_MEMBER)

    @cached_property
    def excluded_roles(self) -> frozenset[Role]:
        """Of director and HRM manager: which of these roles is held here by somebody who is excluded from the case."""
        return excluded_roles(self.case, self.organisation)

    def minor(self, person: Person, day: date | None = None) -> bool:
        """Whether the person is under 18 on the day.

        Without a date of birth: a learner in primary education, or one whose guardians are named.
        """
        age = person.age(day or self.today)
        if age is not None:
            return age < ADULT
        if not person.is_learner():
            return False
        return bool(person.guardians) or self.sectors(person) == frozenset({Sector.PO})
