"""The cabinet of the MSI, read back as Microsoft describes it."""

import os
import shutil
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from installer.windows.cabinet import BLOCK, SOURCE, checksum, write_cabinet
from tests.unit.installer.lzx_reader import Reader

COMPILER = next((found for one in ("cc", "gcc", "clang") if (found := shutil.which(one))), None)


@pytest.fixture(scope="module")
def squeeze(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, Path], None]:
    if COMPILER is None:
        pytest.skip("there is no C compiler here, and what squeezes is written in C")
    program = tmp_path_factory.mktemp("lzx") / "lzx"
    subprocess.run([COMPILER, "-O2", "-o", program, SOURCE, "-lm"], check=True)

    def run(plain: Path, squeezed: Path) -> None:
        subprocess.run([program, plain, squeezed], check=True)

    return run


def unpacked(file: Path) -> dict[str, bytes]:
    """The files in a cabinet; raises when a checksum or a size is wrong."""
    data = file.read_bytes()
    mark, _, size, _, first, _, minor, major, folders, files, *_ = struct.unpack_from("<4s5I2B5H", data)
    assert (mark, size, major, minor, folders) == (b"MSCF", len(data), 1, 3, 1)
    at, blocks, kind = struct.unpack_from("<IHH", data, 36)
    assert kind == 3 | 21 << 8
    reader = Reader()
    for _ in range(blocks):
        found, packed, length = struct.unpack_from("<IHH", data, at)
        body = data[at + 8 : at + 8 + packed]
        assert found == slow_checksum(struct.pack("<HH", packed, length), slow_checksum(body))
        assert packed <= BLOCK + 6144
        reader.frame(body, length)
        at += 8 + packed
    assert at == len(data)
    whole = reader.plain()
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


def calls() -> bytes:
    """What looks like a program: calls to a few places, from everywhere."""
    found = bytearray()
    for number in range(9_000):
        found += b"\x48\x89\xc1\xe8" + (number % 7 * 1000 - len(found)).to_bytes(4, "little", signed=True)
    return bytes(found)


def test_what_is_packed_comes_out(tmp_path: Path, squeeze: Callable[[Path, Path], None]) -> None:
    given = {
        "empty": b"",
        "small": b"tekst",
        "plain": b"abc" * 50_000,
        "noise": os.urandom(70_000),
        "calls": calls(),
        "words": Path(__file__).read_bytes() * 5,
    }
    for name, data in given.items():
        (tmp_path / name).write_bytes(data)
    target = tmp_path / "x.cab"
    write_cabinet(target, [(name, tmp_path / name) for name in given], squeeze)
    assert unpacked(target) == given
    again = tmp_path / "y.cab"
    write_cabinet(again, [(name, tmp_path / name) for name in given], squeeze)
    assert again.read_bytes() == target.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {*given, "x.cab", "y.cab"}, "nothing else is left"


@pytest.mark.parametrize("length", [0, 1, 2, 3, 10, 11, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 2 * BLOCK + 2])
def test_it_may_end_anywhere(tmp_path: Path, squeeze: Callable[[Path, Path], None], length: int) -> None:
    data = (calls() * 2)[:length]
    (tmp_path / "data").write_bytes(data)
    write_cabinet(tmp_path / "x.cab", [("data", tmp_path / "data")], squeeze)
    assert unpacked(tmp_path / "x.cab") == {"data": data}
