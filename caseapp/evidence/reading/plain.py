"""Plain text, and texts that are exports of chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.chat import NotAChat, look_into
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.text import lines_of

if TYPE_CHECKING:
    from datetime import date

    from caseapp.evidence.reading.limit import Limits

FEWEST_LINES = 1


def read_text(file: BinaryIO, limits: Limits, latest: date) -> Reading:
    """A text; one that is the export of a chat is told as a chat."""
    text, cut = gather(file, limits.text)
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


def gather(file: BinaryIO, most: int) -> tuple[str, bool]:
    """The text of a file, at most so many characters, and whether there was more."""
    kept: list[str] = []
    room = most
    for line in lines_of(file):
        kept.append(line[:room])
        room -= len(line) + 1
        if room <= 0:
            return "\n".join(kept), True
    return "\n".join(kept), False
