"""Acts of an inspection (controle): asked, advised, decided, authorised, done, told, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.procedure.acts.fields import HOW, INSPECTION, ON, choices
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.guards import inspection as i
from caseapp.procedure.guards.who import BOARD, DIRECTOR, FG, HRM, INSPECTOR, inspection_actions_who, roles
from caseapp.procedure.wording import bare, day_text, full, listing, period_text, person_text

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.procedure.situation import Situation


def _compartment(s: Situation) -> str:
    return s.inspection.compartment if s.inspection else f"inspection-{len(s.case.inspections) + 1}"


def _number(case: Case, act: RecordedAct) -> str:
    found = case.inspection(act.fields.text("inspection") or act.ref)
    return str(found.number) if found else "?"


def _request_sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    names = listing(person_text(case, ref) for ref in fields.texts("persons"))
    return (
        f"Controle {_number(case, act)} aangevraagd: {listing(fields.texts('systems'))} van {names}, "
        f"{period_text(fields.day('period_from'), fields.day('period_to'))}. Doel: {full(fields.text('purpose'))}"
    )


def _test(name: str, label: str, help_text: str) -> Field:
    return Field(name=name, kind=Kind.TEXT, label=label, missing="test_missing", help=help_text)


REQUEST_INSPECTION = ActDefinition(
    id="request_inspection",
    label="Controle aanvragen",
    stage="inquiry",
    who=roles(DIRECTOR, HRM),
    guards=(i.text_provides, i.period_past),
    sentence=_request_sentence,
    compartment=_compartment,
    help="Niemand kijkt in gegevens van een persoon voordat het bestuur heeft besloten.",
    fields=(
        Field(name="persons", kind=Kind.PERSONS, label="Van wie"),
        Field(name="systems", kind=Kind.LINES, label="Welke systemen of accounts"),
        Field(name="period_from", kind=Kind.DATE, label="Gegevens vanaf"),
        Field(name="period_to", kind=Kind.DATE, label="Gegevens tot en met"),
        Field(name="data_kinds", kind=Kind.LINES, label="Welke gegevens"),
        _test("purpose", "Doel", "Wat wilt u precies te weten komen?"),
        _test("necessity", "Nodig?", "Waarom kunt u het zonder deze gegevens niet weten?"),
        _test("proportionality", "In verhouding?", "Waarom is dit niet meer dan nodig?"),
        _test("subsidiarity", "Kan het lichter?", "Welk lichter middel hebt u geprobeerd of overwogen?"),
    ),
)

ADVICE = {"positive": "ja", "negative": "nee", "conditions": "ja, onder voorwaarden"}

ADVISE_INSPECTION = ActDefinition(
    id="advise_inspection",
    label="Advies FG over controle",
    stage="inquiry",
    who=roles(FG),
    guards=(i.exists,),
    sentence=lambda act, case, organisation: (
        f"De FG adviseert over controle {_number(case, act)}: "
        f"{ADVICE.get(act.fields.text('advice'), act.fields.text('advice'))}. {full(act.fields.text('text'))}"
    ),
    compartment=_compartment,
    fields=(
        INSPECTION,
        Field(name="advice", kind=Kind.CHOICE, label="Advies", choices=choices(**ADVICE)),
        Field(name="text", kind=Kind.TEXT, label="Toelichting"),
    ),
)


def _decide_sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    if fields.text("outcome") == "approved":
        conditions = f" Voorwaarden: {full(fields.text('conditions'))}" if fields.filled("conditions") else ""
        return (
            f"Controle {_number(case, act)} goedgekeurd tot en met {day_text(fields.day('valid_until'))}."
            f"{conditions} Motivering: {full(fields.text('motivation'))}"
        )
    return f"Controle {_number(case, act)} geweigerd. Motivering: {full(fields.text('motivation'))}"


DECIDE_INSPECTION = ActDefinition(
    id="decide_inspection",
    label="Besluit over controle",
    stage="inquiry",
    who=roles(BOARD),
    authority=True,
    confirm=True,
    guards=(i.exists, i.not_requester, i.text_provides, i.advice_weighed, i.validity_short),
    sentence=_decide_sentence,
    compartment=_compartment,
    fields=(
        INSPECTION,
        Field(
            name="outcome",
            kind=Kind.CHOICE,
            label="Besluit",
            choices=choices(approved="goedkeuren", refused="weigeren"),
        ),
        Field(name="conditions", kind=Kind.TEXT, label="Voorwaarden", required=False),
        Field(name="valid_until", kind=Kind.DATE, label="Geldig tot en met", required=False),
        Field(name="motivation", kind=Kind.TEXT, label="Waarom besluit u dit", missing="no_reasons"),
    ),
)

DETERMINE_INSPECTION_ACTIONS = ActDefinition(
    id="determine_inspection_actions",
    label="Handelingen van de controle bepalen",
    stage="inquiry",
    who=inspection_actions_who,
    authority=True,
    guards=(i.exists, i.approved, i.valid, i.actions_in_scope),
    sentence=lambda act, case, organisation: (
        f"Handelingen voor controle {_number(case, act)} bepaald: {'; '.join(bare(text) for text in act.fields.texts('actions'))}."
    ),
    compartment=_compartment,
    fields=(INSPECTION, Field(name="actions", kind=Kind.LINES, label="Welke handelingen")),
)


def _authorised_text(act: RecordedAct, organisation: Organisation) -> str:
    member = organisation.member(act.fields.text("person"))
    return member.name if member else act.fields.text("person")


AUTHORISE_INSPECTOR = ActDefinition(
    id="authorise_inspector",
    label="Uitvoerder aanwijzen",
    stage="inquiry",
    who=roles(BOARD),
    authority=True,
    guards=(i.exists, i.approved, i.valid, i.inspector_fit, i.department_named),
    sentence=lambda act, case, organisation: (
        f"{_authorised_text(act, organisation)} ({act.fields.text('department')}) aangewezen om controle "
        f"{_number(case, act)} uit te voeren."
    ),
    compartment=_compartment,
    fields=(
        INSPECTION,
        Field(name="person", kind=Kind.MEMBER, label="Wie voert uit"),
        Field(name="department", kind=Kind.LINE, label="Afdeling"),
    ),
)

SIGN_CONFIDENTIALITY = ActDefinition(
    id="sign_confidentiality",
    label="Geheimhouding tekenen",
    stage="inquiry",
    who=roles(INSPECTOR),
    guards=(i.exists, i.authorised),
    sentence=lambda act, case, organisation: f"Geheimhouding getekend voor controle {_number(case, act)}.",
    compartment=_compartment,
    fields=(INSPECTION,),
)

RECORD_INSPECTION_ACTION = ActDefinition(
    id="record_inspection_action",
    label="Handeling van de controle vastleggen",
    stage="inquiry",
    who=roles(INSPECTOR),
    guards=(
        i.exists,
        i.approved,
        i.valid,
        i.lawful,
        i.actions_determined,
        i.authorised,
        i.confidential,
        i.within_scope,
    ),
    sentence=lambda act, case, organisation: (
        f"Controle {_number(case, act)}: {act.fields.text('system')} bekeken op {day_text(act.fields.day('on'))}. "
        f"Gevonden: {full(act.fields.text('found'))}"
    ),
    compartment=_compartment,
    fields=(
        INSPECTION,
        Field(name="system", kind=Kind.LINE, label="Welk systeem"),
        Field(name="person", kind=Kind.PERSON, label="Van wie"),
        Field(name="from", kind=Kind.DATE, label="Gegevens vanaf"),
        Field(name="to", kind=Kind.DATE, label="Gegevens tot en met"),
        Field(name="on", kind=Kind.DATE, label="Bekeken op", day=Day.PAST),
        Field(name="found", kind=Kind.TEXT, label="Wat is gevonden"),
        Field(name="evidence", kind=Kind.REFS, label="Bewijs", of=("add_evidence",), required=False),
    ),
)

INFORM_DATA_SUBJECT = ActDefinition(
    id="inform_data_subject",
    label="Persoon inlichten over de controle",
    stage="inquiry",
    who=roles(DIRECTOR, HRM, FG),
    guards=(i.decided, i.person_in_scope, i.told_afterwards),
    sentence=lambda act, case, organisation: (
        f"Uitstel van inlichten van {person_text(case, act.fields.text('person'))}: {full(act.fields.text('deferred_reason'))}"
        if act.fields.filled("deferred_reason")
        else f"{person_text(case, act.fields.text('person'))} ingelicht over controle {_number(case, act)} "
        f"op {day_text(act.fields.day('on'))} ({bare(act.fields.text('how'))})."
    ),
    compartment=_compartment,
    fields=(
        INSPECTION,
        Field(name="person", kind=Kind.PERSON, label="Wie"),
        ON,
        HOW,
        Field(
            name="deferred_reason",
            kind=Kind.TEXT,
            label="Reden van uitstel",
            required=False,
            help="Alleen invullen als de persoon nog niet is ingelicht en waarom dat nog niet kan.",
        ),
    ),
)

CLOSE_INSPECTION = ActDefinition(
    id="close_inspection",
    label="Controle afsluiten",
    stage="inquiry",
    who=roles(DIRECTOR, HRM),
    guards=(i.exists, i.something_done),
    sentence=lambda act, case, organisation: (
        f"Controle {_number(case, act)} afgesloten. Uitkomst: {full(act.fields.text('conclusion'))} "
        f"Vernietigd: {full(act.fields.text('removed'))}"
    ),
    compartment=_compartment,
    fields=(
        INSPECTION,
        Field(name="conclusion", kind=Kind.TEXT, label="Uitkomst"),
        Field(name="removed", kind=Kind.TEXT, label="Wat buiten de controle viel en is vernietigd"),
    ),
)

ACTS = (
    REQUEST_INSPECTION,
    ADVISE_INSPECTION,
    DECIDE_INSPECTION,
    DETERMINE_INSPECTION_ACTIONS,
    AUTHORISE_INSPECTOR,
    SIGN_CONFIDENTIALITY,
    RECORD_INSPECTION_ACTION,
    INFORM_DATA_SUBJECT,
    CLOSE_INSPECTION,
)
