"""The text of a Word file from before 2007: its pieces in their order ([MS-DOC] 2.4.1), or as it stands before that."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import olefile

_WORD = "WordDocument"
_MAGIC = frozenset({0xA5EC, 0xA5DC, 0xA59B})
_WORD_97 = 0x00C1
_ENCRYPTED, _OTHER_TABLE = 0x0100, 0x0200
_FLAGS, _FIRST, _LAST, _PIECES = 0x0A, 0x18, 0x1C, 0x01A2
_LARGEST = 64 * 1024 * 1024
_MOST_PIECES = 500_000
_FORMATTING, _TABLE = 0x01, 0x02
_NARROW, _PLACE = 0x40000000, 0x3FFFFFFF
_FIELD = re.compile("\x13[^\x13\x14\x15]{0,5000}(?:\x14|(?=\x15))")
_SIGNS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x07": "\t", "\x1e": "-", "\x1f": None, "\0": None,
                        "\x01": None, "\x02": None, "\x03": None, "\x04": None, "\x05": None, "\x08": None,
                        "\x13": None, "\x14": None, "\x15": None})  # fmt: skip


class Locked(Exception):
    """The file is encrypted; ``str()`` is its media type."""


def words_in(ole: olefile.OleFileIO[str]) -> str:
    """The text: the body, then notes, headers, and remarks, as the file keeps them.

    Raises:
        Locked: it is encrypted.
        ValueError: it is damaged, or no file of Word.
    """
    data = ole.openstream(_WORD).read(_LARGEST)
    try:
        magic, version = struct.unpack_from("<HH", data)
        (flags,) = struct.unpack_from("<H", data, _FLAGS)
        if magic not in _MAGIC:
            raise ValueError(magic)
        if flags & _ENCRYPTED:
            raise Locked("application/msword")
        if version < _WORD_97:
            first, last = struct.unpack_from("<II", data, _FIRST)
            return _plain(data[first:last].decode("cp1252", "replace"))
        name = "1Table" if flags & _OTHER_TABLE else "0Table"
        start, length = struct.unpack_from("<II", data, _PIECES)
        table = ole.openstream(name).read(_LARGEST)[start : start + length]
        return _plain("".join(_pieces(data, _pieces_table(table))))
    except (struct.error, OSError) as error:
        raise ValueError("this is no file of Word") from error


def _pieces_table(table: bytes) -> bytes:
    """Where the pieces are, after what is said of their formatting."""
    at = 0
    while at + 3 <= len(table) and table[at] == _FORMATTING:
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if table[at : at + 1] != bytes([_TABLE]):
        raise ValueError("there is no table of pieces")
    (length,) = struct.unpack_from("<I", table, at + 1)
    return table[at + 5 : at + 5 + length]


def _pieces(data: bytes, table: bytes) -> Iterator[str]:
    count = min((len(table) - 4) // 12, _MOST_PIECES)
    for number in range(max(count, 0)):
        begin, end = struct.unpack_from("<II", table, 4 * number)
        (place,) = struct.unpack_from("<I", table, 4 * (count + 1) + 8 * number + 2)
        length = min(max(end - begin, 0), len(data))
        if place & _NARROW:
            start = (place & _PLACE) // 2
            yield data[start : start + length].decode("cp1252", "replace")
        else:
            yield data[place : place + 2 * length].decode("utf-16-le", "replace")


def _plain(text: str) -> str:
    """What is read of it: of a field what it shows, of a table its cells apart by tabs."""
    shown = _FIELD.sub("", text).replace("\x07\x07", "\n")
    lines = (line.rstrip() for line in shown.translate(_SIGNS).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
