"""Blacking out a picture: a new one is made of what is seen, and of nothing else that the file holds.

Runs in the process that reads. The picture is turned upright, laid on white, brought into plain sRGB, and written anew:
no metadata, thumbnail, comment, colour profile, further frame, transparent pixel or trailing byte comes along.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

from PIL import Image, ImageCms, ImageOps

from caseapp.evidence.blackout.marking import NothingToBlack
from caseapp.evidence.reading.opened import open_picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.evidence.blackout.marking import Area
    from caseapp.evidence.reading.limit import Limits

TOO_LARGE = "Deze afbeelding is te groot om zwart te maken. Maak eerst een kleinere kopie en voeg die toe."
_DRAWN = frozenset({"PNG", "GIF", "BMP", "TIFF"})
_MOST_DRAWN = 16_000_000
_QUALITY = 90
MOST_PIXELS = 40_000_000
"""As many as fit twice in the memory of the process, at four bytes each: a picture is turned and laid on white."""

_MOST_OF = {"WEBP": 18_000_000, "GIF": 18_000_000, "HEIF": 26_000_000, "AVIF": 26_000_000}
"""Of what needs more room to unpack."""

_SMALLER = (2, 4, 8)
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)
_DEEP = frozenset({"I", "I;16", "I;16B", "I;16L", "I;16N", "F"})


def black_picture(file: BinaryIO, areas: Sequence[Area], limits: Limits) -> tuple[bytes, str]:
    """The copy of a picture, and its media type: PNG for what was drawn or shown on a screen, JPEG for photos.

    Raises:
        NothingToBlack: no area was given, or the picture is too large.
        Exception: whatever the decoder raises on a damaged picture.
    """
    if not areas:
        raise NothingToBlack("Geef aan wat zwart moet worden.")
    seen, drawn = open_upright(file, limits)
    for area in areas:
        left, top, right, bottom = area.pixels(*seen.size)
        seen.paste(_BLACK, (left, top, right + 1, bottom + 1))
    kept = io.BytesIO()
    if drawn and seen.width * seen.height <= _MOST_DRAWN:
        seen.save(kept, "PNG")
        return kept.getvalue(), "image/png"
    seen.save(kept, "JPEG", quality=_QUALITY, subsampling=0)
    return kept.getvalue(), "image/jpeg"


def open_upright(file: BinaryIO, limits: Limits, most: int | None = None) -> tuple[Image.Image, bool]:
    """What is seen of a picture, in plain pixels, and whether it was drawn rather than taken by a camera.

    Args:
        file: the picture.
        limits: how many pixels it can have at the most.
        most: the pixels that are needed along its longest side, where less will do.

    Raises:
        NothingToBlack: the picture is too large.
        Exception: whatever the decoder raises on a damaged picture.
    """
    if _webp_pixels(file) > _MOST_OF["WEBP"]:
        raise NothingToBlack(TOO_LARGE)
    with open_picture(file) as picture:
        drawn = picture.format in _DRAWN
        room = min(limits.pixels, _MOST_OF.get(picture.format or "", MOST_PIXELS))
        wide, high = picture.size
        if most is not None:
            picture.draft("RGB", (most, most))
        for share in _SMALLER:  # a photo can be unpacked at half its size, and a half of that
            if picture.width * picture.height > room:
                picture.draft("RGB", (wide // share, high // share))
        if picture.width * picture.height > room:
            raise NothingToBlack(TOO_LARGE)
        picture.seek(0)
        picture.load()
        upright = picture
        ImageOps.exif_transpose(upright, in_place=True)
        if most is not None:
            upright.thumbnail((most, most))
        seen = _plain(upright)
    seen.info = {}
    return seen, drawn


def _webp_pixels(file: BinaryIO) -> int:
    """How many pixels a WebP says that it has: its library makes room for them when it is opened."""
    start = file.read(30)
    file.seek(0)
    if start[8:12] != b"WEBP" or len(start) < 30:  # noqa: PLR2004
        return 0
    if start[12:16] == b"VP8X":
        return (int.from_bytes(start[24:27], "little") + 1) * (int.from_bytes(start[27:30], "little") + 1)
    if start[12:16] == b"VP8L":
        bits = int.from_bytes(start[21:25], "little")
        return ((bits & 0x3FFF) + 1) * ((bits >> 14 & 0x3FFF) + 1)
    return (int.from_bytes(start[26:28], "little") & 0x3FFF) * (int.from_bytes(start[28:30], "little") & 0x3FFF)


def _plain(picture: Image.Image) -> Image.Image:
    """The pixels in sRGB, on white where they let something through."""
    if picture.mode in _DEEP:
        return _shallow(picture).convert("RGB")
    if picture.has_transparency_data:
        clear = picture if picture.mode == "RGBA" else picture.convert("RGBA")
        seen = Image.new("RGB", clear.size, _WHITE)
        seen.paste(clear, mask=clear.getchannel("A"))
        return seen
    profile = picture.info.get("icc_profile")
    if isinstance(profile, bytes) and picture.mode in {"RGB", "CMYK"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            turned = None
        if turned is not None:
            return turned
    return picture.copy() if picture.mode == "RGB" else picture.convert("RGB")


def _shallow(picture: Image.Image) -> Image.Image:
    """Deep greys in 256 steps."""
    grey = picture.convert("F")
    extrema = grey.getextrema()
    low, high = (float(one) for one in extrema if isinstance(one, (int, float)))
    step = 255 / (high - low) if high > low else 1.0
    return grey.point(lambda value: value * step - low * step).convert("L")
