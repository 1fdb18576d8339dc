"""Acts of the report: what happened, who is in it, what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Category, Part, Role
from caseapp.procedure.acts.evidence import ADD_EVIDENCE
from caseapp.procedure.acts.fields import MAYBE_INSPECTION, MAYBE_RESPONDENT, ON, choices
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.guards.who import BOARD, DIRECTOR, HRM, MANAGER, everybody, roles
from caseapp.procedure.reasons import CASE, FORM, ROLES, advises, refuses
from caseapp.procedure.wording import (
    CATEGORY_NAMES,
    CONSULTED,
    PART_NAMES,
    day_text,
    full,
    listing,
    period_text,
    person_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


def _occurred_before_noticed(s: Situation) -> Iterable[Reason]:
    occurred, noticed = s.fields.day("occurred_from"), s.fields.day("noticed_on")
    if occurred and noticed and occurred > noticed:
        text = "Het voorval kan niet na de ontdekking zijn begonnen. Verbeter een van de dagen."
        yield refuses("date_order", FORM, text, "noticed_on")


def _report_sentence(act: RecordedAct, _case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    when = period_text(fields.day("occurred_from"), fields.day("occurred_to") or fields.day("occurred_from"))
    channels = listing(fields.texts("channels"))
    return (
        f"Incident gemeld bij {fields.text('school')}: {full(fields.text('summary'))} Het gebeurde {when}"
        f"{f' via {channels}' if channels else ''} en is opgemerkt op {day_text(fields.day('noticed_on'))}."
    )


REPORT_INCIDENT = ActDefinition(
    id="report_incident",
    label="Incident melden",
    stage="report",
    who=roles(DIRECTOR, HRM, BOARD, MANAGER),
    guards=(_occurred_before_noticed,),
    sentence=_report_sentence,
    help="Schrijf kort op wat er is gebeurd. Personen en bewijs voegt u daarna toe.",
    fields=(
        Field(name="school", kind=Kind.SCHOOL, label="School"),
        Field(name="summary", kind=Kind.LINE, label="In één zin", help="Geen namen; die komen bij de personen."),
        Field(name="occurred_from", kind=Kind.DATE, label="Gebeurd op (eerste dag)", day=Day.PAST),
        Field(name="occurred_to", kind=Kind.DATE, label="Gebeurd tot en met", required=False, day=Day.PAST),
        Field(name="noticed_on", kind=Kind.DATE, label="Opgemerkt op", day=Day.PAST),
        Field(name="noticed_at", kind=Kind.MOMENT, label="Tijdstip van opmerken", required=False, day=Day.PAST),
        Field(
            name="channels",
            kind=Kind.LINES,
            label="Waar online",
            missing="",
            help="Bijvoorbeeld WhatsApp of Instagram. Laat leeg als het niet online was.",
        ),
        Field(name="description", kind=Kind.TEXT, label="Wat is er gebeurd"),
        Field(name="reporter", kind=Kind.LINE, label="Wie meldde het", required=False),
        Field(name="urgent", kind=Kind.BOOL, label="Het heeft haast", required=False),
        Field(name="derailing", kind=Kind.BOOL, label="Online contact dreigt te ontsporen", required=False),
        Field(
            name="sexual_offence_suspected",
            kind=Kind.BOOL,
            label="Vermoeden van een zedenmisdrijf tegen een leerling",
            required=False,
            help="Dan moet het bestuur het meteen weten en wordt de Vertrouwensinspecteur meteen gebeld.",
        ),
    ),
)


def _protected_allowed(s: Situation) -> Iterable[Reason]:
    if not s.fields.flag("protected"):
        return
    if not (s.holds(Role.HRM_MANAGER) or s.holds(Role.BOARD_MEMBER)):
        text = "Alleen de HRM-manager of het bestuur kan een melder beschermen. Vraag een van hen om dit te doen."
        yield refuses("role_missing", ROLES, text, "protected")
        yield refuses("reporter_protected", ROLES, text, "protected")
    if s.fields.filled("part") and s.fields.text("part") != Part.REPORTER:
        text = "Alleen een melder kan beschermd worden. Kies bij “rol in de zaak” de melder, of zet de bescherming uit."
        yield refuses("reporter_protected", CASE, text, "protected")


def _birth_possible(s: Situation) -> Iterable[Reason]:
    category = s.fields.text("category")
    learners = (Category.PUPIL, Category.STUDENT, Category.COURSE_PARTICIPANT)
    if category in learners and not s.partial and not s.fields.filled("birth_date"):
        text = "Vul de geboortedatum in als u die weet. Onder de 18 horen de ouders erbij."
        yield advises("field_missing", FORM, text, "birth_date")


def _person_sentence(act: RecordedAct, _case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    category, part = fields.text("category"), fields.text("part")
    who = CATEGORY_NAMES[Category(category)] if category in set(Category) else category
    as_part = PART_NAMES[Part(part)] if part in set(Part) else part
    return f"{fields.text('name')} ({who}) toegevoegd als {as_part}."


def _reporter_compartment(s: Situation) -> str:
    return "reporter" if s.fields.flag("protected") else "case"


IF_IN_CLASS = ("category", frozenset({Category.PUPIL.value, Category.STUDENT.value, Category.COURSE_PARTICIPANT.value}))
IF_PARENT = ("category", frozenset({Category.GUARDIAN.value}))
IF_EMPLOYED = ("category", frozenset({Category.EMPLOYEE.value, Category.TRAINEE_TEACHER.value}))
"""Whom a form asks for a day of birth and parents, for a child, and for a collective agreement."""

ADD_PERSON = ActDefinition(
    id="add_person",
    label="Persoon toevoegen",
    stage="report",
    who=roles(DIRECTOR, HRM, BOARD),
    guards=(_protected_allowed, _birth_possible),
    sentence=_person_sentence,
    compartment=_reporter_compartment,
    fields=(
        Field(name="name", kind=Kind.LINE, label="Naam"),
        Field(
            name="category",
            kind=Kind.CHOICE,
            label="Positie op school",
            help="Een docent, een conciërge of een leidinggevende is een medewerker.",
            choices=choices(**{category.value: CATEGORY_NAMES[category] for category in Category}),
        ),
        Field(
            name="part",
            kind=Kind.CHOICE,
            label="Rol in de zaak",
            choices=choices(**{part.value: PART_NAMES[part] for part in Part}),
        ),
        Field(
            name="member",
            kind=Kind.MEMBER,
            label="Is een gebruiker van dit programma",
            required=False,
            help="Wie zelf bij de zaak betrokken is, kan er niets in doen.",
        ),
        Field(name="birth_date", kind=Kind.DATE, label="Geboortedatum", required=False, day=Day.PAST, when=IF_IN_CLASS),
        Field(name="guardians", kind=Kind.LINES, label="Ouders of verzorgers", required=False, when=IF_IN_CLASS),
        Field(name="child", kind=Kind.PERSON, label="Ouder van", required=False, when=IF_PARENT),
        Field(
            name="cao",
            kind=Kind.LINE,
            label="Cao",
            required=False,
            help="Alleen als het een andere cao is dan die van de school. Vul dan in: cao-po, cao-vo of cao-mbo.",
            when=IF_EMPLOYED,
        ),
        Field(
            name="protected",
            kind=Kind.BOOL,
            label="Identiteit beschermen",
            required=False,
            help="Alleen voor een melder. Dan zien alleen HRM en het bestuur wie het is.",
            when=("part", frozenset({Part.REPORTER.value})),
        ),
    ),
)


ADD_NOTE = ActDefinition(
    id="add_note",
    label="Notitie maken",
    stage="report",
    who=everybody,
    sentence=lambda act, case, organisation: f"Notitie: {full(act.fields.text('text'))}",
    fields=(
        Field(name="text", kind=Kind.TEXT, label="Notitie"),
        Field(name="on", kind=Kind.DATE, label="Op welke dag", required=False, day=Day.PAST),
    ),
)

SECURED = {
    "takedown_request": "gevraagd om het offline te halen",
    "contact_stopped": "contact gestopt",
    "device_handed_in": "apparaat ingeleverd",
    "victim_safe": "benadeelde in veiligheid",
    "other": "anders",
}

SECURE_SITUATION = ActDefinition(
    id="secure_situation",
    label="Situatie veilig maken",
    stage="report",
    who=roles(DIRECTOR, HRM, BOARD),
    sentence=lambda act, case, organisation: (
        f"Situatie veilig gemaakt op {day_text(act.fields.day('on'))}, "
        f"{SECURED.get(act.fields.text('what'), act.fields.text('what'))}: {full(act.fields.text('text'))}"
    ),
    fields=(
        Field(name="what", kind=Kind.CHOICE, label="Wat is gedaan", choices=choices(**SECURED)),
        ON,
        Field(name="text", kind=Kind.TEXT, label="Toelichting"),
    ),
)


def _consult_sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    about = f" over {person_text(case, fields.text('respondent'))}" if fields.filled("respondent") else ""
    with_ = CONSULTED.get(fields.text("with"), fields.text("with"))
    return f"Overleg{about} met {with_} op {day_text(fields.day('on'))}. Advies: {full(fields.text('advice'))}"


CONSULT = ActDefinition(
    id="consult",
    label="Overleg vastleggen",
    stage="inquiry",
    who=roles(DIRECTOR, HRM, BOARD, MANAGER),
    sentence=_consult_sentence,
    fields=(
        Field(name="with", kind=Kind.CHOICE, label="Met wie", choices=choices(**CONSULTED)),
        ON,
        Field(name="advice", kind=Kind.TEXT, label="Wat was het advies"),
        MAYBE_RESPONDENT,
        MAYBE_INSPECTION,
    ),
)


def _is_affected(s: Situation) -> Iterable[Reason]:
    person = s.case.person(s.fields.ref("person"))
    if person is not None and person.part is not Part.AFFECTED:
        yield refuses(
            "not_respondent",
            CASE,
            "Kies iemand die benadeeld is. Steun is voor wie last heeft van het gedrag.",
            "person",
        )


OFFER_SUPPORT = ActDefinition(
    id="offer_support",
    label="Hulp aanbieden",
    stage="report",
    who=roles(DIRECTOR, HRM),
    guards=(_is_affected,),
    sentence=lambda act, case, organisation: (
        f"Hulp aangeboden aan {person_text(case, act.fields.text('person'))} op {day_text(act.fields.day('on'))}: "
        f"{full(act.fields.text('what'))}"
    ),
    fields=(
        Field(name="person", kind=Kind.PERSON, label="Aan wie"),
        Field(name="what", kind=Kind.TEXT, label="Welke hulp"),
        ON,
    ),
)

NOTE_EXCLUSION = ActDefinition(
    id="note_exclusion",
    label="Uitsluiting",
    stage="report",
    who=lambda s: frozenset(),
    sentence=lambda act, case, organisation: "Een gebruiker is bij deze zaak betrokken en daarom uitgesloten.",
    fields=(
        Field(name="member", kind=Kind.MEMBER, label="Lid"),
        Field(name="part", kind=Kind.LINE, label="Rol in de zaak"),
        Field(name="person", kind=Kind.LINE, label="Persoon", required=False),
    ),
)

ACTS = (REPORT_INCIDENT, ADD_PERSON, ADD_EVIDENCE, ADD_NOTE, SECURE_SITUATION, CONSULT, OFFER_SUPPORT)
SYSTEM_ACTS = (NOTE_EXCLUSION,)
