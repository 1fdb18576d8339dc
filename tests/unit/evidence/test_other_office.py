"""Files of LibreOffice, presentations, and files of Office from before 2007."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import date

import pytest

from caseapp.evidence.reading import Kind, Reading
from caseapp.evidence.reading.reader import read, take_part
from tests.unit.evidence import made as documents
from tests.unit.evidence import made_texts as made
from tests.unit.evidence.recorded import recorded

TODAY = date(2026, 11, 21)


def told(data: bytes) -> Reading:
    return read(io.BytesIO(data), "bestand", TODAY)


def test_of_a_letter_of_libreoffice_all_is_told() -> None:
    found = told(made.open_document())
    assert (found.kind, found.title) == (Kind.WORD, "Verslag")
    assert found.media_type == "application/vnd.oasis.opendocument.text"
    assert [(one.name, one.value) for one in found.facts] == [("Maker", "I. Verhoef")]
    assert found.text.split("\n") == [
        "[doorgehaald: geschrapt]",
        "Verslag",
        "Opmerking van Anja: nog bellen",
        "Noor  en Sem praten\tsamen.",
        "dag\t12 maart",
        "in een vak",
        "ernaast",
        "Boven elke bladzijde",
    ]


def test_a_sheet_of_libreoffice_with_a_million_empty_rows_is_told() -> None:
    found = told(made.open_document("spreadsheet", made.TABLE))
    assert found.kind is Kind.SHEET
    assert found.text.split("\n")[:2] == ["Een", "Noor\t\t7,5"]


def test_a_file_of_libreoffice_with_a_password_says_so() -> None:
    parts = {"META-INF/manifest__xml": "<m><e><encryption-data/></e></m>", "content__xml": "\x01\x02"}
    found = told(made.open_document(**parts))
    assert "wachtwoord" in found.warnings[0]
    assert not found.text


@pytest.mark.parametrize("part", ["content__xml", "meta__xml", "styles__xml"])
def test_entities_that_grow_are_refused(part: str) -> None:
    hostile = "<!DOCTYPE a [<!ENTITY b 'cccc'>]><office:document-content xmlns:office='o'>&b;</office:document-content>"
    found = told(made.open_document(**{part: hostile}))
    assert "cccc" not in found.text
    assert found.warnings


def test_of_a_presentation_the_slides_stand_in_order() -> None:
    found = told(made.presentation())
    assert (found.kind, found.title) == (Kind.SLIDES, "Avond")
    lines = [line for line in found.text.split("\n") if line]
    assert lines == ["Dia 2", "Ouderavond", "over Noor", "Dia 10", "dag\tmaandag", "Notities 1", "niet zeggen"]


def test_of_an_old_letter_the_text_is_told() -> None:
    found = told(recorded()["brief.doc"])
    assert (found.kind, found.media_type, found.title) == (Kind.WORD, "application/msword", "Verslag")
    assert found.text.split("\n") == [
        "Gespreksverslag",
        "Bij één leerling, Noor Jansen, is iets gebeurd op dinsdag.",
        "dag\t12 maart",
        "wie\tSem – de mentor",
        "Einde.",
    ]


def test_of_an_old_sheet_the_cells_are_told() -> None:
    found = told(recorded()["lijst.xls"])
    assert (found.kind, found.media_type) == (Kind.SHEET, "application/vnd.ms-excel")
    assert found.text.split("\n") == [
        "Cijfers",
        "datum\twie",
        "02-03-2026\tNoor Jansén\t7.5\t8\tWAAR",
        "Geheim (verborgen blad)",
        "verborgen",
    ]


def test_of_an_old_presentation_the_slides_are_told_and_no_master() -> None:
    found = told(made.old_presentation())
    assert (found.kind, found.media_type) == (Kind.SLIDES, "application/vnd.ms-powerpoint")
    assert found.text.split("\n") == ["Ouderavond één", "Noor spreekt", "tweede dia café"]
    locked = told(made.old_presentation(locked=True))
    assert "wachtwoord" in locked.warnings[0]
    assert not locked.text


def old_letter(text: bytes, *, flags: int = 0, version: int = 0x65) -> bytes:
    """A letter of Word 95: its text stands as it is."""
    head = struct.pack("<HH6xH12xII", 0xA5DC, version, flags, 64, 64 + len(text)).ljust(64, b"\0")
    return made.compound(WordDocument=head + text)


def test_of_a_letter_of_word_95_the_text_is_told() -> None:
    found = told(
        old_letter("Verslag van één\rvan \x13 HYPERLINK x \x14hier\x15\rdag\x07maandag\x07\x07".encode("cp1252"))
    )
    assert found.text.split("\n") == ["Verslag van één", "van hier", "dag\tmaandag"]


def test_a_letter_with_a_password_says_so() -> None:
    found = told(old_letter(b"geheim", flags=0x100))
    assert found.warnings == (
        "Dit bestand is beveiligd met een wachtwoord. Vraag een kopie zonder wachtwoord, en neem die op.",
    )
    assert "geheim" not in found.text


def test_a_new_file_of_office_with_a_password_says_so() -> None:
    found = told(made.compound(EncryptedPackage=b"x" * 100, EncryptionInfo=b"y"))
    assert found.kind is Kind.UNKNOWN
    assert "wachtwoord" in found.warnings[0]


def test_another_compound_file_stays_closed() -> None:
    assert told(made.compound(Anders=b"x")).kind is Kind.UNKNOWN


@pytest.mark.parametrize("name", ["brief.doc", "lijst.xls"])
def test_a_damaged_old_file_is_said_to_be(name: str) -> None:
    whole = recorded()[name]
    for length in range(600, len(whole), 700):
        assert told(whole[:length]).kind in {Kind.WORD, Kind.SHEET, Kind.OUTLOOK, Kind.UNKNOWN}


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (documents.word(), "word/media/image1.png"),
        (documents.sheet(), "xl/media/image1.png"),
        (made.presentation(), "ppt/media/image1.png"),
        (made.open_document(), "Pictures/1000.png"),
    ],
    ids=["word", "sheet", "slides", "open"],
)
def test_pictures_in_a_document_can_be_taken_out(data: bytes, place: str) -> None:
    kept = io.BytesIO(data)
    with zipfile.ZipFile(kept, "a") as archive:
        archive.writestr(place, documents.picture("PNG"))
        archive.writestr("docProps/voorbeeld.jpeg", b"no part of it")
    (part,) = told(kept.getvalue()).parts
    assert (part.name, part.media_type) == (place.rpartition("/")[2], "image/png")
    assert take_part(kept, "bestand", part.address) == documents.picture("PNG")


def test_empty_cells_of_an_open_sheet_keep_the_others_in_their_column() -> None:
    row = "<table:table-row><table:table-cell><text:p>Noor</text:p></table:table-cell>{}</table:table-row>"
    two = "<table:table-cell table:number-columns-repeated='2'/><table:table-cell><text:p>1</text:p></table:table-cell>"
    body = f"<table:table table:name='Een'>{row.format(two)}</table:table>"
    found = told(made.open_document("spreadsheet", body))
    assert found.text.split("\n")[:2] == ["Een", "Noor\t\t\t1"]
