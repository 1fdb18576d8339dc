"""Tables as an Excel workbook. What people typed stays text: nothing in it can become a formula or a link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, TypeAlias

from caseapp.model.zone import local

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Cell: TypeAlias = "str | int | float | date | datetime | None"

LONGEST_TEXT = 32_767
"""The characters that Excel takes in a cell."""

LONGEST_NAME = 31
NOT_IN_NAMES = "[]:*?/\\'"
WIDEST, NARROWEST, ROOM = 60, 8, 2
_DAY, _MOMENT = "d mmmm yyyy", "d mmmm yyyy hh:mm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: its name, sentences above the table, the heads, and the rows, each as long as the heads."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    above: tuple[str, ...] = ()


def workbook(sheets: tuple[Sheet, ...], *, title: str, author: str, made: datetime) -> bytes:
    """The workbook as a file in memory: heads bold and frozen, columns with a filter, days as days.

    Args:
        sheets: at least one.
        title: for the properties of the file.
        author: for the properties of the file.
        made: the moment that the file says it was made, aware.
    """
    from xlsxwriter import Workbook

    file = BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(file, plain)
    book.set_properties({"title": title, "author": author, "created": local(made).replace(tzinfo=None)})
    formats = {
        "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
        "above": book.add_format({"italic": True}),
        "day": book.add_format({"num_format": _DAY, "align": "left"}),
        "moment": book.add_format({"num_format": _MOMENT, "align": "left"}),
        "text": book.add_format({"quote_prefix": True, "valign": "top"}),
    }
    names: set[str] = set()
    for sheet in sheets:
        _write(book, sheet, formats, _free(sheet.name, names))
    book.close()
    return file.getvalue()


def _free(name: str, taken: set[str]) -> str:
    """A name that Excel takes and that no other sheet has."""
    plain = "".join(" " if one in NOT_IN_NAMES else one for one in name).strip()[:LONGEST_NAME] or "Blad"
    found, number = plain, 1
    while found.casefold() in taken:
        number += 1
        found = f"{plain[: LONGEST_NAME - 4]} {number}"
    taken.add(found.casefold())
    return found


def _write(book: Workbook, sheet: Sheet, formats: Mapping[str, Format], name: str) -> None:
    page: Worksheet = book.add_worksheet(name)
    for at, sentence in enumerate(sheet.above):
        page.write_string(at, 0, sentence[:LONGEST_TEXT], formats["above"])
    top = len(sheet.above) + 1 if sheet.above else 0
    for column, head in enumerate(sheet.heads):
        page.write_string(top, column, head, formats["head"])
    for at, row in enumerate(sheet.rows, start=top + 1):
        for column, cell in enumerate(row):
            _cell(page, at, column, cell, formats)
    for column, head in enumerate(sheet.heads):
        longest = max((len(_shown(row[column])) for row in sheet.rows), default=0)
        page.set_column(column, column, max(NARROWEST, min(WIDEST, max(len(head), longest) + ROOM)))
    page.freeze_panes(top + 1, 0)
    if sheet.rows and sheet.heads:
        page.autofilter(top, 0, top + len(sheet.rows), len(sheet.heads) - 1)


def _cell(page: Worksheet, row: int, column: int, cell: Cell, formats: Mapping[str, Format]) -> None:
    match cell:
        case None:
            return
        case str():
            # a leading apostrophe in Excel's own way: still text when somebody edits the cell
            page.write_string(row, column, cell[:LONGEST_TEXT], formats["text"])
        case datetime():
            page.write_datetime(row, column, local(cell).replace(tzinfo=None), formats["moment"])
        case date():
            page.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), formats["day"])  # noqa: DTZ001 - a legal day has no zone
        case _:
            page.write_number(row, column, cell)


def _shown(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return "00 september 0000 00:00"
        case date():
            return "00 september 0000"
        case _:
            return max(str(cell).splitlines(), key=len, default="")
