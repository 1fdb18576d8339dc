"""What a case asks for next: acts that lead on, each with what is known of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Track

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.case import Case
    from caseapp.model.decision import Decision
    from caseapp.model.person import Person
    from caseapp.model.protocol import Protocol
    from tests.invariants.fill import Filled

    Step = tuple[str, Filled]


UNPROPOSED = {
    Track.STAFF: ("warning", "summary_dismissal"),
    Track.CONTRACT: ("contract_warning",),
    Track.PUPIL: ("warning", "suspension"),
    Track.GUARDIAN: ("warning",),
}
"""Measures that need no intention."""


def steps(case: Case, protocol: Protocol) -> Iterator[Step]:
    """Acts that lead on; one that is named more often is taken more often."""
    if case.report is None:
        yield "report_incident", {}
        return
    if case.closed:
        for act in ("reopen_case", "destroy_case", "destroy_case", "destroy_case", "place_hold", "release_hold"):
            yield act, {}
        return
    yield from gathering(case, protocol)
    for person in case.respondents:
        yield from about(case, person)
    yield from inspecting(case)
    if case.respondents and all(finished(case, person) for person in case.respondents):
        yield from (("close_case", {}) for _ in range(4))


def finished(case: Case, person: Person) -> bool:
    """Whether a case might be closed as far as this respondent is concerned."""
    decisions = case.decisions_about(person.ref, "measure")
    return bool(case.dismissed(person.ref)) or any(decision.notified for decision in decisions)


def gathering(case: Case, protocol: Protocol) -> Iterator[Step]:
    if len(case.persons) < 3:
        yield "add_person", {}
    if len(case.all("add_evidence")) < 2:
        yield from (("add_evidence", {}), ("add_evidence", {}))
    if case.respondents and not case.all("consult"):
        yield "consult", {"with": "manager"}
        yield "consult", {"with": "board"}
    if not case.all("record_separate_basis") and protocol.id != "lentiz":
        yield "record_separate_basis", {"for": "inspection"}
        yield "record_separate_basis", {"for": "measure"}


def about(case: Case, person: Person) -> Iterator[Step]:
    if case.dismissed(person.ref) and len(case.acts) % 3:
        return
    known: Filled = {"respondent": person.ref}
    decisions = case.decisions_about(person.ref)
    hearings = case.all("record_hearing", respondent=person.ref)
    if case.assessment(person.ref) is None:
        yield from (("assess", known), ("assess", known), ("assess", known))
        yield "dismiss_report", known
    elif len(case.all("assess", respondent=person.ref)) < 3:
        yield "assess", known
    if not case.all("share_file", respondent=person.ref):
        yield "share_file", known
    if not case.all("invite_hearing", respondent=person.ref):
        yield from (("invite_hearing", known), ("inform_respondent", known))
    elif not hearings or (decisions and hearings[-1].seq < decisions[-1].act.seq):
        yield from (("record_hearing", known), ("record_hearing", known))
    if hearings and case.assessment(person.ref):
        yield from measuring(case, person)
    elif len(decisions) < 2:
        yield "impose_interim_measure", known
    for decision in decisions:
        yield from decided(case, person, decision)
    yield from concluding(case, person)


def measuring(case: Case, person: Person) -> Iterator[Step]:
    known: Filled = {"respondent": person.ref}
    proposals = [proposal for proposal in case.proposals if proposal.respondent == person.ref]
    waiting = proposals[-1] if proposals and proposals[-1].decision is None else None
    if waiting is None and len(proposals) < 4:
        yield from (("propose_measure", known), ("propose_measure", known))
    elif waiting is not None and waiting.response is None:
        yield from (("record_response", known), ("record_response", known))
    if waiting is not None and waiting.measure is not None:
        proposed: Filled = {**known, "measure": waiting.measure.value}
        yield from (("decide_measure", proposed), ("decide_measure", proposed))
    else:
        for measure in UNPROPOSED[person.track]:
            yield "decide_measure", {**known, "measure": measure}
    if person.track is Track.PUPIL:
        yield from (("seek_other_school", known), ("consult_inspectorate", known), ("provide_education", known))
        if not case.all("record_absence", respondent=person.ref):
            yield "record_absence", known


def decided(case: Case, person: Person, decision: Decision) -> Iterator[Step]:
    known: Filled = {"respondent": person.ref, "decision": decision.ref}
    if decision.notified is None:
        yield from (("notify_decision", known), ("notify_decision", known))
    elif not case.all("record_objection", respondent=person.ref):
        yield "record_objection", known
    if decision.stands and decision.end is not None:
        yield from (("extend_measure", known), ("lift_measure", known))
    objected = case.all("record_objection", respondent=person.ref)
    if objected and not case.all("decide_objection", respondent=person.ref):
        yield "hear_objector", {"respondent": person.ref}
        yield from (("decide_objection", known), ("decide_objection", known))


def concluding(case: Case, person: Person) -> Iterator[Step]:
    known: Filled = {"respondent": person.ref}
    assessment = case.assessment(person.ref)
    if assessment is not None:
        if assessment.transgressive or assessment.sexual_offence_minor:
            yield "call_trust_inspector", known
        if assessment.possibly_criminal or assessment.sexual_offence_minor:
            yield from (("report_to_police", known), ("waive_police_report", known))
        if any(decision.notified for decision in case.decisions_about(person.ref, "measure")):
            yield "make_dossier", known
            if case.all("make_dossier", respondent=person.ref):
                yield "place_in_dossier", known
    if case.dismissed(person.ref):
        yield "make_dossier", known


def inspecting(case: Case) -> Iterator[Step]:
    if case.respondents and not case.inspections:
        yield "request_inspection", {}
    for item in case.inspections.values():
        if not item.open:
            continue
        known: Filled = {"inspection": item.ref}
        if item.advice is None:
            yield "advise_inspection", known
        if item.decision is None:
            yield from (("decide_inspection", known), ("decide_inspection", known))
        if not item.approved:
            continue
        if not item.determined:
            yield "determine_inspection_actions", known
        if len(item.authorised) < 2:
            yield "authorise_inspector", known
        for _ in item.authorised:
            yield "sign_confidentiality", known
            yield "record_inspection_action", known
        yield "inform_data_subject", known
        if item.actions:
            yield "close_inspection", known
