"""Acts of hearing: told, invited, shown, heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.procedure.acts.fields import HOW, ON, RESPONDENT, WHAT
from caseapp.procedure.definition import ActDefinition, Field, Kind
from caseapp.procedure.guards import hearing as h
from caseapp.procedure.guards.who import DIRECTOR, HRM, roles
from caseapp.procedure.reasons import CASE, FORM, refuses
from caseapp.procedure.wording import bare, day_text, full, listing, person_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.model.reason import Reason
    from caseapp.procedure.situation import Situation

INFORM_RESPONDENT = ActDefinition(
    id="inform_respondent",
    label="Persoon inlichten over de melding",
    stage="hearing",
    who=roles(DIRECTOR, HRM),
    about_respondent=True,
    sentence=lambda act, case, organisation: (
        f"{person_text(case, act.respondent)} ingelicht op {day_text(act.fields.day('on'))} "
        f"({bare(act.fields.text('how'))}): {full(act.fields.text('what'))}"
    ),
    fields=(RESPONDENT, ON, HOW, WHAT),
)


def named_text(case: Case, organisation: Organisation, named: Iterable[str]) -> str:
    """The names behind what a list of those invited or present holds."""
    words = []
    for item in named:
        person, member = case.person(item), organisation.member(item)
        words.append(person.name if person else member.name if member else "de ouders" if item == h.GUARDIANS else item)
    return listing(words)


INVITE_HEARING = ActDefinition(
    id="invite_hearing",
    label="Uitnodigen voor een gesprek",
    stage="hearing",
    who=roles(DIRECTOR, HRM),
    about_respondent=True,
    guards=(h.guardians_invited, h.invited_in_time),
    sentence=lambda act, case, organisation: (
        f"{named_text(case, organisation, act.fields.texts('invited'))} uitgenodigd voor een gesprek op "
        f"{day_text(act.fields.day('for_on'))}"
        + (f" (spoed: {bare(act.fields.text('urgent'))})" if act.fields.filled("urgent") else "")
        + "."
    ),
    fields=(
        RESPONDENT,
        Field(name="for_on", kind=Kind.DATE, label="Gesprek op"),
        Field(name="invited", kind=Kind.INVITED, label="Wie zijn uitgenodigd"),
        Field(name="text", kind=Kind.TEXT, label="Wat staat in de uitnodiging"),
        Field(name="urgent", kind=Kind.TEXT, label="Waarom het haast heeft", required=False),
    ),
)


def _why_withheld(s: Situation) -> Iterable[Reason]:
    if s.fields.filled("withheld") and not s.fields.filled("why") and not s.partial:
        yield refuses("field_missing", FORM, "Zeg waarom u dit stuk achterhoudt.", "why")


def _reporter_kept_out(s: Situation) -> Iterable[Reason]:
    for ref in s.fields.texts("entries"):
        act = s.case.get(ref)
        if act is not None and act.compartment == "reporter":
            text = "Dit stuk noemt een beschermde melder. Laat het weg. De ander mag niet weten wie de melding deed."
            yield refuses("reporter_protected", CASE, text, "entries")


def _pieces(act: RecordedAct) -> str:
    count = len(act.fields.texts("entries"))
    return "1 stuk" if count == 1 else f"{count} stukken"


SHARE_FILE = ActDefinition(
    id="share_file",
    label="Stukken delen",
    stage="hearing",
    who=roles(DIRECTOR, HRM),
    about_respondent=True,
    guards=(_why_withheld, _reporter_kept_out),
    sentence=lambda act, case, organisation: (
        f"{_pieces(act)} gedeeld met {person_text(case, act.respondent)} "
        f"op {day_text(act.fields.day('on'))} ({bare(act.fields.text('how'))})"
        + (f"; achtergehouden: {bare(act.fields.text('why'))}" if act.fields.filled("withheld") else "")
        + "."
    ),
    fields=(
        RESPONDENT,
        Field(name="entries", kind=Kind.REFS, label="Welke stukken"),
        ON,
        HOW,
        Field(name="withheld", kind=Kind.TEXT_OR_REFS, label="Wat houdt u achter", required=False),
        Field(name="why", kind=Kind.TEXT, label="Waarom", required=False),
    ),
)


def _hearing_sentence(act: RecordedAct, case: Case, organisation: Organisation) -> str:
    fields = act.fields
    name, day = person_text(case, act.respondent), day_text(fields.day("on"))
    if fields.filled("declined"):
        return f"{name} wilde op {day} niet gehoord worden: {full(fields.text('declined'))}"
    present = named_text(case, organisation, fields.texts("present"))
    teacher = " De groepsleraar is ook gehoord." if fields.flag("teacher_heard") else ""
    return f"{name} gehoord op {day}. Aanwezig: {present}. Verklaring: {full(fields.text('statement'))}{teacher}"


def _statement_given(s: Situation) -> Iterable[Reason]:
    if s.partial or s.fields.filled("declined"):
        return
    for name, what in (("present", "Vul in wie erbij waren."), ("statement", "Vul in wat deze persoon heeft gezegd.")):
        if not s.fields.filled(name):
            yield refuses("field_missing", FORM, what, name)


RECORD_HEARING = ActDefinition(
    id="record_hearing",
    label="Gesprek vastleggen",
    stage="hearing",
    who=roles(DIRECTOR, HRM),
    about_respondent=True,
    guards=(_statement_given, h.invited_before, h.shown_before, h.guardians_present),
    sentence=_hearing_sentence,
    fields=(
        RESPONDENT,
        ON,
        Field(name="present", kind=Kind.INVITED, label="Wie waren erbij", missing=""),
        Field(name="statement", kind=Kind.TEXT, label="Wat zei deze persoon", missing=""),
        Field(
            name="declined",
            kind=Kind.TEXT,
            label="Wilde niet praten",
            required=False,
            help="Schrijf op waarom niet. De kans is dan wel gegeven.",
        ),
        Field(
            name="teacher_heard",
            kind=Kind.BOOL,
            label="De groepsleraar is gehoord",
            required=False,
            help="Nodig voor een verwijdering in het basisonderwijs.",
        ),
    ),
)

ACTS = (INFORM_RESPONDENT, INVITE_HEARING, SHARE_FILE, RECORD_HEARING)
