"""What must never happen at the end: a case closed with something open, or destroyed too soon or by one person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseapp.model.term import Duty, Track
from tests.invariants.never_pupil import _keeps_out
from tests.invariants.story import day_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.act import RecordedAct
    from caseapp.model.protocol import PoliceRule
    from tests.invariants.story import Story


def closed_open(s: Story, act: RecordedAct) -> Iterator[str]:
    """A case closed with an unfinished respondent, an open inspection, or something that still must happen."""
    if act.act != "close_case":
        return
    for person in s.respondents:
        yield from (f"{person.ref}: {why}" for why in _unfinished(s, person))
    yield from _inspections(s)
    yield from _people(s, act)


def _unfinished(s: Story, person: RecordedAct) -> Iterator[str]:
    ref = person.ref
    judged = s.of("assess", "dismiss_report", respondent=ref)
    measures = s.of("decide_measure", respondent=ref)
    if not judged:
        yield "not judged"
    in_breach = bool(s.established(ref))
    if in_breach and not measures:
        yield "in breach, and nothing decided"
    if in_breach and person.fields.text("category") != "other" and not s.of("place_in_dossier", respondent=ref):
        yield "the file was not placed"
    for decision in s.of("decide_measure", "extend_measure", "impose_interim_measure", respondent=ref):
        pupil = s.track(ref) is Track.PUPIL
        of_measure = s.root(decision).act == "decide_measure"
        if (of_measure or pupil) and not s.of("notify_decision", decision=decision.ref):
            yield f"{decision.ref} was not notified"
        if pupil:
            yield from _pupil(s, decision)
    for objection in s.of("record_objection", respondent=ref):
        if not any(item.seq > objection.seq for item in s.of("decide_objection", respondent=ref)):
            yield "an objection waits"
    proposals = s.of("propose_measure", respondent=ref)
    if (
        proposals
        and not any(item.seq > proposals[-1].seq for item in (*measures, *s.of("extend_measure")))
        and (judged[-1:] and judged[-1].act == "assess")
    ):
        yield "an intention waits"
    yield from _calls(s, person)


def _pupil(s: Story, decision: RecordedAct) -> Iterator[str]:
    ref, start, end = decision.fields.get("respondent"), decision.fields.day("from"), decision.fields.day("to")
    out = _keeps_out(s, decision)
    removal = decision.fields.text("measure") == "removal"
    later = {act.act for act in s.acts if act.seq > decision.seq and act.fields.get("respondent") == ref}
    off = [
        act for act in s.acts if act.act in ("lift_measure", "decide_objection") and act.fields.get("respondent") == ref
    ]
    if start and any(act.seq > decision.seq and day_of(act) <= start for act in off):
        return  # it may never have begun
    told = {"notify_inspectorate"} if out and start and end and s.school_days(start, end) > 1 else set()
    told |= {"notify_attendance_officer"} if removal else set()
    if s.sectors == {"mbo"}:
        told.discard("notify_inspectorate")  # no law asks it there
    yield from (f"{name} after {decision.ref}" for name in sorted(told - later))
    if (out or removal) and decision.act != "extend_measure" and not s.of("provide_education", respondent=ref):
        yield f"no teaching during {decision.ref}"


def _calls(s: Story, person: RecordedAct) -> Iterator[str]:
    """What follows from the last assessment of one respondent: by law, and while it stands by a text in force."""
    ref, protocol = person.ref, s.organisation.protocol
    assessed = s.of("assess", respondent=ref)
    staff, category = s.track(ref) in (Track.STAFF, Track.CONTRACT), s.category(ref)
    called, reported = s.of("call_trust_inspector", respondent=ref), s.of("report_to_police", respondent=ref)
    suspected = staff and s.report is not None and s.report.flag("sexual_offence_suspected")
    if suspected and not called:
        yield "no call on the suspicion in the report"
    if not assessed:
        return
    last, offence = assessed[-1].fields, assessed[-1].fields.flag("sexual_offence_minor")
    rule = protocol.trust_inspector
    since = next((day_of(act) for act in assessed if act.fields.flag("transgressive")), None)
    binding = rule is not None and category in rule.binds and since is not None and protocol.in_force(since)
    stands = s.of("assess", "dismiss_report", respondent=ref)[-1].act == "assess"
    if not called and ((staff and offence) or (last.flag("transgressive") and binding and stands)):
        yield "no call to the trust inspector"
    if staff and offence and not reported:
        yield "a sexual offence was not reported to the police"
    police = next((item for item in protocol.police if category in item.binds), None)
    if last.flag("possibly_criminal") and stands and not reported and police is not None:
        yield from _by_text(s, police, person)
    if last.flag("data_breach") and not s.of("report_data_breach", "waive_data_breach"):
        yield "a data breach was neither reported nor waived"


def _by_text(s: Story, police: PoliceRule, person: RecordedAct) -> Iterator[str]:
    criminal = [act for act in s.of("assess", respondent=person.ref) if act.fields.flag("possibly_criminal")]
    if not s.organisation.protocol.in_force(day_of(criminal[0])):
        return
    waived = s.of("waive_police_report", respondent=person.ref)
    if police.duty is Duty.SHALL or (police.duty is Duty.MAY and not waived):
        yield "the police"


def _inspections(s: Story) -> Iterator[str]:
    for request in s.of("request_inspection"):
        decisions = s.of("decide_inspection", inspection=request.ref)
        outcome = decisions[-1].fields.text("outcome") if decisions else ""
        if not s.of("close_inspection", inspection=request.ref) and outcome != "refused":
            yield f"inspection {request.ref} is open"
        if outcome != "approved":
            continue
        for person in request.fields.texts("persons"):
            told = s.of("inform_data_subject", inspection=request.ref, person=person)
            if not any(not act.fields.filled("deferred_reason") for act in told):
                yield f"{person} was not told of inspection {request.ref}"


def _people(s: Story, act: RecordedAct) -> Iterator[str]:
    today, protocol = day_of(act), s.organisation.protocol
    for person in s.of("add_person"):
        birth, part = person.fields.day("birth_date"), person.fields.text("part")
        minor = birth is not None and date(birth.year + 18, birth.month, min(birth.day, 28)) > today
        about = s.of("inform_guardians", person=person.ref)
        told = any(not item.fields.filled("deferred_reason") for item in about)
        if s.track(person.ref) is Track.PUPIL and part in ("respondent", "affected") and minor and not told:
            yield f"the parents of {person.ref} were not told"
        helped = bool(s.of("offer_support", person=person.ref))
        if protocol.id == "svok" and part == "affected" and protocol.in_force(day_of(person)) and not helped:
            yield f"no help offered to {person.ref}"
    derailing = s.report is not None and s.report.flag("derailing") and protocol.id == "ozhw"
    if derailing and protocol.in_force(day_of(s.acts[0])) and not s.of("consult", **{"with": "privacy_officer"}):
        yield "the privacy officer was not consulted"


def destroyed_wrongly(s: Story, act: RecordedAct) -> Iterator[str]:
    """A destruction before the retention is over, during a hold, or signed twice by one person."""
    if act.act != "destroy_case":
        return
    closed = s.of("close_case")
    if not closed:
        yield "never closed"
        return
    when = day_of(closed[-1])
    if day_of(act) < date(when.year + 2, when.month, min(when.day, 28)):
        yield "within two years"
    holds = s.of("place_hold", "release_hold")
    if holds and holds[-1].act == "place_hold":
        yield "during a hold"
    if any(item.author == act.author and item.seq > closed[-1].seq for item in s.of("destroy_case")):
        yield "signed twice by one person"


NEVER = (closed_open, destroyed_wrongly)
