"""What a JPEG file says of itself, read without opening the picture (ITU-T T.81, and EXIF's orientation)."""

from __future__ import annotations

from dataclasses import dataclass
from struct import error, unpack_from
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
"""Frames that a PDF can hold: baseline, extended and progressive, in Huffman code."""

_OTHER_FRAMES: Final = frozenset({0xC3, *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)})
_SCAN, _EXIF, _ADOBE, _JFIF, _COMMENT = 0xDA, 0xE1, 0xEE, 0xE0, 0xFE
_APPS: Final = frozenset({*range(0xE0, 0xF0), _COMMENT})
_ORIENTATION: Final = 0x0112
_MOST: Final = 20_000
"""Points that a side of a picture has at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jpeg:
    """Width and height in points, colours (1 or 3), and how it was held (EXIF, 1 to 8)."""

    width: int
    height: int
    channels: int
    turn: int


def read_jpeg(data: bytes) -> Jpeg | None:
    """What it says; None when it is no JPEG that a PDF can hold as it is."""
    found: tuple[int, int, int] | None = None
    turn = 1
    try:
        for kind, start, end in _segments(data):
            if kind in _OTHER_FRAMES:
                return None
            if kind in _FRAMES:
                bits, height, width, channels = unpack_from(">BHHB", data, start)
                if bits != 8 or channels not in (1, 3) or not (0 < width <= _MOST and 0 < height <= _MOST):  # noqa: PLR2004
                    return None
                found = (width, height, channels)
            if kind == _EXIF and data[start : start + 6] == b"Exif\0\0":
                turn = _orientation(data[start + 6 : end]) or turn
            if kind == _SCAN and found is not None:
                width, height, channels = found
                return Jpeg(width=width, height=height, channels=channels, turn=turn)
    except error:
        return None
    return None


def bare_jpeg(data: bytes) -> bytes:
    """The same picture without what a camera or a program wrote beside it: place, device, comments, small copies."""
    parts = [data[:2]]
    for kind, start, end in _segments(data):
        if kind == _SCAN:
            parts.append(data[start - 4 :])
            break
        if kind not in _APPS or kind in (_JFIF, _ADOBE):
            parts.append(data[start - 4 : end])
    return b"".join(parts)


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """The kind of each segment until the scan, and where what is in it begins and ends."""
    if data[:2] != b"\xff\xd8":
        return
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:  # noqa: PLR2004
            return
        kind = data[at + 1]
        if kind == 0xFF:  # noqa: PLR2004 - fill
            at += 1
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        yield kind, at + 4, at + 2 + length
        if kind == _SCAN or length < 2:  # noqa: PLR2004
            return
        at += 2 + length


def _orientation(tiff: bytes) -> int:
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = unpack_from(f"{order}I", tiff, 4)
    (count,) = unpack_from(f"{order}H", tiff, first)
    for at in range(min(count, 200)):
        tag, _kind, _count, value = unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * at)
        if tag == _ORIENTATION:
            return value if 1 <= value <= 8 else 1  # noqa: PLR2004
    return 0
