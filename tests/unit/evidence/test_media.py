"""Pictures, sound and film of every kind of telephone: what they tell, and what a broken or huge one still tells."""

from __future__ import annotations

import io
import struct
import zlib
from datetime import date

import pytest
from PIL import ExifTags, Image, ImageChops

from caseapp.evidence.blackout.isolated import black_picture_isolated
from caseapp.evidence.blackout.marking import Area
from caseapp.evidence.blackout.picture import open_upright
from caseapp.evidence.reading import USUAL, Kind, Reading, kind_of
from caseapp.evidence.reading.isolated import Asked, read_isolated, show_isolated
from caseapp.evidence.reading.reader import read
from caseapp.evidence.reading.showing import show
from tests.unit.evidence.made import picture
from tests.unit.evidence.recorded import recorded

TODAY = date(2026, 11, 21)
RED, BLACK, BLUE, GREEN, WHITE = (4, 0, 0), (0, 0, 0), (0, 0, 4), (0, 2, 0), (4, 4, 4)
NO_SIDE = "(noord of zuid, oost of west staat er niet bij)"
QUARTER = Area(left=0, top=0, right=0.5, bottom=0.5)


def told(data: bytes) -> Reading:
    return read(io.BytesIO(data), "bestand.bin", TODAY)


def asked(data: bytes) -> Asked:
    return Asked(file=io.BytesIO(data), name="bestand.bin", size=len(data), latest=TODAY)


def facts(reading: Reading) -> dict[str, str]:
    return {fact.name: fact.value for fact in reading.facts}


def corners(seen: Image.Image) -> list[tuple[int, ...]]:
    """The colours in the corners, rounded: a photo keeps none exactly."""
    wide, high = seen.size
    places = [(9, 9), (wide - 9, 9), (9, high - 9), (wide - 9, high - 9)]
    found = [seen.getpixel(place) for place in places]
    return [tuple(round(part / 64) for part in one) for one in found if isinstance(one, tuple)]


def png(wide: int, high: int, rows: bytes) -> bytes:
    """A PNG that may be other than it says."""

    def piece(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = piece(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + piece(b"IDAT", zlib.compress(rows)) + piece(b"IEND", b"")


def test_a_photo_of_a_telephone_in_heic() -> None:
    data = recorded()["foto.heic"]
    found = told(data)
    assert facts(found) == {
        "Afmetingen": "40 × 80 beeldpunten", "Camera": "Fairphone", "Plaats (GPS)": "-52.09000, -4.30000",
    }  # fmt: skip
    upright = [GREEN, RED, WHITE, BLUE]
    assert corners(Image.open(io.BytesIO(found.preview))) == upright
    seen = show_isolated(asked(data), 0, 500)
    assert corners(Image.frombytes("RGB", (seen.width, seen.height), seen.pixels)) == upright


def test_a_heic_is_blacked_out_as_it_is_seen_and_nothing_else_comes_along() -> None:
    copy, media_type = black_picture_isolated(asked(recorded()["foto.heic"]), (QUARTER,))
    made = Image.open(io.BytesIO(copy))
    assert media_type == "image/jpeg"
    assert corners(made) == [BLACK, RED, WHITE, BLUE]
    assert not made.getexif()
    assert b"Fairphone" not in copy


def test_an_avif_is_seen() -> None:
    found = told(picture("AVIF", place=False))
    assert (found.kind, found.media_type, found.warnings) == (Kind.PICTURE, "image/avif", ())
    assert found.preview


@pytest.mark.parametrize(
    ("name", "media_type", "fact"),
    [
        ("spraak.opus", "audio/ogg", "Opus"),
        ("spraak.m4a", "audio/mp4", "AAC"),
        ("spraak.mp3", "audio/mpeg", "MPEG Audio"),
        ("spraak.amr", "audio/amr", "AMR"),
        ("opname.3gp", "video/3gpp", "H.263"),
        ("opname.mov", "video/quicktime", "JPEG"),
        ("opname.webm", "video/webm", "VP8"),
    ],
)
def test_how_long_a_recording_lasts(name: str, media_type: str, fact: str) -> None:
    found = told(recorded()[name])
    assert (found.media_type, found.warnings) == (media_type, ())
    assert facts(found)["Duur"] == "0:02"
    assert fact in facts(found).values()


@pytest.mark.parametrize(
    ("start", "kind", "media_type"),
    [
        (b"\xff\xf1\x50\x80", Kind.SOUND, "audio/aac"),
        (b"FORM\0\0\0\0AIFF", Kind.SOUND, "audio/aiff"),
        (b"FORMULIER: ja", Kind.TEXT, "text/plain"),
        (b"FLV\x01\x05\0\0\0", Kind.VIDEO, "video/x-flv"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Kind.VIDEO, "video/x-ms-asf"),
        ((b"G" + b"\0" * 187) * 3, Kind.VIDEO, "video/mp2t"),
        (b"Goed. " * 100, Kind.TEXT, "text/plain"),
    ],
)
def test_kinds_by_their_first_bytes(start: bytes, kind: Kind, media_type: str) -> None:
    assert kind_of(start) == (kind, media_type)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_that_breaks_off_is_shown_as_far_as_it_goes(kind: str) -> None:
    kept = io.BytesIO()
    Image.effect_noise((400, 300), 60).save(kept, kind)
    data = kept.getvalue()[: len(kept.getvalue()) // 2]
    found = told(data)
    assert facts(found)["Afmetingen"] == "400 × 300 beeldpunten"
    assert found.preview
    assert "een deel" in found.warnings[0]
    assert show_isolated(asked(data), 0, 500).width == 400


def test_a_picture_that_says_it_is_huge_tells_how_large_it_is() -> None:
    found = read_isolated(asked(png(100_000, 100_000, b"\0" * 1000)))
    assert facts(found)["Afmetingen"] == "100000 × 100000 beeldpunten"
    assert "te groot" in found.warnings[0]


@pytest.mark.parametrize(("east", "sign"), [("E", ""), ("W", "-"), ("w", "-"), ("W\0", "-")])
@pytest.mark.parametrize(("north", "side"), [("N", ""), ("S", "-"), ("s", "-")])
def test_every_part_of_the_world(north: str, side: str, east: str, sign: str) -> None:
    made = Image.new("RGB", (8, 8))
    exif = made.getexif()
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: north, 2: (52.0, 5.0, 24.0), 3: east, 4: (4.0, 18.0, 0.0)})
    kept = io.BytesIO()
    made.save(kept, "JPEG", exif=exif)
    assert facts(told(kept.getvalue()))["Plaats (GPS)"] == f"{side}52.09000, {sign}4.30000"


@pytest.mark.parametrize(
    ("north", "east", "gps", "said"),
    [
        ("N", "E", ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)), "0.00000, 0.00000 (waarschijnlijk niet ingevuld)"),
        ("", "E", ((52.0, 0.0, 0.0), (4.0, 0.0, 0.0)), f"52.00000, 4.00000 {NO_SIDE}"),
        ("N", "E", ((52.0, 75.0, 0.0), (4.0, 0.0, 0.0)), None),
        ("N", "E", ((91.0, 0.0, 0.0), (4.0, 0.0, 0.0)), None),
    ],
)
def test_a_place_that_cannot_be_is_not_told_as_one(
    north: str, east: str, gps: tuple[tuple[float, ...], ...], said: str | None
) -> None:
    made = Image.new("RGB", (8, 8))
    exif = made.getexif()
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: north, 2: gps[0], 3: east, 4: gps[1]})
    kept = io.BytesIO()
    made.save(kept, "JPEG", exif=exif)
    assert facts(told(kept.getvalue())).get("Plaats (GPS)") == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2024:03:01 10:00:00", "01-03-2024 10:00:00"),
        ("2024:03:01", "01-03-2024"),
        ("0000:00:00 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("2024:13:45 99:00:00", "2024:13:45 99:00:00 (dat moment bestaat niet)"),
        ("gisteren", "gisteren"),
    ],
)
def test_a_moment_that_the_camera_did_not_know_is_not_told(written: str, said: str | None) -> None:
    made = Image.new("RGB", (8, 8))
    exif = made.getexif()
    exif.get_ifd(ExifTags.IFD.Exif)[0x9003] = written
    kept = io.BytesIO()
    made.save(kept, "JPEG", exif=exif)
    assert facts(told(kept.getvalue())).get("Gemaakt op") == said


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "MPO", "AVIF"])
def test_what_is_shown_and_what_is_blacked_out_stand_alike(form: str, turn: int) -> None:
    made = Image.new("RGB", (96, 64), "white")
    made.paste("black", (8, 8, 40, 24))
    exif = Image.Exif()
    exif[0x0112] = turn
    kept = io.BytesIO()
    made.save(kept, form, exif=exif)
    data = kept.getvalue()
    seen = show(io.BytesIO(data), 0, 96, USUAL)
    assert seen.whole == (seen.width, seen.height)
    shown = Image.frombytes("RGB", (seen.width, seen.height), seen.pixels)
    for other in (open_upright(io.BytesIO(data), USUAL)[0], Image.open(io.BytesIO(told(data).preview)).convert("RGB")):
        assert other.size == shown.size
        assert (
            ImageChops.difference(shown, other).convert("L").point(lambda value: value > 64 and 255).getbbox() is None
        )


def test_a_photo_of_a_new_telephone_is_seen_and_not_called_too_large() -> None:
    kept = io.BytesIO()
    Image.new("L", (12_000, 9_000), 200).save(kept, "JPEG", quality=20)
    told = read(io.BytesIO(kept.getvalue()), "foto.jpg", TODAY)
    assert told.preview
    assert told.warnings == ()
    assert show(io.BytesIO(kept.getvalue()), 0, 900, USUAL).whole == (12_000, 9_000)
