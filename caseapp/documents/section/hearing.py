"""How the respondent was told, invited, shown the file, and heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Look, Mark, Paragraph, Quote, Section
from caseapp.documents.section.card import card

if TYPE_CHECKING:
    from caseapp.documents.matter import Matter

ACTS = ("inform_respondent", "invite_hearing", "share_file", "record_hearing", "record_response", "hear_objector")
SAID = {"record_hearing": "statement", "record_response": "text", "hear_objector": "statement"}
"""Acts that hold what somebody said, and in which field."""


def hearing(matter: Matter) -> Section | None:
    """All that was told to this respondent, and all that they said, word for word."""
    acts = matter.all(*ACTS)
    blocks: list[Block] = []
    if matter.case.last("record_hearing", respondent=matter.respondent.ref) is None:
        blocks.append(Paragraph(text=plain("Deze persoon is nog niet gehoord.", Mark.STRONG)))
    for act in acts:
        field = SAID.get(act.act, "")
        blocks += card(matter, act, leave=(field,))
        if field and act.fields.filled(field):
            blocks.append(Paragraph(text=plain("Wat deze persoon zei"), look=Look.LABEL))
            blocks.append(Quote(text=matter.text(act.fields.text(field))))
    return Section(id="hearing", title="Horen", blocks=tuple(blocks))
