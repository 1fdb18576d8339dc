"""Tables for a spreadsheet: whole, and no text that becomes a formula."""

import csv
import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from caseapp.exchange.sheet import Cell, Sheet
from caseapp.exchange.table import write_table

ROWS: tuple[tuple[Cell, ...], ...] = (
    ("2026-0001", "Ruzie; met één leerling", date(2026, 3, 2), 3),
    ("2026-0002", '=HYPERLINK("http://x")', datetime(2026, 3, 2, 11, tzinfo=UTC), 2.5),
)
HEADS = ("Nummer", "Titel", "Dag", "Aantal")
MADE = datetime(2026, 3, 12, 9, tzinfo=UTC)


def table(heads: tuple[str, ...], rows: tuple[tuple[Cell, ...], ...], name: str = "Zaken") -> Sheet:
    return Sheet(name=name, heads=heads, rows=rows)


def test_a_csv_can_be_read_by_a_dutch_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "zaken.csv"
    write_table(path, table(HEADS, ROWS), made=MADE)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert read == [
        list(HEADS),
        ["2026-0001", "Ruzie; met één leerling", "02-03-2026", "3"],
        ["2026-0002", '\'=HYPERLINK("http://x")', "02-03-2026 12:00", "2,5"],
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize("name", ["lijst.csv", "lijst.xlsx"])
def test_no_text_becomes_a_formula(tmp_path: Path, start: str, name: str) -> None:
    path = tmp_path / name
    write_table(path, table((start + "1+1",), ((start + "cmd|' /C calc'!A0",),)), made=MADE)
    if name.endswith("csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file, delimiter=";") for cell in row]
        assert all(cell.startswith("'") for cell in cells)
        assert len(cells) == 2
    else:
        assert "<f>" not in part(path, "sheet1.xml")


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as book:
        return next(book.read(one).decode() for one in book.namelist() if one.endswith(name))


def test_a_workbook_holds_text_days_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "zaken.xlsx"
    write_table(path, table(HEADS, ROWS, "Zaken: alle [open] / van mij, en een heel lange naam"), made=MADE)
    texts = part(path, "sharedStrings.xml")
    assert all(text in texts for text in ("Ruzie; met één leerling", "=HYPERLINK", "Nummer"))
    assert re.search(r"<v>46083(\.0)?</v>", part(path, "sheet1.xml")), "2 March 2026 as a workbook counts days"
    assert "<v>2.5</v>" in part(path, "sheet1.xml")


@pytest.mark.parametrize("name", ["zaken.csv", "zaken.xlsx"])
def test_what_goes_wrong_leaves_the_file_that_was_there(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.mkdir()
    with pytest.raises(OSError, match=r"."):
        write_table(path, table(HEADS, ROWS), made=MADE)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_folder_that_is_not_there_is_a_fault_of_the_disk(tmp_path: Path, name: str) -> None:
    with pytest.raises(OSError, match=r"."):
        write_table(tmp_path / "weg" / name, table(("a",), (("b",),)), made=MADE)


def test_an_empty_table_has_its_heads(tmp_path: Path) -> None:
    write_table(tmp_path / "leeg.xlsx", table(("Nummer",), (), ""), made=MADE)
    assert "Nummer" in part(tmp_path / "leeg.xlsx", "sharedStrings.xml")
