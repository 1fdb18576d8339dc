"""Mails as programs write them: odd character sets, long lists of people, lines that flow, mails within mails."""

from __future__ import annotations

import base64
import io
import struct
from datetime import date
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from caseapp.evidence.charset import codec_of_page
from caseapp.evidence.reading import USUAL, Kind, Reading
from caseapp.evidence.reading.reader import read, take_part
from caseapp.evidence.reading.result import from_json, to_json
from caseapp.evidence.reading.tnef import attributes
from tests.unit.evidence.made_texts import AGENDA

if TYPE_CHECKING:
    from caseapp.evidence.reading.result import Mail

TODAY = date(2026, 11, 21)
BASIC = {
    "From": "Anja de Wit <anja@voorbeeld.example>",
    "To": "directie@voorbeeld.example",
    "Subject": "Zorgen",
    "Date": "Mon, 02 Mar 2026 20:15:00 +0100",
}


def written(body: bytes, **headers: str) -> bytes:
    """A mail; an underscore in the name of a header stands for a stroke."""
    named = BASIC | {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items() if value)
    return head.encode("utf-8", "surrogateescape") + b"\r\n" + body


def told(data: bytes) -> Reading:
    return read(io.BytesIO(data), "mail.eml", TODAY)


def mail(data: bytes) -> Mail:
    found = told(data).mail
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("said", "real", "text"),
    [
        ("gb2312", "gbk", "朱镕基"),
        ("iso-2022-jp", "iso-2022-jp", "すみません"),
        ("koi8-r", "koi8-r", "Привет"),
        ("utf-7", "utf-7", "één + twee"),
        ("windows-1254", "cp1254", "Öğrenci ışık"),
        ("x-sjis", "cp932", "学校"),
        ("x-mac-roman", "mac-roman", "één “x”"),
        ("iso-8859-8-i", "iso-8859-8", "שלום"),
        ("ks_c_5601-1987", "cp949", "학교"),
        ("iso-8859-1", "cp1252", "één “x” €"),
        ("latin1", "cp1252", "één “x” €"),
        ("utf-8", "cp1252", "één “x” €"),
        ("us-ascii", "utf-8", "één “x” €"),
        ("us-ascii", "cp1252", "één “x” €"),
        ("iso-8859-1", "utf-8", "één “x” €"),
        ("bestaat-niet", "utf-8", "één “x” €"),
        ("", "cp1252", "één “x” €"),
        ("rot13", "utf-8", "één “x” €"),
        ("undefined", "utf-8", "één “x” €"),
        ("punycode", "utf-8", "één “x” €"),
        ("unicode_escape", "utf-8", "één \\x41 €"),
    ],
)
def test_a_character_set_that_is_told_rightly_or_wrongly(said: str, real: str, text: str) -> None:
    kind = f"text/plain; charset={said}" if said else "text/plain"
    assert mail(written(text.encode(real), Content_Type=kind)).text == text


def test_a_page_that_says_itself_how_it_is_encoded() -> None:
    page = '<html><head><meta charset="iso-8859-9"><title>x<body><p>Öğrenci ışık'.encode("iso-8859-9")
    assert mail(written(page, Content_Type="text/html")).text == "Öğrenci ışık"


def test_what_is_shown_where_no_script_is_run_is_read() -> None:
    page = b"<head><style>p{}</style><body><noscript>Bekijk dit</noscript><script>weg()</script> nu"
    assert mail(written(page, Content_Type="text/html")).text == "Bekijk dit nu"


def test_everybody_in_a_long_list_is_told() -> None:
    people = ", ".join(f"Ouder van leerling nummer {number} <ouder{number}@voorbeeld.example>" for number in range(200))
    found = mail(written(b"hoi", To=people))
    assert len(found.to) == 200
    assert found.to[-1] == "Ouder van leerling nummer 199 <ouder199@voorbeeld.example>"


def test_a_name_with_a_comma_is_one_person() -> None:
    assert mail(written(b"hoi", To="=?utf-8?B?Sm9oYW4sIGRlIFc=?= <j@voorbeeld.example>")).to == (
        "Johan, de W <j@voorbeeld.example>",
    )
    assert mail(written(b"hoi", From='"Wit, Anja de" <a@voorbeeld.example>')).sender == (
        "Wit, Anja de <a@voorbeeld.example>"
    )


def test_people_who_cannot_be_told_apart_are_still_told() -> None:
    assert mail(written(b"hoi", To="undisclosed-recipients:;")).to == ("undisclosed-recipients:;",)


def test_lines_that_flow_on_are_joined() -> None:
    body = b"Dit is een lange \r\nregel.\r\n> een \r\n> citaat\r\n-- \r\nAnja"
    found = mail(written(body, Content_Type="text/plain; charset=utf-8; format=flowed"))
    assert found.text == "Dit is een lange regel.\n> een citaat\n-- \nAnja"
    joined = mail(written("会 \r\n議".encode(), Content_Type="text/plain; charset=utf-8; format=flowed; delsp=yes"))
    assert joined.text == "会議"


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + written(b"hoi"),
        b"\r\n\r\n" + written(b"hoi"),
        b"\xff\xfe" + written(b"hoi").decode().encode("utf-16-le"),
        written(b"hoi").replace(b"\r\n", b"\r"),
        b"From anja@voorbeeld.example Mon Mar 2 2026\r\n" + written(b"hoi"),
    ],
    ids=["mark", "empty lines", "utf-16", "old ends of lines", "out of a mailbox"],
)
def test_what_stands_before_the_headers_hides_none(data: bytes) -> None:
    found = told(data)
    assert found.kind is Kind.MAIL
    assert found.mail is not None
    assert (found.mail.subject, found.mail.text) == ("Zorgen", "hoi")


def test_a_mail_of_parts_without_a_border_keeps_its_text() -> None:
    assert "hoi" in mail(written(b"--x\r\n\r\nhoi", Content_Type="multipart/mixed")).text


def nested(deep: int) -> bytes:
    data = written(b"de kern", Subject="laag 0")
    for number in range(1, deep):
        data = written(data, Subject=f"laag {number}", Content_Type="message/rfc822")
    return data


def test_mails_within_mails_are_read_to_the_last() -> None:
    found = told(nested(10))
    assert "de kern" in found.text
    assert found.warnings == ()


def test_what_lies_too_deep_is_pointed_out_and_can_be_taken_out() -> None:
    found = told(nested(USUAL.depth + 4))
    assert "dieper dan het programma leest" in found.warnings[0]
    inner = take_part(io.BytesIO(nested(USUAL.depth + 4)), "mail.eml", found.parts[-1].address)
    assert "de kern" in told(inner).text


def winmail(*files: tuple[str, str, bytes]) -> bytes:
    """A package as Outlook makes it: of each file its short name, its long name and its bytes."""

    def attribute(level: int, tag: int, value: bytes) -> bytes:
        return struct.pack("<BII", level, tag, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)

    made = struct.pack("<IH", 0x223E9F78, 1) + attribute(1, 0x00089006, struct.pack("<I", 0x10000))
    for short, long, data in files:
        name = (long + "\0").encode("utf-16-le")
        named = struct.pack("<HH16sII", 0x1F, 0x8001, b"x" * 16, 1, 6) + b"a\0b\0\0\0\0\0" + struct.pack("<II", 1, 2)
        properties = struct.pack("<I", 3) + struct.pack("<HHI", 0x03, 0x3705, 1) + named + b"\0\0\0\0"
        properties += struct.pack("<HHII", 0x1F, 0x3707, 1, len(name)) + name + b"\0" * (-len(name) % 4)
        made += attribute(2, 0x00069002, b"\0" * 14) + attribute(2, 0x00018010, short.encode("cp1252") + b"\0")
        made += attribute(2, 0x0006800F, data)
        made += attribute(2, 0x00069005, properties) if long else b""
    return made


def packed(data: bytes) -> bytes:
    body = (
        b"--x\r\nContent-Type: text/plain\r\n\r\nhoi\r\n--x\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n"
    )
    body += b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(data) + b"\r\n--x--"
    return written(body, Content_Type="multipart/mixed; boundary=x")


def test_what_outlook_packed_can_be_taken_out() -> None:
    data = packed(winmail(("VERSLA~1.DOC", "Verslag één.docx", b"het verslag"), ("café.txt", "", b"de bon")))
    parts = told(data).parts
    assert [(part.name, part.size) for part in parts[1:]] == [("Verslag één.docx", 11), ("café.txt", 6)]
    assert parts[0].name == "winmail.dat"
    taken = [take_part(io.BytesIO(data), "mail.eml", part.address) for part in parts[1:]]
    assert taken == [b"het verslag", b"de bon"]


def test_a_package_that_breaks_off_gives_what_is_whole() -> None:
    whole = winmail(("a.txt", "", b"een"), ("b.txt", "lange naam.txt", b"twee"))
    for length in range(len(whole)):
        for part in told(packed(whole[:length])).parts:
            assert part.size <= len(whole)
    assert [part.name for part in told(packed(whole[:-3])).parts][1] == "a.txt"
    with pytest.raises(KeyError):
        take_part(io.BytesIO(packed(whole)), "mail.eml", "2.p7")


@pytest.mark.parametrize(
    ("number", "codec"),
    [(1252, "cp1252"), (28592, "iso8859-2"), (20866, "koi8-r"), (936, "gb18030"), (50220, "iso2022_jp"), (99, "")],
)
def test_code_pages_of_windows(number: int, codec: str) -> None:
    assert codec_of_page(number) == codec


BORDER = 'multipart/mixed; boundary="b"'


def in_parts(*parts: tuple[str, str]) -> bytes:
    """The body of a mail of parts: of each its headers and its text."""
    return b"".join(f"--b\r\n{head}\r\n\r\n{text}\r\n".encode() for head, text in parts) + b"--b--\r\n"


def test_what_follows_a_picture_in_a_mail_of_apple_is_read_too() -> None:
    picture = 'Content-Type: image/png; name="a.png"\r\nContent-Disposition: inline; filename="a.png"'
    for kind, before, after in (("plain", "Voor", "Na"), ("html", "<p>Voor</p>", "<p>Na</p>")):
        body = in_parts((f"Content-Type: text/{kind}", before), (picture, ""), (f"Content-Type: text/{kind}", after))
        found = mail(written(body, Content_Type=BORDER))
        assert found.text == "Voor\n\nNa"
        assert [part.name for part in found.parts] == ["a.png"]


def test_of_two_ways_to_say_the_same_one_is_read() -> None:
    body = in_parts(("Content-Type: text/plain", "plat"), ("Content-Type: text/html", "<b>opgemaakt</b>"))
    assert mail(written(body, Content_Type='multipart/alternative; boundary="b"')).text == "plat"
    empty = in_parts(("Content-Type: text/plain", " \u00a0"), ("Content-Type: text/html", "<b>opgemaakt</b>"))
    assert mail(written(empty, Content_Type='multipart/alternative; boundary="b"')).text == "opgemaakt"


def test_an_invitation_is_an_attachment_unless_it_is_all_there_is() -> None:
    event = "BEGIN:VCALENDAR\r\nSUMMARY:Gesprek\r\nEND:VCALENDAR"
    body = in_parts(("Content-Type: text/plain", "Kom je?"), ("Content-Type: text/calendar", event))
    found = mail(written(body, Content_Type=BORDER))
    assert (found.text, [part.name for part in found.parts]) == ("Kom je?", ["bijlage 2.ics"])
    assert "Onderwerp: Gesprek" in mail(written(event.encode(), Content_Type="text/calendar")).text


def test_where_a_link_goes_is_told_and_nothing_is_fetched() -> None:
    page = (
        b'<a href="https://nep.example/?a=1&amp;b=2">uw bank</a> <a href="https://www.school.example/">school.example</a>'
        b' <a href="javascript:x()">js</a> <img src="https://volg.example/p.gif" alt="logo">'
    )
    text = mail(written(page, Content_Type="text/html")).text
    assert text == "uw bank <https://nep.example/?a=1&b=2> school.example js [logo]"
    open_ended = b'<a href="http://een.example">een <a href="http://twee.example">twee</a>'
    text = mail(written(open_ended, Content_Type="text/html")).text
    assert text == "een <http://een.example>twee <http://twee.example>"


@pytest.mark.parametrize(
    ("date_written", "sent"),
    [
        ("Monday, March 2, 2026 2:05 PM", "2-3-2026 14:05"),
        ("Mon, 2 Mar 2026 12:05:00 a.m. +0100", "2-3-2026 00:05 (+0100)"),
        ("2026-03-02T14:05:00Z", "2-3-2026 14:05 (+0000)"),
        ("2026-03-02 14:05:00", "2-3-2026 14:05"),
        ("Mon, 2 Mar 2026 14:05:00.123 +0100", "2-3-2026 14:05 (+0100)"),
        ("ma 2 mrt. 2026 14:05", "2-3-2026 14:05"),
        ("vrijdag 8 mei 2026 14:05:00 +0200", "8-5-2026 14:05 (+0200)"),
        ("Mon, 2 Mar 2026 14:05:00 PM +0100", ""),
        ("02/03/2026 14:05", ""),
    ],
)
def test_a_date_is_read_as_it_is_meant_or_not_at_all(date_written: str, sent: str) -> None:
    assert mail(written(b"hoi", Date=date_written)).sent == sent


def test_who_got_it_blindly_and_who_stands_in_a_second_header_is_told() -> None:
    found = told(
        b"From: a@school.example\r\nFrom: nep@school.example\r\nBcc: stil@school.example\r\n" + written(b"hoi")
    )
    assert found.mail is not None
    assert found.mail.sender == "a@school.example, nep@school.example, Anja de Wit <anja@voorbeeld.example>"
    assert found.mail.bcc == ("stil@school.example",)
    assert ("Blinde kopie aan", "stil@school.example") in [(fact.name, fact.value) for fact in found.facts]
    assert "stil@school.example" in found.text
    assert from_json(to_json(found)) == found


def test_a_list_that_is_too_long_says_so() -> None:
    people = ", ".join(f"ouder{number}@voorbeeld.example" for number in range(3_000))
    assert len(mail(written(b"hoi", To=people)).to) == 3_000
    assert mail(written(b"hoi", To=f"{people}, " * 4)).to[-1] == "…"


@pytest.mark.parametrize("kind", ["application/pkcs7-mime; name=smime.p7m", "multipart/encrypted; boundary=b"])
def test_a_mail_that_is_encrypted_says_so(kind: str) -> None:
    assert any("versleuteld" in one for one in told(written(in_parts(), Content_Type=kind)).warnings)


def test_a_notice_of_what_became_of_a_mail_is_no_mail() -> None:
    notice = "Reporting-MTA: dns; post.example\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed"
    body = in_parts(("Content-Type: text/plain", "Niet bezorgd"), ("Content-Type: message/delivery-status", notice))
    data = written(body, Content_Type='multipart/report; boundary="b"')
    found = mail(data)
    assert found.within == ()
    assert b"Action: failed" in take_part(io.BytesIO(data), "mail.eml", found.parts[0].address)


INVITED = (
    b"Subject: Gesprek\r\nFrom: anja@voorbeeld.example\r\nTo: b@voorbeeld.example\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n" + AGENDA
)


def test_an_invitation_without_words_is_told_in_words() -> None:
    found = read(io.BytesIO(INVITED), "uitnodiging.eml", TODAY).mail
    assert found is not None
    assert "Onderwerp: Gesprek" in found.text
    assert "Begin: 2-3-2026 10:15" in found.text
    assert "BEGIN:VCALENDAR" not in found.text


PACKED = (
    b"--m\r\nContent-Type: multipart/encrypted; boundary=s\r\n\r\n"
    b"--s\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--s--\r\n"
    b"--m\r\nContent-Type: text/plain\r\n\r\nOnder aan de lijst.\r\n--m--\r\n"
)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (b"text/plain", b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA0\r\n-----END PGP MESSAGE-----\r\n"),
        (b"multipart/mixed; boundary=m", PACKED),
    ],
)
def test_what_is_encrypted_within_a_mail_is_told(kind: bytes, body: bytes) -> None:
    data = b"Subject: x\r\nFrom: a@b.example\r\nTo: c@d.example\r\nContent-Type: " + kind + b"\r\n\r\n" + body
    assert "kopie die niet versleuteld is" in " ".join(read(io.BytesIO(data), "x.eml", TODAY).warnings)


def test_the_same_mail_with_layout_is_no_attachment() -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "x"
    message.set_content("Beste ouders")
    message.add_alternative("<p>Beste ouders</p>", subtype="html")
    found = read(io.BytesIO(message.as_bytes()), "x.eml", TODAY)
    assert [part.name for part in found.parts] == ["de mail met opmaak.html"]
    assert "Bijlagen" not in {fact.name for fact in found.facts}


def test_what_was_signed_and_saved_on_its_own_is_a_mail() -> None:
    head = b"Content-Type: multipart/signed; boundary=s\r\n\r\n"
    data = head + b"--s\r\nContent-Type: text/plain\r\n\r\nGetekend.\r\n--s--\r\n"
    found = read(io.BytesIO(data), "smime.p7m", TODAY)
    assert found.mail is not None
    assert found.mail.text == "Getekend."


def test_a_table_in_a_mail_keeps_its_columns() -> None:
    page = (
        b"<table><tr><th>naam</th><th>te laat</th><th>afwezig</th></tr>"
        b"<tr><td><p>Noor</p></td><td>&nbsp;</td><td><p>1</p></td></tr>"
        b"<tr><td></td><td><p>een</p><p>twee</p></td></tr></table><p>Groet</p>"
    )
    lines = mail(written(page, Content_Type="text/html")).text.split("\n")
    assert [line for line in lines if line] == ["naam\tte laat\tafwezig", "Noor\t\t1", "een", "twee", "Groet"]


def test_a_package_that_breaks_off_is_read_as_far_as_it_is_whole() -> None:
    def piece(data: bytes, length: int) -> bytes:
        return struct.pack("<BII", 2, 0x8010, length) + data

    whole = bytes(6) + piece(b"naam", 4) + bytes(2)
    assert list(attributes(whole)) == [(2, 0x8010, b"naam")]
    assert list(attributes(whole + piece(b"kort", 5))) == [(2, 0x8010, b"naam")]
