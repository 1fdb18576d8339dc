"""Texts written for a program: saved pages, texts with layout, tables, cards, and mails in the ways of programs."""

from __future__ import annotations

import base64
import io
from datetime import date

import pytest

from caseapp.evidence.reading import Kind, Reading
from caseapp.evidence.reading.markup import text_of
from caseapp.evidence.reading.reader import read, take_part
from tests.unit.evidence import made_texts as made

TODAY = date(2026, 11, 21)


def told(data: bytes, name: str = "bestand") -> Reading:
    return read(io.BytesIO(data), name, TODAY)


def facts(found: Reading) -> dict[str, str]:
    return {one.name: one.value for one in found.facts}


def test_of_a_saved_page_the_words_are_told_and_nothing_is_run() -> None:
    found = told(made.PAGE)
    assert (found.kind, found.media_type, found.title) == (Kind.TEXT, "text/html", "Bericht & meer")
    assert found.text.split() == ["Noor", "is", "stöm", "een", "twee"]
    assert facts(found)["Opgeslagen van"] == "https://voorbeeld.example/post"
    assert "alleen de tekst" in found.warnings[0]


@pytest.mark.parametrize(
    "start",
    [b"<html>", b"\xef\xbb\xbf<!DOCTYPE HTML PUBLIC 'x'>", b"  <!-- a --><HEAD>", b"<?xml version='1.0'?><html>"],
)
def test_a_page_shows_by_its_beginning(start: bytes) -> None:
    assert told(start + b"<p>hoi</p>").media_type == "text/html"


def test_a_page_in_utf_16_is_read() -> None:
    assert told("<html><p>één</p></html>".encode("utf-16")).text == "één"


@pytest.mark.parametrize("hostile", ["<", "<!--", "<a x='", "&am", "<p"])
def test_a_page_that_never_ends_is_told_as_far_as_it_goes(hostile: str) -> None:
    page = text_of(f"<html><p>Noor</p>{hostile * 200_000}")
    assert page.startswith("Noor")


def test_a_text_about_pages_is_a_text() -> None:
    assert told(b"In <html> staat <p>hoi</p>.").media_type == "text/plain"


def test_of_a_text_with_layout_the_words_are_told() -> None:
    found = told(made.RICH)
    assert (found.kind, found.title, facts(found)["Maker"]) == (Kind.WORD, "Zorgen", "Anja de Wit")
    assert found.text.split("\n")[:2] == ["Over één leerling, Noor.", "dag\tmaandag\t"]
    assert found.text.endswith("Einde Ж")
    assert "verborgen" not in found.text
    assert "00ff" not in found.text


def test_a_table_is_told_row_by_row() -> None:
    found = told(made.ROWS, "lijst.csv")
    assert (found.kind, found.media_type) == (Kind.SHEET, "text/csv")
    assert found.text.split("\n") == ["datum\twie\tpunten", "12 maart\tSem; en Jo\t7,5", "13 maart\tNoor\t8"]
    assert facts(found) == {"Rijen": "3", "Kolommen": "3"}


@pytest.mark.parametrize("sign", [",", "\t", "|", ";"])
def test_what_divides_the_cells_shows_in_the_table(sign: str) -> None:
    rows = "\r\n".join(sign.join(row) for row in (["naam", "dag"], ["Noor", "di"], ["Sem", "wo"]))
    assert told(rows.encode("utf-16"), "lijst.CSV").text.split("\n") == ["naam\tdag", "Noor\tdi", "Sem\two"]


@pytest.mark.parametrize("data", [b"gewone tekst, met een komma.\nen nog een regel\nen nog een", b"a", b'"'])
def test_a_table_that_is_none_is_a_text(data: bytes) -> None:
    found = told(data, "x.csv")
    assert (found.kind, found.text) == (Kind.TEXT, data.decode())


def test_a_chat_is_a_chat_whatever_it_is_called() -> None:
    assert told(b"30-01-2019 20:48 - Noor: a, b\n30-01-2019 20:49 - Sem: c, d\n", "chat.csv").kind is Kind.CHAT


def test_cards_of_contacts_are_told_in_words() -> None:
    found = told(made.CARDS)
    assert (found.media_type, facts(found)) == ("text/vcard", {"Contacten": "2"})
    first, second = found.text.split("\n\n")
    assert first.split("\n")[0] == "Naam: Anja de Wit"
    assert "Telefoon: +31 6 12345678" in first
    assert "regel, en nog een" in first
    assert "AAAA" not in found.text
    assert second.split("\n") == ["Naam: Noëlle", "Telefoon: 0612345678"]


def test_an_appointment_is_told_in_words() -> None:
    found = told(made.AGENDA)
    assert (found.media_type, found.title) == ("text/calendar", "Gesprek met Noor")
    assert found.text.split("\n") == [
        "Onderwerp: Gesprek met Noor",
        "Begin: 2-3-2026 10:15 (Europe/Amsterdam)",
        "Einde: 2-3-2026 10:15 (UTC)",
        "Van: Wit: Anja <anja@voorbeeld.example>",
    ]


def test_a_saved_page_with_its_pictures_says_where_it_is_from() -> None:
    found = told(made.SAVED)
    assert (found.kind, found.title) == (Kind.MAIL, "Bericht van Sem")
    assert facts(found)["Webpagina"] == "https://voorbeeld.example/post/1"
    assert found.mail is not None
    assert found.mail.text == "Noor is stöm"
    assert [part.name for part in found.parts] == ["a.png"]
    assert take_part(io.BytesIO(made.SAVED), "x", found.parts[0].address).startswith(b"\x89PNG")


@pytest.mark.parametrize("line", [b"\n", b"\r\n"])
def test_a_mail_of_apple_ends_where_its_length_says(line: bytes) -> None:
    found = told(made.apple_file().replace(b"\n", line) if line == b"\n" else made.apple_file())
    assert (found.kind, found.title) == (Kind.MAIL, "Zorg")
    assert found.mail is not None
    assert found.mail.text == "Hallo directie"
    assert found.mail.headers[0] == ("From", "anja@voorbeeld.example")


# --- packages of Outlook ----------------------------------------------------------------------------------------------


def test_a_package_of_outlook_tells_its_mail() -> None:
    found = told(made.package(), "winmail.dat")
    assert (found.kind, found.media_type, found.title) == (Kind.MAIL, "application/ms-tnef", "Zorgen over één")
    assert found.mail is not None
    assert found.mail.sender == "Anja de Wit <anja@voorbeeld.example>"
    assert found.mail.to == ("Directie <directie@voorbeeld.example>",)
    assert found.mail.cc == ("ib@voorbeeld.example",)
    assert found.mail.text == "Beste directie,\nzie de bijlage."
    assert found.mail.sent == "2-3-2026 21:15 (+0000)"
    (inner,) = found.mail.within
    assert (inner.subject, inner.text, inner.sent) == ("Binnenste", "Wat hij schreef.", "2-3-2026 20:15")
    taken = [take_part(io.BytesIO(made.package()), "winmail.dat", part.address) for part in found.parts]
    assert taken[0] == b"de bon"
    assert told(taken[1]).title == "Binnenste"


def test_a_package_may_hold_its_text_as_a_page() -> None:
    found = told(made.package(nested=False))
    assert found.mail is not None
    assert found.mail.text == "Alleen HTML"


@pytest.mark.parametrize(("own", "seen"), [("", "Beste directie,\nzie de bijlage."), ("Eigen tekst", "Eigen tekst")])
def test_a_mail_that_is_empty_but_for_its_package_tells_what_is_in_that(own: str, seen: str) -> None:
    head = b"From: a@b.example\nDate: Mon, 2 Mar 2026 20:15:00 +0100\nMIME-Version: 1.0\n"
    head += b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n" + own.encode()
    head += b"\n--x\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
    data = head + base64.encodebytes(made.package()) + b"\n--x--\n"
    found = told(data)
    assert found.mail is not None
    assert found.mail.text == seen
    assert [one.subject for one in found.mail.within] == ["Binnenste"]
    bill = next(part for part in found.parts if part.name == "bon.txt")
    assert take_part(io.BytesIO(data), "m.eml", bill.address) == b"de bon"
    inner = next(part for part in found.parts if part.name == "Binnenste")
    assert told(take_part(io.BytesIO(data), "m.eml", inner.address)).title == "Binnenste"


def test_a_package_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = made.package()
    for length in range(4, len(whole), 3):
        assert told(whole[:length]).kind is Kind.MAIL
    with pytest.raises(KeyError):
        take_part(io.BytesIO(whole), "winmail.dat", "p9")
    with pytest.raises(KeyError):
        take_part(io.BytesIO(whole), "winmail.dat", "2")
