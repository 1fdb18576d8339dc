"""Where a case stands, what is due, what can be done, and what cannot yet be done and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from caseapp.model.act import Fields, Ref
from caseapp.model.obligation import Obligation
from caseapp.model.reason import Answer, Verdict
from caseapp.model.term import Track
from caseapp.model.value import Value
from caseapp.procedure.catalogue import CATALOGUE
from caseapp.procedure.engine import about_label, ask_partly, obligations

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.model.case import Case
    from caseapp.model.organisation import Member, Organisation
    from caseapp.model.person import Person
    from caseapp.procedure.definition import ActDefinition
    from caseapp.procedure.world import World


class Stage(StrEnum):
    """The five stages of the stage bar."""

    REPORT = "report"
    INQUIRY = "inquiry"
    HEARING = "hearing"
    MEASURE = "measure"
    COMPLETION = "completion"


STAGE_NAMES: Mapping[Stage, str] = {
    Stage.REPORT: "Melding",
    Stage.INQUIRY: "Onderzoek",
    Stage.HEARING: "Horen",
    Stage.MEASURE: "Maatregel",
    Stage.COMPLETION: "Afronding",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Possible:
    """An act that can or cannot be done, filled in as far as known, and the answer to it."""

    act: str
    label: str
    stage: str
    fields: Mapping[str, Value]
    about: str
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An open obligation, whom it is about, whether its day has passed, and whether this member may meet it now.

    ``act`` is what to begin with, filled in with ``fields``: the act that is due, or what must come before it.
    """

    obligation: Obligation
    about: str
    overdue: bool
    mine: bool
    act: str
    fields: Mapping[str, Value]
    answer: Answer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatNow:
    """First what is due, then what can be done, then what cannot be done yet and why."""

    due: tuple[Due, ...] = ()
    can: tuple[Possible, ...] = ()
    cannot: tuple[Possible, ...] = field(default=())


QUIET_ACTS = frozenset(
    {"report_incident", "destroy_case", "record_custody", "quote_evidence", "destroy_evidence", "send_letter"}
)
"""Acts that are offered elsewhere than in the list of what can be done next."""


FOR_SOMEBODY = frozenset({"offer_support", "inform_guardians"})
"""Acts for some persons only: offered when there is such a person in the case."""

FACT_FINDING = ("add_evidence", "add_person")
"""What comes first as long as it is being found out what happened, also where the stage of reporting is over."""


def stage(case: Case) -> Stage:
    """The stage that a case is in: that of the respondent who is least far."""
    if case.closed:
        return Stage.COMPLETION
    if not case.respondents:
        return Stage.REPORT
    return min((_stage_of(case, person.ref) for person in case.respondents), key=list(Stage).index)


def _stage_of(case: Case, ref: Ref) -> Stage:
    if case.dismissed(ref) or any(decision.notified for decision in case.decisions_about(ref, "measure")):
        return Stage.COMPLETION
    if case.decisions_about(ref, "measure") or any(proposal.respondent == ref for proposal in case.proposals):
        return Stage.MEASURE
    if case.all("record_hearing", respondent=ref) and case.assessment(ref):
        return Stage.MEASURE
    if case.assessment(ref) or case.all("invite_hearing", respondent=ref):
        return Stage.HEARING
    return Stage.INQUIRY


def what_now(world: World, case: Case, organisation: Organisation, actor: Member, now: datetime) -> WhatNow:
    """What is due, can and cannot be done by this member in this case."""
    can, cannot = [], []
    for found, fields in _candidates(case):
        answer = ask_partly(world, case, organisation, actor, now, found.id, Fields(fields))
        if found.id in FOR_SOMEBODY and answer.verdict is not Verdict.REFUSED:
            whom = (Fields({"person": ref}) for ref in case.persons)
            asked = (ask_partly(world, case, organisation, actor, now, found.id, person) for person in whom)
            if all(one.verdict is Verdict.REFUSED for one in asked):
                continue
        item = Possible(
            act=found.id,
            label=found.label,
            stage=found.stage,
            fields=fields,
            about=_about(case, fields),
            answer=answer,
        )
        if answer.verdict is not Verdict.REFUSED:
            can.append(item)
        elif _worth_saying(item):
            cannot.append(item)
    due = tuple(
        _due(world, case, organisation, actor, now, obligation)
        for obligation in obligations(world, case, organisation, now)
        if obligation.open
    )
    here = list(Stage).index(stage(case))
    return WhatNow(due=due, can=_nearest(can, here), cannot=_nearest(cannot, here))


def _nearest(items: list[Possible], here: int) -> tuple[Possible, ...]:
    """Finding the facts first, then acts of the stage in which the case is, of the next, of earlier ones, the rest."""

    def distance(item: Possible) -> int:
        if item.act in FACT_FINDING and here <= list(Stage).index(Stage.INQUIRY):
            return FACT_FINDING.index(item.act) - len(FACT_FINDING)
        if item.stage not in set(Stage):
            return len(Stage) * 2
        ahead = list(Stage).index(Stage(item.stage)) - here
        return ahead if ahead >= 0 else len(Stage) - ahead

    return tuple(sorted(items, key=distance))


def _candidates(case: Case) -> Iterator[tuple[ActDefinition, dict[str, Value]]]:
    for found in CATALOGUE.values():
        if found.id in QUIET_ACTS or (found.id == "release_hold" and not case.held):
            continue
        choices: list[dict[str, Value]] = [{}]
        if found.about_respondent:
            choices = [{"respondent": person.ref} for person in case.respondents if _fits(found, case, person)]
        inspection = found.field("inspection")
        if inspection is not None and inspection.required:
            choices = [{**c, "inspection": i.ref} for c in choices for i in case.inspections.values() if i.open]
        decision = found.field("decision")
        if decision is not None:
            choices = [
                {**c, "decision": d.ref}
                for c in choices
                for d in case.decisions.values()
                if d.respondent == c.get("respondent") and d.stands
            ]
        for choice in choices:
            yield found, choice


PUPIL_ONLY = frozenset(
    {
        "seek_other_school",
        "record_absence",
        "provide_education",
        "notify_inspectorate",
        "consult_inspectorate",
        "notify_attendance_officer",
    }
)


def _fits(found: ActDefinition, case: Case, person: Person) -> bool:
    if found.id == "call_trust_inspector" and person.track not in (Track.STAFF, Track.CONTRACT):
        assessment = case.assessment(person.ref)
        suspected = case.report is not None and case.report.fields.flag("sexual_offence_suspected")
        return suspected or (assessment is not None and assessment.sexual_offence_minor)
    return found.id not in PUPIL_ONLY or person.track is Track.PUPIL


def _about(case: Case, fields: Mapping[str, Value]) -> str:
    ref = fields.get("respondent") or fields.get("person")
    person = case.person(ref) if isinstance(ref, str) else None
    return person.name if person else ""


NOTHING_TO_DO = frozenset(
    {
        ("reopen_case", "retention_running"),
        ("place_hold", "hold"),
        ("lift_measure", "x_retroactive"),
        ("extend_measure", "not_in_range"),
    }
)
"""Acts with the code that says that what they would bring about is so already."""


def _worth_saying(item: Possible) -> bool:
    """What is refused only because another role does it, or because there is nothing to do, is not shown as a wall."""
    codes = {reason.code for reason in item.answer.reasons}
    if any((item.act, code) in NOTHING_TO_DO for code in codes):
        return False
    return not codes <= {"role_missing", "wrong_authority", "caller_not_named", "case_closed"} and not (
        codes & {"role_missing", "wrong_authority", "case_closed"}
    )


def first_step(act: str, known: Mapping[str, Value]) -> tuple[str, Mapping[str, Value]]:
    """What to begin with when an act is due: itself, or first the person whom it is about when nobody is known yet."""
    found = CATALOGUE.get(act)
    if found is not None and found.about_respondent and "respondent" not in known:
        return "add_person", {"part": "respondent"}
    return act, known


def _due(
    world: World, case: Case, organisation: Organisation, actor: Member, now: datetime, obligation: Obligation
) -> Due:
    act, known = first_step(obligation.act, obligation.hint)
    answer = None
    if act in CATALOGUE:
        answer = ask_partly(world, case, organisation, actor, now, act, Fields(known))
    return Due(
        obligation=obligation,
        about=about_label(case, obligation),
        overdue=now > obligation.due,
        mine=answer is not None and answer.verdict is not Verdict.REFUSED,
        act=act,
        fields=known,
        answer=answer,
    )
