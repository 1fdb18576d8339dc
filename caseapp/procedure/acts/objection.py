"""Acts of objection and appeal: received, heard, decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.evidence import original, originals
from caseapp.model.term import Role
from caseapp.procedure.acts.fields import DECISION, GROUNDS, ON, REASONS, RESPONDENT, choices
from caseapp.procedure.acts.hearing import named_text
from caseapp.procedure.acts.measure import about_same
from caseapp.procedure.definition import ActDefinition, Field, Kind
from caseapp.procedure.guards.grounds import facts_named
from caseapp.procedure.guards.measure import new_grounds
from caseapp.procedure.guards.objection import objection_at_hand, objection_due, term_end, term_source
from caseapp.procedure.guards.who import BOARD, HRM, roles
from caseapp.procedure.reasons import CASE, IMPARTIAL, advises, explain, refuses
from caseapp.procedure.wording import day_text, full, person_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def _notified_in_time(s: Situation) -> Iterable[Reason]:
    ref = s.fields.ref("respondent")
    if not ref:
        return
    notified = [decision for decision in s.case.decisions_about(ref) if decision.notified]
    if not notified:
        text = "Er is nog geen besluit meegedeeld aan deze persoon. Deel het besluit eerst mee."
        yield refuses("obligation_open", term_source(s), text)
        return
    ends = [end for decision in notified if (end := term_end(s, decision))]
    on = s.fields.day("on") or s.today
    if ends and on > max(ends):
        text = f"De termijn liep tot en met {day_text(max(ends))}. Leg uit waarom dit bezwaar toch wordt behandeld."
        yield explain("too_late", term_source(s), text, "on")


RECORD_OBJECTION = ActDefinition(
    id="record_objection",
    label="Bezwaar of beroep vastleggen",
    stage="measure",
    who=roles(HRM, BOARD),
    about_respondent=True,
    guards=(_notified_in_time,),
    sentence=lambda act, case, organisation: (
        f"Bezwaar ontvangen van {person_text(case, act.respondent)} op {day_text(act.fields.day('on'))}: "
        f"{full(act.fields.text('text'))}"
    ),
    fields=(RESPONDENT, ON, Field(name="text", kind=Kind.TEXT, label="Wat schrijft deze persoon")),
)


def _objected(s: Situation) -> Iterable[Reason]:
    ref = s.fields.ref("respondent")
    if ref and not s.case.all("record_objection", respondent=ref):
        text = "Er is geen bezwaar van deze persoon vastgelegd. Leg het bezwaar eerst vast."
        yield refuses("obligation_open", CASE, text)


def _objected_to(s: Situation) -> Iterable[Reason]:
    """The objection came in after the decision on which is answered: nobody objects to what is still to be decided."""
    last = s.case.last("record_objection", respondent=s.decision.respondent) if s.decision else None
    if last is not None and s.decision is not None and last.seq < s.decision.act.seq:
        text = "Het bezwaar kwam binnen voor dit besluit. Leg eerst een bezwaar tegen dit besluit vast."
        yield refuses("obligation_open", CASE, text, "decision")


HEAR_OBJECTOR = ActDefinition(
    id="hear_objector",
    label="Horen over het bezwaar",
    stage="measure",
    who=roles(BOARD, HRM),
    about_respondent=True,
    guards=(_objected,),
    sentence=lambda act, case, organisation: (
        f"{person_text(case, act.respondent)} gehoord over het bezwaar op {day_text(act.fields.day('on'))}. "
        f"Aanwezig: {named_text(case, organisation, act.fields.texts('present'))}. "
        f"Verklaring: {full(act.fields.text('statement'))}"
    ),
    fields=(
        RESPONDENT,
        ON,
        Field(name="present", kind=Kind.INVITED, label="Wie waren erbij"),
        Field(name="statement", kind=Kind.TEXT, label="Wat zei deze persoon"),
        Field(name="others_heard", kind=Kind.INVITED, label="Wie zijn nog meer gehoord", required=False),
        Field(name="shared", kind=Kind.REFS, label="Welke stukken zijn gedeeld", required=False),
    ),
)


def _still_open(s: Situation) -> Iterable[Reason]:
    """One objection is decided once for a decision; a second answer asks a new objection."""
    ref, decision = s.fields.ref("respondent"), s.fields.ref("decision")
    objection = s.case.last("record_objection", respondent=ref) if ref else None
    answers = s.case.all("decide_objection", respondent=ref)
    if objection and any(act.seq > objection.seq and act.fields.ref("decision") == decision for act in answers):
        text = "Op dit bezwaar is al beslist. Is er een nieuw bezwaar, leg dat dan eerst vast."
        yield refuses("obligation_open", CASE, text)


def _objector_heard(s: Situation) -> Iterable[Reason]:
    objection, ref = objection_at_hand(s), s.fields.ref("respondent")
    if not ref:
        return
    if objection is None or not any(_answers(act, objection) for act in s.case.all("hear_objector", respondent=ref)):
        text = "Deze persoon is nog niet over het bezwaar gehoord. Een eerder gesprek telt niet. Hoor eerst."
        yield refuses("not_heard", term_source(s), text)


def _answers(hearing: RecordedAct, objection: RecordedAct) -> bool:
    """Whether the objector was heard about this objection: recorded after it, and not held before it came in."""
    held, received = hearing.fields.day("on"), objection.fields.day("on")
    return hearing.seq > objection.seq and (held is None or received is None or held >= received)


def _another_decides(s: Situation) -> Iterable[Reason]:
    decision = s.decision
    if decision is None or decision.author != s.actor.id:
        return
    role = Role.SUPERVISORY_MEMBER if s.board_replaced else Role.BOARD_MEMBER
    others = [
        member
        for member in s.organisation.holding(role)
        if member.id != s.actor.id and not s.case.excluded_as(member.id) and not s.case.is_reporter(member.id)
    ]
    if others:
        text = "U nam dit besluit zelf. Laat een ander bestuurslid over het bezwaar beslissen."
        yield refuses("biased_decider", IMPARTIAL, text)


def _evidence_shared(s: Situation) -> Iterable[Reason]:
    ref = s.fields.ref("respondent")
    shares = s.case.all("share_file", respondent=ref) if ref else ()
    if shares:
        since = shares[0].seq
    elif s.decision is not None:  # never shared: the hearing explained that; what came after the decision is new
        since = s.decision.act.seq
    else:
        return
    shown = {item for act in shares for item in (*act.fields.texts("entries"), *act.fields.texts("withheld"))}
    shown |= {item for act in s.case.all("hear_objector", respondent=ref) for item in act.fields.texts("shared")}
    seen = originals(s.case, shown)
    for act in s.case.all("add_evidence", "record_inspection_action"):
        about = act.fields.ref("about") or act.fields.ref("person")
        if original(s.case, act.ref) != act.ref:
            continue  # a copy counts as its original
        if act.seq > since and act.ref not in seen and about in (None, ref):
            text = "Er is na het delen van de stukken bewijs bijgekomen dat deze persoon niet heeft gezien. Deel het eerst."
            yield refuses("x_evidence_not_shared", term_source(s), text)
            return


def _same_grounds(s: Situation) -> Iterable[Reason]:
    if s.decision is None:
        return
    new = new_grounds(s, s.decision.grounds, s.decision.act)
    if new:
        text = f"Niet in het eerste besluit: {facts_named(s.assessment, new)}. Laat die grond weg."
        yield refuses("x_ground_not_in_intention", term_source(s), text, "grounds")


def _in_time(s: Situation) -> Iterable[Reason]:
    objection = objection_at_hand(s)
    if objection is not None and s.today > objection_due(s, objection):
        text = f"Het besluit had er op {day_text(objection_due(s, objection))} moeten zijn. Beslis alsnog, zo snel als kan."
        yield advises("too_late", term_source(s), text)


OUTCOMES = {
    "decision_stands": "het besluit blijft",
    "annulled": "het besluit vervalt",
    "changed": "het besluit verandert",
}

DECIDE_OBJECTION = ActDefinition(
    id="decide_objection",
    label="Beslissen op bezwaar",
    stage="measure",
    who=roles(BOARD),
    authority=True,
    confirm=True,
    about_respondent=True,
    guards=(
        _objected,
        _objected_to,
        about_same,
        _still_open,
        _objector_heard,
        _another_decides,
        _evidence_shared,
        _same_grounds,
        _in_time,
    ),
    sentence=lambda act, case, organisation: (
        f"Beslist op het bezwaar van {person_text(case, act.respondent)}: "
        f"{OUTCOMES.get(act.fields.text('outcome'), act.fields.text('outcome'))}. Redenen: {full(act.fields.text('reasons'))}"
    ),
    fields=(
        RESPONDENT,
        DECISION,
        Field(name="outcome", kind=Kind.CHOICE, label="Uitkomst", choices=choices(**OUTCOMES)),
        GROUNDS,
        REASONS,
    ),
)

ACTS = (RECORD_OBJECTION, HEAR_OBJECTOR, DECIDE_OBJECTION)
