"""Writing a table to a file that a spreadsheet opens: CSV, or a workbook.

No text becomes a formula there, for what people typed in a case may look like one (CWE-1236).
"""

from __future__ import annotations

import csv
from datetime import date, datetime
from typing import TYPE_CHECKING

from caseapp.exchange.sheet import workbook
from caseapp.model.zone import local

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.exchange.sheet import Cell, Sheet

COMMENCING = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""With these a spreadsheet takes a text for a formula, the full-width ones too."""

SEPARATOR = ";"
"""What a spreadsheet in the Netherlands expects."""


def write_table(path: Path, sheet: Sheet, *, made: datetime) -> None:
    """Write a table: a workbook when the name ends in ``.xlsx``, and otherwise CSV in UTF-8 with its mark.

    Args:
        path: the file, which is replaced when it is there.
        sheet: the table; what stands above it goes into a workbook alone.
        made: the moment that the file says it was made, aware.

    Raises:
        OSError: the disk does not do what is asked; the file that was there still is.
    """
    new = path.with_name(f".{path.name}.new")
    try:
        if path.suffix.casefold() == ".xlsx":
            new.write_bytes(workbook((sheet,), title=sheet.name, author="Caseapp", made=made))
        else:
            _write_csv(new, sheet)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _write_csv(path: Path, sheet: Sheet) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=SEPARATOR)
        writer.writerow([_plain(head) for head in sheet.heads])
        writer.writerows([_plain(cell) for cell in row] for row in sheet.rows)


def _plain(cell: Cell) -> str:
    """A cell as text that stays text."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{local(cell):%d-%m-%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d-%m-%Y}"
    if isinstance(cell, float):
        return str(cell).replace(".", ",")
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(COMMENCING) else text
