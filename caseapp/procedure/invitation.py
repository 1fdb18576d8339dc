"""Who must be invited to a talk with a respondent, from which day it can be held, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseapp.model.act import Fields
from caseapp.model.term import Category, Track
from caseapp.procedure.guards.hearing import GUARDIANS, hearing_source
from caseapp.procedure.reasons import TERMS
from caseapp.procedure.wording import day_text, working_days_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.person import Person
    from caseapp.procedure.situation import Situation
    from caseapp.procedure.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitee:
    """Somebody who must be invited: the value that the act records, the name, and why."""

    value: str
    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """Who must be there, the first day that leaves time enough, and what asks that."""

    invitees: tuple[Invitee, ...] = ()
    earliest: date | None = None
    term: str = ""
    source: str = ""
    term_source: str = TERMS


def invitation(world: World, case: Case, organisation: Organisation, now: datetime, respondent: str) -> Invitation:
    """What an invitation of this respondent must hold; empty when it is nobody."""
    s = world.situation(case, organisation, now, fields=Fields({"respondent": respondent}))
    if s.respondent is None:
        return Invitation()
    days = organisation.settings.term("hearing_invitation")
    counted = s.track in (Track.STAFF, Track.CONTRACT)
    earliest = s.calendar.add_working_days(s.today, days) if counted else s.calendar.working_day_from(s.today)
    term = (
        f"Minstens {working_days_text(days)} vooraf: op zijn vroegst {day_text(earliest)}."
        if counted
        else f"Er is geen vaste termijn. Het kan op zijn vroegst op {day_text(earliest)}."
    )
    return Invitation(
        invitees=tuple(_invitees(s, s.respondent)), earliest=earliest, term=term, source=hearing_source(s)
    )


def _invitees(s: Situation, person: Person) -> Iterator[Invitee]:
    yield Invitee(value=person.ref, name=person.name, why="Over deze persoon gaat het gesprek.")
    if not s.minor(person):
        return
    why = f"{person.name} is jonger dan 18."
    others = [one for one in s.case.persons.values() if one.category is Category.GUARDIAN]
    linked = [one for one in others if one.child in (None, person.ref)]
    for guardian in person.guardians:
        yield Invitee(value=guardian, name=guardian, why=why)
    for one in linked:
        if one.name not in person.guardians:
            yield Invitee(value=one.ref, name=one.name, why=why)
    if not person.guardians and not linked:
        yield Invitee(value=GUARDIANS, name="de ouders of verzorgers", why=why)
