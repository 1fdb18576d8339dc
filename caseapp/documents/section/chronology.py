"""The chronology: every act in one sentence, in order."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Mark, Paragraph, Section, Span, Table, Text
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.documents.matter import Matter
    from caseapp.model.act import RecordedAct

LEFT, RIGHT = 0.23, 0.77
USED = "record_custody"
"""What was done with evidence stands with that evidence, and would drown the rest here."""


def chronology(matter: Matter) -> Section | None:
    """All acts in this dossier in sentences, with day, hour, number and author."""
    blocks: list[Block] = [Paragraph(text=plain(_introduction(matter)), keep=True)]
    rows = tuple(_rows(matter))
    if rows:
        blocks.append(Table(heads=(), shares=(LEFT, RIGHT), rows=rows))
    return Section(id="chronology", title="Verloop", blocks=tuple(blocks))


def _introduction(matter: Matter) -> str:
    left = len(matter.left_out)
    shown = sum(act.act != USED for act in matter.shown)
    if not shown and not left:
        return "Er is nog niets vastgelegd in deze zaak."
    what = "1 handeling" if shown == 1 else f"{shown} handelingen"
    text = f"Dit deel noemt {what} in de volgorde waarin ze zijn vastgelegd."
    uses = sum(act.act == USED for act in matter.shown)
    if uses:
        text += " Wie bewijs bekeek, opsloeg of overhandigde, staat bij dat bewijs."
    if left:
        more = "1 andere handeling staat" if left == 1 else f"{left} andere handelingen staan"
        text += f" {more} niet in dit dossier; “Zo controleert u dit dossier” noemt van elk waarom."
    return text


def _rows(matter: Matter) -> Iterator[tuple[Text, ...]]:
    told = (act for act in matter.shown if act.act != USED)
    for _, same_day in groupby(told, key=lambda act: local(act.at).date()):
        for at, act in enumerate(same_day):
            yield _when(act, first=at == 0), _what(matter, act)


def _when(act: RecordedAct, *, first: bool) -> Text:
    here = local(act.at)
    hour = f"{here:%H.%M} uur · nr {act.seq}"
    if not first:
        return (Span(hour, Mark.MUTED),)
    return (Span(day_text(here.date()), Mark.STRONG), Span(f"\n{hour}", Mark.MUTED))


def _what(matter: Matter, act: RecordedAct) -> Text:
    spans: list[Span] = [*matter.sentence(act), Span("\n"), *_by(matter, act)]
    rectified = matter.corrected.get(act.ref)
    if rectified is not None:
        spans += [
            Span(f"\nVerbeterd bij nr {rectified.seq}: ", Mark.STRONG),
            *matter.text(rectified.fields.text("correction")),
        ]
    if act.overruled:
        spans.append(Span("\nMet uitleg afgeweken van een regel.", Mark.LATE))
    return tuple(spans)


def _by(matter: Matter, act: RecordedAct) -> Text:
    return tuple(
        Span(span.text, span.mark if span.mark is Mark.BLACK else Mark.MUTED)
        for span in (Span(f"{matter.label(act)}, door "), *matter.author(act))
    )
