"""A cabinet: the archive in which an MSI carries its files. Written here, for the same bytes every time.

Source: Microsoft's Cabinet File Format. What squeezes the blocks of 32 KiB is in `lzx.c`; Windows brings a program for
it, and there that one is used. LZX makes an MSI a sixth smaller than the other way that cabinets know.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Final

from installer.windows.computer import Failed, compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from installer.windows.computer import Windows

BLOCK: Final = 1 << 15
LZX: Final = 3 | 21 << 8
"""The way of squeezing, and the window of 2 MB as a power of two."""

DAY: Final = ((2026 - 1980) << 9) | (1 << 5) | 1
"""The first day of 2026, as MS-DOS writes it."""

WORD: Final = 4
ARCHIVE: Final = 0x20
FOLDER_MOST: Final = 65_000 * BLOCK
"""Bytes in one run of blocks, which are counted in 16 bits."""

SECONDS: Final = 900.0
SOURCE: Final = Path(__file__).with_name("lzx.c")

DIRECTIVES: Final = (
    ".Set CabinetNameTemplate={name}", ".Set DiskDirectoryTemplate={folder}", ".Set Cabinet=ON", ".Set Compress=ON",
    ".Set CompressionType=LZX", ".Set CompressionMemory=21", ".Set MaxDiskSize=0", ".Set MaxCabinetSize=0",
    ".Set MaxDiskFileCount=0", ".Set FolderSizeThreshold=0", ".Set FolderFileCountThreshold=0",
    ".Set UniqueFiles=ON", ".Set RptFileName=nul", ".Set InfFileName=nul",
)  # fmt: skip
"""What `makecab` of Windows is told: one cabinet with one run of blocks, as small as it can."""

_HEAD, _FOLDER, _FILE, _DATA = struct.Struct("<4s5I2B5H"), struct.Struct("<IHH"), struct.Struct("<IIHHHH"), "<HH"


def make_cabinet(windows: Windows, target: Path, files: Sequence[tuple[str, Path]]) -> None:
    """Make a cabinet with what this Windows has for it.

    Args:
        windows: on which it is made.
        target: the file to write.
        files: the name of each file inside, and where it is; in the order in which they come.

    Raises:
        Cannot: what squeezes cannot be compiled.
        Failed: it could not be made.
        ValueError: the files are too large for one run of blocks.
    """
    if windows.wine:
        program = windows.folder / "lzx.exe"
        compiled(SOURCE, program)

        def squeeze(plain: Path, squeezed: Path) -> None:
            _checked(windows.run(program, plain, squeezed, seconds=SECONDS))

        write_cabinet(target, files, squeeze)
        return
    lines = [line.format(name=target.name, folder=target.parent) for line in DIRECTIVES]
    told = target.with_suffix(".ddf")
    told.write_text("\n".join([*lines, *(f'"{path}" "{name}"' for name, path in files), ""]), encoding="mbcs")
    _checked(windows.run("makecab", "/F", told, seconds=SECONDS))


def _checked(ended: tuple[int, str]) -> None:
    code, said = ended
    if code != 0:
        message = f"the cabinet could not be made: {code} {said[-400:]}"
        raise Failed(message)


def write_cabinet(target: Path, files: Sequence[tuple[str, Path]], squeeze: Callable[[Path, Path], None]) -> None:
    """Write a cabinet.

    Args:
        target: the file to write; beside it comes, for as long as it takes, what it is made from.
        files: as for :func:`make_cabinet`.
        squeeze: makes from a file with all bytes one with all frames, as `lzx.c` does.

    Raises:
        ValueError: they are too large for one run of blocks.
    """
    sizes = [path.stat().st_size for _, path in files]
    whole = sum(sizes)
    if whole > FOLDER_MOST:
        message = "the program is too large for one cabinet"
        raise ValueError(message)
    entries, at = b"", 0
    for (name, _), size in zip(files, sizes, strict=True):
        entries += _FILE.pack(size, at, 0, DAY, 0, ARCHIVE) + name.encode("ascii") + b"\0"
        at += size
    plain, squeezed = target.with_suffix(".plain"), target.with_suffix(".lzx")
    with plain.open("wb") as out:
        for _, path in files:
            out.write(path.read_bytes())
    squeeze(plain, squeezed)
    blocks = list(_blocks(squeezed.read_bytes(), whole))
    plain.unlink()
    squeezed.unlink()
    start = _HEAD.size + _FOLDER.size
    length = start + len(entries) + sum(map(len, blocks))
    head = _HEAD.pack(b"MSCF", 0, length, 0, start, 0, 3, 1, 1, len(files), 0, 0, 0)
    with target.open("wb") as out:
        out.write(head + _FOLDER.pack(start + len(entries), len(blocks), LZX) + entries)
        out.writelines(blocks)


def _blocks(frames: bytes, whole: int) -> Iterator[bytes]:
    """Each frame with its checksum and its lengths, squeezed and not."""
    at = 0
    for begin in range(0, whole, BLOCK):
        (length,) = struct.unpack_from("<H", frames, at)
        packed = frames[at + 2 : at + 2 + length]
        counts = struct.pack(_DATA, len(packed), min(BLOCK, whole - begin))
        yield struct.pack("<I", checksum(counts, checksum(packed))) + counts + packed
        at += 2 + length


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
