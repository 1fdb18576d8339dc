"""Conditions of the removal of a pupil (wvo2020:8.15, wpo:40, web:8.1.3)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from caseapp.model.term import Measure, Sector, Track, Weight
from caseapp.procedure.guards.hearing import teacher_heard
from caseapp.procedure.guards.measure import measure_of
from caseapp.procedure.reasons import weighing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.person import Person
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

STARTS, ENDS, QUALIFIES_UNTIL = 5, 16, 18
WEEK_AT_HOME = 5
SEARCH = timedelta(weeks=8)


def compulsory(s: Situation, person: Person) -> Weight | None:
    """How heavily compulsory education weighs, or None where it no longer does.

    It refuses until the end of the school year of the 16th birthday and asks an explanation until 18 (leerplichtwet:
    the program asks rather than guesses).
    """
    birth = person.birth_date
    if birth is None:
        return Weight.MUST_EXPLAIN if s.sectors(person) == frozenset({Sector.MBO}) else Weight.REFUSES
    age = person.age(s.today) or 0
    if age < STARTS:
        return None
    turns = date(birth.year + ENDS, birth.month, min(birth.day, 28))
    if s.today <= s.calendar.school_year_end(turns):
        return Weight.REFUSES
    return Weight.MUST_EXPLAIN if age < QUALIFIES_UNTIL else None


def removal_complete(s: Situation) -> Iterable[Reason]:
    """Class teacher heard (PO), inspectorate consulted (VO), another school willing and suitable."""
    person = s.respondent
    if person is None or person.track is not Track.PUPIL or measure_of(s) is not Measure.REMOVAL:
        return
    yield from teacher_heard(s)
    yield from _consulted(s, person)
    yield from _other_school(s, person)


def _consulted(s: Situation, person: Person) -> Iterable[Reason]:
    rule, weight = s.rule("pupil_removal_consultation", person), compulsory(s, person)
    if rule is None or weight is None or s.case.all("consult_inspectorate", respondent=person.ref):
        return
    text = "De leerling is leerplichtig. Overleg eerst met de inspectie en leg dat vast."
    if weight is Weight.MUST_EXPLAIN:
        text = "Is deze leerling nog leerplichtig of kwalificatieplichtig? Overleg dan eerst met de inspectie, of leg uit waarom niet."
    yield weighing(weight, "no_consultation", rule.ref, text)


def _other_school(s: Situation, person: Person) -> Iterable[Reason]:
    rule = s.rule("pupil_removal_other_school", person)
    if rule is None:
        return
    primary = s.sectors(person) == frozenset({Sector.PO})
    weight = Weight.REFUSES if primary else compulsory(s, person)
    asked = s.case.all("seek_other_school", respondent=person.ref)
    sought = [act for act in asked if not _withdrawn(act, asked)]
    found = any(act.fields.text("willing") == "yes_in_writing" and act.fields.flag("suitable") for act in sought)
    if weight is None or found:
        return
    days = [day for act in asked if (day := act.fields.day("on"))]
    if s.sectors(person) == frozenset({Sector.MBO}) and days and s.today - min(days) >= SEARCH:
        return
    willing = any(act.fields.text("willing") == "yes_in_writing" for act in sought)
    if willing:
        text = "Er is een school bereid, maar het staat niet vast dat die past bij deze leerling. Leg vast waarom die school geschikt is."
    else:
        text = "Geen andere school wil de leerling schriftelijk toelaten. Zoek eerst verder en leg het antwoord vast."
    yield weighing(weight, "no_other_school", rule.ref, text)


def _withdrawn(answer: RecordedAct, asked: Iterable[RecordedAct]) -> bool:
    """Whether the same school said no after this answer."""
    school = answer.fields.text("school").strip().casefold()
    later = [act for act in asked if act.seq > answer.seq and act.fields.text("school").strip().casefold() == school]
    return any(act.fields.text("willing") == "no" for act in later)


def absence_without_decision(s: Situation) -> Iterable[Reason]:
    """After five school days at home without a decision, another school must be sought."""
    person, start = s.respondent, s.fields.day("from")
    if person is None or start is None:
        return
    end = s.fields.day("to") or s.today
    first = [day for act in s.case.all("record_absence", respondent=person.ref) if (day := act.fields.day("from"))]
    if s.calendar.school_days_in(min([start, *first]), max(end, start)) <= WEEK_AT_HOME:
        return
    if any(decision.suspends for decision in s.case.decisions_about(person.ref)):
        return
    if not s.case.all("seek_other_school", respondent=person.ref):
        rule = s.rule("pupil_removal_other_school", person)
        text = (
            "De leerling zit langer dan vijf schooldagen thuis zonder besluit. Neem een besluit, haal de leerling terug, "
            "of zoek een andere school. Leg anders uit waarom."
        )
        yield weighing(Weight.MUST_EXPLAIN, "no_other_school", rule.ref if rule else "uitspraak:time-out", text, "from")
