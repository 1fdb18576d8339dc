"""What was quoted from a piece of evidence, message by message, and who did what with it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from caseapp.documents.matter import moment_text, plain
from caseapp.documents.model import Block, Look, Mark, Paragraph, Quote, Span, Table, Text
from caseapp.model.evidence import QUOTED, USED
from caseapp.procedure.acts.evidence import CUSTODY, message_words
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter
    from caseapp.model.act import Fields, RecordedAct


def used_blocks(matter: Matter, evidence: RecordedAct) -> tuple[Block, ...]:
    """What of it is quoted in the case, and its custody."""
    return (*_quotes(matter, evidence), *_custody(matter, evidence))


def _quotes(matter: Matter, evidence: RecordedAct) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for act in _about(matter, QUOTED, evidence):
        text: list[Text] = [_message(matter, one) for one in act.fields.tables("messages")]
        if act.fields.filled("text"):
            text.append(matter.text(act.fields.text("text")))
        title = (Span("Aangehaald "), Span(f"({matter.number(act)})", Mark.MUTED))
        blocks.append(Paragraph(text=title, look=Look.LABEL))
        blocks += [Quote(text=one) for one in text]
    return tuple(blocks)


def _message(matter: Matter, one: Fields) -> Text:
    head = ", ".join(part for part in (one.text("author"), _when(one.text("at"))) if part)
    return (*matter.text(f"{head}: " if head else "", Mark.STRONG), *matter.text(message_words(one)))


def _when(text: str) -> str:
    """A moment as the telephone wrote it, on its own clock."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{day_text(at.date())}, {at:%H.%M} uur"


def _custody(matter: Matter, evidence: RecordedAct) -> tuple[Block, ...]:
    rows = tuple(_use(matter, act) for act in _about(matter, USED, evidence))
    if not rows:
        return ()
    heads = ("Wanneer", "Wie", "Wat", "Ongeschonden")
    return Paragraph(text=plain("Wat met dit bewijs is gedaan"), look=Look.LABEL), Table(
        heads=heads, shares=(0.27, 0.23, 0.34, 0.16), rows=rows
    )


def _use(matter: Matter, act: RecordedAct) -> tuple[Text, ...]:
    fields = act.fields
    what = CUSTODY.get(fields.text("what"), fields.text("what"))
    to = f" aan {fields.text('to')}" if fields.filled("to") else ""
    why = f": {fields.text('reason')}" if fields.filled("reason") else ""
    intact = fields.get("intact")
    state = plain("nee", Mark.LATE) if intact is False else plain("ja" if intact is True else "–")
    return plain(moment_text(act.at)), matter.author(act), matter.text(f"{what}{to}{why}"), state


def _about(matter: Matter, act: str, evidence: RecordedAct) -> tuple[RecordedAct, ...]:
    return tuple(one for one in matter.all(act) if one.fields.text("evidence") == evidence.ref)
