"""A letter that is ready for paper, and its text cut into headings, paragraphs and items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from caseapp.documents.blackout import clean
from caseapp.model.letter import Letterhead

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.model.organisation import Organisation
    from caseapp.office.letter import FilledLetter

MARK = "Vertrouwelijk"
TO, DAY, REFERENCE, SUBJECT = "Aan", "Datum", "Ons kenmerk", "Betreft"
LONG = 600
"""Characters of a paragraph that is too long to be held with the greeting."""

_GREETING = re.compile(r"\bgroet(?:en)?,?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter with everything that stands on it. ``label`` says what letter it is, and holds no name."""

    label: str
    case_id: str
    organisation: str
    letterhead: Letterhead
    to: Sequence[str]
    day: date
    subject: str
    text: str

    @property
    def sender(self) -> str:
        """Whose letter it is."""
        return self.letterhead.name or self.organisation


class PieceKind(StrEnum):
    """What a piece of a letter's text is; ``GREETING`` is the closing line, under which somebody signs."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    GREETING = "greeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of a letter's text; ``first`` is true for the first item of a list.

    ``keep`` holds it on one page with the next: no signature stands on a page by itself.
    """

    kind: PieceKind
    text: str
    first: bool = False
    keep: bool = False


def pieces(text: str) -> tuple[Piece, ...]:
    """The text of a letter in pieces: ``# `` begins a heading, ``- `` an item, a blank line a paragraph."""
    found = tuple(_pieces(clean(text)))
    greeted = [at for at, one in enumerate(found) if one.kind is PieceKind.GREETING]
    kept = {*greeted, *(at - 1 for at in greeted if at and len(found[at - 1].text) < LONG)}
    return tuple(replace(one, keep=at in kept) for at, one in enumerate(found))


def _pieces(text: str) -> Iterator[Piece]:
    before: PieceKind | None = None
    for block in _blocks(text):
        kind, words = block
        yield Piece(kind=kind, text=words.replace("\\#", "#"), first=kind is PieceKind.ITEM and before is not kind)
        before = kind


def _blocks(text: str) -> Iterator[tuple[PieceKind, str]]:
    lines: list[str] = []
    for line in (*text.split("\n"), ""):
        bare = line.strip()
        if bare.startswith(("# ", "- ")) or not bare:
            if lines:
                yield _paragraph(lines)
                lines = []
            if bare:
                yield (PieceKind.HEADING if bare[0] == "#" else PieceKind.ITEM), bare[2:].strip()
        else:
            lines.append(bare)


def _paragraph(lines: list[str]) -> tuple[PieceKind, str]:
    last = _GREETING.search(lines[-1])
    return (PieceKind.GREETING if last else PieceKind.PARAGRAPH), "\n".join(lines)


def paper(
    filled: FilledLetter, organisation: Organisation, case_id: str, *, to: str, subject: str, text: str
) -> Letter:
    """A letter as it goes out.

    Args:
        filled: the letter as it was filled in; its label and day are kept.
        organisation: whose letterhead it bears.
        case_id: our reference.
        to: name and address, one a line.
        subject: what it is about.
        text: the letter as it reads after changes.
    """
    return Letter(
        label=filled.kind.label,
        case_id=case_id,
        organisation=organisation.name,
        letterhead=organisation.letterhead,
        to=tuple(line for line in clean(to).split("\n") if line.strip()),
        day=filled.asked.day,
        subject=" ".join(clean(subject).split()),
        text=text,
    )
