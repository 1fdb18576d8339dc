"""The terms of objection and appeal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Track
from caseapp.model.zone import local
from caseapp.procedure.reasons import CARE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from caseapp.model.act import RecordedAct, Ref
    from caseapp.model.case import Case
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


def against(case: Case, objection: RecordedAct) -> Decision | None:
    """The decision that an objection is against: the last that was notified by then, else the last that was taken."""
    ref = objection.respondent
    taken = [one for one in case.decisions_about(ref) if one.act.seq < objection.seq] if ref else []
    notified = [one for one in taken if one.notified is not None and one.notified.seq < objection.seq]
    return next(reversed(notified or taken), None)


def settled(case: Case, respondent: Ref) -> Mapping[Ref, Ref]:
    """Each objection of a respondent that was decided on, with the act that did.

    An answer settles what came in before it against the decision that it names; where nothing did, the first objection
    that still waits.
    """
    found: dict[Ref, Ref] = {}
    objections = case.all("record_objection", respondent=respondent)
    for answer in case.all("decide_objection", respondent=respondent):
        waiting = [one for one in objections if one.seq < answer.seq and one.ref not in found]
        named = [one for one in waiting if _is_against(case, one, answer.fields.ref("decision"))]
        found |= {one.ref: answer.ref for one in named or waiting[:1]}
    return found


def _is_against(case: Case, objection: RecordedAct, decision: Ref | None) -> bool:
    found = against(case, objection)
    return found is not None and found.ref == decision


def objection_at_hand(s: Situation) -> RecordedAct | None:
    """The objection that the act is about: the last that waits against the decision named, else the respondent's last."""
    ref = s.fields.ref("respondent")
    found = s.case.all("record_objection", respondent=ref) if ref else ()
    if not ref or not found:
        return None
    done, decision = settled(s.case, ref), s.fields.ref("decision")
    waiting = [one for one in found if one.ref not in done and _is_against(s.case, one, decision)]
    return (waiting or found)[-1]
