"""Obligations that measures start: response, notification, education, inspectorate, attendance officer, objection, review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.act import EMPTY, RecordedAct, Ref
from caseapp.model.obligation import Obligation
from caseapp.model.term import Measure, Track
from caseapp.model.zone import end_of, local
from caseapp.procedure.duties.start import at_once, default_due, first
from caseapp.procedure.guards.measure import response_term_end
from caseapp.procedure.guards.objection import against, objection_due, settled
from caseapp.procedure.guards.suspension import school_days_by
from caseapp.procedure.reasons import CARE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from caseapp.model.decision import Decision, Proposal
    from caseapp.model.person import Person
    from caseapp.procedure.situation import Situation

SCHOOL_WEEK = 5


def _rule_source(s: Situation, rule_id: str, person: Person | None, otherwise: str = CARE) -> str:
    rule = s.rule(rule_id, person)
    return rule.ref if rule else otherwise


def _decision_source(s: Situation, person: Person) -> str:
    if person.track is Track.PUPIL:
        return _rule_source(s, "pupil_suspension_decision", person)
    return _rule_source(s, "staff_intention", person) if person.track is Track.STAFF else CARE


def response(s: Situation) -> Iterator[Obligation]:
    """The respondent may answer an intention until its term is over; then it lapses."""
    for proposal in s.case.proposals:
        person = s.case.respondent(proposal.respondent)
        if person is None:
            continue
        end = response_term_end(s, proposal)
        met = proposal.response.ref if proposal.response else proposal.decision
        if met is None and (s.today > end or _replaced(s, proposal)):
            continue
        yield Obligation(
            act="record_response",
            about=person.ref,
            also=(proposal.ref,),
            due=end_of(end),
            sources=(_decision_source(s, person),),
            text=f"Wacht op de reactie van {person.name} op het voornemen.",
            started_by=proposal.ref,
            blocks=False,
            hint={"respondent": person.ref},
            met_by=met,
        )


def _replaced(s: Situation, proposal: Proposal) -> bool:
    return any(p.respondent == proposal.respondent and p.act.seq > proposal.act.seq for p in s.case.proposals)


def notification(s: Situation) -> Iterator[Obligation]:
    """A decision is notified the same day."""
    for decision in s.case.decisions.values():
        person = s.case.respondent(decision.respondent)
        if person is None:
            continue
        yield Obligation(
            act="notify_decision",
            about=decision.ref,
            also=(person.ref,),
            due=end_of(local(decision.act.at).date()),
            sources=(_decision_source(s, person),),
            text=f"Deel het besluit mee aan {person.name}, op papier.",
            started_by=decision.ref,
            blocks=decision.kind == "measure" or person.track is Track.PUPIL,
            hint={"respondent": person.ref, "decision": decision.ref},
            met_by=decision.notified.ref if decision.notified else None,
        )


def _keeping_out(s: Situation) -> Iterator[tuple[Decision, Person]]:
    for decision in s.case.decisions.values():
        person = s.case.respondent(decision.respondent)
        if person is not None and person.track is Track.PUPIL:
            yield decision, person


def education(s: Situation) -> Iterator[Obligation]:
    """Teaching goes on while a pupil is kept out (inspectie:onderwijs), from the first day of absence."""
    for decision, person in _keeping_out(s):
        removal = decision.measure is Measure.REMOVAL
        if not (decision.suspends or removal) or decision.extends is not None or decision.start is None:
            continue
        duty = _education(s, person, decision.act, max(decision.start, local(decision.act.at).date()))
        if decision.began or not duty.open:
            yield duty
    for absence in s.case.all("record_absence"):
        pupil = s.case.respondent(absence.respondent)
        if pupil is not None:
            yield _education(s, pupil, absence, absence.fields.day("from") or local(absence.at).date())


def _education(s: Situation, person: Person, start: RecordedAct, day: date) -> Obligation:
    given = s.case.all("provide_education", respondent=person.ref)

    def fits(act: RecordedAct) -> bool:
        since = act.fields.day("from")
        return act.seq > start.seq or (since is not None and since >= day)

    return Obligation(
        act="provide_education",
        about=person.ref,
        also=(start.ref,),
        due=end_of(s.calendar.school_day_from(day)),
        sources=(_rule_source(s, "teaching_goes_on", person, "inspectie:onderwijs"),),
        text=f"Regel onderwijs voor {person.name}.",
        started_by=start.ref,
        hint={"respondent": person.ref, "from": day},
        met_by=first(given, fits),
    )


def inspectorate(s: Situation) -> Iterator[Obligation]:
    """The inspectorate is told in writing of a suspension of more than a day, all days for one incident counted together."""
    told = s.case.all("notify_inspectorate")
    for decision, person in _keeping_out(s):
        rule = s.rule("pupil_suspension_inspectorate", person)
        if rule is None or not decision.suspends:
            continue
        met = _after(told, person.ref, decision.act.seq)
        if school_days_by(s, decision) <= (rule.figure or 1) or not (met or decision.began):
            continue
        yield Obligation(
            act="notify_inspectorate",
            about=person.ref,
            also=(decision.ref,),
            due=default_due(s, decision.act.at),
            sources=(rule.ref,),
            text=f"Meld de schorsing van {person.name} aan de inspectie, met de redenen.",
            started_by=decision.ref,
            hint={"respondent": person.ref},
            met_by=met,
        )


def _after(acts: tuple[RecordedAct, ...], ref: Ref, seq: int) -> Ref | None:
    return first(acts, lambda act: act.respondent == ref and act.seq > seq)


def attendance_officer(s: Situation) -> Iterator[Obligation]:
    """A removal is reported to the municipality at once (leerplichtwet:18)."""
    told = s.case.all("notify_attendance_officer")
    for decision, person in _keeping_out(s):
        rule = s.rule("removal_attendance_officer", person)
        if rule is None or decision.measure is not Measure.REMOVAL:
            continue
        yield Obligation(
            act="notify_attendance_officer",
            about=person.ref,
            also=(decision.ref,),
            due=at_once(s, decision.act.at),
            sources=(rule.ref,),
            text=f"Meld de verwijdering van {person.name} aan de leerplichtambtenaar.",
            started_by=decision.ref,
            hint={"respondent": person.ref},
            met_by=_after(told, person.ref, decision.act.seq),
        )


def objection(s: Situation) -> Iterator[Obligation]:
    """An objection is decided within its term, counted from receipt."""
    for act in s.case.all("record_objection"):
        person = s.case.respondent(act.respondent)
        if person is None:
            continue
        decision = against(s.case, act)
        rule_id = "pupil_objection_decision" if person.track is Track.PUPIL else "staff_appeal"
        yield Obligation(
            act="decide_objection",
            about=person.ref,
            also=(act.ref, *((decision.ref,) if decision else ())),
            due=end_of(objection_due(s.with_fields(EMPTY), act)),
            sources=(_rule_source(s, rule_id, person),),
            text=f"Hoor {person.name} en beslis op het bezwaar.",
            started_by=act.ref,
            hint={"respondent": person.ref, **({"decision": decision.ref} if decision else {})},
            met_by=settled(s.case, person.ref).get(act.ref),
        )


def absence(s: Situation) -> Iterator[Obligation]:
    """A pupil at home without a decision: another school is sought, and each week it is looked at again."""
    for act in s.case.all("record_absence"):
        person, start = s.case.respondent(act.respondent), act.fields.day("from")
        if person is None or start is None:
            continue
        end = act.fields.day("to")
        later = [d for d in s.case.decisions_about(person.ref) if d.act.seq > act.seq]
        sought = first(s.case.all("seek_other_school", respondent=person.ref), lambda a, seq=act.seq: a.seq > seq)  # type: ignore[misc]
        short = end is not None and s.calendar.school_days_in(start, end) <= SCHOOL_WEEK
        met = sought or (later[0].ref if later else None)
        if not (short and met is None and end is not None and end < s.today):
            yield Obligation(
                act="seek_other_school",
                about=person.ref,
                also=(act.ref,),
                due=end_of(s.calendar.add_school_days(start, 5)),
                sources=(_rule_source(s, "pupil_removal_other_school", person),),
                text=f"{person.name} zit thuis zonder besluit. Haal de leerling terug, neem een besluit of zoek een andere school.",
                started_by=act.ref,
                hint={"respondent": person.ref},
                met_by=met,
            )
        if end is None or end >= s.today:
            yield from _weekly(s, person, act, later)


def _weekly(s: Situation, person: Person, act: RecordedAct, later: list[Decision]) -> Iterator[Obligation]:
    if later:
        return
    looked = [a for a in s.case.since(act.seq) if a.readable and a.respondent == person.ref]
    last = local(looked[-1].at).date() if looked else act.fields.day("from") or local(act.at).date()
    yield Obligation(
        act="review",
        about=person.ref,
        also=(act.ref,),
        due=end_of(s.calendar.add_weeks(last, 1)),
        sources=(_rule_source(s, "time_out", person),),
        text=f"Kijk deze week opnieuw of {person.name} terug kan.",
        started_by=act.ref,
        blocks=False,
        hint={"respondent": person.ref},
    )


def review(s: Situation) -> Iterator[Obligation]:
    """An interim measure is reviewed by its last day: lift, extend, or let it end."""
    extended = {decision.extends: decision.ref for decision in s.case.decisions.values() if decision.extends}
    for decision in s.case.decisions.values():
        if decision.kind != "interim" or decision.end is None or decision.end < s.today:
            continue
        person = s.case.respondent(decision.respondent)
        done = extended.get(decision.ref) or (decision.lifted.ref if decision.lifted else None)
        yield Obligation(
            act="review",
            about=decision.ref,
            also=(decision.respondent,),
            due=end_of(decision.end),
            sources=(_rule_source(s, "staff_order_suspension", person),),
            text="Kijk of de ordemaatregel nog nodig is. Hef die op, verleng die, of laat die aflopen.",
            started_by=decision.ref,
            blocks=False,
            hint={"respondent": decision.respondent, "decision": decision.ref},
            met_by=done,
        )


DUTIES = (response, notification, education, inspectorate, attendance_officer, objection, absence, review)
