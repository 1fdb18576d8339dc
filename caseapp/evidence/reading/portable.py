"""PDF: pages, what the maker wrote about it, its text, and the first page as a small picture."""

from __future__ import annotations

import ctypes
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO

import pypdfium2
import pypdfium2.raw as pdfium

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.name import safe_name
from caseapp.evidence.reading.picture import PREVIEW, preview_of
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import told

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
LOCKED = "Deze PDF is beveiligd met een wachtwoord en kan niet worden gelezen. Vraag een kopie zonder wachtwoord."
_SCRIPT = "In deze PDF zit een script. Caseapp voert het niet uit. Open het origineel niet zomaar."
_FILES = "In deze PDF zitten bestanden die hier niet te zien zijn: {names}. Exporteer een kopie om ze te bekijken."
_FORM = "Deze PDF is een formulier dat hier niet helemaal te zien is. Exporteer een kopie om het te bekijken."
_BROKEN_PAGES = "Van deze PDF zijn niet alle bladzijden te lezen. Het origineel is wel bewaard."
_SILENT = (
    "Geen tekst te lezen op bladzijde {pages}, bijvoorbeeld omdat die gescand is. "
    "Zoeken, en zwartmaken op naam, vindt daar niets."
)
_MOST_NAMED = 12
_CUT = "Deze PDF is erg lang. Zoeken gaat alleen door het begin van de tekst; bekijken kan wel helemaal."
_SHARE = 0.5
"""Of the time that the process has, for the text of the pages."""

_LARGEST_SCALE = 2.0
_MOST_NOTES = 2_000
_LONGEST_NOTE = 65_536
_MOST_FILES = 20
_LONGEST_NAME = 1_024
_NOT_SHOWN = frozenset({pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND})
_WIDE = ctypes.POINTER(ctypes.c_ushort)
_DONE = pdfium.FLATTEN_SUCCESS


def read_pdf(file: BinaryIO, limits: Limits) -> Reading:
    """What a PDF tells.

    Raises:
        Exception: whatever pdfium raises on a damaged file; the caller turns it into a warning.
    """
    data = file.read()
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if is_locked(error):
            return Reading(kind=Kind.PDF, media_type="application/pdf", warnings=(LOCKED,))
        raise
    try:
        document.init_forms()
        found = _read(document, limits)
        more = [_SCRIPT] if b"/JavaScript" in data else []
        if pdfium.FPDF_GetFormType(document) in _NOT_SHOWN:
            more.append(_FORM)
        names = list(_attached(document))
        if names:
            more.append(_FILES.format(names=", ".join(names)))
        text = "\n".join((found.text, *names))
        return replace(found, text=text[: limits.text], warnings=(*found.warnings, *more))
    finally:
        document.close()


def _attached(document: Any) -> Iterator[str]:  # noqa: ANN401
    """What the files are called that are packed in a PDF, the first of them."""
    for at in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), _MOST_FILES)):
        file = pdfium.FPDFDoc_GetAttachment(document, at)
        room = ctypes.create_string_buffer(_LONGEST_NAME)
        size = pdfium.FPDFAttachment_GetName(file, ctypes.cast(room, _WIDE), _LONGEST_NAME) if file else 0
        yield safe_name(room.raw[: min(size, _LONGEST_NAME)].decode("utf-16-le", "replace").partition("\0")[0])


def is_locked(error: pypdfium2.PdfiumError) -> bool:
    """Whether a PDF does not open since it wants a password."""
    return "password" in str(error).casefold()


def _read(document: pypdfium2.PdfDocument, limits: Limits) -> Reading:
    pages = len(document)
    facts = (Fact(name="Bladzijden", value=str(pages)), *_facts(document))
    broken: list[int] = []
    silent: list[int] = []
    end = time.monotonic() + limits.seconds * _SHARE
    read = 0
    kept: list[str] = []
    room = limits.text
    for number in range(min(pages, limits.pages)):
        if room <= 0 or time.monotonic() > end:
            break
        kept.append(_text(document, number, broken, silent)[:room])
        room -= len(kept[-1]) + 1
        read += 1
    cut = read < pages or room <= 0
    return Reading(
        kind=Kind.PDF,
        media_type="application/pdf",
        title=next((fact.value for fact in facts if fact.name == "Titel"), ""),
        facts=facts,
        text="\n".join(kept),
        pages=pages,
        preview=_preview(document) if pages else b"",
        warnings=(
            *((_BROKEN_PAGES,) if broken else ()),
            *((_SILENT.format(pages=_numbers(silent)),) if silent else ()),
            *((_CUT,) if cut else ()),
        ),
        cut=cut,
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


def _numbers(pages: list[int]) -> str:
    """The numbers of pages (from 0) as people count them, the first of them."""
    more = "…" if len(pages) > _MOST_NAMED else ""
    return ", ".join(str(page + 1) for page in pages[:_MOST_NAMED]) + more


def _text(document: pypdfium2.PdfDocument, number: int, broken: list[int], silent: list[int]) -> str:
    """The text of one page, with what people noted on it.

    One that cannot be read goes into ``broken``, one on which something stands but no text into ``silent``.
    """
    try:
        page = document[number]
        notes = list(_notes(page))
        page.close()
        page = with_all_words(document, number)
        words = page.get_textpage()
        text = words.get_text_bounded().replace("\x02", "")  # where a word was broken off
        if not text.strip() and pdfium.FPDFPage_CountObjects(page) > 0:
            silent.append(number)
        words.close()
        page.close()
    except pypdfium2.PdfiumError:
        broken.append(number)
        return ""
    return "\n".join((str(text), *(note for note in notes if note not in text)))


def with_all_words(document: Any, number: int) -> Any:  # noqa: ANN401 - pypdfium2 has no types
    """A page (from 0) of which forms and notes that are seen are text of the page itself, where they stand.

    Raises:
        PdfiumError: the page cannot be read.
    """
    page = document[number]
    if pdfium.FPDFPage_GetAnnotCount(page) > 0 and pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY) == _DONE:
        page.close()
        page = document[number]
    return page


def _notes(page: Any) -> Iterator[str]:  # noqa: ANN401
    """What people noted on a page, also where that is only seen on pointing at it."""
    for at in range(min(pdfium.FPDFPage_GetAnnotCount(page), _MOST_NOTES)):
        note = pdfium.FPDFPage_GetAnnot(page, at)
        if not note:
            continue
        room = ctypes.create_string_buffer(_LONGEST_NOTE)
        size = pdfium.FPDFAnnot_GetStringValue(note, b"Contents", ctypes.cast(room, _WIDE), _LONGEST_NOTE)
        pdfium.FPDFPage_CloseAnnot(note)
        text = room.raw[: min(size, _LONGEST_NOTE)].decode("utf-16-le", "replace").partition("\0")[0].strip()
        if text:
            yield text


def _preview(document: pypdfium2.PdfDocument) -> bytes:
    try:
        page = document[0]
    except pypdfium2.PdfiumError:
        return b""
    width, height = page.get_size()
    scale = min(PREVIEW[0] / max(width, 1), PREVIEW[1] / max(height, 1), _LARGEST_SCALE)
    return preview_of(page.render(scale=scale).to_pil())
