"""Opening a picture with the library that shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

from pi_heif import register_heif_opener
from PIL import Image

from caseapp.evidence.reading.boxes import FIRST, Broken, box_at

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "HEIF", "AVIF", "MPO")
_META, _ITEM, _TYPED = b"meta", b"infe", b"mime"
_KIND_AT = {2: 8, 3: 10}
"""How far after its version an item tells of what kind it is (ISO/IEC 14496-12, 8.11.6)."""

_MOST_META = 1 << 24
_MOST_BOXES = 1_000
_KIND = re.compile(rb"[ -~]{4}")


def open_picture(file: BinaryIO) -> Image.Image:
    """The picture, of which nothing is unpacked yet.

    Raises:
        SyntaxError: an item of a HEIC file names itself in bytes that are no text, at which its library breaks down.
        Exception: whatever the decoder raises on a damaged picture.
    """
    register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # whoever opens it looks at its size, before anything is unpacked
    if not items_named(file):
        message = "an item of this picture has no name"
        raise SyntaxError(message)
    return Image.open(file, formats=FORMATS)


def items_named(file: BinaryIO) -> bool:
    """Whether the items of a HEIC file name themselves in text; a file of another kind has none, and does.

    The place in the file is as before.
    """
    before = file.tell()
    try:
        return all(_named(meta[found.end() :]) for meta in _metas(file) for found in re.finditer(_ITEM, meta))
    finally:
        file.seek(before)


def _metas(file: BinaryIO) -> Iterator[bytes]:
    """What stands in the boxes that describe the picture."""
    end, at = file.seek(0, 2), 0
    for number in range(_MOST_BOXES):
        try:
            kind, head, size = box_at(file, at, end)
        except Broken:
            return
        if not number and kind != FIRST:
            return
        if kind == _META:
            file.seek(at)
            yield file.read(min(size, _MOST_META))
        at += max(size, head)


def _named(item: bytes) -> bool:
    place = _KIND_AT.get(item[0] if item else 0)
    if place is None:
        return True
    kind = item[place : place + 4]
    if not _KIND.fullmatch(kind):
        return False
    texts = item[place + 4 :].split(b"\0", 2)[: 2 if kind == _TYPED else 1]
    try:
        return all(text.decode() is not None for text in texts)
    except UnicodeDecodeError:
        return False
