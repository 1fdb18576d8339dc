"""Tables as an Excel workbook, read back from its own parts."""

import zipfile
from datetime import UTC, date, datetime
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest

from caseapp.exchange.sheet import LONGEST_TEXT, Sheet, workbook

NAMES = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
MADE = datetime(2026, 3, 2, 11, tzinfo=UTC)


def made(*sheets: Sheet) -> bytes:
    return workbook(sheets, title="Cijfers", author="De Kreek", made=MADE)


def part(data: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(BytesIO(data)) as file:
        return ET.fromstring(file.read(name))  # noqa: S314 - our own file


def texts(data: bytes) -> list[str]:
    return [one.findtext("m:t", "", NAMES) for one in part(data, "xl/sharedStrings.xml")]


@pytest.mark.parametrize(
    "text", ["=1+1", "+31612345678", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")', "http://x"]
)
def test_what_people_typed_stays_text(text: str) -> None:
    data = made(Sheet(name="A", heads=("Naam",), rows=((text,),)))
    page = part(data, "xl/worksheets/sheet1.xml")
    assert page.findall(".//m:f", NAMES) == []
    assert page.findall(".//m:hyperlink", NAMES) == []
    cell = page.findall(".//m:c", NAMES)[1]
    assert cell.get("t") == "s"
    assert text.strip() in [one.strip() for one in texts(data)]
    styles = part(data, "xl/styles.xml").findall("m:cellXfs/m:xf", NAMES)
    assert styles[int(cell.get("s", "0"))].get("quotePrefix") == "1"


def test_numbers_and_days_are_numbers_and_days() -> None:
    row = (12, 2.5, date(2026, 3, 2), datetime(2026, 3, 2, 11, tzinfo=UTC), None)
    page = part(made(Sheet(name="A", heads=("a", "b", "c", "d", "e"), rows=(row,))), "xl/worksheets/sheet1.xml")
    cells = page.findall(".//m:row", NAMES)[1].findall("m:c", NAMES)
    assert [one.findtext("m:v", "", NAMES) for one in cells] == ["12", "2.5", "46083", "46083.5"]
    assert all(one.get("t") is None for one in cells)


def test_sentences_stand_above_and_the_heads_stay_in_sight() -> None:
    data = made(Sheet(name="A", heads=("Maand", "Aantal"), rows=(("mei", 3),), above=("Let op.",)))
    assert texts(data)[:3] == ["Let op.", "Maand", "Aantal"]
    page = part(data, "xl/worksheets/sheet1.xml")
    pane = page.find(".//m:pane", NAMES)
    assert pane is not None
    assert pane.get("ySplit") == "3"


def test_names_of_sheets_are_such_as_excel_takes() -> None:
    names = ("Wie/wat: [x]", "Een heel lange naam voor een blad in een werkboek", "A", "a", "")
    data = made(*(Sheet(name=name, heads=("x",), rows=()) for name in names))
    found = [str(one.get("name")) for one in part(data, "xl/workbook.xml").findall("m:sheets/m:sheet", NAMES)]
    assert len({one.casefold() for one in found}) == 5
    assert all(0 < len(one) <= 31 and not set(one) & set("[]:*?/\\") for one in found)


def test_very_long_text_is_cut_where_excel_ends() -> None:
    assert max(len(one) for one in texts(made(Sheet(name="A", heads=("x",), rows=(("y" * 50_000,),))))) == LONGEST_TEXT
