"""Files of Office from before 2007 (``.doc``, ``.xls``, ``.ppt``): their text. No macro is run, and nothing computed.

Of Word the pieces of text are put in order ([MS-DOC] 2.4.1); of PowerPoint the records with text are read ([MS-PPT]
2.9); the cells of Excel are read by a library.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

import xlrd
from xlrd.biffh import XLRDError

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.office_file import MACROS
from caseapp.evidence.reading.old_word import Locked, words_in
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import moment, told
from caseapp.evidence.reading.timed import in_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    import olefile

    from caseapp.evidence.reading.limit import Limits

WORD, SHEET, SLIDES = "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"
LOCKED = "Dit bestand is beveiligd met een wachtwoord. Vraag een kopie zonder wachtwoord, en neem die op."
_WORD, _SLIDES = "WordDocument", "PowerPoint Document"
_BOOKS = ("Workbook", "Book")
_CODE = ("Macros", "_VBA_PROJECT_CUR", "VBA")
_HEAD = 8
_CONTAINER, _MASTER, _CHARACTERS, _BYTES = 0xF, 0x03F8, 0x0FA0, 0x0FA8
_DEEPEST = 32
_TRUE, _FALSE = "WAAR", "ONWAAR"


def read_legacy(ole: olefile.OleFileIO[str], file: BinaryIO, limits: Limits) -> Reading | None:
    """What a file of old Office tells; None for a compound file of another kind.

    Raises:
        Exception: whatever a reader raises on a damaged one; the caller makes it a warning.
    """
    try:
        if ole.exists(_WORD):
            return _read(ole, Kind.WORD, WORD, iter(words_in(ole).split("\n")), limits)
        if any(ole.exists(name) for name in _BOOKS):
            return _read(ole, Kind.SHEET, SHEET, _rows(file), limits)
        if ole.exists(_SLIDES):
            return _read(ole, Kind.SLIDES, SLIDES, _slides(ole), limits)
    except Locked as locked:
        return Reading(kind=Kind.UNKNOWN, media_type=str(locked) or WORD, warnings=(LOCKED,), facts=_facts(ole))
    return None


def _read(ole: olefile.OleFileIO[str], kind: Kind, media_type: str, lines: Iterator[str], limits: Limits) -> Reading:
    text, cut = in_time(lines, limits)
    macros = any(ole.exists(name) for name in _CODE)
    facts = _facts(ole)
    return Reading(
        kind=kind,
        media_type=media_type,
        title=next((one.value for one in facts if one.name == "Titel"), ""),
        facts=facts,
        text=text.strip("\n"),
        warnings=(MACROS,) if macros else (),
        cut=cut,
    )


def _facts(ole: olefile.OleFileIO[str]) -> tuple[Fact, ...]:
    """Who made it and when, as it says itself."""
    facts: list[Fact] = []
    with suppress(Exception):  # what it says of itself may be damaged, and its text not
        about: Any = ole.get_metadata()
        named = (("Titel", about.title), ("Maker", about.author), ("Laatst veranderd door", about.last_saved_by))
        facts += [Fact(name=name, value=value) for name, one in named if (value := _said(one))]
        dated = (("Gemaakt op", about.create_time), ("Veranderd op", about.last_saved_time))
        facts += [Fact(name=name, value=moment(at)) for name, at in dated if at is not None and at.year > 1990]  # noqa: PLR2004
    return tuple(facts)


def _said(value: object) -> str:
    if isinstance(value, bytes):
        try:
            return told(value.decode("utf-8"))
        except UnicodeDecodeError:
            return told(value.decode("cp1252", "replace"))
    return told(value)


def _rows(file: BinaryIO) -> Iterator[str]:
    """The name of each sheet and its rows, the cells apart by tabs."""
    file.seek(0)
    try:
        with open(os.devnull, "w", encoding="ascii") as silent:  # noqa: PTH123 - it is no file
            book = xlrd.open_workbook(file_contents=file.read(), logfile=silent)
    except XLRDError as error:
        if "encrypted" in str(error):
            raise Locked(SHEET) from error
        raise
    for sheet in book.sheets():
        yield f"{sheet.name} (verborgen blad)" if sheet.visibility else sheet.name
        for at in range(sheet.nrows):
            cells = [_cell(one, 1 if book.datemode else 0) for one in sheet.row(at)]
            if line := "\t".join(cells).rstrip("\t"):
                yield line
    del book


def _cell(cell: xlrd.sheet.Cell, mode: Literal[0, 1]) -> str:
    if cell.ctype == xlrd.XL_CELL_DATE and isinstance(cell.value, float):
        with suppress(xlrd.xldate.XLDateError, ValueError, OverflowError):
            at = xlrd.xldate_as_datetime(cell.value, mode)
            return f"{at:%d-%m-%Y}" if (at.hour, at.minute, at.second) == (0, 0, 0) else f"{at:%d-%m-%Y %H:%M}"
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return _TRUE if cell.value else _FALSE
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(int(cell.value), "#?"))
    if isinstance(cell.value, float):
        return str(int(cell.value)) if cell.value.is_integer() else repr(cell.value)
    return " ".join(str(cell.value).split())


def _slides(ole: olefile.OleFileIO[str]) -> Iterator[str]:
    """The texts on slides and in notes, in the order in which they are kept; what is on the masters is no content."""
    data = ole.openstream(_SLIDES).read()
    if _is_encrypted(ole):
        raise Locked(SLIDES)
    last = ""
    for text in _texts(data, 0, len(data), 0):
        if text.strip() and text != last:
            yield from text.replace("\x0b", "\n").replace("\r", "\n").split("\n")
        last = text


def _is_encrypted(ole: olefile.OleFileIO[str]) -> bool:
    """Whether the user's stream says so ([MS-PPT] 2.3.2)."""
    if not ole.exists("Current User"):
        return False
    return bool(ole.openstream("Current User").read(20)[12:16] == b"\xdf\xc4\xd1\xf3")


def _texts(data: bytes, at: int, end: int, depth: int) -> Iterator[str]:
    while at + _HEAD <= end:
        version, kind, length = struct.unpack_from("<HHI", data, at)
        at += _HEAD
        until = min(at + length, end)
        if kind == _CHARACTERS:
            yield data[at:until].decode("utf-16-le", "replace")
        elif kind == _BYTES:
            yield data[at:until].decode("cp1252", "replace")
        elif version & 0xF == _CONTAINER and kind != _MASTER and depth < _DEEPEST:
            yield from _texts(data, at, until, depth + 1)
        at = until
