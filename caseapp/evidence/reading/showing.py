"""Pictures and pages as bare pixels, to look at: drawn in the process that reads, never in the window's own."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from caseapp.evidence.reading.kind import PEEK, Kind, kind_of

if TYPE_CHECKING:
    from PIL import Image

    from caseapp.evidence.reading.limit import Limits

MOST_PIXELS = 16_000_000
"""Of one picture or page as it is shown; a larger one is made smaller."""

MOST_FRAMES = 500
SCREEN, POINTS = 96, 72
"""Dots of a screen in an inch, and points of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One picture: its size here, the size that it really has, how many there are in the file, and its pixels (RGB)."""

    width: int
    height: int
    whole: tuple[int, int]
    number: int
    pixels: bytes


class NotShown(Exception):
    """It cannot be shown; ``str()`` says why, in Dutch."""


def show(file: BinaryIO, at: int, width: int, limits: Limits) -> Shown:
    """One page of a PDF, or one picture of a file, upright, on white.

    Args:
        file: the file; it can be sought in.
        at: which one, from 0.
        width: how many pixels wide a page is drawn; a picture keeps its own size.
        limits: how large a picture may be.

    Raises:
        NotShown: it is too large, or the file holds nothing to show.
        Exception: whatever a decoder raises on what strangers made.
    """
    file.seek(0)
    kind, _media_type = kind_of(file.read(PEEK))
    file.seek(0)
    if kind is Kind.PDF:
        return _page(file, at, width)
    if kind is Kind.PICTURE:
        return _picture(file, at, limits)
    raise NotShown("Dit bestand heeft geen beeld.")


def _page(file: BinaryIO, at: int, width: int) -> Shown:
    import pypdfium2

    from caseapp.evidence.reading.portable import LOCKED, is_locked

    try:
        document = pypdfium2.PdfDocument(file.read())
    except pypdfium2.PdfiumError as error:
        if is_locked(error):
            raise NotShown(LOCKED) from error
        raise
    try:
        page = document[at]
        wide, high = (max(one, 1.0) for one in page.get_size())
        scale = min(width / wide, (MOST_PIXELS / (wide * high)) ** 0.5)
        drawn = page.render(scale=scale).to_pil()
        return _shown(drawn, (round(wide * SCREEN / POINTS), round(high * SCREEN / POINTS)), len(document))
    finally:
        document.close()


def _picture(file: BinaryIO, at: int, limits: Limits) -> Shown:
    from PIL import ImageOps

    from caseapp.evidence.reading.opened import open_picture
    from caseapp.evidence.reading.picture import TOO_LARGE, incomplete, room_for

    with incomplete(), open_picture(file) as picture:
        number = min(int(getattr(picture, "n_frames", 1)), MOST_FRAMES)
        if at:
            picture.seek(at)
        whole = picture.size
        share = min(1.0, (MOST_PIXELS / max(whole[0] * whole[1], 1)) ** 0.5)
        room = (max(int(whole[0] * share), 1), max(int(whole[1] * share), 1))
        picture.draft("RGB", room)
        if picture.size[0] * picture.size[1] > room_for(picture, limits):
            raise NotShown(TOO_LARGE)
        way = 1 if picture.format == "TIFF" else picture.getexif().get(0x0112, 1)  # a TIFF comes upright
        turned = way in {5, 6, 7, 8}
        small: Image.Image = picture
        if picture.size[0] * picture.size[1] > MOST_PIXELS:
            plain = picture if picture.mode not in {"P", "1"} else picture.convert("RGB")
            small = plain.reduce(math.ceil(max(picture.size[0] / room[0], picture.size[1] / room[1])))
            small.getexif()[0x0112] = way
        upright = ImageOps.exif_transpose(small)
        return _shown(upright, (whole[1], whole[0]) if turned else whole, number)


def _shown(picture: Image.Image, whole: tuple[int, int], number: int) -> Shown:
    from PIL import Image

    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        plain = Image.new("RGB", seen.size, "white")
        plain.paste(seen, mask=seen)
    else:
        plain = picture if picture.mode == "RGB" else _even(picture).convert("RGB")
    return Shown(width=plain.width, height=plain.height, whole=whole, number=number, pixels=plain.tobytes())


def _even(picture: Image.Image) -> Image.Image:
    """A picture of 16 bits a point in 8 of them, which is all that a screen shows."""
    if picture.mode.startswith("I") or picture.mode == "F":
        return picture.point(lambda value: value / 256).convert("L") if picture.mode != "F" else picture.convert("L")
    return picture
