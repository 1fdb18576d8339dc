"""Mails of Outlook (``.msg``): a compound file whose streams are the properties of MAPI ([MS-OXMSG])."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from email.parser import HeaderParser
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import olefile

from caseapp.evidence.charset import codec_of_page, page_words
from caseapp.evidence.reading.heading import decoded
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.legacy import LOCKED, read_legacy
from caseapp.evidence.reading.mail import reading_of
from caseapp.evidence.reading.markup import text_of
from caseapp.evidence.reading.name import safe_name
from caseapp.evidence.reading.result import Fact, Mail, Part, Reading
from caseapp.evidence.reading.richtext import packed_words
from caseapp.evidence.reading.shown import moment, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

STORAGE = "application/x-ole-storage"
SEALED_CLASS = "ipm.note.smime"
# tags of properties, [MS-OXPROPS]
CLASS, SUBJECT, BODY, HTML, RTF, HEADERS = 0x001A, 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
SENDER_NAME, SENDER_ADDRESS, SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
SUBMITTED, DELIVERED = 0x0039, 0x0E06
NAME, ADDRESS, SMTP, RECIPIENT_KIND = 0x3001, 0x3003, 0x39FE, 0x0C15
LONG_NAME, SHORT_NAME, MIME, DATA = 0x3707, 0x3704, 0x370E, 0x3701
CODEPAGE, INTERNET_CODEPAGE = 0x3FFD, 0x3FDE
UNICODE, STRING8, BINARY, OBJECT, TIME, LONG = 0x001F, 0x001E, 0x0102, 0x000D, 0x0040, 0x0003
COPY, BLIND_COPY = 2, 3
_HEAD_TOP, _HEAD_WITHIN, _HEAD_SMALL = 32, 24, 8
_ROW = 16
_ATTACHMENT, _RECIPIENT = "__attach_version1.0_#", "__recip_version1.0_#"
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_LARGEST_STREAM = 64 * 1024 * 1024


def read_outlook(file: BinaryIO, limits: Limits) -> Reading:
    """What a mail of Outlook tells, or a file of Office from before 2007; another compound file stays closed.

    Raises:
        Exception: whatever the reader of compound files raises on a damaged one; the caller makes it a warning.
    """
    with olefile.OleFileIO(file) as ole:
        if not ole.exists("__properties_version1.0"):
            return read_legacy(ole, file, limits) or _closed(ole)
        mail = _mail(_Storage(ole, ()), limits, depth=0)
    return reading_of(mail, Kind.OUTLOOK, "application/vnd.ms-outlook", limits)


def _closed(ole: olefile.OleFileIO[str]) -> Reading:
    locked = ole.exists("EncryptedPackage")
    kind = "Beveiligd bestand van Office" if locked else "Bestand van een oudere versie van Office"
    fact = Fact(name="Soort", value=kind)
    return Reading(kind=Kind.UNKNOWN, media_type=STORAGE, facts=(fact,), warnings=(LOCKED,) if locked else ())


def take_attachment(file: BinaryIO, address: str) -> bytes:
    """The bytes of one attachment; ``address`` is what its part was given.

    Raises:
        KeyError: there is no such attachment.
    """
    with olefile.OleFileIO(file) as ole:
        storage = _Storage(ole, tuple(address.split("/")))
        found = storage.stream(DATA, BINARY)
        if found is None:
            raise KeyError(address)
        return found


class _Storage(NamedTuple):
    """One folder of the compound file: a mail, a recipient or an attachment."""

    ole: olefile.OleFileIO[str]
    path: tuple[str, ...]

    def stream(self, tag: int, kind: int) -> bytes | None:
        return self._read((*self.path, f"__substg1.0_{tag:04X}{kind:04X}"))

    def _read(self, path: tuple[str, ...]) -> bytes | None:
        where = list(path)
        if not self.ole.exists(where) or self.ole.get_type(where) != olefile.STGTY_STREAM:
            return None
        return bytes(self.ole.openstream(where).read(_LARGEST_STREAM))

    def text(self, tag: int, codepage: str = "cp1252") -> str:
        found = self.stream(tag, UNICODE)
        if found is not None:
            return found.decode("utf-16-le", "replace").rstrip("\0")
        found = self.stream(tag, STRING8)
        return found.decode(codepage, "replace").rstrip("\0") if found is not None else ""

    def value(self, tag: int, kind: int) -> int | None:
        """A property of fixed length, out of the table of properties."""
        table = self._read((*self.path, "__properties_version1.0")) or b""
        for head in (_HEAD_TOP, _HEAD_WITHIN, _HEAD_SMALL):
            for at in range(head, len(table) - _ROW + 1, _ROW):
                (found,) = struct.unpack_from("<I", table, at)
                if found == tag << 16 | kind:
                    (value,) = struct.unpack_from("<Q" if kind == TIME else "<i", table, at + 8)
                    return int(value)
        return None

    def children(self, start: str) -> Iterator[_Storage]:
        depth = len(self.path)
        names = {
            entry[depth]
            for entry in self.ole.listdir(streams=True, storages=True)
            if len(entry) > depth and tuple(entry[:depth]) == self.path and entry[depth].startswith(start)
        }
        for name in sorted(names):
            yield _Storage(self.ole, (*self.path, name))


def _mail(storage: _Storage, limits: Limits, depth: int) -> Mail:
    codepage = _codepage(storage)
    headers = tuple(_headers(storage.text(HEADERS, codepage)))
    parts, within, deeper = [], [], False
    for attachment in list(storage.children(_ATTACHMENT))[: limits.parts]:
        inner = _Storage(storage.ole, (*attachment.path, f"__substg1.0_{DATA:04X}{OBJECT:04X}"))
        nested = storage.ole.exists([*inner.path, "__properties_version1.0"])
        read = _mail(inner, limits, depth + 1) if nested and depth < limits.depth else None
        within += [read] if read is not None else []
        deeper = deeper or (nested and read is None)
        parts.append(_part(attachment, codepage, read))
    to, cc, bcc = _recipients(storage, codepage)
    return Mail(
        headers=headers,
        subject=one_line(storage.text(SUBJECT, codepage)),
        sender=_sender(storage, codepage),
        to=to,
        cc=cc,
        bcc=bcc,
        sent=_sent(storage),
        text=_body(storage, codepage)[: limits.text],
        parts=tuple(parts),
        within=tuple(within),
        deeper=deeper or any(one.deeper for one in within),
        sealed=storage.text(CLASS, codepage).casefold() == SEALED_CLASS,
    )


def _codepage(storage: _Storage) -> str:
    told = (storage.value(tag, LONG) for tag in (CODEPAGE, INTERNET_CODEPAGE))
    return next((name for number in told if number and (name := codec_of_page(number))), "cp1252")


def _headers(text: str) -> Iterator[tuple[str, str]]:
    for name, value in HeaderParser().parsestr(text, headersonly=True).items():
        yield name[:200], decoded(str(value))[:2000]


def _sender(storage: _Storage, codepage: str) -> str:
    name = one_line(storage.text(SENDER_NAME, codepage))
    address = one_line(storage.text(SENDER_SMTP, codepage) or storage.text(SENDER_ADDRESS, codepage))
    return _person(name, address)


def _person(name: str, address: str) -> str:
    if name and "@" in address and name != address:
        return f"{name} <{address}>"
    return address if "@" in address else name or address


def _recipients(storage: _Storage, codepage: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    to: list[str] = []
    cc: list[str] = []
    bcc: list[str] = []
    kinds = {COPY: cc, BLIND_COPY: bcc}
    for one in storage.children(_RECIPIENT):
        address = one.text(SMTP, codepage) or one.text(ADDRESS, codepage)
        person = _person(one_line(one.text(NAME, codepage)), one_line(address))
        if person:
            kinds.get(one.value(RECIPIENT_KIND, LONG) or 0, to).append(person)
    return tuple(to), tuple(cc), tuple(bcc)


def _sent(storage: _Storage) -> str:
    ticks = storage.value(SUBMITTED, TIME) or storage.value(DELIVERED, TIME)
    if not ticks:
        return ""
    try:
        return moment(_EPOCH + timedelta(microseconds=ticks // 10))
    except OverflowError:
        return ""


def _body(storage: _Storage, codepage: str) -> str:
    plain = storage.text(BODY, codepage).replace("\r\n", "\n").strip()
    if plain:
        return plain
    page = storage.stream(HTML, BINARY)
    if page:
        return text_of(page_words(page, codec_of_page(storage.value(INTERNET_CODEPAGE, LONG) or 0)))
    packed = storage.stream(RTF, BINARY)
    return packed_words(packed) if packed else ""


def _part(attachment: _Storage, codepage: str, nested: Mail | None) -> Part:
    name = attachment.text(LONG_NAME, codepage) or attachment.text(SHORT_NAME, codepage)
    if nested is not None:
        return Part(address="", name=safe_name(name or f"{nested.subject or 'mail'}.msg"), media_type="message/rfc822")
    data = attachment.stream(DATA, BINARY)
    return Part(
        address="/".join(attachment.path) if data is not None else "",
        name=safe_name(name),
        media_type=one_line(attachment.text(MIME, codepage)) or "application/octet-stream",
        size=len(data or b""),
    )
