"""What a letter is asked about, and the acts of its case as that letter needs them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from caseapp.model.act import EMPTY
from caseapp.model.organisation import Member
from caseapp.model.term import Role
from caseapp.model.zone import local
from caseapp.procedure.situation import Situation
from caseapp.procedure.wording import FUNCTION_NAMES, day_text

if TYPE_CHECKING:
    from caseapp.model.act import Fields, RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.decision import Decision
    from caseapp.model.person import Person

BEGINNINGS = ("add_person", "report_incident")
"""A letter about one of these tells how the case stands now; one about another act, how it stood then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which letter is filled: about whom and about which act (references), to whom, of which day, signed by whom."""

    letter: str
    day: date
    signer: Member
    about: str = ""
    regarding: str = ""
    to: str = ""
    to_guardians: bool = False


@dataclass(frozen=True, kw_only=True)
class Known:
    """One case as one letter needs it. Not slotted: what follows from it is computed once."""

    s: Situation
    asked: Asked

    @property
    def case(self) -> Case:
        """The case."""
        return self.s.case

    @cached_property
    def person(self) -> Person | None:
        """Whom the letter is about."""
        return self.case.person(self.asked.about)

    @cached_property
    def act(self) -> RecordedAct | None:
        """The act that the letter is about."""
        return self.case.get(self.asked.regarding)

    @cached_property
    def decision(self) -> Decision | None:
        """The decision that the letter is about, or that the objection in it is against."""
        act = self.act
        if act is None:
            return None
        if act.act in ("lift_measure", "decide_objection"):
            return self.case.decision(act.fields.text("decision"))
        if act.act == "record_objection":
            earlier = [one for one in self.case.decisions.values() if one.respondent == act.respondent]
            return next((one for one in reversed(earlier) if one.act.seq < act.seq), None)
        return self.case.decision(act.ref)

    def fields(self, *acts: str) -> Fields:
        """The fields of :meth:`last`; empty when there is none."""
        act = self.last(*acts)
        return act.fields if act is not None else EMPTY

    def last(self, *acts: str) -> RecordedAct | None:
        """The act that the letter is about when it is one of these, else the last such about this person before it."""
        if self.act is not None and self.act.act in acts:
            return self.act
        until = self.act.seq if self.act is not None and self.act.act not in BEGINNINGS else len(self.case.acts)
        for act in reversed(self.case.all(*acts)):
            if act.seq <= until and self.asked.about in (act.respondent, act.fields.text("person")):
                return act
        return None


def role_name(member: Member, school: str | None) -> str:
    """The function of a member at a school: the first of their roles there that is not the administrator's."""
    held = (role for role in Role if member.holds(role, school) and role is not Role.ADMINISTRATOR)
    return next((FUNCTION_NAMES[role] for role in held), "")


def role_text(member: Member, school: str | None) -> str:
    """The function of a member as it stands under a letter."""
    name = role_name(member, school)
    return name[:1].upper() + name[1:]


def guardians(s: Situation, person: Person) -> tuple[str, ...]:
    """The names of a person's guardians: as recorded with them, and those who are in the case themselves."""
    linked = [one.name for one in s.case.persons.values() if one.child == person.ref]
    return tuple(dict.fromkeys((*person.guardians, *linked)))


def piece_name(act: RecordedAct) -> str:
    """What a shared piece is called: its file, else what it says."""
    file = act.fields.get("file")
    if isinstance(file, Mapping):
        return str(file.get("name", ""))
    return act.fields.text("text") or act.fields.text("found") or f"nr {act.seq}"


def recorded_on(act: RecordedAct) -> str:
    """The day on which an act was recorded, in words."""
    return day_text(local(act.at).date())


def day_of(fields: Fields, name: str) -> str:
    """The day in a field, in words; nothing when there is none."""
    day = fields.day(name)
    return day_text(day) if day else ""
