"""Files sealed in chunks and opened against their hash."""

import io
import tracemalloc
from collections.abc import Iterator
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.evidence import CHUNK, EvidenceDamaged, Sealing, check_sealed, new_key, open_sealed, seal


def sealed(data: bytes, key: bytes, name: str = "b1") -> tuple[list[bytes], Sealing]:
    sealing = seal(io.BytesIO(data), key, name)
    return list(sealing), sealing


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_what_goes_in_comes_out(size: int) -> None:
    data, key = bytes(size), new_key()
    chunks, sealing = sealed(data, key)
    assert sealing.size == size
    assert len(chunks) == max(1, -(-size // CHUNK))
    assert b"".join(open_sealed(chunks, key=key, name="b1", sha256=sealing.sha256)) == data


@given(st.binary(max_size=2000))
def test_nothing_of_it_shows(data: bytes) -> None:
    key = new_key()
    chunks, sealing = sealed(data, key)
    assert len(data) < 8 or data not in b"".join(chunks)
    assert check_sealed(chunks, key=key, name="b1", sha256=sealing.sha256) is None


def faults(data: bytes) -> Iterator[tuple[str, list[bytes], dict[str, object]]]:
    key = new_key()
    chunks, sealing = sealed(data, key)
    right: dict[str, object] = {"key": key, "name": "b1", "sha256": sealing.sha256}
    yield "cut off", chunks[:-1], right
    yield "swapped", [chunks[1], chunks[0], *chunks[2:]], right
    yield "nothing", [], right
    yield "no header", [b"x"], right
    yield "changed", [chunks[0][:-1] + bytes([chunks[0][-1] ^ 1]), *chunks[1:]], right
    yield "other key", chunks, {**right, "key": new_key()}
    yield "other name", chunks, {**right, "name": "b2"}
    yield "other hash", chunks, {**right, "sha256": "0" * 64}


@pytest.mark.parametrize(("chunks", "how"), [pytest.param(c, h, id=i) for i, c, h in faults(bytes(2 * CHUNK + 9))])
def test_every_fault_is_noticed(chunks: list[bytes], how: dict[str, str]) -> None:
    with pytest.raises(EvidenceDamaged):
        list(open_sealed(chunks, **how))  # type: ignore[arg-type]
    assert check_sealed(chunks, **how)  # type: ignore[arg-type]


class Endless:
    """A large file that was never in memory."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int) -> bytes:
        size = min(size, self.left)
        self.left -= size
        return bytes(size)


def test_memory_stays_flat() -> None:
    key = new_key()
    tracemalloc.start()
    sealing = seal(cast("BinaryIO", Endless(200 * CHUNK)), key, "b1")
    size = sum(map(len, sealing))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size > 200 * CHUNK
    assert peak < 12 * CHUNK
