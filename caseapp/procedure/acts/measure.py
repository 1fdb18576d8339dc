"""Acts of measures: interim, proposed, answered, decided, extended, lifted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Measure
from caseapp.model.zone import local
from caseapp.procedure.acts import fields as f
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.guards import measure as m
from caseapp.procedure.guards import range as r
from caseapp.procedure.guards import suspension as u
from caseapp.procedure.guards.grounds import facts_named
from caseapp.procedure.guards.hearing import heard_on, hearing_source
from caseapp.procedure.guards.immediate import immediate
from caseapp.procedure.guards.removal import removal_complete
from caseapp.procedure.guards.who import DIRECTOR, HRM, decision_who, interim_who, measure_who, roles
from caseapp.procedure.reasons import CASE, FORM, refuses
from caseapp.procedure.wording import INTERIM_NAMES, MEASURE_NAMES, day_text, full, period_text, person_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

FROM = Field(name="from", kind=Kind.DATE, label="Vanaf")
TO = Field(name="to", kind=Kind.DATE, label="Tot en met", required=False)
MEASURE = Field(name="measure", kind=Kind.CHOICE, label="Maatregel", choices=f.MEASURES)
PURPOSES = {"inquiry": "onderzoek", "safety": "veiligheid", "calm": "rust", "other": "iets anders"}


def measure_text(act: RecordedAct) -> str:
    """The measure that an act names, in Dutch."""
    text = act.fields.text("measure")
    return MEASURE_NAMES[Measure(text)] if text in set(Measure) else "maatregel"


def _when(act: RecordedAct) -> str:
    return period_text(act.fields.day("from"), act.fields.day("to"))


def _interim_grounds(s: Situation) -> Iterable[Reason]:
    known = {finding.id for finding in s.assessment.findings} if s.assessment else set()
    field = "grounds" if s.decision is not None else "findings"
    unknown = [name for name in s.fields.texts(field) if name not in known]
    if unknown and s.respondent is not None:
        text = f"Niet in de beoordeling: {facts_named(s.assessment, unknown)}. Kies feiten uit de beoordeling, of laat dit leeg."
        yield refuses("facts_not_established", CASE, text, field)


IMPOSE_INTERIM_MEASURE = ActDefinition(
    id="impose_interim_measure",
    label="Ordemaatregel opleggen",
    stage="measure",
    who=interim_who,
    authority=True,
    confirm=True,
    about_respondent=True,
    guards=(
        u.order_ends,
        m.starts_today_or_later,
        u.purpose_of_order,
        u.order_heard,
        u.order_clause,
        u.staff_limit,
        u.pupil_limit,
        u.not_a_removal,
        u.no_bridge,
        _interim_grounds,
    ),
    sentence=lambda act, case, organisation: (
        f"Ordemaatregel voor {person_text(case, act.respondent)}: "
        f"{INTERIM_NAMES.get(act.fields.text('kind'), act.fields.text('kind'))}, {_when(act)}, "
        f"voor {PURPOSES.get(act.fields.text('purpose'), act.fields.text('purpose'))}. "
        f"Redenen: {full(act.fields.text('reasons'))}"
    ),
    help="Voor onderzoek, veiligheid of rust. Nooit als straf.",
    fields=(
        f.RESPONDENT,
        Field(name="kind", kind=Kind.CHOICE, label="Wat voor ordemaatregel", choices=f.choices(**INTERIM_NAMES)),
        FROM,
        TO,
        Field(name="purpose", kind=Kind.CHOICE, label="Waarvoor", choices=f.choices(**PURPOSES)),
        Field(name="findings", kind=Kind.GROUNDS, label="Welke feiten", required=False),
        Field(name="urgent", kind=Kind.TEXT, label="Waarom het niet kan wachten", required=False),
        f.REASONS,
        f.OBJECTION_CLAUSE,
    ),
)

PROPOSE_MEASURE = ActDefinition(
    id="propose_measure",
    label="Maatregel voorstellen (voornemen)",
    stage="measure",
    who=roles(DIRECTOR, HRM),
    about_respondent=True,
    guards=(
        m.intention_complete,
        m.assessed,
        r.in_range,
        m.grounds_established,
        m.lighter_weighed,
        m.proportion_given,
        m.warned_before,
        m.light_carries_little,
        m.right_instrument,
        m.suspension_ends,
        m.grounds_in_force_advice,
    ),
    sentence=lambda act, case, organisation: (
        f"Voornemen voor {person_text(case, act.respondent)}: {measure_text(act)}, {_when(act)}. "
        f"Redenen: {full(act.fields.text('reasons'))}"
    ),
    help="De ander krijgt het voornemen eerst te lezen en kan reageren.",
    fields=(
        f.RESPONDENT,
        Field(name="measure", kind=Kind.CHOICE, label="Maatregel", choices=f.MEASURES, missing=""),
        FROM,
        TO,
        f.GROUNDS,
        f.REASONS,
        f.LIGHTER,
        f.EARLIER,
        f.PROPORTIONALITY,
    ),
)


def _proposed_at_all(s: Situation) -> Iterable[Reason]:
    ref = s.fields.ref("respondent")
    if ref and not any(proposal.respondent == ref for proposal in s.case.proposals):
        text = "Er is geen voornemen voor deze persoon. Stel eerst een maatregel voor."
        yield refuses("no_intention_notice", hearing_source(s), text)


def _answered_or_waived(s: Situation) -> Iterable[Reason]:
    if not s.partial and not s.fields.filled("text") and not s.fields.flag("waived"):
        yield refuses("field_missing", FORM, "Vul de reactie in, of geef aan dat de ander niet wil reageren.", "text")


def _after_proposal(s: Situation) -> Iterable[Reason]:
    """A response answers the intention: what was said before it is none."""
    ref, on = s.fields.ref("respondent"), s.fields.day("on")
    last = s.case.last("propose_measure", respondent=ref) if ref else None
    if last is not None and on is not None and on < local(last.at).date():
        text = (
            "Deze reactie is van voor het voornemen en telt niet. Vul de dag in waarop op het voornemen is gereageerd."
        )
        yield refuses("date_order", CASE, text, "on")


RECORD_RESPONSE = ActDefinition(
    id="record_response",
    label="Reactie op het voornemen vastleggen",
    stage="measure",
    who=roles(DIRECTOR, HRM),
    about_respondent=True,
    guards=(_proposed_at_all, _after_proposal, _answered_or_waived),
    sentence=lambda act, case, organisation: (
        f"{person_text(case, act.respondent)} ziet op {day_text(act.fields.day('on'))} af van een reactie."
        if act.fields.flag("waived")
        else f"Reactie van {person_text(case, act.respondent)} op {day_text(act.fields.day('on'))}: {full(act.fields.text('text'))}"
    ),
    fields=(
        f.RESPONDENT,
        f.ON,
        Field(name="text", kind=Kind.TEXT, label="Reactie", required=False),
        Field(name="waived", kind=Kind.BOOL, label="Wil niet reageren", required=False),
    ),
)

GROUND_KINDS = {
    "penalty": "straf wegens plichtsverzuim",
    "unfitness": "ongeschiktheid",
    "weighty_reason": "gewichtige reden",
    "urgent_reason": "dringende reden",
}


def _heard(s: Situation) -> Iterable[Reason]:
    if s.respondent is not None:
        yield from heard_on(s, m.grounds_of(s))


DECIDE_MEASURE = ActDefinition(
    id="decide_measure",
    label="Maatregel besluiten",
    stage="measure",
    who=measure_who,
    authority=True,
    confirm=True,
    about_respondent=True,
    guards=(
        m.assessed,
        _heard,
        r.in_range,
        m.grounds_established,
        m.unproposed_weighing,
        m.proposed,
        m.clause_there,
        m.starts_today_or_later,
        m.suspension_ends,
        m.grounds_in_force,
        m.not_punished_twice,
        m.plain_warning,
        m.reason_kind_given,
        immediate,
        u.pupil_limit,
        u.not_a_removal,
        u.no_bridge,
        removal_complete,
    ),
    sentence=lambda act, case, organisation: (
        f"Besluit over {person_text(case, act.respondent)}: {measure_text(act)}, {_when(act)}. "
        f"Redenen: {full(act.fields.text('reasons'))}"
    ),
    fields=(
        f.RESPONDENT,
        MEASURE,
        FROM,
        TO,
        f.GROUNDS,
        f.REASONS,
        f.OBJECTION_CLAUSE,
        f.LIGHTER,
        f.PROPORTIONALITY,
        f.EARLIER,
        Field(
            name="ground_kind",
            kind=Kind.CHOICE,
            label="Grond van het ontslag",
            choices=f.choices(**GROUND_KINDS),
            required=False,
            when=("measure", frozenset({Measure.DISMISSAL.value, Measure.SUMMARY_DISMISSAL.value})),
        ),
    ),
)


def about_same(s: Situation) -> Iterable[Reason]:
    """The decision that is named is about the respondent that is named."""
    ref = s.fields.ref("respondent")
    if s.decision is not None and ref and s.decision.respondent != ref:
        text = "Dit besluit gaat over iemand anders. Kies een besluit over deze persoon."
        yield refuses("not_respondent", CASE, text, "decision")


def _extension_of_measure(s: Situation) -> Iterable[Reason]:
    decision = s.decision
    if decision is None or decision.kind != "measure":
        return
    yield from u.heard_again(s, decision)
    yield from m.proposed(s)
    yield from m.clause_there(s)
    yield from m.grounds_established(s)
    yield from m.grounds_in_force(s)


def _extension_of_interim(s: Situation) -> Iterable[Reason]:
    decision = s.decision
    if decision is None or decision.kind != "interim":
        return
    yield from u.purpose_of_order(s)
    yield from u.heard_again(s, decision)
    yield from u.order_clause(s)
    yield from u.staff_limit(s)
    yield from _interim_grounds(s)


EXTEND_MEASURE = ActDefinition(
    id="extend_measure",
    label="Maatregel verlengen",
    stage="measure",
    who=decision_who,
    authority=True,
    confirm=True,
    about_respondent=True,
    guards=(
        about_same,
        u.before_its_end,
        _extension_of_measure,
        _extension_of_interim,
        u.pupil_limit,
        u.not_a_removal,
        u.no_bridge,
    ),
    sentence=lambda act, case, organisation: (
        f"Maatregel voor {person_text(case, act.respondent)} verlengd tot en met {day_text(act.fields.day('to'))}. "
        f"Redenen: {full(act.fields.text('reasons'))}"
    ),
    help="Een verlenging is een nieuw besluit, met een eigen gesprek.",
    fields=(
        f.RESPONDENT,
        f.DECISION,
        Field(name="to", kind=Kind.DATE, label="Nieuwe laatste dag", missing="x_no_end_date"),
        f.REASONS,
        Field(name="grounds", kind=Kind.GROUNDS, label="Op welke feiten rust dit", missing="", required=False),
        f.OBJECTION_CLAUSE,
    ),
)


def _still_in_effect(s: Situation) -> Iterable[Reason]:
    last = s.case.newest(s.fields.ref("decision"))
    if last is not None and not last.in_effect(s.today):
        yield refuses(
            "x_retroactive", CASE, "Deze maatregel is al voorbij of opgeheven. U hoeft niets te doen.", "decision"
        )


LIFT_MEASURE = ActDefinition(
    id="lift_measure",
    label="Maatregel opheffen",
    stage="measure",
    who=decision_who,
    authority=True,
    confirm=True,
    about_respondent=True,
    guards=(about_same, _still_in_effect),
    sentence=lambda act, case, organisation: (
        f"Maatregel voor {person_text(case, act.respondent)} opgeheven per {day_text(act.fields.day('on'))}: "
        f"{full(act.fields.text('reasons'))}"
    ),
    fields=(f.RESPONDENT, f.DECISION, Field(name="on", kind=Kind.DATE, label="Met ingang van", day=Day.ANY), f.REASONS),
)

ACTS = (IMPOSE_INTERIM_MEASURE, PROPOSE_MEASURE, RECORD_RESPONSE, DECIDE_MEASURE, EXTEND_MEASURE, LIFT_MEASURE)
