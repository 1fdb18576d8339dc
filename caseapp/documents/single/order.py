"""The inspection order (controle-opdracht): what whoever inspects may look at, and what not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.errors import DocumentError
from caseapp.documents.field_text import pairs
from caseapp.documents.matter import Matter, plain
from caseapp.documents.model import Block, Heading, Items, Look, Mark, Pairs, Paragraph
from caseapp.documents.single.letterhead import document, signatures

if TYPE_CHECKING:
    from caseapp.documents.model import Dossier, Text
    from caseapp.model.act import RecordedAct
    from caseapp.model.inspection import Inspection
    from caseapp.model.person import Person
    from caseapp.office.dossier_source import DossierSource

NAME: Final = "Controle-opdracht"
NOBODY: Final = "U leest in deze zaak geen namen. Vraag de controle-opdracht aan wie u aanwees."
LEAD: Final = "Het bestuur draagt op om gegevens te controleren zoals hieronder staat, en niet meer dan dat."
ALLOWED: Final = ("persons", "systems", "period_from", "period_to", "data_kinds")
GROUNDS: Final = ("purpose", "necessity", "proportionality", "subsidiarity")
RULES: Final = (
    "Kijk alleen naar de gegevens die in deze opdracht staan, van die personen en uit die periode.",
    "Ziet u iets anders dat ernstig is, stop dan met lezen en meld het aan het bestuur.",
    "Leg elke handeling vast: wanneer, in welk systeem, van wie, en wat u vond.",
    "Wat u ziet, is geheim. Geef het alleen aan wie deze opdracht gaf.",
)


class Unnamed(DocumentError):
    """Who reads the case may not know whom it is about."""


def order(source: DossierSource, ref: str) -> Dossier:
    """The order for one inspection.

    Raises:
        Unnamed: who reads the case knows nobody in it by name.
    """
    inspection = source.case.inspections[ref]  # type: ignore[index]
    decided = inspection.decision or inspection.request
    matter = Matter(source=source, respondent=_first(source, inspection))
    heading = plain(f"Controle {inspection.number} van gegevens")
    return document(matter, decided, NAME, heading, (*_blocks(matter, inspection, decided), *_sign(matter, inspection)))


def _first(source: DossierSource, inspection: Inspection) -> Person:
    found = (source.case.person(ref) for ref in inspection.persons)
    readable = (one for one in (*found, *source.case.persons.values()) if one is not None)
    person = next(readable, None)
    if person is None:
        raise Unnamed(NOBODY)
    return person


def _blocks(matter: Matter, inspection: Inspection, decided: RecordedAct) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Paragraph(text=plain(LEAD), look=Look.LEAD),
        Heading(text=plain("Wat mag worden bekeken")),
        Pairs(rows=_pairs(matter, inspection.request, ALLOWED)),
    ]
    for act in inspection.determined:
        blocks += [
            Paragraph(text=plain("Handelingen", Mark.STRONG), look=Look.LABEL),
            Items(items=tuple(matter.text(one) for one in act.fields.texts("actions"))),
        ]
    blocks += [
        Heading(text=plain("Waarom")),
        Pairs(rows=_pairs(matter, inspection.request, GROUNDS)),
        Heading(text=plain("Het besluit")),
        Pairs(rows=tuple(pairs(matter, decided, ("inspection",)))),
    ]
    if inspection.advice is not None:
        rows = pairs(matter, inspection.advice, ("inspection",))
        blocks += [Heading(text=plain("Advies van de functionaris gegevensbescherming")), Pairs(rows=rows)]
    rules = Items(items=tuple(map(plain, RULES)), keep=True)  # nobody signs a page on which nothing else stands
    return (*blocks, Heading(text=plain("Regels voor wie controleert")), rules)


def _pairs(matter: Matter, act: RecordedAct, names: tuple[str, ...]) -> tuple[tuple[str, Text], ...]:
    leave = [name for name in act.fields if name not in names]
    return pairs(matter, act, leave)


def _sign(matter: Matter, inspection: Inspection) -> tuple[Block, ...]:
    named = [
        member.name
        for act in inspection.authorised
        if (member := matter.organisation.member(act.fields.text("person"))) is not None
    ]
    decided = inspection.decision
    board = matter.organisation.member(decided.author) if decided else None
    names = [*([f"{board.name} (lid van het bestuur)"] if board else []), *(f"{name} (uitvoerder)" for name in named)]
    return (Heading(text=plain("Ondertekening")), signatures(*names)) if names else ()
