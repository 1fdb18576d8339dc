"""The mail in a package of Outlook (``winmail.dat``): who sent it, when, its text, its files, and mails within it."""

from __future__ import annotations

import mimetypes
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from caseapp.evidence.charset import codec_of_page, page_words, words
from caseapp.evidence.reading.markup import text_of as text_of_page
from caseapp.evidence.reading.name import safe_name
from caseapp.evidence.reading.result import Mail, Part
from caseapp.evidence.reading.richtext import packed_words
from caseapp.evidence.reading.shown import moment, one_line
from caseapp.evidence.reading.tnef import Property, attributes, properties, text_of, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

PACKED = "p"
"""Begins a step of the address of a file in such a package; its number follows."""

_MAIL = 1
# attributes, [MS-OXTNEF] 2.1.3.2
_FROM, _SUBJECT, _SENT, _RECEIVED, _BODY = 0x8000, 0x8004, 0x8005, 0x8006, 0x800C
_PROPERTIES, _RECIPIENTS, _CODEPAGE = 0x9003, 0x9004, 0x9007
# tags of properties, [MS-OXPROPS]
_P_SUBJECT, _P_BODY, _P_HTML, _P_RTF = 0x0037, 0x1000, 0x1013, 0x1009
_P_SENDER, _P_ADDRESS, _P_SENDER_SMTP, _P_SUBMITTED, _P_PAGE = 0x0C1A, 0x0C1F, 0x5D01, 0x0039, 0x3FDE
_P_NAME, _P_MAIL, _P_SMTP, _P_KIND, _P_TO, _P_CC = 0x3001, 0x3003, 0x39FE, 0x0C15, 0x0E04, 0x0E03
_TIME, _COPY, _BLIND_COPY = 0x40, 2, 3
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MOST_PEOPLE = 2_000


def mail_in(data: bytes, limits: Limits, before: str, depth: int) -> Mail:
    """The mail in a package; ``before`` begins the addresses of its files, ``depth`` is how deep it lies itself."""
    told = _Told.of(data)
    to, cc, bcc = told.people()
    within, deeper = [], False
    for at, one in enumerate(unpacked(data)[: limits.parts]):
        if one.mail and depth < limits.depth:
            within.append(mail_in(one.data, limits, f"{before}{PACKED}{at}.", depth + 1))
        deeper = deeper or (one.mail and depth >= limits.depth)
    return Mail(
        headers=(),
        subject=told.subject(),
        sender=told.sender(),
        to=to,
        cc=cc,
        bcc=bcc,
        sent=told.sent(),
        text=told.body()[: limits.text],
        parts=tuple(parts_in(data, before))[: limits.parts],
        within=tuple(within),
        deeper=deeper or any(one.deeper for one in within),
    )


def parts_in(data: bytes, before: str) -> Iterator[Part]:
    """The files in a package."""
    for at, one in enumerate(unpacked(data)):
        address = f"{before}{PACKED}{at}"
        name = one.name or f"bijlage {at + 1}"
        if one.mail:
            yield Part(address=address, name=safe_name(name), media_type="message/rfc822", size=len(one.data))
            continue
        media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        yield Part(address=address, name=safe_name(name), media_type=media_type, size=len(one.data))


def take_packed(data: bytes, address: str) -> bytes:
    """The bytes of a file in a package, or in a mail in it; ``address`` is what its part was given.

    Raises:
        KeyError: there is no such file.
    """
    for step in address.split("."):
        found, number = unpacked(data), step.removeprefix(PACKED)
        if not step.startswith(PACKED) or not number.isdecimal() or int(number) >= len(found):
            raise KeyError(address)
        data = found[int(number)].data
    return data


@dataclass(frozen=True, kw_only=True)
class _Told:
    """What a package tells of its mail: its attributes, and the properties in them."""

    attributes: dict[int, bytes]

    @classmethod
    def of(cls, data: bytes) -> _Told:
        kept: dict[int, bytes] = {}
        for level, attribute, value in attributes(data):
            if level == _MAIL:
                kept.setdefault(attribute, value)
        return cls(attributes=kept)

    @cached_property
    def codec(self) -> str:
        page = self.attributes.get(_CODEPAGE, b"")[:4]
        return codec_of_page(struct.unpack("<I", page)[0]) if len(page) == 4 else ""  # noqa: PLR2004

    @cached_property
    def properties(self) -> dict[int, Property]:
        return {one.tag: one for one in properties(self.attributes.get(_PROPERTIES, b""))[0]}

    def text(self, tag: int, attribute: int = 0) -> str:
        """A property as text, or else an attribute."""
        one = self.properties.get(tag)
        said = text_of(one, self.codec) if one is not None else ""
        return said or words(self.attributes.get(attribute, b"").rstrip(b"\0"), self.codec)

    def subject(self) -> str:
        return one_line(self.text(_P_SUBJECT, _SUBJECT))

    def sender(self) -> str:
        address = self.text(_P_SENDER_SMTP) or self.text(_P_ADDRESS)
        return _person(self.text(_P_SENDER), address) or self._from()

    def _from(self) -> str:
        """Who sent it as the oldest packages say it: two lengths, a name, and an address with its kind."""
        said = self.attributes.get(_FROM, b"")
        if len(said) < 8:  # noqa: PLR2004 - the head of it
            return ""
        name, address = struct.unpack_from("<HH", said, 4)
        start = words(said[8 : 8 + name].rstrip(b"\0"), self.codec)
        where = words(said[8 + name : 8 + name + address].rstrip(b"\0"), self.codec)
        return _person(start, where.rpartition(":")[2])

    def sent(self) -> str:
        """When it was sent; empty when that is not told."""
        one = self.properties.get(_P_SUBMITTED)
        try:
            if one is not None and one.kind == _TIME:
                return moment(_EPOCH + timedelta(microseconds=struct.unpack("<Q", one.value)[0] // 10))
            parts = struct.unpack_from("<6H", self.attributes.get(_SENT) or self.attributes.get(_RECEIVED, b""))
            return moment(datetime(*parts))  # noqa: DTZ001 - it says no zone
        except (struct.error, OverflowError, ValueError):
            return ""

    def body(self) -> str:
        plain = self.text(_P_BODY, _BODY).replace("\r\n", "\n").replace("\r", "\n").strip()
        page, rich = self.properties.get(_P_HTML), self.properties.get(_P_RTF)
        if plain:
            return plain
        if page is not None and page.value:
            said = self.properties.get(_P_PAGE)
            number = struct.unpack_from("<I", said.value)[0] if said is not None and len(said.value) >= 4 else 0  # noqa: PLR2004
            return text_of_page(page_words(page.value, codec_of_page(number)))
        return packed_words(rich.value) if rich is not None else ""

    def people(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """To whom it went: itself, in copy, and blindly."""
        data = self.attributes.get(_RECIPIENTS, b"")
        found: dict[int, list[str]] = {1: [], _COPY: [], _BLIND_COPY: []}
        count = struct.unpack_from("<I", data)[0] if len(data) >= 4 else 0  # noqa: PLR2004
        at = 4
        for _ in range(min(count, _MOST_PEOPLE)):
            if at >= len(data):
                break
            row, at = properties(data, at)
            values = {one.tag: one for one in row}
            name, smtp, address = (
                text_of(values[tag], self.codec) if tag in values else "" for tag in (_P_NAME, _P_SMTP, _P_MAIL)
            )
            kind = int.from_bytes(values[_P_KIND].value[:4], "little") if _P_KIND in values else 1
            if person := _person(name, smtp or address):
                found.get(kind, found[1]).append(person)
        to = tuple(found[1]) or tuple(filter(None, [one_line(self.text(_P_TO))]))
        return to, tuple(found[_COPY]) or tuple(filter(None, [one_line(self.text(_P_CC))])), tuple(found[_BLIND_COPY])


def _person(name: str, address: str) -> str:
    name, address = one_line(name), one_line(address)
    if name and "@" in address and name != address:
        return f"{name} <{address}>"
    return address if "@" in address else name or address
