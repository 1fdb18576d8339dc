"""A HEIC file whose items are called by no text is told so: its library would take the process with it."""

import io
import struct

import pytest

from caseapp.evidence.reading.opened import items_named
from tests.unit.evidence.made import seeds
from tests.unit.evidence.test_media import told

PHOTO = next(data for name, data in seeds().items() if name.endswith(".heic"))
DAMAGED = "De inhoud is niet te tonen; het origineel is wel bewaard."


def test_a_photo_of_a_telephone_is_opened_and_the_place_in_the_file_kept() -> None:
    file = io.BytesIO(PHOTO)
    file.seek(7)
    assert items_named(file)
    assert file.tell() == 7
    assert told(PHOTO).preview


@pytest.mark.parametrize("kind", [b"E\xc4if", b"\0\0\0\0", b"ab\nc", b"\xff\xff\xff\xff"])
def test_an_item_of_a_kind_that_is_no_text_is_told(kind: bytes) -> None:
    at = PHOTO.rindex(b"infe") + 4 + 8
    broken = PHOTO[:at] + kind + PHOTO[at + 4 :]
    assert not items_named(io.BytesIO(broken))
    assert any(text.endswith(DAMAGED) for text in told(broken).warnings)


@pytest.mark.parametrize("name", [b"\xc4\0", b"mime\0appl\xe9\0"])
@pytest.mark.parametrize("version", [2, 3])
def test_the_texts_of_an_item_are_text(name: bytes, version: int) -> None:
    number = struct.pack(">IH" if version == 3 else ">HH", 1, 0)
    item = b"infe" + bytes((version, 0, 0, 0)) + number + b"mime" + name
    meta = struct.pack(">I4sI", 12 + len(item), b"meta", 0) + item
    assert not items_named(io.BytesIO(PHOTO[:28] + meta))
    assert items_named(io.BytesIO(PHOTO[:28] + meta.replace(name, b"naam\0tekst\0")))


@pytest.mark.parametrize(
    "data", [b"", b"ftyp", PHOTO[:9], PHOTO[:40], b"\0" * 200, struct.pack(">I4sQ", 1, b"ftyp", 0)]
)
def test_what_is_cut_off_has_no_items(data: bytes) -> None:
    assert items_named(io.BytesIO(data))
