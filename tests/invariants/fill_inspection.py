"""Fields of the inspection and the hearing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.invariants.fill import FACTS, Fill, Filled

if TYPE_CHECKING:
    from collections.abc import Callable


def request_inspection(f: Fill) -> Filled:
    persons = [person.ref for person in f.case.respondents] or list(f.case.persons)
    return {
        "persons": tuple(f.random.sample(persons, min(len(persons), f.random.randint(1, 2)))),
        "systems": ("Schoolmail", "Teams") if f.chance(50) else ("Schoolmail",),
        "period_from": f.ago(40) - timedelta(days=1),
        "period_to": f.today,
        "data_kinds": ("berichten",),
        "purpose": "Nagaan wat er is gestuurd.",
        "necessity": "De berichten zijn gewist.",
        "proportionality": "Alleen berichten aan leerlingen.",
        "subsidiarity": "Vragen hielp niet.",
    }


def advise_inspection(f: Fill) -> Filled:
    advice = f.one("positive", "positive", "negative", "conditions")
    return {"inspection": f.inspection(), "advice": advice, "text": "De gegevens zijn beperkt."}


def decide_inspection(f: Fill) -> Filled:
    approved = f.chance(80)
    return {
        "inspection": f.inspection(),
        "outcome": "approved" if approved else "refused",
        "valid_until": f.ahead(60) if approved else None,
        "motivation": "Er is geen ander middel.",
    }


def determine_inspection_actions(f: Fill) -> Filled:
    return {"inspection": f.inspection(), "actions": ("zoeken op naam",)}


def authorise_inspector(f: Fill) -> Filled:
    rule = f.play.organisation.protocol.inspection
    department = rule.department if rule and f.chance(70) else "ICT"
    inspectors = [m.id for m in f.play.organisation.members if any(g.role == "inspector" for g in m.roles)]
    return {"inspection": f.inspection(), "person": f.one(*inspectors), "department": department}


def sign_confidentiality(f: Fill) -> Filled:
    return {"inspection": f.inspection()}


def record_inspection_action(f: Fill) -> Filled:
    item = f.case.inspection(f.inspection())
    first, last = item.period if item else (None, None)
    persons = item.persons if item else ()
    return {
        "inspection": item.ref if item else None,
        "system": f.one(*item.systems) if item and item.systems else "Schoolmail",
        "person": f.one(*persons) if persons else f.anybody(),
        "from": first,
        "to": last,
        "on": f.today if f.chance(80) else f.ago(4),
        "found": "Drie berichten.",
    }


def inform_data_subject(f: Fill) -> Filled:
    item = f.case.inspection(f.inspection())
    return {
        "inspection": item.ref if item else None,
        "person": f.one(*item.persons) if item and item.persons else f.anybody(),
        "on": f.today,
        "how": "In een gesprek",
        "deferred_reason": "Het onderzoek loopt nog." if f.chance(15) else None,
    }


def close_inspection(f: Fill) -> Filled:
    return {"inspection": f.inspection(), "conclusion": "Genoeg gezien.", "removed": "Niets."}


def inform_respondent(f: Fill) -> Filled:
    return f.about(on=f.today, how="In een gesprek", what="De melding en wat de school doet.")


def invite_hearing(f: Fill) -> Filled:
    person = f.person
    return f.about(
        for_on=f.ahead(6, 2),
        invited=(person.ref, "guardians") if person and person.is_learner() else (person.ref if person else "x",),
        text="U kunt uw kant van het verhaal vertellen.",
        urgent="Het onderzoek kan niet wachten." if f.chance(20) else None,
    )


def share_file(f: Fill) -> Filled:
    facts = [act.ref for act in f.case.all(*FACTS)]
    return f.about(entries=tuple(facts[-6:]) or None, on=f.today, how="Per post")


def record_hearing(f: Fill) -> Filled:
    person = f.person
    learner = person is not None and person.is_learner()
    return f.about(
        on=f.today if f.chance(90) else f.ago(3),
        present=(person.ref if person else "x", *(("guardians",) if learner and f.chance(80) else ())),
        statement="Ik had dit niet moeten sturen.",
        declined="Wil niet komen." if f.chance(8) else None,
        teacher_heard=True if learner and f.chance(50) else None,
    )


FILL: dict[str, Callable[[Fill], Filled]] = {
    "request_inspection": request_inspection,
    "advise_inspection": advise_inspection,
    "decide_inspection": decide_inspection,
    "determine_inspection_actions": determine_inspection_actions,
    "authorise_inspector": authorise_inspector,
    "sign_confidentiality": sign_confidentiality,
    "record_inspection_action": record_inspection_action,
    "inform_data_subject": inform_data_subject,
    "close_inspection": close_inspection,
    "inform_respondent": inform_respondent,
    "invite_hearing": invite_hearing,
    "share_file": share_file,
    "record_hearing": record_hearing,
}
