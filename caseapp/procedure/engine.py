"""The engine: ``(case, organisation, texts, actor, today) -> answer``. It does nothing and keeps nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from caseapp.model.act import Fields, RecordedAct
from caseapp.model.reason import Answer, Reason
from caseapp.model.zone import local, midnight
from caseapp.procedure.catalogue import CATALOGUE, definition
from caseapp.procedure.definition import Day
from caseapp.procedure.duties.closing import all_obligations
from caseapp.procedure.guards import shared
from caseapp.procedure.guards.calls import police_source
from caseapp.procedure.guards.inspection import source as inspection_source
from caseapp.procedure.guards.measure import response_term_end
from caseapp.procedure.reasons import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.case import Case
    from caseapp.model.decision import Proposal
    from caseapp.model.obligation import Obligation
    from caseapp.model.organisation import Member, Organisation
    from caseapp.model.value import Value
    from caseapp.procedure.definition import ActDefinition
    from caseapp.procedure.situation import Situation
    from caseapp.procedure.world import World

RULES_VERSION = "1"
"""Kept with every act, so that a later reader knows by which rules it was allowed."""

INSPECTION_ACTS = frozenset(
    {
        "request_inspection",
        "advise_inspection",
        "decide_inspection",
        "determine_inspection_actions",
        "authorise_inspector",
        "sign_confidentiality",
        "record_inspection_action",
        "close_inspection",
    }
)


def ask(
    world: World,
    case: Case,
    organisation: Organisation,
    actor: Member,
    now: datetime,
    act_id: str,
    fields: Fields | None = None,
) -> Answer:
    """All reasons for and against an act; ``fields`` None asks only what does not hang on the fields.

    What is refused whatever respondent, inspection or decision one would choose does not hang on that field.

    Raises:
        KeyError: no such act.
    """
    found = CATALOGUE[act_id]
    whole = None if fields is None else complete(case, act_id, fields, now)
    situation = world.situation(case, organisation, now, actor=actor, fields=whole)
    if fields is not None:
        return Answer(act=act_id, reasons=tuple(_unique(_reasons(found, situation))))
    answers = [_reasons(found, choice) for choice in _choices(found, situation)]
    shared_codes = set.intersection(*({reason.code for reason in reasons} for reasons in answers))
    return Answer(act=act_id, reasons=tuple(_unique(r for r in answers[0] if r.code in shared_codes)))


def complete(case: Case, act_id: str, fields: Fields, now: datetime) -> Fields:
    """The fields with what follows by itself: a decision's respondent, a copy's origin, today for the day of an act.

    An extended measure is extended further from its last extension, whichever of its decisions is named.

    The office records these, so that what is signed is complete.

    Raises:
        KeyError: no such act.
    """
    found, values = CATALOGUE[act_id], dict(fields)
    decision = case.decision(fields.ref("decision"))
    if found.about_respondent and decision is not None and not fields.filled("respondent"):
        values["respondent"] = decision.respondent
    last = case.newest(fields.ref("decision")) if act_id == "extend_measure" else None
    if last is not None:
        values["decision"] = last.ref
    source = case.get(fields.ref("derived_from")) if found.field("derived_from") else None
    if source is not None and source.act == act_id:
        taken_over = ("obtained_from", "obtained_how", "obtained_on", "about")
        values |= {
            name: source.fields[name] for name in taken_over if name in source.fields and not fields.filled(name)
        }
    on = found.field("on")
    if on is not None and on.required and on.day is Day.PAST and not fields.filled("on"):
        values["on"] = local(now).date()
    return Fields(values)


def ask_partly(
    world: World,
    case: Case,
    organisation: Organisation,
    actor: Member,
    now: datetime,
    act_id: str,
    fields: Fields,
) -> Answer:
    """All reasons that follow from the fields that are known already; those left out are not held against it.

    Raises:
        KeyError: no such act.
    """
    situation = replace(world.situation(case, organisation, now, actor=actor, fields=fields), partial=True)
    return Answer(act=act_id, reasons=tuple(_unique(_reasons(CATALOGUE[act_id], situation))))


def _choices(found: ActDefinition, s: Situation) -> list[Situation]:
    """The situation once for every respondent, inspection or decision that could be chosen."""
    choices: list[dict[str, Value]] = [{}]
    if found.about_respondent and s.case.respondents:
        choices = [{"respondent": person.ref} for person in s.case.respondents]
    inspection = found.field("inspection")
    if inspection is not None and inspection.required and s.case.inspections:
        choices = [{**choice, "inspection": ref} for choice in choices for ref in s.case.inspections]
    decision = found.field("decision")
    if decision is not None and s.case.decisions:
        choices = [
            {**choice, "decision": item.ref}
            for choice in choices
            for item in s.case.decisions.values()
            if choice.get("respondent") in (None, item.respondent)
        ] or choices
    return [replace(s, fields=Fields(choice), partial=True) for choice in choices]


def _reasons(found: ActDefinition, s: Situation) -> list[Reason]:
    source = _authority_source(found, s)
    reasons: list[Reason] = [
        *shared.case_open(found, s),
        *shared.role_held(found, s, source),
        *shared.not_excluded(found, s),
        *shared.required_filled(found, s),
        *shared.dates_possible(found, s),
        *shared.references_fit(found, s),
    ]
    for guard in found.guards:
        reasons.extend(guard(s))
    return [_placed(found, reason) for reason in reasons]


def _placed(found: ActDefinition, reason: Reason) -> Reason:
    """A reason at a field that the act has: a condition that acts share may name one that this act lacks."""
    if not reason.field or found.field(reason.field) is not None:
        return reason
    grounds = reason.field == "findings" and found.field("grounds") is not None
    return replace(reason, field="grounds" if grounds else "")


def _authority_source(found: ActDefinition, s: Situation) -> str:
    if found.id in INSPECTION_ACTS:
        return inspection_source(s)
    if found.id == "report_to_police":
        return police_source(s)
    if found.authority:
        rule = s.rule("competent")
        return rule.ref if rule else "holla:bevoegd"
    return ROLES


def _unique(reasons: Iterable[Reason]) -> list[Reason]:
    seen: dict[tuple[str, str, str], Reason] = {}
    for reason in reasons:
        seen.setdefault((reason.code, reason.source, reason.text), reason)
    return list(seen.values())


def obligations(world: World, case: Case, organisation: Organisation, now: datetime) -> tuple[Obligation, ...]:
    """Every obligation of the case, met and open, by due moment."""
    return all_obligations(world.situation(case, organisation, now))


def answerable_from(
    world: World, case: Case, organisation: Organisation, now: datetime, proposal: Proposal
) -> datetime:
    """From when an intention can be decided on: its answer, else the day after the term for one. In UTC."""
    if proposal.response is not None:
        return proposal.response.at
    end = response_term_end(world.situation(case, organisation, now), proposal)
    return midnight(end + timedelta(days=1))


def sentence(act: RecordedAct, case: Case, organisation: Organisation) -> str:
    """One Dutch sentence for the chronology."""
    if not act.readable:
        return "Vastgelegd, maar niet leesbaar voor u."
    found = definition(act.act)
    return found.sentence(act, case, organisation) if found else act.act


def compartment_of(
    world: World, case: Case, organisation: Organisation, actor: Member, now: datetime, act_id: str, fields: Fields
) -> str:
    """The compartment in which the entry of this act is sealed."""
    found = CATALOGUE[act_id]
    if found.compartment is None:
        return "case"
    return found.compartment(world.situation(case, organisation, now, actor=actor, fields=fields))


def about_label(case: Case, obligation: Obligation) -> str:
    """Whom or what an obligation is about, in words."""
    for ref in (obligation.about, *obligation.also):
        person = case.person(ref)
        if person is not None:
            return person.name
    return ""
