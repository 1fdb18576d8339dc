"""Files of every kind, made here, as examples for the readers and as seeds for the fuzzing of them."""

from __future__ import annotations

import io
import struct
import wave
import zipfile
from email.message import EmailMessage
from functools import cache

import docx
import openpyxl
from PIL import ExifTags, Image
from reportlab.pdfgen.canvas import Canvas

from tests.unit.evidence.made_texts import texts
from tests.unit.evidence.recorded import recorded

CHAT = (
    "30-01-2019 20:48 - Berichten en oproepen zijn eind-tot-eind versleuteld.\n"
    "30-01-2019 20:49 - Noor: Hoi\nkijk\n"
    "30-01-2019 20:50 - Sem: IMG-20190130-WA0001.jpg (bestand bijgevoegd)\n"
    "31-01-2019 08:01 - Noor: <Media weggelaten>\n"
)
APPLE_CHAT = (
    "[1/30/19, 8:48:12\u202fPM] Klas 3B: \u200eMessages and calls are end-to-end encrypted.\n"
    "\u200e[1/30/19, 8:49:12\u202fPM] Noor: \u200e<attached: 00000012-PHOTO-2019-01-30-20-49-12.jpg>\n"
    "[1/30/19, 8:50:12\u202fPM] Mama: thuis: Rapport.pdf • \u200e4 pages \u200edocument omitted\n"
    "[1/31/19, 8:01:12\u202fAM] Noor: Hoi \u200e<This message was edited>\n"
)


def picture(kind: str = "JPEG", *, place: bool = True, size: tuple[int, int] = (64, 48)) -> bytes:
    """A picture with a camera, a day and a place in it."""
    made = Image.new("RGB", size, (200, 30, 30))
    exif = made.getexif()
    if place:
        exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Fairphone", "FP4"
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:03:02 20:15:00"
        exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (52.0, 5.0, 24.0), 3: "E", 4: (4.0, 18.0, 0.0)})
    kept = io.BytesIO()
    made.save(kept, kind, **({"exif": exif} if kind in {"JPEG", "PNG", "WEBP"} else {}))
    return kept.getvalue()


def pdf(pages: int = 2) -> bytes:
    """A PDF with a title and a line on each page."""
    kept = io.BytesIO()
    canvas = Canvas(kept, invariant=True)
    canvas.setTitle("Verklaring")
    for number in range(1, pages + 1):
        canvas.drawString(72, 700, f"Dit is bladzijde {number} over de foto.")
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def form() -> bytes:
    """A PDF with a form that is filled in, and two notes."""
    kept = io.BytesIO()
    canvas = Canvas(kept)
    canvas.drawString(72, 700, "Verslag")
    canvas.acroForm.textfield(name="naam", value="Noor Jansen", x=72, y=600, width=200, height=20)
    canvas.acroForm.checkbox(name="akkoord", checked=True, x=72, y=560)
    canvas.textAnnotation("Nog navragen bij de mentor", Rect=[300, 600, 320, 620])
    canvas.freeTextAnnotation("Gezien", "/Helv 12 Tf 0 g", Rect=[300, 500, 400, 520])
    canvas.save()
    return kept.getvalue()


def apple_mail() -> bytes:
    """A mail of Apple: text, a picture, and text after it, with links and somebody who got it blindly."""
    message = EmailMessage()
    message["From"], message["To"] = "Anja de Wit <anja@voorbeeld.example>", "directie@voorbeeld.example"
    message["Bcc"], message["Date"] = "stil@voorbeeld.example", "Mon, 02 Mar 2026 20:15:00 +0100"
    message["Subject"] = "Zorgen"
    message.set_content('<p>Zie <a href="https://voorbeeld.example/x">hier</a></p>', subtype="html")
    message.make_mixed()
    message.add_attachment(picture("PNG"), maintype="image", subtype="png", disposition="inline", filename="a.png")
    after = EmailMessage()
    after.set_content("En wat erna komt.")
    message.attach(after)
    return message.as_bytes()


def word() -> bytes:
    """A Word file with a paragraph and a table."""
    made = docx.Document()
    made.core_properties.author = "I. Verhoef"
    made.add_paragraph("Gespreksverslag van dinsdag.")
    made.add_table(1, 2).cell(0, 1).text = "in de tabel"
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def sheet() -> bytes:
    """An Excel file with two cells."""
    made = openpyxl.Workbook()
    made.active.append(["datum", "12 maart"])  # type: ignore[union-attr]
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def mail() -> bytes:
    """A mail with an attachment and a mail within it."""
    inner = EmailMessage()
    inner["Subject"], inner["From"], inner["To"] = "Binnenste", "sem@voorbeeld.example", "noor@voorbeeld.example"
    inner["Date"] = "Mon, 02 Mar 2026 20:15:00 +0100"
    inner.set_content("Wat hij schreef.")
    outer = EmailMessage()
    outer["Subject"], outer["From"] = "Zorgen over één leerling", "Anja de Wit <anja@voorbeeld.example>"
    outer["To"], outer["Cc"] = "directie@voorbeeld.example", "ib@voorbeeld.example"
    outer["Date"] = "Tue, 03 Mar 2026 08:01:00 +0100"
    outer.set_content("Beste directie,\nzie de bijlage.")
    outer.add_alternative("<p>Beste directie,<script>alert(1)</script></p>", subtype="html")
    outer.add_attachment(picture(), maintype="image", subtype="jpeg", filename="../../foto van toen.jpg")
    outer.add_attachment(inner)
    return bytes(outer)


def zipped(**files: bytes) -> bytes:
    """An archive; a double underscore in a name stands for a point."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name.replace("__", ".")), data, zipfile.ZIP_DEFLATED)
    return kept.getvalue()


def chat_archive() -> bytes:
    """What a telephone sends when a chat is exported with its files."""
    return zipped(
        **{"_chat.txt": b"", "WhatsApp-chat met Sem.txt": CHAT.encode(), "IMG-20190130-WA0001.jpg": picture()}
    )


def sound(seconds: int = 2) -> bytes:
    """A silent recording."""
    kept = io.BytesIO()
    with wave.open(kept, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(bytes([128]) * 8000 * seconds)
    return kept.getvalue()


def film() -> bytes:
    """The beginning of a film: what it is and how long, 90 seconds, and no pictures."""

    def box(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I4s", len(data) + 8, kind) + data

    head = struct.pack(">IIIIIIH10x36x24xI", 0, 0, 0, 1000, 90_000, 0x10000, 0x100, 2)
    track = struct.pack(">IIIIII52xII", 7, 0, 0, 1, 0, 90_000, 640 << 16, 480 << 16)
    media = box(b"mdhd", struct.pack(">IIIIIHH", 0, 0, 0, 1000, 90_000, 0, 0))
    media += box(b"hdlr", struct.pack(">II4s12xB", 0, 0, b"vide", 0))
    inside = box(b"mvhd", head) + box(b"trak", box(b"tkhd", track) + box(b"mdia", media))
    return box(b"ftyp", b"mp42\0\0\0\0mp42isom") + box(b"moov", inside) + box(b"mdat", b"")


@cache
def seeds() -> dict[str, bytes]:
    """One file of every kind, by name."""
    return {
        "chat.txt": CHAT.encode(),
        "chat.zip": chat_archive(),
        "mail.eml": mail(),
        "pdf.pdf": pdf(),
        "formulier.pdf": form(),
        "apple.eml": apple_mail(),
        "foto.jpg": picture(),
        "foto.png": picture("PNG"),
        "foto.webp": picture("WEBP"),
        "foto.gif": picture("GIF"),
        "foto.bmp": picture("BMP"),
        "foto.tiff": picture("TIFF"),
        "brief.docx": word(),
        "lijst.xlsx": sheet(),
        "pakket.zip": zipped(a__txt=b"hallo", b__jpg=picture()),
        "opname.wav": sound(),
        "film.mp4": film(),
        "notitie.txt": b"Gewone tekst over dinsdag.",
        "onbekend.bin": bytes(range(256)) * 4,
        "apple.txt": APPLE_CHAT.encode(),
        "foto.avif": picture("AVIF", place=False),
        **recorded(),
        **texts(),
    }
