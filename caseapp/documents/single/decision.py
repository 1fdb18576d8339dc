"""A board decision on a measure, as a document of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.matter import Matter, plain
from caseapp.documents.model import Block, Heading, Mark, Pairs, Paragraph, Span
from caseapp.documents.section.measure import measure_blocks
from caseapp.documents.single.letterhead import document, signatures
from caseapp.procedure.wording import measure_text

if TYPE_CHECKING:
    from caseapp.documents.model import Dossier
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
        Heading(text=plain("Ondertekening")),
        signatures(*([board.name] if board else [])),
    )
    return document(matter, act, NAME, plain(f"{name[:1].upper()}{name[1:]}"), blocks)


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
