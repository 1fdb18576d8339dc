"""Whether the boxes of an MP4, MOV or 3GP file hold together (ISO/IEC 14496-12): each within the one around it.

The library that reads sound and film goes on for minutes in a file whose boxes lie about their size or about how many
entries they have, so that such a file is not given to it.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD, _LONG, _COUNT = Struct(">I4s"), Struct(">Q"), Struct(">I")
_AROUND = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"mvex", b"moof", b"traf", b"dinf"})
"""Boxes that hold boxes and nothing else."""

_ENTRIES = {
    b"stts": (4, 8),
    b"ctts": (4, 8),
    b"stsc": (4, 12),
    b"stco": (4, 4),
    b"co64": (4, 8),
    b"stss": (4, 4),
    b"elst": (4, 12),
    b"stsd": (4, 8),
    b"dref": (4, 8),
    b"sbgp": (8, 8),
    b"sgpd": (12, 0),
}
"""Tables: where their count stands after the head, and how long an entry is at least, in bytes."""

_LATER = frozenset({b"sbgp"})
"""Tables in which a newer version has a number more before the count."""

_ENTRIES_AT_MOST = 50_000_000
"""So many entries no recording has, however short an entry is."""

_SIZES = b"stsz"
_MAY_BREAK_OFF = frozenset({b"mdat", b"free", b"skip", b"wide", b"uuid"})
"""What lies at the end of a recording that was not copied whole."""

_PIECE_OF_FILM = b"moof"
FIRST = b"ftyp"
"""The kind of the first box, by which such a file is known."""

_MOST, _DEEPEST = 20_000, 12


class Broken(Exception):
    """A box does not hold together."""


def boxes_hold(file: BinaryIO) -> bool:
    """Whether the boxes hold together; a file of another kind has none, and holds.

    The place in the file is as before.
    """
    before = file.tell()
    try:
        end = file.seek(0, 2)
        file.seek(0)
        if file.read(8)[4:] != FIRST:
            return True
        for _ in _walk(file, 0, end, 0, [_MOST]):
            pass
    except Broken:
        return False
    finally:
        file.seek(before)
    return True


def without_film(file: BinaryIO, most: int) -> bytes | None:
    """What an MP4, MOV or 3GP file tells of itself, without the sound and film, which are nearly all of it.

    None when it is another kind of file, does not hold together, or tells more than so many bytes.
    """
    if not file.seekable():
        return None
    end, at, kept = file.seek(0, 2), 0, b""
    try:
        for _ in range(_MOST):
            if at + _HEAD.size > end:
                return kept or None
            kind, head, size = box_at(file, at, end)
            if size < head or (at == 0 and kind != FIRST):
                return None
            if kind not in _MAY_BREAK_OFF and kind != _PIECE_OF_FILM:
                if len(kept) + size > most:
                    return None
                file.seek(at)
                kept += file.read(size)
            at += size
    except Broken:
        return None
    return None


def _walk(file: BinaryIO, at: int, end: int, depth: int, left: list[int]) -> Iterator[None]:
    while at + _HEAD.size <= end:
        left[0] -= 1
        kind, head, size = box_at(file, at, end)
        beyond = at + size > end
        if left[0] < 0 or depth > _DEEPEST or size < head or (beyond and (depth or kind not in _MAY_BREAK_OFF)):
            raise Broken
        if kind in _AROUND:
            yield from _walk(file, at + head, at + size, depth + 1, left)
        else:
            _check_table(file, kind, at + head, at + size)
        yield
        at += size


def box_at(file: BinaryIO, at: int, end: int) -> tuple[bytes, int, int]:
    """The kind of a box, how long its head is, and its size with the head.

    Raises:
        Broken: the file ends within the head.
    """
    file.seek(at)
    data = file.read(_HEAD.size)
    if len(data) != _HEAD.size:
        raise Broken
    size, kind = _HEAD.unpack(data)
    if size == 0:
        return kind, _HEAD.size, end - at
    if size != 1:
        return kind, _HEAD.size, size
    data = file.read(_LONG.size)
    if len(data) != _LONG.size:
        raise Broken
    return kind, _HEAD.size + _LONG.size, _LONG.unpack(data)[0]


def _check_table(file: BinaryIO, kind: bytes, start: int, end: int) -> None:
    if kind == _SIZES:
        same, count = _number(file, start + 4, end), _number(file, start + 8, end)
        length = 0 if same else 4
        first = start + 12
    elif kind in _ENTRIES:
        place, length = _ENTRIES[kind]
        if kind in _LATER and _number(file, start, end) >> 24:
            place += 4
        first = start + place + 4
        count = _number(file, start + place, end)
    else:
        return
    if first + count * length > end or count > _ENTRIES_AT_MOST:
        raise Broken


def _number(file: BinaryIO, at: int, end: int) -> int:
    if at + _COUNT.size > end:
        raise Broken
    file.seek(at)
    data = file.read(_COUNT.size)
    if len(data) != _COUNT.size:
        raise Broken
    number: int = _COUNT.unpack(data)[0]
    return number
