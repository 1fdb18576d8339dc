"""The terms of objection and appeal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Track
from caseapp.model.zone import local
from caseapp.procedure.reasons import CARE

if TYPE_CHECKING:
    from datetime import date

    from caseapp.model.act import RecordedAct
    from caseapp.model.decision import Decision
    from caseapp.model.person import Person
    from caseapp.procedure.situation import Situation


def objection_rule_id(person: Person | None) -> str:
    """The rule that gives the term for objection or appeal."""
    return "pupil_objection_term" if person is None or person.track is Track.PUPIL else "staff_appeal"


def term_source(s: Situation) -> str:
    """What gives the term for objection or appeal."""
    rule = s.rule(objection_rule_id(s.respondent))
    return rule.ref if rule else CARE


def term_end(s: Situation, decision: Decision) -> date | None:
    """The last day for objection or appeal, counted from the notification; None while nothing is notified."""
    if decision.notified is None:
        return None
    start = decision.notified.fields.day("on") or local(decision.notified.at).date()
    person = s.case.respondent(decision.respondent)
    rule = s.rule(objection_rule_id(person), person)
    figure, unit = (rule.figure or 6, rule.unit or "weeks") if rule else (6, "weeks")
    return s.calendar.add(start, figure, unit)


def objection_due(s: Situation, objection: RecordedAct) -> date:
    """The last day to decide on an objection: four weeks after receipt."""
    received = objection.fields.day("on") or local(objection.at).date()
    rule = s.rule("pupil_objection_decision", s.case.respondent(objection.respondent))
    return s.calendar.add(received, (rule.figure or 4) if rule else 4, (rule.unit or "weeks") if rule else "weeks")
