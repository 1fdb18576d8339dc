"""Texts of every kind that is written for a program, made here: documents, presentations, tables, cards, packages."""

from __future__ import annotations

import io
import struct
import zipfile

OPEN = "application/vnd.oasis.opendocument."
_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
LETTER = (
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>geschrapt</text:p></text:deletion>"
    "</text:changed-region></text:tracked-changes>"
    "<text:h>Verslag</text:h><text:p>Noor<text:s text:c='2'/>en <text:span>Sem</text:span>"
    "<office:annotation><dc:creator>Anja</dc:creator><dc:date>2026-03-02T10:00:00</dc:date><text:p>nog bellen</text:p>"
    "</office:annotation> praten<text:tab/>samen.</text:p>"
    "<table:table><table:table-row><table:table-cell><text:p>dag</text:p></table:table-cell>"
    "<table:table-cell><text:p>12 maart</text:p></table:table-cell></table:table-row></table:table>"
    "<text:p><draw:frame><draw:text-box><text:p>in een vak</text:p></draw:text-box></draw:frame>ernaast</text:p>"
)
TABLE = (
    "<table:table table:name='Een'><table:table-row><table:table-cell><text:p>Noor</text:p></table:table-cell>"
    "<table:table-cell table:number-columns-repeated='16000'/><table:table-cell><text:p>7,5</text:p></table:table-cell>"
    "</table:table-row><table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>"
    "</table:table>"
)
RICH = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\title Zorgen}{\author Anja de Wit}}"
    rb"\pard Over \'e9\'e9n leerling, Noor.\par\trowd\cellx100\cellx200 dag\cell maandag\cell\row "
    rb"{\*\geheim verborgen}{\pict " + b"00ff" * 1000 + rb"}Einde \u1046?\par}"
)
PAGE = (
    b"<!DOCTYPE html>\n<!-- saved from url=(0030)https://voorbeeld.example/post -->\n<html><head><title>"
    b"Bericht &amp; meer</title><meta charset='utf-8'><script>alert('nee')</script></head>"
    b"<body><p>Noor is st\xc3\xb6m</p>"
    b"<img src='https://voorbeeld.example/volg.png'><table><tr><td>een</td><td>twee</td></tr></table></body></html>"
)
CARDS = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:de Wit;Anja;van;;\r\nFN:Anja de Wit\r\n"
    b"item1.TEL;waid=31612345678:+31 6 12345678\r\n"
    b"NOTE:een\\nregel\\, en\r\n  nog een\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:No=C3=AB=\r\nlle\r\n"
    b"TEL;CELL:0612345678\r\nEND:VCARD\r\n"
)
AGENDA = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:STANDARD\r\n"
    b"DTSTART:19701025T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
    b"DTSTART;TZID=Europe/Amsterdam:20260302T101500\r\nDTEND:20260302T101500Z\r\n"
    b'ORGANIZER;CN="Wit: Anja":mailto:anja@voorbeeld.example\r\nSUMMARY:Gesprek\r\n  met Noor\r\n'
    b"BEGIN:VALARM\r\nDESCRIPTION:wekker\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
ROWS = b'sep=;\r\ndatum;wie;punten\r\n12 maart;"Sem; en\r\nJo";7,5\r\n13 maart;Noor;8\r\n'
APPLE_HEAD = b"From: anja@voorbeeld.example\nTo: b@voorbeeld.example\nDate: Mon, 02 Mar 2026 20:15:00 +0100\n"
SAVED = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://voorbeeld.example/post/1\r\n"
    b"Subject: Bericht van Sem\r\nDate: Mon, 2 Mar 2026 20:15:00 +0100\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--MB"\r\n\r\n----MB\r\n'
    b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://voorbeeld.example/post/1\r\n\r\n"
    b"<html><body><p>Noor is st=C3=B6m</p></body></html>\r\n----MB\r\nContent-Type: image/png\r\n"
    b"Content-Transfer-Encoding: base64\r\nContent-Location: https://voorbeeld.example/a.png?x=1\r\n\r\n"
    b"iVBORw0KGgo=\r\n----MB--\r\n"
)


def open_document(kind: str = "text", body: str = LETTER, **more: str) -> bytes:
    """A file of LibreOffice; ``more`` are other parts, with a double underscore for a point."""
    within = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    parts = {
        "mimetype": f"{OPEN}{kind}",
        "content.xml": f"<office:document-content {_SPACES}>{within}</office:document-content>",
        "styles.xml": f"<office:document-styles {_SPACES}><office:master-styles><style:master-page><style:header>"
        "<text:p>Boven elke bladzijde</text:p></style:header></style:master-page></office:master-styles>"
        "</office:document-styles>",
        "meta.xml": f"<office:document-meta {_SPACES}><office:meta><dc:title>Verslag</dc:title>"
        "<meta:initial-creator>I. Verhoef</meta:initial-creator></office:meta></office:document-meta>",
    }
    return _archive(parts | {name.replace("__", "."): text for name, text in more.items()})


def presentation() -> bytes:
    """A presentation with two slides, of which one has a table, and notes for who speaks."""
    space = 'xmlns:a="a" xmlns:p="p"'

    def shape(*lines: str) -> str:
        return "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)

    row = f"<a:tr><a:tc>{shape('dag')}</a:tc><a:tc>{shape('maandag')}</a:tc></a:tr>"
    return _archive(
        {
            "ppt/presentation.xml": f"<p:presentation {space}/>",
            "ppt/slides/slide10.xml": f"<p:sld {space}>{row}</p:sld>",
            "ppt/slides/slide2.xml": f"<p:sld {space}>{shape('Ouderavond', 'over Noor')}</p:sld>",
            "ppt/notesSlides/notesSlide1.xml": f"<p:notes {space}>{shape('niet zeggen')}</p:notes>",
            "docProps/core.xml": '<c xmlns:dc="x"><dc:title>Avond</dc:title><dc:creator>I. Verhoef</dc:creator></c>',
        }
    )


def _archive(parts: dict[str, str]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in parts.items():
            out.writestr(name, text)
    return kept.getvalue()


def apple_file() -> bytes:
    """A mail as Apple's mail program keeps it."""
    mail = APPLE_HEAD + b"Subject: Zorg\n\nHallo directie\n"
    return b"%-11d\n" % len(mail) + mail + b'<?xml version="1.0"?><plist><dict><key>flags</key></dict></plist>'


def compound(**streams: bytes) -> bytes:
    """A compound file of these streams ([MS-CFB]), each padded to where it needs no small sectors."""
    names = {name.replace("_", " "): data + b"\0" * max(4096 - len(data), 0) for name, data in streams.items()}
    sector, free, end = 512, 0xFFFFFFFF, 0xFFFFFFFE
    table: list[int] = [0xFFFFFFFD]
    sectors = b""
    places = []
    directory = -(-(len(names) + 1) // 4)
    table += [at + 2 for at in range(directory - 1)] + [end]
    for data in names.values():
        count = -(-len(data) // sector)
        start = len(table)
        places.append(start)
        table += [start + at + 1 for at in range(count - 1)] + [end]
        sectors += data.ljust(count * sector, b"\0")
    table += [free] * (128 - len(table))

    def entry(name: str, kind: int, first: int, size: int, child: int, right: int) -> bytes:
        written = (name + "\0").encode("utf-16-le")
        return written.ljust(64, b"\0") + struct.pack(
            "<HBBIII16sI8s8sIQ", len(written), kind, 1, free, right, child, b"", 0, b"", b"", first, size
        )

    entries = entry("Root Entry", 5, end, 0, 1, free)
    for at, (name, data) in enumerate(names.items(), start=1):
        entries += entry(name, 2, places[at - 1], len(data), free, at + 1 if at < len(names) else free)
    entries += b"\0" * (directory * sector - len(entries))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH6s", 0x3E, 3, 0xFFFE, 9, 6, b"")
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0) + struct.pack("<I", 0) + b"\xff" * 432
    return head + struct.pack("<128I", *table) + entries + sectors


def old_presentation(*, locked: bool = False) -> bytes:
    """A presentation of before 2007: a slide, and a master that is no content."""

    def record(kind: int, data: bytes, version: int = 0) -> bytes:
        return struct.pack("<HHI", version, kind, len(data)) + data

    slide = record(0x03EE, record(0x0FA0, "Ouderavond één\rNoor spreekt".encode("utf-16-le")), 0xF)
    slide += record(0x03EE, record(0x0FA8, "tweede dia café".encode("cp1252")), 0xF)
    master = record(0x03F8, record(0x0FA8, b"Klik om de titel te bewerken"), 0xF)
    user = struct.pack("<HHIIII", 0, 0x0FF6, 20, 20, 0xF3D1C4DF if locked else 0xE391C05F, 0)
    return compound(PowerPoint_Document=master + record(0x0FF0, slide, 0xF), Current_User=user)


def package(*, nested: bool = True) -> bytes:
    """A mail of Outlook in a package of its own, with a file, and with a mail in it."""

    def attribute(level: int, tag: int, value: bytes) -> bytes:
        return struct.pack("<BII", level, tag, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)

    def of(*rows: tuple[int, int, bytes]) -> bytes:
        return struct.pack("<I", len(rows)) + b"".join(one(*row) for row in rows)

    def one(tag: int, kind: int, value: bytes) -> bytes:
        head = struct.pack("<HH", kind, tag)
        if kind in {0x1E, 0x1F, 0x102, 0x0D}:
            return head + struct.pack("<II", 1, len(value)) + value + b"\0" * (-len(value) % 4)
        return head + value.ljust(-(-len(value) // 4) * 4, b"\0")

    def wide(text: str) -> bytes:
        return (text + "\0").encode("utf-16-le")

    ticks = struct.pack("<Q", 134169597000000000)
    rows = [
        (0x0037, 0x1F, wide("Zorgen over één")),
        (0x0C1A, 0x1F, wide("Anja de Wit")),
        (0x5D01, 0x1F, wide("anja@voorbeeld.example")),
        (0x0039, 0x40, ticks),
    ]
    people = struct.pack("<I", 2)
    people += of(
        (0x3001, 0x1F, wide("Directie")), (0x39FE, 0x1F, wide("directie@voorbeeld.example")), (0x0C15, 3, b"\1")
    )
    people += of((0x3003, 0x1F, wide("ib@voorbeeld.example")), (0x0C15, 3, b"\2"))
    inner = attribute(1, 0x00018004, b"Binnenste\0") + attribute(1, 0x0002800C, b"Wat hij schreef.\0")
    head = struct.pack("<IH", 0x223E9F78, 1)
    inner = head + inner + attribute(1, 0x00038005, struct.pack("<7H", 2026, 3, 2, 20, 15, 0, 1))
    body = (
        (0x1000, 0x1F, wide("Beste directie,\r\nzie de bijlage."))
        if nested
        else (0x1013, 0x102, b"<p>Alleen <b>HTML</b></p>")
    )
    made = head + attribute(1, 0x00089007, struct.pack("<II", 1252, 0))
    made += attribute(1, 0x00069003, of(*rows, body)) + attribute(1, 0x00069004, people)
    made += attribute(2, 0x00069002, b"\0" * 14) + attribute(2, 0x00018010, b"bon.txt\0")
    made += attribute(2, 0x0006800F, b"de bon")
    if nested:
        held = (0x3701, 0x0D, b"\x07\x03\x02" + b"\0" * 13 + inner)
        made += attribute(2, 0x00069002, b"\0" * 14) + attribute(2, 0x00018010, b"Binnenste\0")
        made += attribute(2, 0x00069005, of(held))
    return made


def texts() -> dict[str, bytes]:
    """One file of each, by name."""
    return {
        "brief.odt": open_document(),
        "lijst.ods": open_document("spreadsheet", TABLE),
        "avond.pptx": presentation(),
        "avond.ppt": old_presentation(),
        "brief.rtf": RICH,
        "bericht.html": PAGE,
        "contact.vcf": CARDS,
        "afspraak.ics": AGENDA,
        "lijst.csv": ROWS,
        "bericht.mhtml": SAVED,
        "mail.emlx": apple_file(),
        "winmail.dat": package(),
    }
