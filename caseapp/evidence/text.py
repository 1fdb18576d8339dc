"""Text of which nobody said how it is encoded."""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 100_000
"""Characters of one line; what is longer is read as several lines."""

_PEEK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def encoding_of(start: bytes, *, whole: bool = False) -> str:
    """The encoding of a text by its first bytes: what its mark says, else UTF-8 where it fits, else Windows-1252."""
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    zeros_even, zeros_odd = start[0:400:2].count(0), start[1:400:2].count(0)
    seen = min(len(start), 400) // 2
    if seen and zeros_odd * 4 > seen * 3:
        return "utf-16-le"
    if seen and zeros_even * 4 > seen * 3:
        return "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start, final=whole)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def lines_of(file: BinaryIO) -> Iterator[str]:
    """The lines of a text, from its beginning, without their ends; what cannot be read becomes U+FFFD."""
    file.seek(0)
    start = file.read(_PEEK)
    name = encoding_of(start, whole=len(start) < _PEEK)
    file.seek(0)
    text = io.TextIOWrapper(file, encoding=name, errors="replace", newline="\n")
    try:
        while line := text.readline(LONGEST):
            yield line.rstrip("\r\n")
    finally:
        text.detach()
