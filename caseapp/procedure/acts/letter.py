"""The act of sending a letter: its bytes are kept, sealed, with what it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.procedure.acts.fields import ON, choices
from caseapp.procedure.definition import ActDefinition, Field, Kind
from caseapp.procedure.guards.letter import about_the_same, not_before_the_act, reporter_kept_out, rests_on_its_act
from caseapp.procedure.guards.who import BOARD, DIRECTOR, FG, HRM, roles
from caseapp.procedure.letter.kind import LETTERS, RESTS_ON, letter_label
from caseapp.procedure.wording import bare, day_text, person_text

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from caseapp.model.case import Case
    from caseapp.model.organisation import Organisation
    from caseapp.procedure.situation import Situation

SENT_BY = {
    "registered_letter": "aangetekende brief",
    "letter": "brief",
    "handed_over": "overhandigd",
    "email": "e-mail",
    "portal": "via het portaal van de school",
}


def _sentence(act: RecordedAct, case: Case, _organisation: Organisation) -> str:
    fields = act.fields
    about = f" over {person_text(case, fields.text('about'))}" if fields.filled("about") else ""
    how = SENT_BY.get(fields.text("how"), fields.text("how"))
    return (
        f"Brief “{letter_label(fields.text('letter'))}”{about} verstuurd aan {bare(fields.text('to'))} "
        f"op {day_text(fields.day('on'))} ({how})."
    )


def _compartment(s: Situation) -> str:
    person = s.case.person(s.fields.ref("about"))
    return "reporter" if person is not None and person.protected else "case"


SEND_LETTER = ActDefinition(
    id="send_letter",
    label="Brief versturen",
    stage="overview",
    who=roles(DIRECTOR, HRM, BOARD, FG),
    when_closed=True,
    guards=(rests_on_its_act, about_the_same, not_before_the_act, reporter_kept_out),
    sentence=_sentence,
    compartment=_compartment,
    help="Het programma bewaart de brief verzegeld, precies zoals hij is verstuurd.",
    fields=(
        Field(
            name="letter",
            kind=Kind.CHOICE,
            label="Welke brief",
            choices=choices(**{kind.id: kind.label for kind in LETTERS.values()}),
        ),
        Field(name="about", kind=Kind.PERSON, label="Over wie", required=False),
        Field(
            name="regarding",
            kind=Kind.REF,
            label="Waarover",
            of=RESTS_ON,
            required=False,
            help="De handeling waar de brief over gaat, zoals het besluit of de uitnodiging.",
        ),
        Field(name="to", kind=Kind.LINE, label="Aan wie"),
        Field(name="how", kind=Kind.CHOICE, label="Hoe", choices=choices(**SENT_BY)),
        ON,
        Field(
            name="template",
            kind=Kind.LINE,
            label="Gemaakt met",
            required=False,
            help="De versie van de brief in dit programma; het programma vult dit in.",
        ),
        Field(name="file", kind=Kind.FILE, label="De brief"),
    ),
)

ACTS = (SEND_LETTER,)
