"""Acts for pupils: another school, absence, education, the inspectorate, the attendance officer, the guardians."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.model.term import Measure, Track
from caseapp.procedure.acts.fields import HOW, ON, REFERENCE, RESPONDENT, WHAT, choices
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.guards.calls import guardians_to_inform, is_pupil
from caseapp.procedure.guards.removal import absence_without_decision
from caseapp.procedure.guards.who import BOARD, DIRECTOR, HRM, roles
from caseapp.procedure.reasons import CASE, refuses
from caseapp.procedure.wording import bare, day_text, full, period_text, person_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.procedure.definition import Sentence
    from caseapp.procedure.situation import Situation

WILLING = {"yes_in_writing": "ja, schriftelijk", "yes": "ja", "no": "nee"}

SEEK_OTHER_SCHOOL = ActDefinition(
    id="seek_other_school",
    label="Andere school zoeken",
    stage="measure",
    who=roles(DIRECTOR, BOARD),
    about_respondent=True,
    guards=(is_pupil,),
    sentence=lambda act, case, organisation: (
        f"Andere school gevraagd voor {person_text(case, act.respondent)} op {day_text(act.fields.day('on'))}: "
        f"{act.fields.text('school')}. Bereid: {WILLING.get(act.fields.text('willing'), act.fields.text('willing'))}; "
        f"passend: {'ja' if act.fields.flag('suitable') else 'nee'}. {full(act.fields.text('why'))}"
    ),
    fields=(
        RESPONDENT,
        Field(name="school", kind=Kind.LINE, label="Welke school"),
        ON,
        Field(name="willing", kind=Kind.CHOICE, label="Wil de leerling toelaten", choices=choices(**WILLING)),
        Field(name="suitable", kind=Kind.BOOL, label="Past bij deze leerling"),
        Field(name="why", kind=Kind.TEXT, label="Waarom"),
    ),
)

RECORD_ABSENCE = ActDefinition(
    id="record_absence",
    label="Thuiszitten vastleggen",
    stage="measure",
    who=roles(DIRECTOR),
    about_respondent=True,
    guards=(is_pupil, absence_without_decision),
    sentence=lambda act, case, organisation: (
        f"{person_text(case, act.respondent)} komt zonder besluit niet in de les, "
        f"{period_text(act.fields.day('from'), act.fields.day('to'))}: {full(act.fields.text('why'))}"
    ),
    fields=(
        RESPONDENT,
        Field(name="from", kind=Kind.DATE, label="Vanaf", day=Day.PAST),
        Field(name="why", kind=Kind.TEXT, label="Waarom"),
        Field(name="to", kind=Kind.DATE, label="Tot en met", required=False),
    ),
)


def _kept_out(s: Situation) -> Iterable[Reason]:
    """Teaching is arranged for who is suspended or barred, or whose removal is proposed (in VO before it is bridged)."""
    person = s.respondent
    if person is None or person.track is not Track.PUPIL or s.case.all("record_absence", respondent=person.ref):
        return
    barred = any(d.suspends or d.measure is Measure.REMOVAL for d in s.case.decisions_about(person.ref))
    proposed = any(
        item.respondent == person.ref and item.measure in (Measure.SUSPENSION, Measure.REMOVAL)
        for item in s.case.proposals
    )
    if not barred and not proposed:
        text = (
            "Deze leerling is niet geschorst of buiten de les gehouden. Leg eerst het besluit of het thuiszitten vast."
        )
        yield refuses("respondent_open", CASE, text, "respondent")


PROVIDE_EDUCATION = ActDefinition(
    id="provide_education",
    label="Onderwijs regelen tijdens afwezigheid",
    stage="measure",
    who=roles(DIRECTOR),
    about_respondent=True,
    guards=(is_pupil, _kept_out),
    sentence=lambda act, case, organisation: (
        f"Onderwijs geregeld voor {person_text(case, act.respondent)} vanaf {day_text(act.fields.day('from'))}: "
        f"{full(act.fields.text('what'))}"
    ),
    fields=(
        RESPONDENT,
        Field(name="from", kind=Kind.DATE, label="Vanaf"),
        Field(name="what", kind=Kind.TEXT, label="Welk onderwijs"),
    ),
)


def _told(what: str) -> Sentence:
    def sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
        advice = f" Advies: {full(act.fields.text('advice'))}" if act.fields.filled("advice") else ""
        return (
            f"{what} over {person_text(case, act.respondent)} op {day_text(act.fields.day('on'))}, "
            f"kenmerk {bare(act.fields.text('reference'))}.{advice}"
        )

    return sentence


ADVICE = Field(name="advice", kind=Kind.TEXT, label="Advies", required=False)


def _authority_told(act_id: str, label: str, sentence: str) -> ActDefinition:
    return ActDefinition(
        id=act_id,
        label=label,
        stage="measure",
        who=roles(DIRECTOR, BOARD),
        about_respondent=True,
        guards=(is_pupil,),
        sentence=_told(sentence),
        fields=(RESPONDENT, ON, REFERENCE, ADVICE),
    )


NOTIFY_INSPECTORATE = _authority_told("notify_inspectorate", "Inspectie inlichten", "Onderwijsinspectie ingelicht")
CONSULT_INSPECTORATE = _authority_told(
    "consult_inspectorate", "Overleggen met de inspectie", "Overleg met de Onderwijsinspectie"
)
NOTIFY_ATTENDANCE_OFFICER = _authority_told(
    "notify_attendance_officer", "Leerplichtambtenaar inlichten", "Leerplichtambtenaar ingelicht"
)

INFORM_GUARDIANS = ActDefinition(
    id="inform_guardians",
    label="Ouders inlichten",
    stage="report",
    who=roles(DIRECTOR, HRM),
    guards=(guardians_to_inform,),
    sentence=lambda act, case, organisation: (
        f"Ouders van {person_text(case, act.fields.text('person'))} nog niet ingelicht: "
        f"{full(act.fields.text('deferred_reason'))}"
        if act.fields.filled("deferred_reason")
        else f"Ouders van {person_text(case, act.fields.text('person'))} ingelicht op "
        f"{day_text(act.fields.day('on'))} ({bare(act.fields.text('how'))}): {full(act.fields.text('what'))}"
    ),
    fields=(
        Field(name="person", kind=Kind.PERSON, label="Ouders van"),
        ON,
        HOW,
        WHAT,
        Field(
            name="deferred_reason",
            kind=Kind.TEXT,
            label="Reden om te wachten",
            required=False,
            help="Alleen invullen als u de ouders nu nog niet inlicht.",
        ),
    ),
)

ACTS = (
    SEEK_OTHER_SCHOOL,
    RECORD_ABSENCE,
    PROVIDE_EDUCATION,
    NOTIFY_INSPECTORATE,
    CONSULT_INSPECTORATE,
    NOTIFY_ATTENDANCE_OFFICER,
    INFORM_GUARDIANS,
)
