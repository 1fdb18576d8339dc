"""Writing a table to a file that a spreadsheet opens: CSV, or a workbook.

No text becomes a formula there, for what people typed in a case may look like one (CWE-1236).
"""

from __future__ import annotations

import csv
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from caseapp.model.zone import local

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Cell: TypeAlias = "str | int | float | bool | date | datetime | None"

COMMENCING = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""With these a spreadsheet takes a text for a formula, the full-width ones too."""

SEPARATOR = ";"
"""What a spreadsheet in the Netherlands expects."""

WIDEST, NARROWEST, LOOKED_AT = 60, 8, 200


def write_table(path: Path, title: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table: a workbook when the name ends in ``.xlsx``, and otherwise CSV in UTF-8 with its mark.

    Args:
        path: the file, which is replaced when it is there.
        title: the name of the sheet.
        heads: the first row.
        rows: read one by one; moments are written in Dutch time.

    Raises:
        OSError: the disk does not do what is asked; the file that was there still is.
    """
    new = path.with_name(f".{path.name}.new")
    try:
        if path.suffix.casefold() == ".xlsx":
            _write_workbook(new, title, heads, rows)
        else:
            _write_csv(new, heads, rows)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _write_csv(path: Path, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=SEPARATOR)
        writer.writerow(map(_plain, heads))
        writer.writerows([_plain(cell) for cell in row] for row in rows)


def _plain(cell: Cell) -> str:
    """A cell as text that stays text."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, datetime):
        return f"{local(cell):%d-%m-%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d-%m-%Y}"
    if isinstance(cell, float):
        return str(cell).replace(".", ",")
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(COMMENCING) else text


def _write_workbook(path: Path, title: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options = {
        "in_memory": True,  # nothing of a case is left in a temporary file
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_date_format": "dd-mm-yyyy",
    }
    book = xlsxwriter.Workbook(str(path), options)
    strong = book.add_format({"bold": True, "bottom": 1})
    moment = book.add_format({"num_format": "dd-mm-yyyy hh:mm"})
    sheet = book.add_worksheet(_sheet_name(title))
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, list(heads), strong)
    widths = [len(head) for head in heads]
    last = 0
    for last, row in enumerate(rows, start=1):
        for at, cell in enumerate(row):
            if last <= LOOKED_AT:
                widths[at] = max(widths[at], len(_plain(cell)))
            if isinstance(cell, datetime):
                sheet.write_datetime(last, at, local(cell).replace(tzinfo=None), moment)
            elif isinstance(cell, bool) or cell is None:
                sheet.write_string(last, at, _plain(cell))
            elif isinstance(cell, str):
                sheet.write_string(last, at, cell)
            else:
                sheet.write(last, at, cell)
    for at, width in enumerate(widths):
        sheet.set_column(at, at, min(max(width + 2, NARROWEST), WIDEST))
    if heads:
        sheet.autofilter(0, 0, last, len(heads) - 1)
    try:
        book.close()
    except FileCreateError as error:
        cause = error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error))
        raise cause from error


def _sheet_name(title: str) -> str:
    """A name that a workbook takes."""
    plain = "".join(" " if letter in "[]:*?/\\" else letter for letter in title).strip(" '")
    return plain[:31] or "Lijst"
