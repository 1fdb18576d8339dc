"""A recording whose boxes lie is not given to the library that would go on for minutes; one that broke off is."""

import io
import struct

import pytest

from caseapp.evidence.reading.boxes import boxes_hold, without_film
from tests.unit.evidence.recorded import recorded
from tests.unit.evidence.test_media import facts, told

RECORDINGS = {name: data for name, data in recorded().items() if data[4:8] == b"ftyp" and b"moov" in data}
HUGE = struct.pack(">I", 0x7FFFFF01)
BROKEN = "De opbouw van dit bestand klopt niet."


def with_count(data: bytes, kind: bytes, place: int) -> bytes:
    """The recording with a table that says to have very many entries."""
    at = data.index(kind) + 4 + place
    return data[:at] + HUGE + data[at + 4 :]


@pytest.mark.parametrize("name", RECORDINGS)
def test_every_recording_holds_and_is_read(name: str) -> None:
    assert boxes_hold(io.BytesIO(RECORDINGS[name]))
    assert "Duur" in facts(told(RECORDINGS[name]))


@pytest.mark.parametrize("name", RECORDINGS)
@pytest.mark.parametrize(("kind", "place"), [(b"stts", 4), (b"stsc", 4), (b"stco", 4), (b"stsd", 4), (b"dref", 4)])
def test_a_table_with_more_entries_than_bytes_is_told(name: str, kind: bytes, place: int) -> None:
    found = told(with_count(RECORDINGS[name], kind, place))
    assert any(text.startswith(BROKEN) for text in found.warnings)


@pytest.mark.parametrize("name", RECORDINGS)
@pytest.mark.parametrize("kind", [b"trak", b"stbl", b"mvhd", b"moov"])
def test_a_box_that_is_larger_than_what_it_lies_in_is_told(name: str, kind: bytes) -> None:
    data = RECORDINGS[name]
    at = data.index(kind) - 4
    found = told(data[:at] + HUGE + data[at + 4 :])
    assert any(text.startswith(BROKEN) for text in found.warnings)


@pytest.mark.parametrize("size", [0, 1, 2, 7])
def test_a_box_smaller_than_its_own_head_ends_the_walk(size: int) -> None:
    data = RECORDINGS["spraak.m4a"]
    at = data.index(b"mvhd") - 4
    assert boxes_hold(io.BytesIO(data[:at] + struct.pack(">I", size) + data[at + 4 :])) is (size == 0)


def test_a_film_begins_with_what_kind_of_file_it_is() -> None:
    data = RECORDINGS["spraak.m4a"]
    kept = without_film(io.BytesIO(data), len(data))
    assert kept
    assert b"moov" in kept
    assert without_film(io.BytesIO(struct.pack(">I4s", 8, b"free") + data), 2 * len(data)) is None


def test_samples_of_one_size_are_not_counted_beyond_belief() -> None:
    data = RECORDINGS["spraak.m4a"]
    at = data.index(b"stsz") + 4
    assert not boxes_hold(io.BytesIO(data[: at + 4] + struct.pack(">II", 4, 0xFFFFFFFF) + data[at + 12 :]))


def test_groups_with_more_entries_than_bytes_are_found_in_both_versions() -> None:
    for version, place in ((0, 8), (1, 12)):
        body = bytearray(24)
        body[0] = version
        body[place : place + 4] = HUGE
        group = struct.pack(">I4s", 8 + len(body), b"sbgp") + bytes(body)
        start = struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 0)
        assert not boxes_hold(io.BytesIO(start + struct.pack(">I4s", 8 + len(group), b"moov") + group))


def test_what_is_long_nested_deep_or_many_ends() -> None:
    start = struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 0)
    deep = b""
    for _ in range(30):
        deep = struct.pack(">I4s", 8 + len(deep), b"trak") + deep
    assert not boxes_hold(io.BytesIO(start + deep))
    assert not boxes_hold(io.BytesIO(start + struct.pack(">I4s", 8, b"free") * 30_000))
    assert not boxes_hold(io.BytesIO(start + struct.pack(">I4s", 1, b"moov") + b"\0\0"))


def test_a_recording_that_broke_off_is_still_read_as_far_as_it_goes() -> None:
    start = struct.pack(">I4s4sI", 16, b"ftyp", b"isom", 0)
    assert boxes_hold(io.BytesIO(start + struct.pack(">I4s", 10_000, b"mdat") + b"x" * 20))


def test_what_is_no_such_file_holds_and_keeps_its_place() -> None:
    file = io.BytesIO(b"RIFF....WAVE")
    file.seek(3)
    assert boxes_hold(file)
    assert file.tell() == 3
