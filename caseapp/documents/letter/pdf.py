"""A letter as PDF, set by the typesetter of the dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.documents.drawing import draw
from caseapp.documents.letter.paper import DAY, MARK, REFERENCE, SUBJECT, TO, PieceKind, pieces
from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Dossier, Heading, Items, Look, Mark, Pairs, Paragraph, Section, Text
from caseapp.model.zone import noon
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from caseapp.documents.drawing import Drawn
    from caseapp.documents.letter.paper import Letter, Piece

SIGNATURE = "\n\n"
"""Room to sign, in lines."""


def letter_pdf(letter: Letter) -> Drawn:
    """The letter as a PDF file. The same letter always gives the same bytes.

    Raises:
        FileNotFoundError: the program's fonts are gone.
    """
    return draw(letter_content(letter))


def letter_content(letter: Letter) -> Dossier:
    """The letter as the typesetter takes it."""
    title = f"{letter.label}, zaak {letter.case_id}"
    blocks = (*_head(letter), *_body(pieces(letter.text)))
    return Dossier(
        case_id=letter.case_id,
        title=title,
        organisation=letter.organisation,
        moment=noon(letter.day),
        mark=MARK,
        running=plain(letter.sender),
        foot=letter.letterhead.footer or letter.organisation,
        sections=(Section(id="letter", title=letter.label, blocks=blocks),),
    )


def _head(letter: Letter) -> tuple[Block, ...]:
    head = letter.letterhead
    rows = (
        (TO, plain("\n".join(letter.to))),
        (DAY, plain(day_text(letter.day))),
        (REFERENCE, plain(letter.case_id)),
        (SUBJECT, plain(letter.subject, Mark.STRONG)),
    )
    address = (Paragraph(text=plain("\n".join(head.address)), look=Look.SMALL),) if head.address else ()
    return (
        Paragraph(text=plain(letter.sender, Mark.STRONG), look=Look.LEAD, keep=True),
        *address,
        Paragraph(text=plain(" ")),
        Pairs(rows=tuple((label, text) for label, text in rows if text[0].text)),
        Paragraph(text=plain(" ")),
    )


def _body(found: tuple[Piece, ...]) -> list[Block]:
    blocks: list[Block] = []
    items: list[Text] = []
    for piece in found:
        if piece.kind is PieceKind.ITEM:
            items.append(plain(piece.text))
            continue
        if items:
            blocks.append(Items(items=tuple(items)))
            items = []
        blocks.append(_block(piece))
    if items:
        blocks.append(Items(items=tuple(items)))
    return blocks


def _block(piece: Piece) -> Block:
    if piece.kind is PieceKind.HEADING:
        return Heading(text=plain(piece.text), level=3)
    greeting = piece.kind is PieceKind.GREETING
    return Paragraph(text=plain(piece.text + (SIGNATURE if greeting else "")), keep=greeting)
