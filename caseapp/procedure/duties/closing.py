"""The file of each respondent, and what keeps a case from being closed."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from caseapp.model.obligation import Obligation
from caseapp.model.term import Category
from caseapp.procedure.duties import inquiry, measure, report
from caseapp.procedure.duties.start import default_due
from caseapp.procedure.guards.file import file_of, file_source
from caseapp.procedure.reasons import CASE, refuses

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.model.person import Person
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


STEPS = (
    "assess",
    "propose_measure",
    "record_response",
    "decide_measure",
    "impose_interim_measure",
    "extend_measure",
    "notify_decision",
    "decide_objection",
)
"""Steps in a respondent's track: the term for placing the file runs from the last of them."""


FAULTS = {
    "notify_inspectorate": ("inspectorate_not_told",),
    "inform_guardians": ("x_parents_not_informed",),
    "decide_objection": ("x_objection_not_decided",),
    "notify_decision": ("not_in_writing",),
    "seek_other_school": ("no_other_school",),
}
"""The faults on which schools lost (``rulings/README.md``) that a case closed with such an obligation open would have."""


def in_breach(s: Situation, person: Person) -> bool:
    """Whether a respondent is assessed in breach: a finding stands, and the report was not dismissed after that."""
    assessment = s.case.assessment(person.ref)
    return assessment is not None and bool(assessment.established) and s.case.dismissed(person.ref) is None


def _has_file(person: Person) -> bool:
    return person.category is not Category.OTHER


def placing(s: Situation) -> Iterator[Obligation]:
    """All correspondence about a breach goes into the file of the respondent, once the last step is taken.

    A dossier that was placed before a later step does not hold that step: it is placed again.
    """
    placed = s.case.all("place_in_dossier")
    for person in s.case.respondents:
        start = s.case.last(*STEPS, respondent=person.ref)
        if start is None or not in_breach(s, person) or not _has_file(person):
            continue
        mine = tuple(act for act in placed if act.respondent == person.ref)
        met = next((act.ref for act in mine if act.seq > start.seq), None)
        text = f"Plaats het dossier van {person.name}."
        if mine and met is None:
            text = f"Plaats het dossier van {person.name} opnieuw: er is daarna nog iets gebeurd."
        yield Obligation(
            act="place_in_dossier",
            about=person.ref,
            due=default_due(s, start.at),
            sources=(file_source(s.text_at(start), person.track),),
            text=text,
            started_by=start.ref,
            hint={"respondent": person.ref, "file": file_of(person.track)},
            met_by=met,
        )


ALL_DUTIES = (*report.DUTIES, *inquiry.DUTIES, *measure.DUTIES, placing)


def all_obligations(s: Situation) -> tuple[Obligation, ...]:
    """Every obligation of the case, met and open, by due moment; what must come first stands first on its day."""
    found = [obligation for duty in ALL_DUTIES for obligation in duty(s)]
    return tuple(sorted(found, key=attrgetter("due")))


def open_respondent(s: Situation, person: Person) -> str | None:
    """Why a respondent is not finished, in one Dutch sentence; None when all is decided and notified."""
    case, name = s.case, person.name
    if case.dismissed(person.ref) is None:
        if case.assessment(person.ref) is None:
            return f"Over {name} is nog geen oordeel. Beoordeel, of leg de melding terzijde."
        decided = case.decisions_about(person.ref, "measure")
        if in_breach(s, person) and not decided:
            return f"Over {name} is nog geen besluit genomen. Besluit over een maatregel, of leg de melding terzijde."
    if _proposal_waits(s, person):
        return f"Op het voornemen voor {name} is nog niet besloten. Neem een besluit."
    if any(decision.notified is None for decision in case.decisions_about(person.ref, "measure")):
        return f"Het besluit is nog niet meegedeeld aan {name}. Deel het mee."
    return None


def _proposal_waits(s: Situation, person: Person) -> bool:
    """Whether the last intention about this respondent still waits for a decision of any kind."""
    found = [proposal for proposal in s.case.proposals if proposal.respondent == person.ref]
    decided = s.case.decisions_about(person.ref, "measure")
    return bool(found) and found[-1].decision is None and not any(d.act.seq > found[-1].act.seq for d in decided)


def closing_reasons(s: Situation) -> Iterable[Reason]:
    """Every respondent is finished, every inspection closed, no blocking obligation open, every file placed."""
    for person in s.case.respondents:
        why = open_respondent(s, person)
        if why:
            yield refuses("respondent_open", CASE, why)
    for inspection in s.case.inspections.values():
        if inspection.open:
            text = f"Controle {inspection.number} is nog niet afgesloten. Sluit die eerst af."
            yield refuses("inspection_open", CASE, text)
    for obligation in all_obligations(s):
        if not (obligation.open and obligation.blocks):
            continue
        codes = ("dossier_not_placed",) if obligation.act == "place_in_dossier" else ("obligation_open",)
        for code in (*codes, *FAULTS.get(obligation.act, ())):
            for source in obligation.sources:
                yield refuses(code, source, f"Dit moet nog gebeuren: {obligation.text}")
