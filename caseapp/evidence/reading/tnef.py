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
_LONG_NAME, _OBJECT = 0x3707, 0x3701
_IN_OBJECT, _IDENTITY = 0x0D, 16
_NAMED = 0x8000
_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_VARIABLE = frozenset({0x0D, 0x1E, 0x1F, 0x102})
_MANY, _UNICODE = 0x1000, 0x1F
MOST_FILES = 1_000


class Packed(NamedTuple):
    """One file: its name, which may be anything, and its bytes; ``mail`` says that it is a mail in such a package."""

    name: str
    data: bytes
    mail: bool = False


class Property(NamedTuple):
    """One property of MAPI: its tag, its kind, and its first value."""

    tag: int
    kind: int
    value: bytes


def is_tnef(data: bytes) -> bool:
    """Whether some bytes are such a package."""
    return data.startswith(SIGNATURE)


def unpacked(data: bytes) -> tuple[Packed, ...]:
    """The files in a package, as far as it is whole; of one that breaks off the files before that."""
    found: list[Packed] = []
    begun: Packed | None = None
    for level, attribute, value in attributes(data):
        if level != _ATTACHMENT:
            continue
        if attribute == _NEW:
            found += [begun] if begun is not None else []
            begun = Packed("", b"") if len(found) < MOST_FILES else None
        elif begun is None:
            continue
        elif attribute == _NAME and not begun.name:
            begun = begun._replace(name=words(value.rstrip(b"\0")))
        elif attribute == _DATA and not begun.mail:
            begun = begun._replace(data=value)
        elif attribute == _PROPERTIES:
            begun = _with_properties(begun, value)
    return (*found, begun) if begun is not None else tuple(found)


def _with_properties(begun: Packed, data: bytes) -> Packed:
    """A file with what its properties tell: its long name, and the mail that it may be."""
    for one in properties(data)[0]:
        if one.tag == _LONG_NAME and (name := text_of(one)):
            begun = begun._replace(name=name)
        elif one.tag == _OBJECT and one.kind == _IN_OBJECT and is_tnef(one.value[_IDENTITY:]):
            begun = begun._replace(data=one.value[_IDENTITY:], mail=True)
    return begun


def text_of(one: Property, codec: str = "") -> str:
    """The value of a property as text."""
    if one.kind == _UNICODE:
        return one.value.decode("utf-16-le", "replace").rstrip("\0")
    return words(one.value.rstrip(b"\0"), codec)


def attributes(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """What a package is made of, as far as it is whole: of what (1 the mail, 2 a file), which attribute, its bytes."""
    at = _HEAD
    while at + _ATTRIBUTE <= len(data):
        level, attribute, length = struct.unpack_from("<BII", data, at)
        at += _ATTRIBUTE
        if at + length > len(data):
            return
        yield level, attribute & 0xFFFF, data[at : at + length]
        at += length + 2  # a sum of its bytes, which nobody keeps to


def properties(data: bytes, at: int = 0) -> tuple[list[Property], int]:
    """The properties that begin at a place, in order, and where they end; of damaged ones those before the damage."""
    found: list[Property] = []
    try:
        (count,) = struct.unpack_from("<I", data, at)
        at += 4
        for _ in range(min(count, len(data))):
            kind, tag = struct.unpack_from("<HH", data, at)
            at = _after_name(data, at + 4) if tag >= _NAMED else at + 4
            value, at = _first_value(data, at, kind)
            found.append(Property(tag, kind & ~_MANY, value))
    except (struct.error, ValueError):
        return found, len(data)
    return found, at


def _first_value(data: bytes, at: int, kind: int) -> tuple[bytes, int]:
    """The first value of a property, and where the property ends.

    Raises:
        struct.error: it goes on after the end.
        ValueError: it is of no known kind.
    """
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
            raise ValueError(kind)
        if at + length > len(data):
            raise ValueError(length)
        first = first if number else data[at : at + length]
        at += length + (-length % 4)
    return first, at


def _after_name(data: bytes, at: int) -> int:
    """Where a property goes on after what it is called."""
    (kind,) = struct.unpack_from("<I", data, at + 16)
    at += 20
    if not kind:
        return at + 4
    (length,) = struct.unpack_from("<I", data, at)
    return int(at + 4 + length + (-length % 4))
