"""A letter on paper: PDF by the typesetter, DOCX that opens again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from caseapp.documents.errors import NotWritten
from caseapp.documents.letter.docx import letter_docx
from caseapp.documents.letter.making import letter_bytes, write_letter
from caseapp.documents.letter.paper import Letter, PieceKind, pieces
from caseapp.documents.letter.pdf import letter_pdf
from caseapp.model.letter import Letterhead

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """Beste R. Vermeer,

U krijgt een berisping.

# Wat is er gebeurd?

- Elf berichten.
- Nog een feit.

Een regel
en nog een.

Met vriendelijke groet,

M. Dijkstra
HRM-manager"""


def png(width: int = 300, height: int = 100) -> bytes:
    file = BytesIO()
    Image.new("RGB", (width, height), "navy").save(file, "PNG")
    return file.getvalue()


LETTER = Letter(
    label="Besluit: berisping",
    case_id="2026-0014",
    organisation="Stichting De Waard",
    letterhead=Letterhead(),
    to=("R. Vermeer", "Dijk 1"),
    day=date(2026, 3, 16),
    subject="Besluit: berisping",
    text=TEXT,
)
HEADED = replace(
    LETTER,
    letterhead=Letterhead(name="De Waard", address=("Dijkweg 1", "1234 AB Waardstad"), footer="KvK 123", logo=png()),
)


def pdf_text(letter: Letter) -> str:
    document = pypdfium2.PdfDocument(letter_pdf(letter).data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def docx_text(data: bytes) -> str:
    made = docx.Document(BytesIO(data))
    section = made.sections[0]
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    parts = (*section.first_page_header.paragraphs, *made.paragraphs, *section.footer.paragraphs)
    return "\n".join([*(one.text for one in parts), *cells])


def test_the_text_is_cut_in_pieces() -> None:
    found = [(one.kind, one.text, one.first) for one in pieces(TEXT)]
    assert found == [
        (PieceKind.PARAGRAPH, "Beste R. Vermeer,", False),
        (PieceKind.PARAGRAPH, "U krijgt een berisping.", False),
        (PieceKind.HEADING, "Wat is er gebeurd?", False),
        (PieceKind.ITEM, "Elf berichten.", True),
        (PieceKind.ITEM, "Nog een feit.", False),
        (PieceKind.PARAGRAPH, "Een regel\nen nog een.", False),
        (PieceKind.GREETING, "Met vriendelijke groet,", False),
        (PieceKind.PARAGRAPH, "M. Dijkstra\nHRM-manager", False),
    ]


def test_what_a_case_holds_begins_no_heading() -> None:
    assert [(one.kind, one.text) for one in pieces("\\# Geen kop\ntekst - nog \\#1")] == [
        (PieceKind.PARAGRAPH, "# Geen kop\ntekst - nog #1")
    ]


def test_a_heading_or_item_follows_a_paragraph_without_a_blank_line() -> None:
    kinds = [one.kind for one in pieces("tekst\n- een\n# Kop\ntekst")]
    assert kinds == [PieceKind.PARAGRAPH, PieceKind.ITEM, PieceKind.HEADING, PieceKind.PARAGRAPH]


@pytest.mark.parametrize("letter", [LETTER, HEADED], ids=["bare", "headed"])
def test_everything_stands_on_paper(letter: Letter) -> None:
    said = [
        "R. Vermeer",
        "Dijk 1",
        "16 maart 2026",
        "2026-0014",
        "U krijgt een berisping.",
        "Elf berichten.",
        "M. Dijkstra",
    ]
    if letter is HEADED:
        said += ["De Waard", "Dijkweg 1", "1234 AB Waardstad", "KvK 123"]
    else:
        said += ["Stichting De Waard"]
    for text in (pdf_text(letter), docx_text(letter_docx(letter))):
        assert [one for one in said if one not in text] == []
        assert "# " not in text


def test_the_same_letter_gives_the_same_pdf() -> None:
    assert letter_pdf(LETTER).data == letter_pdf(LETTER).data
    assert letter_pdf(LETTER).pages == 1


@pytest.mark.parametrize("size", [(3000, 50), (50, 3000), (10, 10)])
def test_a_logo_stands_on_the_letter_with_words_for_who_cannot_see_it(size: tuple[int, int]) -> None:
    data = letter_pdf(replace(HEADED, letterhead=replace(HEADED.letterhead, logo=png(*size)))).data
    with pikepdf.open(BytesIO(data)) as pdf:
        pictures = pdf.pages[0].Resources.XObject
        assert len(pictures) == 1
        said = str(pdf.Root.StructTreeRoot.unparse(resolved=False)) and [
            str(one.Alt) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one
        ]
        assert said == ["Logo van De Waard"]
    assert b"/XObject" not in letter_pdf(LETTER).data


def test_a_long_foot_stands_there_whole() -> None:
    foot = "KvK 12345678, IBAN NL00 BANK 0123 4567 89, bezoek Dijkweg 1, Waardstad, postbus 1, tel. 012-345, eind"
    told = pdf_text(replace(HEADED, letterhead=replace(HEADED.letterhead, footer=foot)))
    assert [one for one in foot.replace(",", "").split() if one not in told.replace(",", "")] == []


def test_properties_hold_no_name() -> None:
    made = docx.Document(BytesIO(letter_docx(LETTER)))
    assert made.core_properties.title == "Besluit: berisping, zaak 2026-0014"
    assert made.core_properties.author == "Stichting De Waard"
    assert made.core_properties.language == "nl-NL"


def test_the_letter_in_word_has_headings_lists_and_a_page_of_a4() -> None:
    made = docx.Document(BytesIO(letter_docx(HEADED)))
    styles = [one.style.name for one in made.paragraphs if one.style is not None]
    assert styles.count("Heading 2") == 1
    assert styles.count("List Bullet") == 2
    assert made.sections[0].page_width is not None
    assert round(made.sections[0].page_width.cm) == 21
    assert [
        part.partname
        for part in made.sections[0].first_page_header.part.package.iter_parts()
        if "media" in part.partname
    ]


@pytest.mark.parametrize("size", [(3000, 50), (50, 3000), (10, 10)])
def test_a_logo_of_any_shape_fits(size: tuple[int, int]) -> None:
    made = docx.Document(BytesIO(letter_docx(replace(HEADED, letterhead=replace(HEADED.letterhead, logo=png(*size))))))
    shape = made.sections[0].first_page_header.part.element.xpath("//wp:extent")[0]
    assert int(shape.get("cx")) <= 5.01 * 360000
    assert int(shape.get("cy")) <= 1.81 * 360000


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200), st.text(max_size=60))
def test_any_text_can_be_a_letter(text: str, name: str) -> None:
    letter = replace(LETTER, text=text, to=(name,), subject=name)
    assert letter_pdf(letter).data.startswith(b"%PDF-")
    docx.Document(BytesIO(letter_docx(letter)))


def test_a_long_letter_takes_more_pages() -> None:
    assert letter_pdf(replace(LETTER, text=TEXT * 30)).pages > 3


def test_it_is_written_by_its_name_or_not_at_all(tmp_path: Path) -> None:
    for name, start in (("brief.pdf", b"%PDF-"), ("brief.DOCX", b"PK")):
        write_letter(LETTER, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)
    with pytest.raises(NotWritten, match=r"\.docx"):
        write_letter(LETTER, tmp_path / "brief.odt")
    with pytest.raises(NotWritten):
        letter_bytes(LETTER, ".txt")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["brief.DOCX", "brief.pdf"]


def test_no_signature_stands_on_a_page_by_itself() -> None:
    for lines in range(20, 45):
        said = "\n\n".join(f"Regel {at}." for at in range(lines))
        letter = replace(HEADED, text=f"{said}\n\n# Kop\n\nHet laatste.\n\nMet vriendelijke groet,\n\nM. Dijkstra")
        document = pypdfium2.PdfDocument(letter_pdf(letter).data)
        last = document[len(document) - 1].get_textpage().get_text_range()
        document.close()
        assert all(one in last for one in ("Kop", "Het laatste.", "Met vriendelijke groet,", "M. Dijkstra")), lines


@pytest.mark.parametrize("letter", [LETTER, HEADED], ids=["bare", "headed"])
def test_in_word_each_page_says_that_it_is_confidential_and_which_it_is(letter: Letter) -> None:
    section = docx.Document(BytesIO(letter_docx(letter))).sections[0]
    for header in (section.first_page_header, section.header):
        assert header.paragraphs[0].text.startswith("VERTROUWELIJK")
    assert letter.sender in section.header.paragraphs[0].text
    for footer in (section.first_page_footer, section.footer):
        assert footer.paragraphs[0].text.endswith("Bladzijde 1 van 1")
        fields = [one.text for one in footer.paragraphs[0]._p.xpath(".//w:instrText")]
        assert [one.strip() for one in fields] == ["PAGE", "NUMPAGES"]


def test_in_word_the_signature_keeps_what_is_before_it() -> None:
    made = docx.Document(BytesIO(letter_docx(LETTER)))
    kept = [one.text for one in made.paragraphs if one.paragraph_format.keep_with_next]
    assert kept[0].startswith("Een regel")
    assert "Met vriendelijke groet," in kept


def test_a_very_long_paragraph_before_the_greeting_may_be_cut() -> None:
    letter = replace(LETTER, text=f"Beste,\n\n{'woord ' * 700}\n\nMet vriendelijke groet,\n\nM. Dijkstra")
    document = pypdfium2.PdfDocument(letter_pdf(letter).data)
    first = document[0].get_textpage().get_text_range()
    document.close()
    assert first.count("woord") > 200
