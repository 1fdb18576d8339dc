"""A letter as PDF, set by the typesetter of the dossier."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from caseapp.documents.drawing import Drawn
from caseapp.documents.letter.paper import DAY, MARK, REFERENCE, SUBJECT, TO, PieceKind, pieces
from caseapp.documents.matter import plain
from caseapp.documents.model import Block, Dossier, Figure, Heading, Items, Look, Mark, Pairs, Paragraph, Section, Text
from caseapp.documents.page.composing import Composer
from caseapp.documents.page.layout import place
from caseapp.documents.page.painting import paint
from caseapp.documents.page.picture import Image
from caseapp.documents.page.setting import Setter
from caseapp.documents.page.style import POINT
from caseapp.model.zone import noon
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from caseapp.documents.letter.paper import Letter, Piece

LOGO = "logo"
LOGO_WIDTH, LOGO_HEIGHT = 140.0, 50.0
"""The most room for a logo, in points."""

SIGNATURE = "\n\n"
"""Room to sign, in lines."""


def letter_pdf(letter: Letter) -> Drawn:
    """The letter as a PDF file. The same letter always gives the same bytes.

    Raises:
        FileNotFoundError: the program's fonts are gone.
    """
    content, setter = letter_content(letter), Setter()
    pages = place(Composer(content, setter).rows())
    return Drawn(data=paint(content, pages, setter, None, _Logo(letter.letterhead.logo)), pages=len(pages.pages))


class _Logo:
    """Has the one picture that a letter has."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def image(self, picture: str) -> Image:  # noqa: ARG002 - there is but one
        """The logo, on white."""
        from PIL import Image as Pictures

        with Pictures.open(BytesIO(self._data)) as opened:
            logo = opened.convert("RGBA")
        paper = Pictures.new("RGB", logo.size, "white")
        paper.paste(logo, mask=logo.getchannel("A"))
        return Image(data=paper.tobytes(), width=logo.width, height=logo.height, jpeg=False)


def _figure(letter: Letter) -> tuple[Figure, ...]:
    """The logo as a figure of the right size; nothing when there is none."""
    from PIL import Image as Pictures

    if not letter.letterhead.logo:
        return ()
    with Pictures.open(BytesIO(letter.letterhead.logo)) as logo:
        wide, high = logo.size
    scale = min(LOGO_WIDTH / wide, LOGO_HEIGHT / high) / POINT
    says = f"Logo van {letter.sender}"
    return (Figure(picture=LOGO, says=says, width=max(round(wide * scale), 1), height=max(round(high * scale), 1)),)


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
        *_figure(letter),
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
    return Paragraph(text=plain(piece.text + (SIGNATURE if greeting else "")), look=Look.LETTER, keep=piece.keep)
