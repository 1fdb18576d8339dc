"""What Outlook packs into a ``winmail.dat`` when it sends a mail to people without Outlook ([MS-OXTNEF]): its files."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from caseapp.evidence.charset import words

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNATURE = b"\x78\x9f\x3e\x22"
_HEAD, _ATTRIBUTE = 6, 9
_ATTACHMENT = 2
_NEW, _NAME, _DATA, _PROPERTIES = 0x9002, 0x8010, 0x800F, 0x9005
_LONG_NAME = 0x3707
_NAMED = 0x8000
_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_VARIABLE = frozenset({0x0D, 0x1E, 0x1F, 0x102})
_MANY, _UNICODE = 0x1000, 0x1F
MOST_FILES = 1_000


class Packed(NamedTuple):
    """One file: its name, which may be anything, and its bytes."""

    name: str
    data: bytes


def is_tnef(data: bytes) -> bool:
    """Whether some bytes are such a package."""
    return data.startswith(SIGNATURE)


def unpacked(data: bytes) -> tuple[Packed, ...]:
    """The files in a package, as far as it is whole; of one that breaks off the files before that."""
    found: list[Packed] = []
    name, long_name, held = "", "", b""
    begun = False
    for level, attribute, value in _attributes(data):
        if level != _ATTACHMENT:
            continue
        if attribute == _NEW:
            if begun:
                found.append(Packed(long_name or name, held))
            begun, name, long_name, held = len(found) < MOST_FILES, "", "", b""
        elif attribute == _NAME:
            name = words(value.rstrip(b"\0"))
        elif attribute == _DATA:
            held = value
        elif attribute == _PROPERTIES:
            long_name = _name_in(value)
    if begun:
        found.append(Packed(long_name or name, held))
    return tuple(found)


def _attributes(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = _HEAD
    while at + _ATTRIBUTE <= len(data):
        level, attribute, length = struct.unpack_from("<BII", data, at)
        at += _ATTRIBUTE
        if at + length > len(data):
            return
        yield level, attribute & 0xFFFF, data[at : at + length]
        at += length + 2  # a sum of its bytes, which nobody keeps to


def _name_in(data: bytes) -> str:
    """The long name of a file among its properties; empty when there is none, or they are damaged."""
    try:
        for tag, kind, value in _properties(data):
            if tag == _LONG_NAME:
                text = value.decode("utf-16-le", "replace") if kind == _UNICODE else words(value.rstrip(b"\0"))
                return text.rstrip("\0")
    except struct.error:
        return ""
    return ""


def _properties(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The properties in order: tag, kind and first value."""
    (count,) = struct.unpack_from("<I", data, 0)
    at = 4
    for _ in range(min(count, len(data))):
        kind, tag = struct.unpack_from("<HH", data, at)
        at += 4
        if tag >= _NAMED:
            at = _after_name(data, at)
        many, kind = bool(kind & _MANY), kind & ~_MANY
        values = 1
        if many or kind in _VARIABLE:
            (values,) = struct.unpack_from("<I", data, at)
            at += 4
        first = b""
        for number in range(min(values, len(data))):
            length = _FIXED.get(kind, 0)
            if kind in _VARIABLE:
                (length,) = struct.unpack_from("<I", data, at)
                at += 4
            elif not length:
                return
            if at + length > len(data):
                return
            first = first if number else data[at : at + length]
            at += length + (-length % 4)
        yield tag, kind, first


def _after_name(data: bytes, at: int) -> int:
    """Where a property goes on after what it is called."""
    (kind,) = struct.unpack_from("<I", data, at + 16)
    at += 20
    if not kind:
        return at + 4
    (length,) = struct.unpack_from("<I", data, at)
    return int(at + 4 + length + (-length % 4))
