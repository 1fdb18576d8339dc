"""A board decision on a measure, as a document of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.matter import Matter, plain
from caseapp.documents.model import Block, Heading, Mark, Pairs, Paragraph, Span
from caseapp.documents.section.measure import measure_blocks
from caseapp.documents.single.letterhead import document, signatures
from caseapp.model.zone import local
from caseapp.procedure.calendar import Calendar
from caseapp.procedure.guards.range import needs_clause
from caseapp.procedure.letter.remedy import remedy
from caseapp.procedure.situation import Situation
from caseapp.procedure.wording import measure_text
from caseapp.procedure.world import NOBODY

if TYPE_CHECKING:
    from caseapp.documents.model import Dossier
    from caseapp.model.act import RecordedAct
    from caseapp.office.dossier_source import DossierSource

NAME: Final = "Besluit"
LONG: Final = 600
"""Characters of facts that are too long to be held with the room to sign."""


def decision(source: DossierSource, ref: str) -> Dossier:
    """One decision."""
    act = source.case.get(ref)
    person = source.case.person(act.respondent) if act else None
    if act is None or person is None:
        raise LookupError(ref)
    matter = Matter(source=source, respondent=person)
    name = measure_text(act) or "verlenging"
    board = matter.organisation.member(act.author)
    rows = (("Over", matter.text(person.name, Mark.STRONG)), ("Organisatie", matter.text(matter.organisation.name)))
    blocks: tuple[Block, ...] = (
        Pairs(rows=rows),
        *measure_blocks(matter, act),
        *_assessed(matter),
        *_remedy(matter, act),
        Heading(text=plain("Ondertekening")),
        signatures(*([board.name] if board else [])),
    )
    return document(matter, act, NAME, plain(f"{name[:1].upper()}{name[1:]}"), blocks)


def _remedy(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    """With whom objection or appeal lies, and within which term: the decision says that it names this."""
    decision = matter.case.decision(act.ref)
    if decision is None or not act.fields.flag("objection_clause"):
        return ()
    if decision.measure is not None and not needs_clause(matter.respondent, decision.measure):
        return ()
    # the term is told in words and no day is reckoned, so that a calendar without school holidays will do
    s = Situation(
        case=matter.case,
        organisation=matter.organisation,
        law=matter.source.law,
        calendar=Calendar(),
        actor=NOBODY,
        now=act.at,
        fields=act.fields,
    )
    way = remedy(s, matter.respondent, decision.measure, local(act.at).date(), decision.start)
    since = "na het einde van het dienstverband" if way.court else "na de dag waarop dit besluit is meegedeeld"
    where = f" Het adres is: {way.address}." if way.address else ""
    text = f"Tegen dit besluit kunt u {way.what} bij {way.whom}. Dat kan binnen {way.term} {since}.{where}"
    return Heading(text=plain("Niet mee eens?")), Paragraph(text=matter.text(text), keep=True)


def _assessed(matter: Matter) -> tuple[Block, ...]:
    assessment = matter.case.assessment(matter.respondent.ref)
    if assessment is None or not assessment.established:
        return ()
    facts = "\n".join(f"{at}. {one.fact}" for at, one in enumerate(assessment.established, start=1))
    return (
        Heading(text=plain("Wat vaststaat")),
        Paragraph(text=matter.text(facts), keep=len(facts) < LONG),
        Paragraph(text=(Span("Bewijs en gronden staan in het dossier van de zaak.", Mark.MUTED),), keep=True),
    )
