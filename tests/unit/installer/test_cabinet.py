"""The cabinet of the MSI, read back as Microsoft describes it."""

import os
import struct
import zlib
from pathlib import Path

import pytest

from installer.windows.cabinet import BLOCK, checksum, write_cabinet


def unpacked(file: Path) -> dict[str, bytes]:
    """The files in a cabinet; raises when a checksum or a size is wrong."""
    data = file.read_bytes()
    mark, _, size, _, first, _, minor, major, folders, files, *_ = struct.unpack_from("<4s5I2B5H", data)
    assert (mark, size, major, minor, folders) == (b"MSCF", len(data), 1, 3, 1)
    at, blocks, kind = struct.unpack_from("<IHH", data, 36)
    assert kind == 1
    whole = b""
    for _ in range(blocks):
        found, packed, length = struct.unpack_from("<IHH", data, at)
        body = data[at + 8 : at + 8 + packed]
        assert found == slow_checksum(struct.pack("<HH", packed, length), slow_checksum(body))
        assert body[:2] == b"CK"
        assert packed <= BLOCK + 12
        part = zlib.decompressobj(-15, zdict=whole[-BLOCK:]).decompress(body[2:])
        assert len(part) == length
        whole += part
        at += 8 + packed
    assert at == len(data)
    result = {}
    for _ in range(files):
        length, begin, _, _, _, _ = struct.unpack_from("<IIHHHH", data, first)
        end = data.index(0, first + 16)
        result[data[first + 16 : end].decode()] = whole[begin : begin + length]
        first = end + 1
    return result


def slow_checksum(data: bytes, seed: int = 0) -> int:
    """Word by word, as the description has it."""
    whole = len(data) // 4 * 4
    for (word,) in struct.iter_unpack("<I", data[:whole]):
        seed ^= word
    return seed ^ int.from_bytes(data[whole:], "big")


@pytest.mark.parametrize("length", [0, 1, 3, 4, 5, 7, 8, 12, 31, 4096, 32768, 32771])
def test_the_quick_checksum_is_the_slow_one(length: int) -> None:
    data = os.urandom(length)
    assert checksum(data, 7) == slow_checksum(data, 7)


def test_what_is_packed_comes_out(tmp_path: Path) -> None:
    given = {"empty": b"", "small": b"tekst", "plain": b"abc" * 50_000, "noise": os.urandom(100_000)}
    for name, data in given.items():
        (tmp_path / name).write_bytes(data)
    target = tmp_path / "x.cab"
    write_cabinet(target, [(name, tmp_path / name) for name in given])
    assert unpacked(target) == given
    again = tmp_path / "y.cab"
    write_cabinet(again, [(name, tmp_path / name) for name in given])
    assert again.read_bytes() == target.read_bytes()
