"""Pictures: size, camera, when and where they were taken, and a small preview."""

from __future__ import annotations

import io
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from pi_heif import register_heif_opener
from PIL import ExifTags, Image, ImageFile, ImageOps

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

PREVIEW = (512, 512)
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF", "HEIF", "AVIF", "MPO")
_DRAFTED = frozenset({"JPEG", "MPO"})
"""What can be unpacked at a part of its size."""

_MOST_UNPACKED = 40_000_000
"""Pixels that fit in the memory of the process, at four bytes each, beside what is made of them."""

_DEGREES = 3
_TOO_LARGE = "Deze afbeelding is te groot om te tonen. Het origineel is wel bewaard."
_DAMAGED = "Deze afbeelding is beschadigd. U ziet hooguit een deel ervan; het origineel is wel bewaard."


def read_picture(file: BinaryIO, limits: Limits, media_type: str) -> Reading:
    """What a picture tells.

    Raises:
        Exception: whatever the decoder raises on a damaged picture; the caller turns it into a warning.
    """
    register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # looked at below, before anything is unpacked
    with Image.open(file, formats=FORMATS) as picture:
        width, height = picture.size
        facts = [Fact(name="Afmetingen", value=f"{width} × {height} beeldpunten"), *_frames(picture)]
        large = width * height > room_for(picture, limits)
        if (
            not large or picture.format != "PNG"
        ):  # of a PNG the facts stand behind the picture, and unpacking it comes first
            facts += _exif(picture)
        found = partial(Reading, kind=Kind.PICTURE, media_type=media_type, facts=tuple(facts))
        if large:
            return found(warnings=(_TOO_LARGE,), cut=True)
        try:
            return found(preview=preview_of(picture))
        except (OSError, SyntaxError, ValueError):
            return found(preview=_preview_of_what_is_left(file), warnings=(_DAMAGED,))


def room_for(picture: Image.Image, limits: Limits) -> int:
    """How many pixels a picture of this kind may have to be unpacked."""
    return limits.pixels if picture.format in _DRAFTED else min(limits.pixels, _MOST_UNPACKED)


def _exif(picture: Image.Image) -> list[Fact]:
    try:
        return list(_exif_facts(picture.getexif()))
    except (OSError, ValueError, TypeError, SyntaxError, KeyError, ZeroDivisionError, AttributeError):
        return [Fact(name="Gegevens in de foto", value="beschadigd")]


def _preview_of_what_is_left(file: BinaryIO) -> bytes:
    """Of a picture of which the end is missing; nothing when nothing can be seen of it."""
    file.seek(0)
    try:
        with incomplete(), Image.open(file, formats=FORMATS) as picture:
            return preview_of(picture)
    except (OSError, SyntaxError, ValueError):
        return b""


@contextmanager
def incomplete() -> Iterator[None]:
    """Show what there is of a picture that breaks off, such as one of which a telephone did not get the whole."""
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


def preview_of(picture: Image.Image) -> bytes:
    """A small PNG, upright, without anything but the picture itself."""
    picture.draft("RGB", PREVIEW)
    upright = ImageOps.exif_transpose(picture)
    upright.thumbnail(PREVIEW)
    bare = Image.new("RGBA" if "A" in upright.getbands() else "RGB", upright.size)
    bare.paste(upright.convert(bare.mode))
    kept = io.BytesIO()
    bare.save(kept, "PNG")
    return kept.getvalue()


def _frames(picture: Image.Image) -> Iterator[Fact]:
    number = getattr(picture, "n_frames", 1)
    if isinstance(number, int) and number > 1:
        yield Fact(name="Beelden", value=str(number))


def _exif_facts(exif: Image.Exif) -> Iterator[Fact]:
    base, more = ExifTags.Base, exif.get_ifd(ExifTags.IFD.Exif)
    camera = " ".join(told(exif.get(tag)) for tag in (base.Make, base.Model)).strip()
    if camera:
        yield Fact(name="Camera", value=camera)
    taken = told(more.get(base.DateTimeOriginal)) or told(exif.get(base.DateTime))
    if taken:
        yield Fact(name="Gemaakt op", value=_moment(taken) + _zone(told(more.get(base.OffsetTimeOriginal))))
    software = told(exif.get(base.Software))
    if software:
        yield Fact(name="Programma", value=software)
    place = _place(exif.get_ifd(ExifTags.IFD.GPSInfo))
    if place:
        yield Fact(name="Plaats (GPS)", value=place)


def _moment(written: str) -> str:
    day, _space, time = written.partition(" ")
    parts = day.split(":")
    if len(parts) == 3 and all(part.isdigit() for part in parts):  # noqa: PLR2004
        return f"{parts[2]}-{parts[1]}-{parts[0]} {time}".strip()
    return written


def _zone(offset: str) -> str:
    return f" ({offset})" if offset else ""


def _place(gps: dict[int, object]) -> str:
    tags = ExifTags.GPS
    north = _degrees(gps.get(tags.GPSLatitude), told(gps.get(tags.GPSLatitudeRef)), "S")
    east = _degrees(gps.get(tags.GPSLongitude), told(gps.get(tags.GPSLongitudeRef)), "W")
    if north is None or east is None or abs(north) > 90 or abs(east) > 180:  # noqa: PLR2004
        return ""
    return f"{north:.5f}, {east:.5f}"


def _degrees(value: object, side: str, negative: str) -> float | None:
    if not isinstance(value, tuple) or len(value) != _DEGREES:
        return None
    try:
        degrees, minutes, seconds = (float(one) for one in value)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    found = degrees + minutes / 60 + seconds / 3600
    if found != found:  # noqa: PLR0124 - not a number
        return None
    return -found if side.upper().startswith(negative) else found
