"""Where the procedure was departed from with an explanation: the reason against it and the explanation, both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Heading, Items, Look, Mark, Paragraph, Quote, Section, Span
from caseapp.documents.section.card import by_line

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter
    from caseapp.model.act import RecordedAct


def deviation(matter: Matter) -> Section | None:
    """Every act that was done against a reason that asks for an explanation."""
    acts = deviating(matter)
    if not acts:
        text = "In wat dit dossier toont, is nergens afgeweken van een regel die uitleg vraagt."
        return Section(id="deviations", title="Afwijkingen met uitleg", blocks=(Paragraph(text=plain(text)),))
    text = (
        "Soms mag van een regel worden afgeweken, als de school uitlegt waarom. "
        "Hier staat bij elke afwijking wat de regel vroeg en wat de uitleg is."
    )
    blocks: list[Block] = [Paragraph(text=plain(text))]
    for act in acts:
        blocks += _one(matter, act)
    return Section(id="deviations", title="Afwijkingen met uitleg", blocks=tuple(blocks))


def deviating(matter: Matter) -> tuple[RecordedAct, ...]:
    """The acts in this dossier that were done against a reason, with an explanation."""
    return tuple(act for act in matter.shown if act.overruled)


def _one(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    against = tuple((*matter.text(one.text), Span(f" ({one.source})", Mark.MUTED)) for one in act.overruled)
    return (
        Heading(level=3, text=plain(matter.label(act))),
        Paragraph(look=Look.SMALL, keep=True, text=by_line(matter, act)),
        Paragraph(text=plain("Wat de regel vroeg"), look=Look.LABEL),
        Items(items=against),
        Paragraph(text=plain("De uitleg"), look=Look.LABEL),
        Quote(text=matter.text(act.explanation) or plain("Er is geen uitleg vastgelegd.")),
    )
