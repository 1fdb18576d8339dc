"""The register as sentences: who changed what, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from caseapp.office.register.catalogue import REGISTER_ACTS
from caseapp.office.register.fold import FOUND, may_register
from caseapp.office.register.state import RECOVERY

if TYPE_CHECKING:
    from caseapp.model.act import RecordedAct
    from caseapp.office.register.book import RegisterBook

UNKNOWN = "Een handeling die deze versie van het programma niet kent."
NOT_HELD = "Deze handeling is niet door een beheerder gedaan en geldt daarom niet."


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One act of the register, told: its number, moment, author, and what it changed."""

    seq: int
    act: str
    at: datetime
    author: str
    sentence: str


def history(book: RegisterBook) -> tuple[RegisterLine, ...]:
    """Every act of the register, the newest first, each told with the names of that moment."""
    return tuple(_line(book, act) for act in reversed(book.acts))


def _line(book: RegisterBook, act: RecordedAct) -> RegisterLine:
    after = book.at_entry(act.seq) or book.state
    before = book.at_entry(act.seq - 1) or after
    member = before.organisation.member(act.author)
    name = "Herstelblad" if act.author == RECOVERY else member.name if member else act.author
    definition = REGISTER_ACTS.get(act.act)
    if act.act != FOUND and not may_register(before, act.author):
        sentence = NOT_HELD
    else:
        sentence = definition.sentence(act, after.organisation) if definition else UNKNOWN
    return RegisterLine(seq=act.seq, act=act.act, at=act.at, author=name, sentence=sentence)
