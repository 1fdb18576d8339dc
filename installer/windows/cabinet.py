"""A cabinet: the archive in which an MSI carries its files. Written here, for the same bytes on every computer.

Source: Microsoft's Cabinet File Format, and [MS-MCI] for the compression: blocks of 32 KiB, each deflated with the
block before it as dictionary.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

BLOCK: Final = 1 << 15
MSZIP: Final = 1
DAY: Final = ((2026 - 1980) << 9) | (1 << 5) | 1
"""The first day of 2026, as MS-DOS writes it."""

WORD: Final = 4
ARCHIVE: Final = 0x20
FOLDER_MOST: Final = 65_000 * BLOCK
"""Bytes in one run of blocks, which are counted in 16 bits."""

_HEAD, _FOLDER, _FILE, _DATA = struct.Struct("<4s5I2B5H"), struct.Struct("<IHH"), struct.Struct("<IIHHHH"), "<HH"


def write_cabinet(target: Path, files: Sequence[tuple[str, Path]]) -> None:
    """Write a cabinet.

    Args:
        target: the file to write.
        files: the name of each file inside, and where it is; in the order in which they come.

    Raises:
        ValueError: they are too large for one run of blocks.
    """
    sizes = [path.stat().st_size for _, path in files]
    if sum(sizes) > FOLDER_MOST:
        message = "the program is too large for one cabinet"
        raise ValueError(message)
    entries, at = b"", 0
    for (name, _), size in zip(files, sizes, strict=True):
        entries += _FILE.pack(size, at, 0, DAY, 0, ARCHIVE) + name.encode("ascii") + b"\0"
        at += size
    blocks = [_block(data, before) for data, before in _blocks(path for _, path in files)]
    start = _HEAD.size + _FOLDER.size
    whole = start + len(entries) + sum(map(len, blocks))
    head = _HEAD.pack(b"MSCF", 0, whole, 0, start, 0, 3, 1, 1, len(files), 0, 0, 0)
    with target.open("wb") as out:
        out.write(head + _FOLDER.pack(start + len(entries), len(blocks), MSZIP) + entries)
        out.writelines(blocks)


def _blocks(paths: Iterable[Path]) -> Iterator[tuple[bytes, bytes]]:
    """All bytes in blocks, each with the one before it."""
    before, waiting = b"", bytearray()
    for path in paths:
        waiting += path.read_bytes()
        at = 0
        while len(waiting) - at >= BLOCK:
            data = bytes(waiting[at : at + BLOCK])
            yield data, before
            before, at = data, at + BLOCK
        del waiting[:at]
    if waiting:
        yield bytes(waiting), before


def _block(data: bytes, before: bytes) -> bytes:
    squeeze = (
        zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, before)
        if before
        else zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    )
    packed = b"CK" + squeeze.compress(data) + squeeze.flush()
    counts = struct.pack(_DATA, len(packed), len(data))
    return struct.pack("<I", checksum(counts, checksum(packed))) + counts + packed


def checksum(data: bytes, seed: int = 0) -> int:
    """The cabinet's own checksum: all words of 32 bits together by exclusive or; the last bytes the other way round."""
    whole = len(data) & ~3
    rest = data[whole:]
    found = seed ^ int.from_bytes(rest, "big")
    # folded in half again and again, as one number: the same result, and a thousand times faster than word by word
    length = whole
    number = int.from_bytes(data[:whole], "little")
    while length > WORD:
        half = (length // WORD + 1) // 2 * WORD
        number = (number >> (half * 8)) ^ (number & ((1 << (half * 8)) - 1))
        length = half
    return found ^ number
