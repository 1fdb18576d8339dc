"""One act in full: what it is, when, by whom, and every field that was filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.field_text import pairs
from caseapp.documents.matter import moment_text, plain
from caseapp.documents.model import Block, Heading, Look, Mark, Notice, Pairs, Paragraph, Span, Text, Tone

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from caseapp.documents.matter import Matter
    from caseapp.model.act import RecordedAct

ABOUT = ("respondent",)
"""Fields that say what the whole dossier says."""


def card(matter: Matter, act: RecordedAct, *, title: Text = (), leave: Collection[str] = ()) -> tuple[Block, ...]:
    """The act under a small heading; ``leave`` names fields that stand elsewhere."""
    blocks: list[Block] = [
        Heading(level=3, text=title or plain(matter.label(act))),
        Paragraph(look=Look.SMALL, keep=True, text=by_line(matter, act)),
    ]
    rows = pairs(matter, act, (*ABOUT, *leave))
    if rows:
        blocks.append(Pairs(rows=rows))
    blocks += deviations(act)
    blocks += correction(matter, act)
    return tuple(blocks)


def cards(matter: Matter, acts: Iterable[RecordedAct], *, leave: Collection[str] = ()) -> tuple[Block, ...]:
    """Several acts in full, one after another."""
    return tuple(block for act in acts for block in card(matter, act, leave=leave))


def by_line(matter: Matter, act: RecordedAct) -> Text:
    """When, by whom, and under which number an act was recorded."""
    return (
        Span(f"Vastgelegd op {moment_text(act.at)} door "),
        *matter.author(act),
        Span(f" · {matter.number(act)}"),
    )


def deviations(act: RecordedAct) -> tuple[Block, ...]:
    """That an act was done against a reason that asked for an explanation; both stand in their own part."""
    if not act.overruled:
        return ()
    count = len(act.overruled)
    rules = "een regel" if count == 1 else f"{count} regels"
    text = f"Hier is met uitleg afgeweken van {rules}. Zie “Afwijkingen met uitleg”."
    return (Notice(text=plain(text)),)


def correction(matter: Matter, act: RecordedAct) -> tuple[Block, ...]:
    """What was rectified in an act."""
    rectified = matter.corrected.get(act.ref)
    if rectified is None:
        return ()
    text = (
        Span(f"Verbeterd ({matter.number(rectified)}): ", Mark.STRONG),
        *matter.text(rectified.fields.text("correction")),
        Span(" Reden: "),
        *matter.text(rectified.fields.text("reasons")),
    )
    return (Notice(text=text, tone=Tone.WARNING),)
