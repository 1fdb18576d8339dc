"""A letter as DOCX, which the school can change in its own word processor."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final

from caseapp.documents.blackout import clean
from caseapp.documents.letter.paper import DAY, MARK, REFERENCE, SUBJECT, TO, PieceKind, pieces
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    from caseapp.documents.letter.paper import Letter, Piece

FONT: Final = "Calibri"
"""Every word processor has it, or one of the same widths."""

LOGO_WIDTH, LOGO_HEIGHT = 5.0, 1.8
"""The most room for a logo, in centimetres."""

INK: Final = (0x1B, 0x24, 0x30)
"""The colour of headings, as in the PDF."""

LABEL_WIDTH, TEXT_WIDTH = 3.2, 13.0
LINE_WIDTH = 21 - 2 * 2.4
"""Between the margins, in centimetres."""


def letter_docx(letter: Letter) -> bytes:
    """The letter as a DOCX file. The same letter always gives the same text; the container holds no clock of ours."""
    import docx

    document = docx.Document()
    _page(document)
    _properties(document, letter)
    _letterhead(document, letter)
    _head(document, letter)
    for piece in pieces(letter.text):
        _piece(document, piece)
    _foot(document, letter)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _page(document: Document) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6), 1.2
    properties = normal.element.get_or_add_rPr()
    properties.rFonts.set(qn("w:eastAsia"), FONT)
    language = properties.makeelement(qn("w:lang"), {qn("w:val"): "nl-NL"})
    properties.append(language)
    heading = document.styles["Heading 2"]
    heading.font.name, heading.font.size, heading.font.color.rgb = FONT, Pt(12), RGBColor(*INK)
    heading.element.get_or_add_rPr().rFonts.set(qn("w:ascii"), FONT)
    heading.element.rPr.rFonts.set(qn("w:hAnsi"), FONT)
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        heading.element.rPr.rFonts.attrib.pop(qn(name), None)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(12), Pt(3)


def _properties(document: Document, letter: Letter) -> None:
    properties = document.core_properties
    properties.title = f"{letter.label}, zaak {letter.case_id}"
    properties.author = properties.last_modified_by = _text(letter.organisation)
    properties.comments, properties.language = "", "nl-NL"
    moment = datetime(letter.day.year, letter.day.month, letter.day.day, 12, tzinfo=UTC)
    properties.created = properties.modified = moment


def _letterhead(document: Document, letter: Letter) -> None:
    from docx.shared import Pt, RGBColor

    section = document.sections[0]
    section.different_first_page_header_footer = True
    later = section.header
    later.is_linked_to_previous = False
    _sides(later.paragraphs[0], MARK.upper(), _text(letter.sender))
    header = section.first_page_header
    header.is_linked_to_previous = False
    _sides(header.paragraphs[0], MARK.upper(), "")
    header.paragraphs[0].paragraph_format.space_after = Pt(12)
    first = header.add_paragraph()
    if letter.letterhead.logo:
        _logo(first, letter.letterhead.logo)
        first = header.add_paragraph()
    name = first.add_run(_text(letter.sender))
    name.bold, name.font.size = True, Pt(12)
    if letter.letterhead.address:
        address = header.add_paragraph().add_run(_text("\n".join(letter.letterhead.address)))
        address.font.size, address.font.color.rgb = Pt(8), RGBColor(0x5B, 0x66, 0x75)
    header.add_paragraph()


def _logo(paragraph: Paragraph, data: bytes) -> None:
    from docx.shared import Cm, Emu

    paragraph.paragraph_format.line_spacing = 1.0
    run = paragraph.add_run()
    picture = run.add_picture(BytesIO(data))
    for inline in run.element.xpath(".//wp:inline"):
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")  # else some word processors move the picture, and cut it off
    scale = min(Cm(LOGO_WIDTH) / picture.width, Cm(LOGO_HEIGHT) / picture.height)
    picture.width, picture.height = Emu(int(picture.width * scale)), Emu(int(picture.height * scale))


def _head(document: Document, letter: Letter) -> None:
    from docx.shared import Cm

    rows = (
        (TO, "\n".join(letter.to)),
        (DAY, day_text(letter.day)),
        (REFERENCE, letter.case_id),
        (SUBJECT, letter.subject),
    )
    shown = [(label, text) for label, text in rows if text]
    table = document.add_table(rows=len(shown), cols=2)
    table.autofit = False
    table.columns[0].width, table.columns[1].width = Cm(LABEL_WIDTH), Cm(TEXT_WIDTH)
    for row, (label, text) in zip(table.rows, shown, strict=True):
        row.cells[0].width, row.cells[1].width = Cm(LABEL_WIDTH), Cm(TEXT_WIDTH)
        _quiet(row.cells[0].paragraphs[0], label)
        row.cells[1].paragraphs[0].add_run(_text(text)).bold = label == SUBJECT
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.space_after = 0
    document.add_paragraph()


def _piece(document: Document, piece: Piece) -> None:
    text = _text(piece.text)
    match piece.kind:
        case PieceKind.HEADING:
            document.add_paragraph(text, style="Heading 2")
        case PieceKind.ITEM:
            item = document.add_paragraph(text, style="List Bullet")
            item.paragraph_format.keep_with_next = piece.keep
        case PieceKind.GREETING:
            document.add_paragraph(text).paragraph_format.keep_with_next = True
            document.add_paragraph("\n").paragraph_format.keep_with_next = True
        case PieceKind.PARAGRAPH:
            document.add_paragraph(text).paragraph_format.keep_with_next = piece.keep


def _foot(document: Document, letter: Letter) -> None:
    section = document.sections[0]
    for footer in (section.first_page_footer, section.footer):
        footer.is_linked_to_previous = False
        foot = footer.paragraphs[0]
        _sides(foot, "", "")
        lines = _text(letter.letterhead.footer or letter.organisation)
        _quiet(foot, f"{lines}\tBladzijde ")
        _count(foot, "PAGE")
        _quiet(foot, " van ")
        _count(foot, "NUMPAGES")


def _sides(paragraph: Paragraph, left: str, right: str) -> None:
    """A small line with something at its left, and something at its right."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm, Pt, RGBColor

    if paragraph.style is not None:
        paragraph.style.paragraph_format.tab_stops.clear_all()
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(LINE_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    if left:
        mark = paragraph.add_run(left)
        mark.bold, mark.font.size, mark.font.color.rgb = True, Pt(8), RGBColor(0xA3, 0x2A, 0x2A)
    if right:
        _quiet(paragraph, f"\t{right}")


def _quiet(paragraph: Paragraph, text: str) -> Run:
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(text)
    run.font.size, run.font.color.rgb = Pt(8), RGBColor(0x5B, 0x66, 0x75)
    return run


def _count(paragraph: Paragraph, field: str) -> None:
    """A number that the word processor counts: of this page, or of all."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", "separate", "end"):
        part = OxmlElement("w:fldChar")
        part.set(qn("w:fldCharType"), kind)
        run = _quiet(paragraph, "1" if kind == "end" else "")
        run.element.append(part)
        if kind == "begin":
            asked = OxmlElement("w:instrText")
            asked.set(qn("xml:space"), "preserve")
            asked.text = f" {field} "
            _quiet(paragraph, "").element.append(asked)


def _text(text: str) -> str:
    """Text that may stand in XML."""
    return "".join(one for one in clean(text) if one == "\n" or one >= " ")
