"""The recovery sheet: every word in its place, and nothing but one page."""

from datetime import date
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium

from caseapp.documents.recovery_sheet import RecoverySheet, draw_recovery_sheet
from caseapp.ledger import Secret, recovery_words

SECRET = Secret(bytes(range(32)))
WORDS = tuple(recovery_words(SECRET))
DAY = date(2026, 3, 12)


def sheet(organisation: str = "Stichting De Brug") -> bytes:
    return draw_recovery_sheet(
        RecoverySheet(organisation=organisation, words=WORDS, fingerprint=SECRET.fingerprint, day=DAY)
    )


def text_of(data: bytes) -> str:
    document = pdfium.PdfDocument(data)
    try:
        assert len(document) == 1
        return str(document[0].get_textpage().get_text_bounded())
    finally:
        document.close()


def test_it_says_what_one_needs() -> None:
    text = text_of(sheet())
    assert [word for word in WORDS if word not in text.split()] == []
    for needed in ("Herstelblad", "Stichting De Brug", "12 maart 2026", "kluis", SECRET.fingerprint[:19]):
        assert needed in text


def test_the_same_words_give_the_same_bytes() -> None:
    assert sheet() == sheet()


def test_a_long_name_stays_on_the_page() -> None:
    text = text_of(sheet("Vereniging " * 40))
    assert "Vereniging Vereniging" in text
    assert len(max(text.splitlines(), key=len)) < 130


def test_there_is_a_code_that_a_camera_reads() -> None:
    """Three corners of a QR code; that it reads as the words was tried with a reader."""
    document = pdfium.PdfDocument(sheet())
    bitmap = document[0].render(scale=2)
    row = bytes(bitmap.buffer)
    dark = sum(row[at] < 60 for at in range(0, len(row), 3 * 7))
    document.close()
    assert dark > 4000


def test_it_tells_no_more_than_it_must() -> None:
    with pikepdf.open(BytesIO(sheet())) as pdf:
        assert str(pdf.Root.Lang) == "nl-NL"
        assert str(pdf.docinfo["/Title"]) == "Herstelblad"
        assert not [word for word in WORDS if word in str(pdf.docinfo)]
