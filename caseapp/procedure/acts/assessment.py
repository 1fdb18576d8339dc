"""Acts of the assessment: findings, dismissal of the report, separate bases, earlier measures."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from caseapp.model.term import Seriousness
from caseapp.procedure.acts.fields import MAYBE_INSPECTION, MAYBE_RESPONDENT, ON, RESPONDENT, choices
from caseapp.procedure.definition import ActDefinition, Day, Field, Kind
from caseapp.procedure.guards import grounds as g
from caseapp.procedure.guards.who import BOARD, DIRECTOR, HRM, by_track, roles
from caseapp.procedure.reasons import CARE, FORM, refuses
from caseapp.procedure.wording import SERIOUSNESS_NAMES, bare, day_text, full, person_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation


LEAP_DAY = (2, 29)

REASONING = Field(
    name="reasoning",
    kind=Kind.TEXT,
    label="Onderbouwing",
    missing="no_reasons",
    help="Hoe komt u tot dit oordeel?",
)

assessors = by_track(frozenset({HRM, BOARD}), frozenset({DIRECTOR}))


def _assess_sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    tables = fields.tables("findings")
    standing = sum(table.flag("established") for table in tables)
    grave = fields.text("seriousness")
    words = [SERIOUSNESS_NAMES[Seriousness(grave)] if grave in set(Seriousness) else grave]
    if fields.flag("transgressive"):
        words.append("grensoverschrijdend")
    if fields.flag("possibly_criminal"):
        words.append("mogelijk strafbaar")
    if fields.flag("sexual_offence_minor"):
        words.append("mogelijk een zedenmisdrijf tegen een minderjarige")
    if fields.flag("data_breach"):
        words.append("een datalek")
    facts = "; ".join(table.text("fact") for table in tables if table.flag("established"))
    stands = "1 feit staat vast" if standing == 1 else f"{standing} feiten staan vast"
    return f"{person_text(case, act.respondent)} beoordeeld: {stands}{f' ({facts})' if facts else ''}. Oordeel: {', '.join(words)}."


ASSESS = ActDefinition(
    id="assess",
    label="Beoordelen",
    stage="inquiry",
    who=assessors,
    about_respondent=True,
    guards=(g.findings_given, g.norms_bind, g.evidence_there, g.own_conduct, g.in_force, g.qualification),
    sentence=_assess_sentence,
    help="Zet elk feit in één zin, met de norm en het bewijs. Geef aan wat vaststaat en wat niet.",
    fields=(
        RESPONDENT,
        Field(name="findings", kind=Kind.FINDINGS, label="Feiten"),
        Field(
            name="seriousness",
            kind=Kind.CHOICE,
            label="Hoe ernstig",
            choices=choices(**{item.value: SERIOUSNESS_NAMES[item] for item in Seriousness}),
        ),
        Field(name="transgressive", kind=Kind.BOOL, label="Grensoverschrijdend (alleen medewerkers)", required=False),
        Field(name="possibly_criminal", kind=Kind.BOOL, label="Mogelijk strafbaar"),
        Field(name="sexual_offence_minor", kind=Kind.BOOL, label="Mogelijk een zedenmisdrijf tegen een minderjarige"),
        Field(name="data_breach", kind=Kind.BOOL, label="Er is een datalek"),
        Field(
            name="known_on",
            kind=Kind.DATE,
            label="Feiten bekend op",
            required=False,
            day=Day.PAST,
            help="De dag waarop de feiten bekend waren. Leeg: vandaag.",
        ),
        Field(name="circumstances", kind=Kind.TEXT, label="Omstandigheden", required=False),
        REASONING,
    ),
)

DISMISS_REPORT = ActDefinition(
    id="dismiss_report",
    label="Melding terzijde leggen",
    stage="inquiry",
    who=assessors,
    about_respondent=True,
    guards=(g.nothing_open,),
    sentence=lambda act, case, organisation: (
        f"De melding over {person_text(case, act.respondent)} is terzijde gelegd: {full(act.fields.text('reasoning'))}"
    ),
    fields=(RESPONDENT, REASONING),
)


def _a_year_on(day: date) -> date:
    leap_day = (day.month, day.day) == LEAP_DAY
    return date(day.year + 1, day.month, 28 if leap_day else day.day)


def _basis_lasts(s: Situation) -> Iterable[Reason]:
    until = s.fields.day("until")
    if until is None:
        return
    if until < s.today:
        yield refuses("date_order", FORM, "De laatste dag ligt in het verleden. Kies een dag vanaf vandaag.", "until")
    elif until > _a_year_on(s.today):
        yield refuses(
            "approval_too_long", CARE, "Een aparte grondslag geldt hooguit een jaar. Kies een eerdere dag.", "until"
        )


BASIS_FOR = {"inspection": "een controle", "measure": "een maatregel"}

RECORD_SEPARATE_BASIS = ActDefinition(
    id="record_separate_basis",
    label="Aparte grondslag vastleggen",
    stage="inquiry",
    who=roles(BOARD),
    authority=True,
    guards=(_basis_lasts,),
    sentence=lambda act, case, organisation: (
        f"Aparte grondslag vastgelegd voor {BASIS_FOR.get(act.fields.text('for'), act.fields.text('for'))}, "
        f"tot en met {day_text(act.fields.day('until'))}: {full(act.fields.text('basis'))}"
    ),
    help="Waar het protocol zwijgt of nog niet geldt, kan het bestuur een andere grond vastleggen.",
    fields=(
        Field(name="for", kind=Kind.CHOICE, label="Waarvoor", choices=choices(**BASIS_FOR)),
        Field(name="basis", kind=Kind.TEXT, label="Grondslag", help="De wet, de cao of de regel waarop u steunt."),
        Field(name="reasoning", kind=Kind.TEXT, label="Onderbouwing", missing="no_reasons"),
        MAYBE_RESPONDENT,
        MAYBE_INSPECTION,
        Field(name="until", kind=Kind.DATE, label="Geldt tot en met"),
    ),
)

RECORD_EARLIER_MEASURE = ActDefinition(
    id="record_earlier_measure",
    label="Eerdere maatregel vastleggen",
    stage="inquiry",
    who=roles(DIRECTOR, HRM),
    about_respondent=True,
    sentence=lambda act, case, organisation: (
        f"Eerdere maatregel voor {person_text(case, act.respondent)} op {day_text(act.fields.day('on'))}: "
        f"{bare(act.fields.text('what'))}, wegens {bare(act.fields.text('for'))}."
    ),
    fields=(
        RESPONDENT,
        Field(name="what", kind=Kind.LINE, label="Welke waarschuwing of maatregel"),
        ON,
        Field(name="for", kind=Kind.TEXT, label="Waarvoor"),
        Field(name="evidence", kind=Kind.REFS, label="Bewijs", of=("add_evidence",), required=False),
    ),
)

ACTS = (ASSESS, DISMISS_REPORT, RECORD_SEPARATE_BASIS, RECORD_EARLIER_MEASURE)
