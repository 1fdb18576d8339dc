"""Pictures: size, camera, when and where they were taken, and a small preview."""

from __future__ import annotations

import io
import math
import re
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from PIL import ExifTags, Image, ImageFile, ImageOps

from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.opened import open_picture
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.evidence.reading.shown import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.limit import Limits

PREVIEW = (512, 512)
_DRAFTED = frozenset({"JPEG", "MPO"})
"""What can be unpacked at a part of its size."""

_MOST_UNPACKED = 40_000_000
"""Pixels that fit in the memory of the process, at four bytes each, beside what is made of them."""

_DEGREES = 3
_SIXTY = 60
_MOMENT = re.compile(r"(\d{4}):(\d{1,2}):(\d{1,2})(?: (\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?")
_MOST_DRAFTED = 250_000_000
"""Pixels that are unpacked at a part of their size within the time; of more there is no preview."""

TOO_LARGE = "Deze afbeelding is te groot om te tonen. Sla een kopie op, en open die in een programma voor foto's."
_DAMAGED = "Deze afbeelding is beschadigd. U ziet hooguit een deel ervan; het origineel is wel bewaard."


def read_picture(file: BinaryIO, limits: Limits, media_type: str) -> Reading:
    """What a picture tells.

    Raises:
        Exception: whatever the decoder raises on a damaged picture; the caller turns it into a warning.
    """
    with open_picture(file) as picture:
        width, height = picture.size
        facts = [Fact(name="Afmetingen", value=f"{width} × {height} beeldpunten"), *_frames(picture)]
        drafted = picture.format in _DRAFTED
        large = width * height > (_MOST_DRAFTED if drafted else room_for(picture, limits))
        if (
            not large or picture.format != "PNG"
        ):  # of a PNG the facts stand behind the picture, and unpacking it comes first
            facts += _exif(picture)
        found = partial(Reading, kind=Kind.PICTURE, media_type=media_type, facts=tuple(facts))
        if large:
            return found(warnings=() if drafted else (TOO_LARGE,), cut=True)  # looking at it may still come off
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
        with incomplete(), open_picture(file) as picture:
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
    taken = _moment(told(more.get(base.DateTimeOriginal))) or _moment(told(exif.get(base.DateTime)))
    if taken:
        yield Fact(name="Gemaakt op", value=taken + _zone(told(more.get(base.OffsetTimeOriginal))))
    software = told(exif.get(base.Software))
    if software:
        yield Fact(name="Programma", value=software)
    place = _place(exif.get_ifd(ExifTags.IFD.GPSInfo))
    if place:
        yield Fact(name="Plaats (GPS)", value=place)


def _moment(written: str) -> str:
    """When a picture was taken, as the camera wrote it; nothing where the camera did not know."""
    if not written.strip("0: -/"):
        return ""
    found = _MOMENT.fullmatch(written)
    if found is None:
        return written
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        datetime(year, month, day, hour, minute, min(second, _SIXTY - 1))  # noqa: DTZ001
    except ValueError:
        return f"{written} (dat moment bestaat niet)"
    return f"{day:02}-{month:02}-{year} {found[0][found.end(3) :].strip()}".strip()


def _zone(offset: str) -> str:
    return f" ({offset})" if offset else ""


def _place(gps: dict[int, object]) -> str:
    tags = ExifTags.GPS
    sides = (told(gps.get(tags.GPSLatitudeRef)).upper(), told(gps.get(tags.GPSLongitudeRef)).upper())
    north, east = _degrees(gps.get(tags.GPSLatitude)), _degrees(gps.get(tags.GPSLongitude))
    if north is None or east is None or abs(north) > 90 or abs(east) > 180:  # noqa: PLR2004
        return ""
    north, east = (-north if sides[0].startswith("S") else north), (-east if sides[1].startswith("W") else east)
    place = f"{north:.5f}, {east:.5f}"
    if not north and not east:
        return f"{place} (waarschijnlijk niet ingevuld)"
    if sides[0][:1] not in {"N", "S"} or sides[1][:1] not in {"E", "W"}:
        return f"{place} (noord of zuid, oost of west staat er niet bij)"
    return place


def _degrees(value: object) -> float | None:
    if not isinstance(value, tuple) or len(value) != _DEGREES:
        return None
    try:
        degrees, minutes, seconds = (float(one) for one in value)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    if not (abs(minutes) <= _SIXTY and abs(seconds) <= _SIXTY and math.isfinite(degrees)):
        return None
    return degrees + minutes / _SIXTY + seconds / _SIXTY**2
