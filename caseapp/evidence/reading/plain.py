"""Plain text, and texts that are exports of chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.chat import NotAChat, look_into
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import gather
from caseapp.evidence.text import lines_of

if TYPE_CHECKING:
    from datetime import date

    from caseapp.evidence.reading.limit import Limits


def read_text(file: BinaryIO, limits: Limits, latest: date) -> Reading:
    """A text; one that is the export of a chat is told as a chat."""
    text, cut = gather(lines_of(file), limits.text)
    try:
        head = look_into(file, latest)
    except NotAChat:
        length = Fact(name="Tekens", value=f"{len(text)}{' of meer' if cut else ''}")
        return Reading(kind=Kind.TEXT, media_type="text/plain", text=text, facts=(length,), cut=cut)
    facts = (
        Fact(name="Berichten", value=str(head.lines)),
        Fact(name="Deelnemers", value=str(len(head.members))),
    )
    return Reading(kind=Kind.CHAT, media_type="text/plain", text=text, facts=facts, chat=head, cut=cut)
