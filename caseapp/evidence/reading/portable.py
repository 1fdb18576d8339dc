"""PDF: pages, what the maker wrote about it, its text, and the first page as a small picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import pypdfium2

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.picture import PREVIEW, preview_of
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import gather, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

_NAMES = {
    "Title": "Titel",
    "Author": "Maker",
    "Subject": "Onderwerp",
    "Creator": "Programma",
    "CreationDate": "Gemaakt op",
    "ModDate": "Veranderd op",
}
_LOCKED = "Deze PDF is beveiligd met een wachtwoord en kan niet worden gelezen. Het origineel is wel bewaard."
_LARGEST_SCALE = 2.0


def read_pdf(file: BinaryIO, limits: Limits) -> Reading:
    """What a PDF tells.

    Raises:
        Exception: whatever pdfium raises on a damaged file; the caller turns it into a warning.
    """
    data = file.read()
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).casefold():
            return Reading(kind=Kind.PDF, media_type="application/pdf", warnings=(_LOCKED,))
        raise
    try:
        return _read(document, limits)
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument, limits: Limits) -> Reading:
    pages = len(document)
    facts = (Fact(name="Pagina's", value=str(pages)), *_facts(document))
    text, cut = gather(_texts(document, min(pages, limits.pages)), limits.text)
    return Reading(
        kind=Kind.PDF,
        media_type="application/pdf",
        title=next((fact.value for fact in facts if fact.name == "Titel"), ""),
        facts=facts,
        text=text,
        pages=pages,
        preview=_preview(document) if pages else b"",
        cut=cut or pages > limits.pages,
    )


def _facts(document: pypdfium2.PdfDocument) -> Iterator[Fact]:
    for key, value in document.get_metadata_dict(skip_empty=True).items():
        name = _NAMES.get(key)
        shown = told(value)
        if name and shown:
            yield Fact(name=name, value=_moment(shown) if key.endswith("Date") else shown)


def _moment(written: str) -> str:
    digits = written.removeprefix("D:")
    if len(digits) >= 12 and digits[:12].isdigit():  # noqa: PLR2004
        return f"{digits[6:8]}-{digits[4:6]}-{digits[:4]} {digits[8:10]}:{digits[10:12]}"
    return written


def _texts(document: pypdfium2.PdfDocument, pages: int) -> Iterator[str]:
    for number in range(pages):
        page = document[number]
        words = page.get_textpage()
        text = words.get_text_bounded()
        words.close()
        page.close()
        yield text


def _preview(document: pypdfium2.PdfDocument) -> bytes:
    page = document[0]
    width, height = page.get_size()
    scale = min(PREVIEW[0] / max(width, 1), PREVIEW[1] / max(height, 1), _LARGEST_SCALE)
    return preview_of(page.render(scale=scale).to_pil())
