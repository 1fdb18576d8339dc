"""Fields of the report, the assessment and the end of a case."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from caseapp.model.term import Category, Track
from tests.invariants.fill import FACTS, Fill, Filled

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.model.value import Value


NAMES = ("A. de Vries", "B. Jansen", "C. Bakker", "D. Visser", "E. Smit", "F. Mulder", "G. Bos", "H. Peters")
CHANNELS = ("whatsapp", "instagram", "snapchat", "e-mail")


def report_incident(f: Fill) -> Filled:
    occurred = f.ago(6)
    return {
        "school": f.random.choice(f.play.organisation.schools).name
        if f.chance(20)
        else f.play.organisation.schools[0].name,
        "summary": "Een kwetsend bericht in een groepsapp.",
        "occurred_from": occurred,
        "occurred_to": occurred if f.chance(30) else None,
        "noticed_on": occurred + (f.today - occurred) // 2,
        "channels": (f.one(*CHANNELS),) if f.chance(90) else (),
        "description": "Een ouder laat het bericht aan de mentor zien.",
        "reporter": f.random.choice(f.play.organisation.members).id if f.chance(10) else None,
        "derailing": True if f.chance(10) else None,
        "sexual_offence_suspected": True if f.chance(8) else None,
    }


def add_person(f: Fill) -> Filled:
    first = not f.case.respondents
    part = "respondent" if first else f.one("respondent", "affected", "affected", "witness", "reporter")
    if len(f.case.respondents) >= 2 and part == "respondent":
        part = "witness"
    category = f.one("employee", "employee", "employee", "pupil", "pupil", "pupil", "guardian", *Category)
    linked = category in ("employee", "board_member", "contractor") and f.chance(40)
    learner = category in ("pupil", "student", "course_participant")
    children = [p.ref for p in f.case.persons.values() if p.is_learner()]
    return {
        "name": f.one(*NAMES),
        "category": str(category),
        "part": part,
        "member": f.random.choice(f.play.organisation.members).id if linked else None,
        "birth_date": _birth(f) if learner and f.chance(90) else None,
        "guardians": ("O. Ouder",) if learner and f.chance(50) else None,
        "child": f.one(*children) if category == "guardian" and children else None,
        "cao": f.one("cao-po", "cao-vo", "cao-mbo") if category == "employee" and f.chance(20) else None,
        "protected": True if part == "reporter" and f.chance(40) else None,
    }


def _birth(f: Fill) -> date:
    return f.today - timedelta(days=f.random.randint(6 * 365, 20 * 365))


def add_evidence(f: Fill) -> Filled:
    respondents = [person.ref for person in f.case.respondents]
    copied = f.made("add_evidence") if f.chance(15) else None
    return {
        "text": "Een schermafdruk van het bericht.",
        "obtained_from": "De mentor",
        "obtained_how": f.one("handed_over", "own_observation", "public_source", "inspection", "other: gevonden"),
        "obtained_on": f.ago(3),
        "about": f.one(*respondents) if respondents and f.chance(70) else None,
        "sexual_minor": True if f.chance(4) else None,
        "derived_from": copied,
        "method": "zwartgemaakt: 2 vlakken" if copied or f.chance(2) else None,
        "file": {"name": "beeld.png", "sha256": "00", "size": 1} if copied or f.chance(10) else None,
    }


def record_custody(f: Fill) -> Filled:
    what = f.one("viewed", "handed_over", "exported", "printed")
    to = "De politie" if what == "handed_over" or f.chance(30) else None
    return {"evidence": f.made("add_evidence"), "what": what, "to": to, "intact": True if f.chance(90) else None}


def quote_evidence(f: Fill) -> Filled:
    said: tuple[Value, ...] = ({"number": 3, "at": "2026-03-01T20:15:00", "author": "Noor", "text": "Kijk dan."},)
    return {"evidence": f.made("add_evidence"), "text": "Het bericht.", "messages": said if f.chance(40) else None}


def destroy_evidence(f: Fill) -> Filled:
    return {
        "evidence": f.made("add_evidence"),
        "description": "Een blote foto van een leerling.",
        "seen_by": ("De mentor",),
        "police_reference": "PL1500-2026-1234",
        "aware_on": f.ago(1) if f.chance(50) else None,
    }


def add_note(f: Fill) -> Filled:
    return {"text": "De mentor belt terug.", "on": f.ago(2) if f.chance(50) else None}


def secure_situation(f: Fill) -> Filled:
    what = f.one("takedown_request", "contact_stopped", "device_handed_in", "victim_safe", "other")
    return {"what": what, "on": f.ago(2), "text": "Het bericht is weggehaald."}


def consult(f: Fill) -> Filled:
    with_ = f.one("manager", "board", "privacy_officer", "legal", "child_protection", "police")
    respondents = [person.ref for person in f.case.respondents]
    about = f.one(*respondents) if respondents and f.chance(70) else None
    return {"with": with_, "on": f.ago(1), "advice": "Ga rustig na wat er is gebeurd.", "respondent": about}


def offer_support(f: Fill) -> Filled:
    affected = [person.ref for person in f.case.persons.values() if person.part == "affected"]
    who = f.one(*affected) if affected else f.anybody()
    return {"person": who, "what": "Een gesprek met de vertrouwenspersoon.", "on": f.today}


def assess(f: Fill) -> Filled:
    person, staff = f.person, False
    if person is not None:
        staff = person.track in (Track.STAFF, Track.CONTRACT)
    count = f.random.choice((1, 1, 2, 3))
    names = f.random.sample(("f1", "f2", "f3"), count) if f.chance(30) else ("f1", "f2", "f3")[:count]
    return f.about(
        findings=tuple(_finding(f, name) for name in names),
        seriousness=f.one("light", "serious", "very_serious", "very_serious"),
        transgressive=True if staff and f.chance(35) else None,
        possibly_criminal=f.chance(25),
        sexual_offence_minor=f.chance(8),
        data_breach=f.chance(15),
        known_on=f.ago(3) if f.chance(20) else None,
        reasoning="Het bewijs is duidelijk.",
    )


def _finding(f: Fill, name: str) -> Filled:
    person = f.person
    facts = [act.ref for act in f.case.all(*FACTS)]
    own = [
        ref
        for ref, provision in f.play.organisation.protocol.provisions.items()
        if provision.norm and person is not None and person.category in provision.binds
    ]
    norm = f.one(*own) if own and f.chance(80) else f.one("avg:5", "cao-vo", "sr:269")
    basis = f.made("record_separate_basis")
    if basis and f.chance(40):
        norm = basis
    on = f.ago(20)
    when: Filled = {"on": on} if f.chance(80) else {"from": on, "to": on + (f.today - on) // 2}
    return {
        "id": name,
        "fact": "Stuurde een kwetsend bericht.",
        "norm": norm,
        **when,
        "kind": f.one("conduct", "conduct", "conduct", "functioning", "conflict"),
        "evidence": tuple(f.random.sample(facts, min(len(facts), 2))) if f.chance(90) else (),
        "established": f.chance(90),
        "contested": f.chance(15),
    }


def dismiss_report(f: Fill) -> Filled:
    return f.about(reasoning="Het account was gehackt.")


def record_separate_basis(f: Fill) -> Filled:
    respondents = [person.ref for person in f.case.respondents]
    return {
        "for": f.one("inspection", "measure"),
        "basis": "Het integriteitsbeleid van de stichting.",
        "reasoning": "Het protocol zwijgt hierover.",
        "until": f.ahead(200),
        "respondent": f.one(*respondents) if respondents and f.chance(30) else None,
    }


def record_earlier_measure(f: Fill) -> Filled:
    return f.about(what="Een waarschuwing", on=f.ago(300), **{"for": "Te laat komen"})


def make_dossier(f: Fill) -> Filled:
    return f.about(parts=("samenvatting", "feiten"))


def place_in_dossier(f: Fill) -> Filled:
    person = f.person
    file = "personnel" if person and person.track in (Track.STAFF, Track.CONTRACT) else "pupil"
    mine = [act.ref for act in f.case.all("make_dossier") if person and act.respondent == person.ref]
    return f.about(file=file, dossier=mine[-1] if mine else f.made("make_dossier"))


def close_case(f: Fill) -> Filled:
    return {"conclusion": "Alles is gedaan."}


def reopen_case(f: Fill) -> Filled:
    return {"reasons": "Er is nieuw bewijs."}


def rectify(f: Fill) -> Filled:
    entry = f.random.choice(f.case.acts).ref if f.case.acts else None
    return {"entry": entry, "correction": "Het was dinsdag.", "reasons": "Tikfout."}


def grant_access(f: Fill) -> Filled:
    places = ["case", "reporter", *(item.compartment for item in f.case.inspections.values())]
    who = f.random.choice(f.play.organisation.members).id
    return {"member": who, "compartment": f.one(*places), "reasons": "Neemt waar."}


def place_hold(f: Fill) -> Filled:
    return {"reasons": "Er loopt een rechtszaak."}


FILL: dict[str, Callable[[Fill], Filled]] = {
    "report_incident": report_incident,
    "add_person": add_person,
    "add_evidence": add_evidence,
    "record_custody": record_custody,
    "quote_evidence": quote_evidence,
    "destroy_evidence": destroy_evidence,
    "add_note": add_note,
    "secure_situation": secure_situation,
    "consult": consult,
    "offer_support": offer_support,
    "assess": assess,
    "dismiss_report": dismiss_report,
    "record_separate_basis": record_separate_basis,
    "record_earlier_measure": record_earlier_measure,
    "make_dossier": make_dossier,
    "place_in_dossier": place_in_dossier,
    "close_case": close_case,
    "reopen_case": reopen_case,
    "rectify": rectify,
    "grant_access": grant_access,
    "place_hold": place_hold,
    "revoke_access": grant_access,
    "release_hold": place_hold,
    "destroy_case": place_hold,
}
