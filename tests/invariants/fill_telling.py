"""Fields of telling others."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from caseapp.procedure.letter.kind import LETTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.invariants.fill import Fill, Filled


def call_trust_inspector(f: Fill) -> Filled:
    return f.about(
        at=f.play.now - timedelta(minutes=f.random.randint(1, 90)),
        spoke_with="Mw. Tel",
        reference="VI-1",
        advice="Praat met de ouders.",
        follow_up="Dat doen wij.",
    )


def report_to_police(f: Fill) -> Filled:
    return f.about(on=f.today, station="Bureau Zuid", reference="PL-1", offence="belediging")


def waive_police_report(f: Fill) -> Filled:
    return f.about(reasons="De leerling wil het niet en het is licht.")


def report_data_breach(f: Fill) -> Filled:
    return {"at": f.play.now - timedelta(minutes=5), "reference": "AP-1"}


def waive_data_breach(f: Fill) -> Filled:
    return {"reasons": "Er is geen risico voor mensen."}


def disclose(f: Fill) -> Filled:
    person = f.person if f.chance(70) else None
    facts = f.established() if person else ()
    return {
        "respondent": None,
        "to": f.one("police", "other_school", "municipality", "guardians", "all_parents", "other"),
        "person": person.ref if person else f.anybody(),
        "what": "Dat er een bericht is gestuurd.",
        "findings": facts if facts and f.chance(60) else None,
        "basis": "Toestemming" if f.chance(95) else None,
        "reasons": "De school moet het weten.",
    }


def report_to_child_protection(f: Fill) -> Filled:
    learners = [person.ref for person in f.case.persons.values() if person.is_learner()]
    return {
        "person": f.one(*learners) if learners else f.anybody(),
        "on": f.today,
        "reference": "VT-1",
        "reasons": "Zorgen over thuis.",
        "safety_exception": "Dat is niet veilig." if f.chance(30) else None,
    }


def send_letter(f: Fill) -> Filled:
    regarding = f.made("decide_measure", "impose_interim_measure", "invite_hearing", "propose_measure", "share_file")
    about = f.case.get(regarding)
    return {
        "letter": f.one(*LETTERS),
        "about": about.respondent if about and f.chance(80) else f.anybody(),
        "regarding": regarding if f.chance(90) else None,
        "to": "De ouders",
        "how": f.one("registered_letter", "letter", "handed_over", "email", "portal"),
        "on": f.today if f.chance(90) else f.ago(30),
        "template": "ingebouwd:00",
        "file": "brief.pdf",
    }


FILL: dict[str, Callable[[Fill], Filled]] = {
    "call_trust_inspector": call_trust_inspector,
    "report_to_police": report_to_police,
    "waive_police_report": waive_police_report,
    "report_data_breach": report_data_breach,
    "waive_data_breach": waive_data_breach,
    "disclose": disclose,
    "report_to_child_protection": report_to_child_protection,
    "send_letter": send_letter,
}
