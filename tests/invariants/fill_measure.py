"""Fields of measures and of what comes with a pupil's."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from caseapp.model.term import WEIGHT_OF, Measure, Track

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.invariants.fill import Fill, Filled


RANGE = {
    Track.STAFF: ("warning", "reprimand", "suspension", "dismissal", "summary_dismissal", "conditional_reprimand"),
    Track.CONTRACT: ("contract_warning", "assignment_ended"),
    Track.PUPIL: ("warning", "suspension", "suspension", "removal", "removal"),
    Track.GUARDIAN: ("warning", "access_ban", "suspension", "removal"),
}


def _some(f: Fill, names: tuple[str, ...]) -> tuple[str, ...]:
    """All, or some, of the findings."""
    if len(names) > 1 and f.chance(40):
        return tuple(sorted(f.random.sample(names, f.random.randint(1, len(names)))))
    return names


def _period(f: Fill, measure: str) -> Filled:
    start = f.ahead(2)
    person = f.person
    pupil = person is not None and person.track is Track.PUPIL
    length = f.random.choice((0, 1, 2, 4, 6, 9)) if pupil else f.random.choice((0, 6, 13, 27, 40))
    ends = measure == "suspension" or ("warning" in measure and f.chance(60))
    return {"from": start, "to": start + timedelta(days=length) if ends else None}


def _weighing(f: Fill) -> Filled:
    return {
        "lighter_considered": "Een gesprek is te weinig." if f.chance(90) else None,
        "proportionality": "Het past bij de ernst.",
        "earlier_measures": "Eerder gewaarschuwd." if f.chance(50) else None,
    }


def impose_interim_measure(f: Fill) -> Filled:
    person = f.person
    pupil = person is not None and person.track is Track.PUPIL
    kinds = ("suspension", "time_out", "access_denied", "internal_suspension", "online_lessons", "contact_ban")
    start = f.ahead(1)
    length = f.random.choice((0, 0, 1, 2, 4, 7)) if pupil else f.random.choice((6, 13, 27, 40))
    return f.about(
        kind=f.one(*kinds),
        to=start + timedelta(days=length),
        purpose=f.one("inquiry", "safety", "calm", "safety", "other"),
        findings=_some(f, f.established()) if f.chance(60) else None,
        urgent="De veiligheid kan niet wachten." if f.chance(60) else None,
        reasons="Rust in de klas.",
        objection_clause=f.chance(85),
        **{"from": start},
    )


def propose_measure(f: Fill) -> Filled:
    person = f.person
    measure = f.one(*RANGE[person.track]) if person else "warning"
    grounds = _some(f, f.established())
    return f.about(
        measure=measure, grounds=grounds, reasons="Het bericht was grof.", **_period(f, measure), **_weighing(f)
    )


def record_response(f: Fill) -> Filled:
    waived = f.chance(20)
    return f.about(on=f.today, text=None if waived else "Het spijt mij.", waived=True if waived else None)


def decide_measure(f: Fill) -> Filled:
    person = f.person
    waiting = [p for p in f.case.proposals if person is not None and p.respondent == person.ref]
    last = waiting[-1] if waiting else None
    measure, known = f.one(*RANGE[person.track]) if person else "warning", f.known.get("measure")
    grounds = _some(f, f.established())
    if last is not None and last.measure is not None and f.chance(85):
        fitting = RANGE[person.track] if person else ()
        lighter = [item for item in fitting if WEIGHT_OF[Measure(item)] < WEIGHT_OF[last.measure]]
        measure = f.one(*lighter) if lighter and f.chance(15) else last.measure.value
        grounds = _some(f, tuple(sorted(last.grounds)))
    if isinstance(known, str):
        measure = known
    clause = measure not in ("warning", "contract_warning")
    urgent = measure == "summary_dismissal"
    return f.about(
        measure=measure,
        grounds=grounds,
        reasons="Het bericht was grof en herhaald.",
        objection_clause=clause if f.chance(92) else not clause,
        ground_kind=("urgent_reason" if urgent else "penalty") if "dismissal" in measure else None,
        **_period(f, measure),
        **_weighing(f),
    )


def extend_measure(f: Fill) -> Filled:
    decision = f.case.decision(f.decision())
    end = decision.end if decision and decision.end else f.today
    return {
        "decision": decision.ref if decision else None,
        "respondent": decision.respondent if decision else None,
        "to": end + timedelta(days=f.random.choice((1, 2, 7, 27))),
        "reasons": "Het onderzoek loopt nog.",
        "grounds": tuple(sorted(decision.grounds)) if decision and decision.grounds and f.chance(60) else None,
        "objection_clause": True if f.chance(70) else None,
    }


def notify_decision(f: Fill) -> Filled:
    how = f.one("registered_letter", "letter", "handed_over", "email", "orally")
    return f.about(decision=f.decision(), on=f.today, how=how)


def lift_measure(f: Fill) -> Filled:
    return f.about(decision=f.decision(), on=f.ahead(4) if f.chance(30) else f.today, reasons="Klaar.")


def record_objection(f: Fill) -> Filled:
    return f.about(on=f.today, text="Ik ben het er niet mee eens.")


def hear_objector(f: Fill) -> Filled:
    person = f.person
    facts = [act.ref for act in f.case.all("add_evidence", "record_inspection_action")]
    return f.about(
        on=f.today,
        present=(person.ref if person else "x",),
        statement="Zo was het niet.",
        shared=tuple(facts) if facts and f.chance(80) else None,
    )


def decide_objection(f: Fill) -> Filled:
    decision = f.case.decision(f.decision())
    return f.about(
        decision=decision.ref if decision else None,
        outcome=f.one("decision_stands", "annulled", "changed"),
        grounds=tuple(sorted(decision.grounds)) if decision and f.chance(80) else None,
        reasons="De feiten blijven staan.",
    )


def seek_other_school(f: Fill) -> Filled:
    willing = f.one("yes_in_writing", "yes_in_writing", "yes", "no")
    return f.about(school="De Brug", on=f.ago(30), willing=willing, suitable=f.chance(80), why="Past bij het niveau.")


def record_absence(f: Fill) -> Filled:
    start = f.ago(12)
    to = start + timedelta(days=f.random.randint(0, 9)) if f.chance(60) else None
    return f.about(why="Durft niet naar school.", to=to, **{"from": start})


def provide_education(f: Fill) -> Filled:
    return f.about(what="Werk voor thuis en uitleg online.", **{"from": f.today})


def notify_inspectorate(f: Fill) -> Filled:
    return f.about(on=f.today, reference="INS-1")


def inform_guardians(f: Fill) -> Filled:
    learners = [person.ref for person in f.case.persons.values() if person.is_learner()]
    return {
        "person": f.one(*learners) if learners else f.anybody(),
        "on": f.today,
        "how": "Per telefoon",
        "what": "Wat er is gemeld.",
        "deferred_reason": "De politie vraagt te wachten." if f.chance(10) else None,
    }


FILL: dict[str, Callable[[Fill], Filled]] = {
    "impose_interim_measure": impose_interim_measure,
    "propose_measure": propose_measure,
    "record_response": record_response,
    "decide_measure": decide_measure,
    "extend_measure": extend_measure,
    "notify_decision": notify_decision,
    "lift_measure": lift_measure,
    "record_objection": record_objection,
    "hear_objector": hear_objector,
    "decide_objection": decide_objection,
    "seek_other_school": seek_other_school,
    "record_absence": record_absence,
    "provide_education": provide_education,
    "notify_inspectorate": notify_inspectorate,
    "inform_guardians": inform_guardians,
    "consult_inspectorate": notify_inspectorate,
    "notify_attendance_officer": notify_inspectorate,
}
