"""Acts of telling: the decision, the trust inspector, the police, the privacy authority, child protection, others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.procedure.acts.fields import DECISION, ON, REASONS, REFERENCE, RESPONDENT, choices
from caseapp.procedure.acts.measure import about_same, measure_text
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.guards import calls as c
from caseapp.procedure.guards.grounds import facts_named
from caseapp.procedure.guards.hearing import names_guardians
from caseapp.procedure.guards.who import (
    BOARD,
    DIRECTOR,
    FG,
    HRM,
    police_who,
    roles,
    trust_inspector_callers,
)
from caseapp.procedure.reasons import CARE, CASE, advises, explain, refuses
from caseapp.procedure.telephone import NUMBER
from caseapp.procedure.wording import INTERIM_NAMES, bare, day_text, full, person_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.reason import Reason
    from caseapp.model.term import Role
    from caseapp.procedure.situation import Situation

HOW_TOLD = {
    "registered_letter": "aangetekende brief",
    "letter": "brief",
    "handed_over": "overhandigd",
    "email": "e-mail",
    "orally": "mondeling",
}


def _in_writing(s: Situation) -> Iterable[Reason]:
    if s.fields.text("how") == "orally" and not s.fields.filled("letter") and not _told_in_writing(s):
        text = "Een besluit hoort op papier. Stuur het ook schriftelijk, of leg uit waarom dat niet kan."
        yield explain("not_in_writing", CARE, text, "how")


def _told_in_writing(s: Situation) -> bool:
    """Whether this decision was notified before, otherwise than by word of mouth alone."""
    told = [
        act.fields for act in s.case.all("notify_decision") if act.fields.ref("decision") == s.fields.ref("decision")
    ]
    return any(fields.text("how") != "orally" or fields.filled("letter") for fields in told)


def _not_before_decided(s: Situation) -> Iterable[Reason]:
    on = s.fields.day("on")
    if s.decision is not None and on and on < s.calendar.local(s.decision.act.at).date():
        yield refuses(
            "date_order", CASE, "Het besluit was er op die dag nog niet. Vul de dag in waarop het is meegedeeld.", "on"
        )


def _decision_text(act: RecordedAct, case: Case) -> str:
    decision = case.decision(act.fields.text("decision"))
    if decision is None:
        return "Besluit"
    if decision.kind == "interim":
        return f"Besluit ({INTERIM_NAMES.get(decision.label, decision.label)})"
    return (
        f"Besluit ({measure_text(decision.act)})" if decision.act.act == "decide_measure" else "Besluit tot verlenging"
    )


NOTIFY_DECISION = ActDefinition(
    id="notify_decision",
    label="Besluit meedelen",
    stage="measure",
    who=roles(DIRECTOR, HRM, BOARD),
    about_respondent=True,
    guards=(about_same, _in_writing, _not_before_decided),
    sentence=lambda act, case, organisation: (
        f"{_decision_text(act, case)} meegedeeld aan {person_text(case, act.respondent)} op "
        f"{day_text(act.fields.day('on'))} ({HOW_TOLD.get(act.fields.text('how'), act.fields.text('how'))})."
    ),
    fields=(
        RESPONDENT,
        DECISION,
        ON,
        Field(name="how", kind=Kind.CHOICE, label="Hoe", choices=choices(**HOW_TOLD)),
        Field(name="letter", kind=Kind.LINE, label="Brief", required=False),
    ),
)


def _callers(s: Situation) -> frozenset[Role]:
    return trust_inspector_callers(s) | frozenset({HRM, DIRECTOR, BOARD})


CALL_TRUST_INSPECTOR = ActDefinition(
    id="call_trust_inspector",
    label="Vertrouwensinspecteur bellen",
    stage="inquiry",
    who=_callers,
    about_respondent=True,
    guards=(c.caller_named, c.call_grounded, c.call_first, c.line_open),
    sentence=lambda act, case, organisation: (
        f"Vertrouwensinspecteur gebeld over {person_text(case, act.respondent)}, gesproken met "
        f"{act.fields.text('spoke_with')}, kenmerk {bare(act.fields.text('reference'))}. "
        f"Advies: {full(act.fields.text('advice'))} Vervolg: {full(act.fields.text('follow_up'))}"
    ),
    help=f"Bel {NUMBER}, op werkdagen van 8 tot 17 uur.",
    fields=(
        RESPONDENT,
        Field(name="at", kind=Kind.MOMENT, label="Wanneer gebeld", day=Day.PAST),
        Field(name="spoke_with", kind=Kind.LINE, label="Met wie gesproken"),
        REFERENCE,
        Field(name="advice", kind=Kind.TEXT, label="Advies"),
        Field(name="follow_up", kind=Kind.TEXT, label="Wat gaat u doen"),
    ),
)

REPORT_TO_POLICE = ActDefinition(
    id="report_to_police",
    label="Aangifte doen",
    stage="inquiry",
    who=lambda s: police_who(s) | frozenset({DIRECTOR, HRM, BOARD}),
    about_respondent=True,
    guards=(c.police_reporter, c.criminal, c.offence_told),
    sentence=lambda act, case, organisation: (
        f"Aangifte gedaan tegen {person_text(case, act.respondent)} op {day_text(act.fields.day('on'))} bij "
        f"{act.fields.text('station')}, kenmerk {bare(act.fields.text('reference'))}: {bare(act.fields.text('offence'))}."
    ),
    fields=(
        RESPONDENT,
        ON,
        Field(name="station", kind=Kind.LINE, label="Bij welk bureau"),
        REFERENCE,
        Field(name="offence", kind=Kind.LINE, label="Waarvan"),
    ),
)

WAIVE_POLICE_REPORT = ActDefinition(
    id="waive_police_report",
    label="Afzien van aangifte",
    stage="inquiry",
    who=roles(BOARD),
    authority=True,
    about_respondent=True,
    guards=(c.waiver_allowed,),
    sentence=lambda act, case, organisation: (
        f"Het bestuur ziet af van aangifte tegen {person_text(case, act.respondent)}: {full(act.fields.text('reasons'))}"
    ),
    fields=(RESPONDENT, REASONS),
)

REPORT_DATA_BREACH = ActDefinition(
    id="report_data_breach",
    label="Datalek melden",
    stage="inquiry",
    who=roles(FG, BOARD),
    sentence=lambda act, case, organisation: (
        f"Datalek gemeld bij de Autoriteit Persoonsgegevens, kenmerk {bare(act.fields.text('reference'))}."
    ),
    fields=(Field(name="at", kind=Kind.MOMENT, label="Wanneer gemeld", day=Day.PAST), REFERENCE),
)

WAIVE_DATA_BREACH = ActDefinition(
    id="waive_data_breach",
    label="Afzien van melding datalek",
    stage="inquiry",
    who=roles(FG, BOARD),
    sentence=lambda act, case, organisation: f"Datalek niet gemeld: {full(act.fields.text('reasons'))}",
    fields=(REASONS,),
)

DISCLOSED_TO = {
    "police": "de politie",
    "other_school": "een andere school",
    "municipality": "de gemeente",
    "guardians": "ouders",
    "all_parents": "alle ouders",
    "other": "iemand anders",
}


def _basis_given(s: Situation) -> Iterable[Reason]:
    if not s.partial and not s.fields.filled("basis"):
        text = "Zonder grondslag mag u geen persoonsgegevens delen. Noem de wet of de toestemming waarop u steunt."
        yield refuses("x_privacy_breach", "avg:6", text, "basis")


def _facts_stand(s: Situation) -> Iterable[Reason]:
    named = s.fields.texts("findings")
    if not named:
        return
    person = s.case.person(s.fields.ref("person"))
    known = s.case.assessment(person.ref) if person else None
    standing = {finding.id for finding in known.established} if known else set()
    loose = [name for name in named if name not in standing]
    if loose:
        text = f"Niet vastgesteld: {facts_named(known, loose)}. Geef alleen feiten door die vaststaan."
        yield refuses("facts_not_established", "avg:5", text, "findings")
        yield refuses("x_privacy_breach", "avg:5", text, "findings")


def _no_more_than_needed(s: Situation) -> Iterable[Reason]:
    person = s.case.person(s.fields.ref("person"))
    if s.fields.text("to") == "all_parents" and person is not None:
        text = "Noem in een bericht aan alle ouders geen namen en niet meer dan nodig is."
        yield advises("x_privacy_breach", "avg:5", text, "to")
    if person is not None and person.protected:
        text = "Deze melder is beschermd. Maak niet bekend wie het is."
        yield refuses("reporter_protected", CASE, text, "person")


DISCLOSE = ActDefinition(
    id="disclose",
    label="Gegevens delen met een ander",
    stage="inquiry",
    who=roles(DIRECTOR, HRM, FG),
    guards=(_basis_given, _facts_stand, _no_more_than_needed),
    sentence=lambda act, case, organisation: (
        f"Gegevens over {person_text(case, act.fields.text('person'))} gedeeld met "
        f"{DISCLOSED_TO.get(act.fields.text('to'), act.fields.text('to'))}: {bare(act.fields.text('what'))}. "
        f"Grondslag: {full(act.fields.text('basis'))}"
    ),
    fields=(
        Field(name="to", kind=Kind.CHOICE, label="Met wie", choices=choices(**DISCLOSED_TO)),
        Field(name="person", kind=Kind.PERSON, label="Over wie"),
        Field(name="what", kind=Kind.TEXT, label="Wat deelt u"),
        Field(name="findings", kind=Kind.GROUNDS, label="Welke feiten", required=False),
        Field(name="basis", kind=Kind.TEXT, label="Grondslag", missing=""),
        REASONS,
    ),
)


def _advice_and_talk(s: Situation) -> Iterable[Reason]:
    ref = s.fields.ref("person")
    rule = s.rule("reporting_code")
    source = rule.ref if rule else "meldcode"
    if not any(act.fields.text("with") == "child_protection" for act in s.case.all("consult")):
        text = "Er is nog geen advies gevraagd aan Veilig Thuis. Doe dat eerst, of leg uit waarom niet."
        yield explain("no_consultation", source, text)
    if s.fields.filled("safety_exception") or s.partial:
        return
    told = ref in c.guardians_told(s)
    if not told and not _heard_with_guardians(s):
        text = "Er is nog niet met de ouders gesproken. Doe dat eerst, of geef aan dat de veiligheid dat niet toelaat."
        yield explain("no_consultation", source, text, "safety_exception")


def _heard_with_guardians(s: Situation) -> bool:
    person = s.case.person(s.fields.ref("person"))
    if person is None:
        return False
    hearings = (act for act in s.case.all("record_hearing") if act.respondent == person.ref)
    return any(names_guardians(s, person, act.fields.texts("present")) for act in hearings)


REPORT_TO_CHILD_PROTECTION = ActDefinition(
    id="report_to_child_protection",
    label="Melden bij Veilig Thuis",
    stage="inquiry",
    who=roles(DIRECTOR, HRM),
    guards=(_advice_and_talk,),
    sentence=lambda act, case, organisation: (
        f"{person_text(case, act.fields.text('person'))} gemeld bij Veilig Thuis op {day_text(act.fields.day('on'))}, "
        f"kenmerk {bare(act.fields.text('reference'))}: {full(act.fields.text('reasons'))}"
    ),
    fields=(
        Field(name="person", kind=Kind.PERSON, label="Wie"),
        ON,
        REFERENCE,
        REASONS,
        Field(name="safety_exception", kind=Kind.TEXT, label="Waarom praten met ouders niet veilig is", required=False),
    ),
)

ACTS = (
    NOTIFY_DECISION,
    CALL_TRUST_INSPECTOR,
    REPORT_TO_POLICE,
    WAIVE_POLICE_REPORT,
    REPORT_DATA_BREACH,
    WAIVE_DATA_BREACH,
    DISCLOSE,
    REPORT_TO_CHILD_PROTECTION,
)
