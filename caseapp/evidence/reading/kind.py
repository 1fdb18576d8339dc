"""What a file is, by what it holds; its name only decides between kinds that look the same inside."""

from __future__ import annotations

import re
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of file that are read; what is ``UNKNOWN`` is kept sealed and never opened."""

    CHAT = "chat"
    CHAT_ARCHIVE = "chat_archive"
    MAIL = "mail"
    OUTLOOK = "outlook"
    PDF = "pdf"
    PICTURE = "picture"
    SOUND = "sound"
    VIDEO = "video"
    WORD = "word"
    SHEET = "sheet"
    SLIDES = "slides"
    ARCHIVE = "archive"
    TEXT = "text"
    UNKNOWN = "unknown"


PACKAGE = "application/ms-tnef"
RICH, PAGE, TABLE = "application/rtf", "text/html", "text/csv"
CARD, CALENDAR = "text/vcard", "text/calendar"
PEEK = 4096
"""Bytes from the start of a file that tell what it is."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EBML = b"\x1a\x45\xdf\xa3"
_STARTS = (
    (b"\xff\xd8\xff", Kind.PICTURE, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", Kind.PICTURE, "image/png"),
    (b"GIF87a", Kind.PICTURE, "image/gif"),
    (b"GIF89a", Kind.PICTURE, "image/gif"),
    (b"BM", Kind.PICTURE, "image/bmp"),
    (b"II*\0", Kind.PICTURE, "image/tiff"),
    (b"MM\0*", Kind.PICTURE, "image/tiff"),
    (b"OggS", Kind.SOUND, "audio/ogg"),
    (b"fLaC", Kind.SOUND, "audio/flac"),
    (b"ID3", Kind.SOUND, "audio/mpeg"),
    (b"#!AMR", Kind.SOUND, "audio/amr"),
    (b"caff", Kind.SOUND, "audio/x-caf"),
    (b"FORM", Kind.SOUND, "audio/aiff"),
    (b"FLV\x01", Kind.VIDEO, "video/x-flv"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Kind.VIDEO, "video/x-ms-asf"),
    (_EBML, Kind.VIDEO, "video/webm"),
    (b"\0\0\x01\xba", Kind.VIDEO, "video/mpeg"),
    (b"PK\x03\x04", Kind.ARCHIVE, "application/zip"),
    (b"PK\x05\x06", Kind.ARCHIVE, "application/zip"),
    (_OLE, Kind.OUTLOOK, "application/vnd.ms-outlook"),
    (b"\x78\x9f\x3e\x22", Kind.MAIL, PACKAGE),
)
_PAGE = rb"(?:<\?xml[^>]{0,200}>\s*|<!--.{0,999}?-->\s*){0,4}<(?:!doctype\s+html|html|head|body)\b"
_MARKED = (
    (re.compile(rb"\{\\rtf"), Kind.WORD, RICH),
    (re.compile(rb"begin:vcard\s", re.IGNORECASE), Kind.TEXT, CARD),
    (re.compile(rb"begin:vcalendar\s", re.IGNORECASE), Kind.TEXT, CALENDAR),
    (re.compile(_PAGE, re.IGNORECASE | re.DOTALL), Kind.TEXT, PAGE),
)
"""Texts that are written for a program, by how they begin."""

_TABLES = (".csv", ".tsv")
_APPLE = re.compile(rb"\A[ \t]*(\d{1,10})[ \t]*\r?\n(?=[!-9;-~]{1,70}:[ \t])")
_RIFF = {
    b"WEBP": (Kind.PICTURE, "image/webp"),
    b"WAVE": (Kind.SOUND, "audio/wav"),
    b"AVI ": (Kind.VIDEO, "video/x-msvideo"),
}
_HEIF = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"})
_AVIF = frozenset({b"avif", b"avis"})
_PACKET = 188
_MP4_SOUND = frozenset({b"M4A ", b"M4B "})
_MAIL_FIELDS = frozenset(
    {
        "received",
        "return-path",
        "delivered-to",
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "x-mailer",
        "reply-to",
        "x-original-to",
        "dkim-signature",
        "arc-seal",
        "authentication-results",
    }
)
_FEWEST_FIELDS = 2
_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13, 27}


def kind_of(start: bytes, name: str = "") -> tuple[Kind, str]:
    """The kind of a file and its media type.

    Args:
        start: its first bytes, :data:`PEEK` or more of them unless the file is smaller.
        name: its name, which tells a mail from a text that looks like one.
    """
    for sign, kind, media in _STARTS:
        if start.startswith(sign):
            return _surely(start, kind, media)
    if b"%PDF-" in start[:1024]:
        return Kind.PDF, "application/pdf"
    if start[:4] == b"RIFF":
        return _RIFF.get(start[8:12], (Kind.UNKNOWN, "application/octet-stream"))
    if start[4:8] == b"ftyp":
        return _film(start[8:12])
    if len(start) > 2 and start[0] == 0xFF:  # noqa: PLR2004
        if start[1] & 0xE6 == 0xE2:  # noqa: PLR2004
            return Kind.SOUND, "audio/mpeg"
        if start[1] & 0xF6 == 0xF0:  # noqa: PLR2004
            return Kind.SOUND, "audio/aac"
    if start[:1] == b"G" and start[_PACKET : _PACKET + 1] == start[2 * _PACKET : 2 * _PACKET + 1] == b"G":
        return Kind.VIDEO, "video/mp2t"
    return _written(start, name)


def _surely(start: bytes, kind: Kind, media: str) -> tuple[Kind, str]:
    """A few letters are little to go by: a text may begin with BM or FORM as well."""
    if media == "image/bmp" and start[6:10] != b"\0\0\0\0":
        return _written(start, "")
    if media == "audio/aiff" and start[8:12] not in {b"AIFF", b"AIFC"}:
        return _written(start, "")
    return kind, media


def _film(brand: bytes) -> tuple[Kind, str]:
    if brand in _HEIF:
        return Kind.PICTURE, "image/heic"
    if brand in _AVIF:
        return Kind.PICTURE, "image/avif"
    if brand in _MP4_SOUND:
        return Kind.SOUND, "audio/mp4"
    if brand.startswith(b"3gp"):
        return Kind.VIDEO, "video/3gpp"
    return Kind.VIDEO, "video/quicktime" if brand == b"qt  " else "video/mp4"


def _written(start: bytes, name: str) -> tuple[Kind, str]:
    if not start or not _is_text(start):
        return Kind.UNKNOWN, "application/octet-stream"
    told = in_bytes(start).lstrip()
    for sign, kind, media in _MARKED:
        if sign.match(told):
            return kind, media
    if _is_mail(start, name):
        return Kind.MAIL, "message/rfc822"
    if name.casefold().endswith(_TABLES):
        return Kind.TEXT, TABLE
    return Kind.TEXT, "text/plain"


def _is_text(start: bytes) -> bool:
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return True
    zeros = start.count(0)
    if zeros and abs(start[::2].count(0) - start[1::2].count(0)) * 4 < zeros * 3:
        return False
    controls = sum(1 for byte in start if byte in _CONTROLS and byte)
    return controls * 100 <= len(start)


def of_apple(data: bytes) -> bytes:
    """A mail without what Apple's mail program puts around it (``.emlx``): its length before it, what it knows behind.

    Any other mail is given as it is.
    """
    found = _APPLE.match(data)
    if found is None:
        return data
    return data[found.end() : found.end() + int(found[1])] if int(found[1]) else data[found.end() :]


def in_bytes(data: bytes) -> bytes:
    """A mail in the bytes of which its readers know: without the mark at the beginning of some texts, not in UTF-16."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace").encode("utf-8", "replace")
    return data.removeprefix(b"\xef\xbb\xbf")


def _is_mail(start: bytes, name: str) -> bool:
    fields = set()
    start = of_apple(in_bytes(start).lstrip(b"\r\n"))
    lines = start.replace(b"\r", b"\n").split(b"\n") if b"\n" not in start else start.split(b"\n")
    if start.startswith(b"From "):
        lines = lines[1:]
    for line in lines:
        if not line.strip():
            break
        if line[:1] in b" \t" or line.startswith(b"=?"):
            continue
        field, colon, _value = line.partition(b":")
        if not colon or b" " in field.strip():
            break
        fields.add(field.strip().decode("ascii", "replace").casefold())
    if b"content-type: multipart/" in start[:200].lower() and "content-type" in fields:
        return True  # what is signed within a mail, and was saved on its own
    known = len(fields & _MAIL_FIELDS)
    return known >= _FEWEST_FIELDS or (known > 0 and name.casefold().endswith((".eml", ".emlx", ".mht", ".mhtml")))
