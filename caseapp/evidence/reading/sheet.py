"""Files of Excel (``.xlsx`` and its kin): what stands in their cells, row by row, and the remarks beside them.

Nothing is computed: of a formula the outcome is told that the file itself holds. Rows are read one after the other, so
that a sheet of a million rows takes no more room than one of ten.
"""

from __future__ import annotations

import posixpath
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from defusedxml import ElementTree
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

BOOK = "xl/workbook.xml"
MOST_SHARED = 1_000_000
"""Texts that cells share; a cell that shares a later one is told as empty."""

MOST_EMPTY = 100
"""Empty cells beside one another that keep their place; of more one is told."""

LONGEST_SHARED = 32_767
_LETTERS = 3
_PIECE = 1 << 16
_FIRST_OWN_FORMAT = 164
_ANOTHER_LANGUAGE = frozenset({*range(27, 37), *range(50, 59)})
_TRUE, _FALSE = "WAAR", "ONWAAR"


class _Sheet(NamedTuple):
    name: str
    part: str
    hidden: bool


class _Book(NamedTuple):
    sheets: tuple[_Sheet, ...]
    shared: list[str]
    dates: frozenset[int]
    lengths: frozenset[int]
    epoch: datetime


def sheet_names(archive: zipfile.ZipFile) -> tuple[str, ...]:
    """What the sheets are called, the hidden ones too."""
    return tuple(sheet.name for sheet in _sheets(archive, _tree(archive, BOOK)))


def sheet_lines(archive: zipfile.ZipFile) -> Iterator[str]:
    """The name of each sheet and its rows, the cells apart by tabs; then the remarks.

    Raises:
        Exception: whatever the reader of XML raises on a part that is damaged.
    """
    root = _tree(archive, BOOK)
    mac = any(_local(one) == "workbookPr" and one.get("date1904") in {"1", "true"} for one in root)
    book = _Book(
        _sheets(archive, root), list(_shared(archive)), *_dates(archive),
        CALENDAR_MAC_1904 if mac else CALENDAR_WINDOWS_1900,
    )  # fmt: skip
    for sheet in book.sheets:
        yield f"{sheet.name} (verborgen blad)" if sheet.hidden else sheet.name
        with suppress(KeyError):
            yield from _rows(archive, sheet.part, book)
    for name in archive.namelist():
        if name.startswith("xl/") and "comments" in name.casefold() and name.endswith(".xml"):
            yield from _remarks(archive, name)


def _sheets(archive: zipfile.ZipFile, root: Element) -> tuple[_Sheet, ...]:
    parts = {one.get("Id", ""): one.get("Target", "") for one in _tree(archive, "xl/_rels/workbook.xml.rels")}
    found = []
    for one in (one for one in root.iter() if _local(one) == "sheet"):
        link = next((value for key, value in one.items() if key.endswith("}id")), "")
        part = posixpath.normpath(posixpath.join("/xl", parts.get(link, ""))).lstrip("/")
        found.append(_Sheet(one.get("name", ""), part, one.get("state", "visible") != "visible"))
    return tuple(found)


def _dates(archive: zipfile.ZipFile) -> tuple[frozenset[int], frozenset[int]]:
    """The styles of cells that hold a date, and of those that hold a length of time, such as hours worked."""
    try:
        root = _tree(archive, "xl/styles.xml")
    except KeyError:
        return frozenset(), frozenset()
    own = {one.get("numFmtId", ""): one.get("formatCode", "") for one in root.iter() if _local(one) == "numFmt"}
    styles = next((one for one in root if _local(one) == "cellXfs"), ())
    formats = [_format(one.get("numFmtId", "0"), own) for one in styles]
    lengths = frozenset(at for at, one in enumerate(formats) if is_timedelta_format(one))
    return frozenset(at for at, one in enumerate(formats) if is_date_format(one)) - lengths, lengths


def _format(number: str, own: dict[str, str]) -> str:
    """How the cells of a style are written, as Excel says it."""
    if number in own:
        return own[number]
    known = int(number) if number.isdigit() else 0
    if known in _ANOTHER_LANGUAGE:
        return "yyyy"
    return str(BUILTIN_FORMATS.get(known, "")) if known < _FIRST_OWN_FORMAT else ""


def _shared(archive: zipfile.ZipFile) -> Iterator[str]:
    """The texts that cells share."""
    reading = _Reading({"t"}, "si", frozenset({"rPh"}))
    with suppress(KeyError), archive.open("xl/sharedStrings.xml") as part:
        count = 0
        while count < MOST_SHARED and (data := part.read(_PIECE)):
            for _attributes, text in reading.feed(data):
                count += 1
                yield text[:LONGEST_SHARED]


def _rows(archive: zipfile.ZipFile, name: str, book: _Book) -> Iterator[str]:
    reading = _Reading({"v", "t"}, "c", frozenset({"rPh"}), "row")
    cells: list[str] = []
    column = 0
    with archive.open(name) as part:
        while data := part.read(_PIECE):
            for attributes, text in reading.feed(data):
                if attributes is None:
                    if cells:
                        yield "\t".join(cells)
                    cells, column = [], 0
                elif text:
                    before, column = column, _column(attributes.get("r", "")) or column + 1
                    empty = max(column - before - 1, 0)
                    cells += [""] * (empty if empty <= MOST_EMPTY else 1)
                    cells.append(_told(attributes, text, book))
                elif "r" not in attributes:
                    cells, column = [*cells, ""], column + 1
    if cells:
        yield "\t".join(cells)


def _column(place: str) -> int:
    """Which column a cell stands in, from 1, by its name, such as 28 for ``AB7``; 0 when it has none."""
    number = 0
    for letter in place[:_LETTERS]:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _told(attributes: dict[str, str], text: str, book: _Book) -> str:
    kind = attributes.get("t", "n")
    if kind == "s":
        at = int(text) if text.isdigit() else len(book.shared)
        return book.shared[at] if at < len(book.shared) else ""
    if kind == "b":
        return _TRUE if text == "1" else _FALSE
    style = attributes.get("s", "0")
    if kind == "n" and style.isdigit() and int(style) in book.dates:
        return _moment(text, book.epoch)
    if kind == "n" and style.isdigit() and int(style) in book.lengths:
        return _length(text)
    return text


def _length(text: str) -> str:
    """A number of days as hours and minutes: ``26:30``."""
    try:
        minutes = round(float(text) * 24 * 60)
    except (ValueError, OverflowError):
        return text
    return f"{'-' if minutes < 0 else ''}{abs(minutes) // 60}:{abs(minutes) % 60:02}"


def _moment(text: str, epoch: datetime) -> str:
    """A number of Excel as the day, the time, or both that it stands for."""
    try:
        at = from_excel(float(text), epoch)
    except (ValueError, OverflowError, TypeError):
        return text
    if not isinstance(at, datetime):
        return str(at)
    return f"{at:%d-%m-%Y}" if (at.hour, at.minute, at.second) == (0, 0, 0) else f"{at:%d-%m-%Y %H:%M}"


def _remarks(archive: zipfile.ZipFile, name: str) -> Iterator[str]:
    for one in _tree(archive, name).iter():
        if _local(one) in {"comment", "threadedComment"}:
            yield f"Opmerking: {''.join(one.itertext()).strip()}"


def _tree(archive: zipfile.ZipFile, name: str) -> Element:
    root: Element = ElementTree.fromstring(archive.read(name), forbid_dtd=True)
    return root


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


class _Reading:
    """Gathers the text in some elements of each item, piece by piece, and tells where a group of items ends.

    Declarations were looked for before: there are no entities in what is fed.
    """

    def __init__(self, texts: set[str], item: str, unread: frozenset[str], group: str = "") -> None:
        self._texts, self._item, self._unread, self._group = texts, item, unread, group
        self._attributes: dict[str, str] = {}
        self._kept: list[str] = []
        self._open = False
        self._silent = 0
        self._found: list[tuple[dict[str, str] | None, str]] = []
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words

    def feed(self, data: bytes) -> list[tuple[dict[str, str] | None, str]]:
        """The items that come to their end in a piece: their attributes and text; no attributes for a group's end."""
        self._parser.Parse(data)
        found, self._found = self._found, []
        return found

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(" ")[2]
        if tag == self._item:
            self._attributes, self._kept = attributes, []
        elif tag in self._unread:
            self._silent += 1
        elif tag in self._texts:
            self._open = not self._silent

    def _end(self, name: str) -> None:
        tag = name.rpartition(" ")[2]
        if tag == self._item:
            self._found.append((self._attributes, "".join(self._kept)))
        elif tag in self._unread:
            self._silent -= 1
        elif tag in self._texts:
            self._open = False
        elif tag == self._group:
            self._found.append((None, ""))

    def _words(self, text: str) -> None:
        if self._open:
            self._kept.append(text)
