"""Archives, files of Word and Excel, and PDFs: all that is in them is told, and what is too much is said to be."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest
from openpyxl.comments import Comment
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from caseapp.evidence.reading import USUAL, Kind, Reading
from caseapp.evidence.reading.isolated import Asked, show_isolated
from caseapp.evidence.reading.reader import read
from caseapp.evidence.reading.showing import NotShown
from tests.unit.evidence import made

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 11, 21)
NOOR = b"31-01-2024 15:04 - Noor: hoi\n31-01-2024 15:05 - Sem: ja\n"
PIET = b"31-01-2024 15:04 - Piet: anders\n31-01-2024 15:05 - Jan: nee\n"
Parts = dict[str, bytes]


def told(data: bytes, **limits: float) -> Reading:
    return read(io.BytesIO(data), "bestand", TODAY, replace(USUAL, **limits))  # type: ignore[arg-type]


def archive(**files: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in files.items():
            out.writestr(name, data)
    return kept.getvalue()


def changed(data: bytes, change: Callable[[Parts], object]) -> bytes:
    """The same archive with other parts."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    change(parts)
    return archive(**parts)


# --- chats in archives ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "WhatsApp-chat met Noor.txt",
        "WhatsApp Chat with Noor.txt",
        "WhatsApp Chat mit Noor.txt",
        "Discussion WhatsApp avec Noor.txt",
        "Chat de WhatsApp con Noor.txt",
        "Noor ile WhatsApp Sohbeti.txt",
        "WhatsApp Chat - Noor/_chat.txt",
        "chat.txt",
    ],
)
def test_the_chat_in_an_archive_in_every_language(name: str) -> None:
    found = told(archive(**{"foto.jpg": b"x", "lijst.txt": b"melk", name: NOOR}))
    assert (found.kind, found.chat_name) == (Kind.CHAT_ARCHIVE, name)
    assert found.warnings == ()


def test_of_two_chats_in_an_archive_it_is_said_that_there_are_more() -> None:
    found = told(archive(**{"WhatsApp-chat met Noor.txt": NOOR, "WhatsApp-chat met Piet.txt": PIET}))
    assert found.chat is not None
    assert found.chat.members == ("Noor", "Sem")
    assert "meer chats" in found.warnings[0]
    assert "WhatsApp-chat met Noor.txt" in found.warnings[0]


def test_a_chat_with_thousands_of_files_can_open_them_all() -> None:
    files = {f"IMG-20240131-WA{number:04}.jpg": b"x" for number in range(6000)}
    found = told(archive(**{"_chat.txt": NOOR, **files}))
    assert len(found.parts) == 6001
    assert all(part.address for part in found.parts)


# --- Word -------------------------------------------------------------------------------------------------------------

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CELL = "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"
TEXT = "<w:r><w:t>{}</w:t></w:r>"


def letter(within: str = "", **others: str) -> bytes:
    """A file of Word with something at the start of its body, and other parts."""
    kept = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("Gewone tekst.")
    document.save(kept)

    def change(parts: Parts) -> None:
        body = parts["word/document.xml"]
        parts["word/document.xml"] = body.replace(b"<w:body>", b"<w:body>" + within.encode(), 1)
        for name, text in others.items():
            parts[f"word/{name}.xml"] = f'<w:{name} xmlns:w="{NAMESPACE}">{text}</w:{name}>'.encode()

    return changed(kept.getvalue(), change)


@pytest.mark.parametrize(
    "within",
    [
        f'<w:p><w:ins w:id="1" w:author="X">{TEXT.format("vlinder")}</w:ins></w:p>',
        '<w:p><w:del w:id="1" w:author="X"><w:r><w:delText>vlinder</w:delText></w:r></w:del></w:p>',
        f'<w:p><w:hyperlink w:anchor="x">{TEXT.format("vlinder")}</w:hyperlink></w:p>',
        f"<w:sdt><w:sdtContent><w:p>{TEXT.format('vlinder')}</w:p></w:sdtContent></w:sdt>",
        f"<w:p><w:r><w:pict><w:txbxContent><w:p>{TEXT.format('vlinder')}</w:p></w:txbxContent></w:pict></w:r></w:p>",
        CELL.format(CELL.format(f"<w:p>{TEXT.format('vlinder')}</w:p>") + "<w:p/>"),
    ],
    ids=["inserted", "struck", "link", "field", "box", "table in a table"],
)
def test_text_stands_in_every_corner_of_a_letter(within: str) -> None:
    found = told(letter(within))
    assert found.kind is Kind.WORD
    assert found.text.count("vlinder") == 1
    assert "Gewone tekst." in found.text


@pytest.mark.parametrize(("name", "of"), [("comments", "comment"), ("footnotes", "footnote"), ("endnotes", "endnote")])
def test_remarks_and_notes_are_told(name: str, of: str) -> None:
    text = f'<w:{of} w:id="1" w:author="I. Verhoef"><w:p>{TEXT.format("vlinder")}</w:p></w:{of}>'
    found = told(letter(**{name: text}))
    assert "vlinder" in found.text
    assert ("Opmerking van I. Verhoef: vlinder" in found.text) is (name == "comments")


def test_what_is_there_twice_for_older_programs_is_told_once() -> None:
    one = f"<w:p>{TEXT.format('vlinder')}</w:p>"
    both = f"<mc:Choice>{one}</mc:Choice><mc:Fallback>{one}</mc:Fallback>"
    both = f'<mc:AlternateContent xmlns:mc="urn:x">{both}</mc:AlternateContent>'
    assert told(letter(both)).text.count("vlinder") == 1


def test_a_letter_with_macros_or_of_another_name_is_read() -> None:
    def macros(parts: Parts) -> None:
        parts["word/vbaProject.bin"] = b"x"
        kinds = parts["[Content_Types].xml"]
        parts["[Content_Types].xml"] = kinds.replace(b"document.main+xml", b"document.macroEnabled.main+xml")
        parts["word/document2.xml"] = parts.pop("word/document.xml")
        parts.pop("docProps/core.xml")

    found = told(changed(letter(), macros))
    assert (found.kind, found.text) == (Kind.WORD, "Gewone tekst.")
    assert "macro" in found.warnings[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_that_are_declared_late_or_in_other_letters_are_refused(encoding: str) -> None:
    def declare(parts: Parts) -> None:
        body = parts["word/document.xml"].decode().split("?>", 1)[1]
        head = f'<?xml version="1.0" encoding="{encoding}"?><!--{" " * 9000}--><!DOCTYPE x [<!ENTITY a "AAAA">]>'
        parts["word/document.xml"] = (head + body.replace("Gewone", "&a;")).encode(encoding)

    found = told(changed(letter(), declare))
    assert "AAAA" not in found.text
    assert found.warnings


# --- Excel ------------------------------------------------------------------------------------------------------------


def book() -> bytes:
    made_book = openpyxl.Workbook()
    first = made_book.active
    assert first is not None
    first.title = "Rooster"
    first["A1"], first["B1"], first["C2"], first["A3"] = "naam", 3.5, date(2024, 1, 31), True
    first["A1"].comment = Comment("navragen bij Noor", "X")
    hidden = made_book.create_sheet("achter")
    hidden.append(["geheim", "=1+1"])
    hidden.sheet_state = "hidden"
    kept = io.BytesIO()
    made_book.save(kept)
    return kept.getvalue()


def test_all_that_stands_in_a_workbook() -> None:
    found = told(book())
    assert found.text.split("\n") == [
        "Rooster", "naam\t3.5", "\t\t31-01-2024", "WAAR", "achter (verborgen blad)", "geheim",
        "Opmerking: navragen bij Noor",
    ]  # fmt: skip
    assert {fact.name: fact.value for fact in found.facts}["Bladen"] == "Rooster, achter"


@pytest.mark.parametrize("said", [b"A1", b"A1:XFD1048576"])
def test_what_a_sheet_says_of_its_size_is_not_believed(said: bytes) -> None:
    def lie(parts: Parts) -> None:
        name = "xl/worksheets/sheet1.xml"
        far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>heel ver weg</t></is></c></row></sheetData>'
        parts[name] = parts[name].replace(b'ref="A1:C3"', b'ref="' + said + b'"').replace(b"</sheetData>", far)

    found = told(changed(book(), lie))
    assert "31-01-2024" in found.text
    assert "heel ver weg" in found.text


def test_a_sheet_without_end_is_read_as_far_as_time_allows() -> None:
    row = b'<row><c t="inlineStr"><is><t>rij</t></is></c></row>'

    def grow(parts: Parts) -> None:
        name = "xl/worksheets/sheet1.xml"
        parts[name] = parts[name].replace(b"</sheetData>", row * 200_000 + b"</sheetData>")

    found = told(changed(book(), grow), seconds=0.0)
    assert found.kind is Kind.SHEET
    assert found.text.startswith("Rooster")
    assert found.text.endswith("\nrij"), "nothing is made up where time is over"
    assert 200 < found.text.count("\n") < 300
    assert found.cut
    assert "erg groot" in found.warnings[-1]


# --- PDF --------------------------------------------------------------------------------------------------------------


def test_of_a_long_pdf_all_pages_are_read() -> None:
    found = told(made.pdf(3000))
    assert "bladzijde 3000 " in found.text
    assert not found.cut


def test_of_a_pdf_that_takes_too_long_the_beginning_is_read_and_that_is_said() -> None:
    found = told(made.pdf(3000), seconds=0.02)
    assert (found.pages, found.cut) == (3000, True)
    assert "erg lang" in found.warnings[-1]


def test_a_page_that_is_broken_takes_no_other_with_it() -> None:
    pages = b"<</Type/Pages/Kids[3 0 R 9 0 R 2 0 R]/Count 3>>"
    data = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages + b"endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\ntrailer<</Root 1 0 R>>\n"
    )
    found = told(data)
    assert found.pages == 3
    assert "niet alle bladzijden" in found.warnings[0]
    assert found.preview


def test_a_script_in_a_pdf_is_told() -> None:
    data = made.pdf().replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")
    assert "script" in told(data).warnings[0]


def test_a_pdf_with_a_password_says_so_when_it_is_looked_at() -> None:
    kept = io.BytesIO()
    canvas = Canvas(kept, encrypt=StandardEncryption("geheim"))
    canvas.drawString(72, 700, "hoi")
    canvas.save()
    data = kept.getvalue()
    with pytest.raises(NotShown, match="wachtwoord"):
        show_isolated(Asked(file=io.BytesIO(data), name="x.pdf", size=len(data), latest=TODAY), 0, 500)


def test_pages_that_were_scanned_are_told() -> None:
    kept = io.BytesIO()
    canvas = Canvas(kept)
    canvas.drawString(72, 700, "Bladzijde met tekst")
    canvas.showPage()
    canvas.showPage()
    for _ in range(2):
        canvas.drawInlineImage(Image.new("RGB", (40, 40), "red"), 72, 600)
        canvas.showPage()
    canvas.save()
    found = told(kept.getvalue())
    (warning,) = found.warnings
    assert "op bladzijde 3, 4," in warning


def test_hours_in_a_sheet_are_hours_and_no_day() -> None:
    made = openpyxl.Workbook()
    made.active.append(["gewerkt", timedelta(hours=26, minutes=30)])  # type: ignore[union-attr]
    kept = io.BytesIO()
    made.save(kept)
    assert "gewerkt\t26:30" in read(io.BytesIO(kept.getvalue()), "uren.xlsx", TODAY).text


def test_when_a_document_was_made_is_told_as_people_write_it() -> None:
    made = docx.Document()
    made.core_properties.created = datetime(2026, 3, 2, 20, 15)  # noqa: DTZ001
    kept = io.BytesIO()
    made.save(kept)
    found = read(io.BytesIO(kept.getvalue()), "brief.docx", TODAY)
    assert {one.name: one.value for one in found.facts}["Gemaakt op"] == "2-3-2026 20:15 (+0000)"


def test_what_stands_behind_an_empty_cell_stays_in_its_column() -> None:
    made = openpyxl.Workbook()
    for row in (["naam", "te laat", "afwezig"], ["Noor", None, 1], [None, 2]):
        made.active.append(row)  # type: ignore[union-attr]
    made.active["XFD4"] = "heel ver"  # type: ignore[index]
    kept = io.BytesIO()
    made.save(kept)
    lines = read(io.BytesIO(kept.getvalue()), "lijst.xlsx", TODAY).text.split("\n")
    assert lines == ["Sheet", "naam\tte laat\tafwezig", "Noor\t\t1", "\t2", "\theel ver"]
