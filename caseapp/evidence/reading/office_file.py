"""Files of Word and Excel (``.docx``, ``.xlsx``): their text. No macro is run, no link followed, nothing computed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

import docx
import openpyxl
from defusedxml import ElementTree
from docx.table import Table

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import gather, told

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

    from docx.document import Document

    from caseapp.evidence.reading.limit import Limits

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MACROS = "In dit bestand zitten macro's. Caseapp voert ze niet uit. Open het origineel niet zomaar."
_MOST_ROWS = 100_000
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class Hostile(Exception):
    """A file declares what no file of Office does, such as entities that grow."""


def read_word(archive: zipfile.ZipFile, file: BinaryIO, limits: Limits) -> Reading:
    """What a Word file tells."""
    _check(archive, limits)
    file.seek(0)
    document = docx.Document(file)
    text, cut = gather(_paragraphs(document), limits.text)
    return Reading(
        kind=Kind.WORD,
        media_type=WORD,
        title=told(document.core_properties.title),
        facts=tuple(_facts(archive)),
        text=text,
        warnings=_warnings(archive),
        cut=cut,
    )


def read_sheet(archive: zipfile.ZipFile, file: BinaryIO, limits: Limits) -> Reading:
    """What an Excel file tells."""
    _check(archive, limits)
    file.seek(0)
    book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
    try:
        text, cut = gather(_cells(book), limits.text)
        facts = (Fact(name="Bladen", value=told(", ".join(book.sheetnames))), *_facts(archive))
    finally:
        book.close()
    return Reading(kind=Kind.SHEET, media_type=SHEET, facts=facts, text=text, warnings=_warnings(archive), cut=cut)


def _check(archive: zipfile.ZipFile, limits: Limits) -> None:
    """Entities grow without end, and the libraries' own parser would let them."""
    room = limits.unpacked
    for entry in archive.infolist():
        room -= entry.file_size
        if room < 0:
            raise Hostile(entry.filename)
        if entry.filename.endswith((".xml", ".rels")):
            with archive.open(entry) as part:
                if _DOCTYPE.search(part.read(4096)):
                    raise Hostile(entry.filename)


def _paragraphs(document: Document) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                yield "\t".join(cell.text for cell in row.cells)
        else:
            yield block.text
    for section in document.sections:
        for part in (section.header, section.footer):
            yield from (paragraph.text for paragraph in part.paragraphs if paragraph.text)


def _cells(book: openpyxl.Workbook) -> Iterator[str]:
    for sheet in book.worksheets:
        yield sheet.title
        for row in sheet.iter_rows(max_row=_MOST_ROWS, values_only=True):
            line = "\t".join(str(value) for value in row if value is not None)
            if line:
                yield line


def _facts(archive: zipfile.ZipFile) -> Iterator[Fact]:
    names = {"creator": "Maker", "lastModifiedBy": "Laatst veranderd door", "created": "Gemaakt op"}
    names |= {"modified": "Veranderd op"}
    try:
        tree = ElementTree.fromstring(archive.read("docProps/core.xml"))
    except (KeyError, ElementTree.ParseError, ValueError):
        return
    for element in tree:
        name = names.get(element.tag.rpartition("}")[2])
        value = told(element.text)
        if name and value:
            yield Fact(name=name, value=value)


def _warnings(archive: zipfile.ZipFile) -> tuple[str, ...]:
    return (_MACROS,) if any(name.endswith("vbaProject.bin") for name in archive.namelist()) else ()
