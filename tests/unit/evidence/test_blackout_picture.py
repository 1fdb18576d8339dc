"""A blacked-out picture is what is seen, and nothing else that the file held."""

import io
from datetime import date

import pytest
from PIL import ExifTags, Image, ImageCms, PngImagePlugin

from caseapp.evidence.blackout.isolated import black_picture_isolated, seen_isolated
from caseapp.evidence.blackout.marking import Area, NothingToBlack
from caseapp.evidence.reading.isolated import Asked

SECRET = b"Geheim-4711"
LEFT_TOP = Area(left=0.0, top=0.0, right=0.5, bottom=0.5)
RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 200, 30), (30, 30, 200), (255, 255, 255)


def asked(data: bytes, name: str = "foto") -> Asked:
    return Asked(file=io.BytesIO(data), name=name, size=len(data), latest=date(2026, 3, 1))


def quarters(mode: str = "RGB", size: tuple[int, int] = (80, 40)) -> Image.Image:
    """Red, green / blue, white."""
    picture = Image.new("RGB", size, WHITE)
    half = (size[0] // 2, size[1] // 2)
    picture.paste(RED, (0, 0, *half))
    picture.paste(GREEN, (half[0], 0, size[0], half[1]))
    picture.paste(BLUE, (0, half[1], half[0], size[1]))
    return picture.convert(mode)


def saved(picture: Image.Image, form: str, **more: object) -> bytes:
    kept = io.BytesIO()
    picture.save(kept, form, **more)
    return kept.getvalue()


def copied(data: bytes, *areas: Area) -> Image.Image:
    copy, media_type = black_picture_isolated(asked(data), areas or (LEFT_TOP,))
    assert SECRET not in copy
    picture = Image.open(io.BytesIO(copy))
    assert Image.MIME[picture.format or ""] == media_type
    assert getattr(picture, "n_frames", 1) == 1
    assert not picture.getexif()
    assert {*picture.info} <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    return picture.convert("RGB")


def close(one: object, other: tuple[int, ...]) -> bool:
    return isinstance(one, tuple) and all(abs(a - b) <= 12 for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF"])
def test_the_area_is_black_and_the_rest_as_it_was(form: str) -> None:
    copy = copied(saved(quarters(), form))
    assert copy.size == (80, 40)
    assert close(copy.getpixel((10, 10)), (0, 0, 0))
    assert close(copy.getpixel((70, 10)), GREEN)
    assert close(copy.getpixel((10, 30)), BLUE)
    assert close(copy.getpixel((70, 30)), WHITE)


def test_every_pixel_that_an_area_touches_is_black() -> None:
    copy = copied(saved(quarters(), "PNG"), Area(left=0.101, top=0.26, right=0.3, bottom=0.4999))
    black = [(x, y) for x in range(80) for y in range(40) if copy.getpixel((x, y)) == (0, 0, 0)]
    assert black == [(x, y) for x in range(8, 24) for y in range(10, 20)]


def test_nothing_but_pixels_comes_along() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = SECRET.decode()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    jpeg = saved(quarters(), "JPEG", exif=exif, comment=SECRET, icc_profile=icc + SECRET, xmp=b"<x>" + SECRET + b"</x>")
    assert jpeg.count(SECRET) >= 4
    copied(jpeg + SECRET)
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", SECRET.decode())
    text.add_itxt("Title", SECRET.decode(), zip=False)
    png = saved(quarters(), "PNG", pnginfo=text, exif=exif, dpi=(300, 300))
    assert png.count(SECRET) >= 2
    copied(png + SECRET)
    copied(saved(quarters(), "GIF", comment=SECRET))
    copied(saved(quarters(), "TIFF", description=SECRET.decode()))
    copied(saved(quarters(), "WEBP", exif=exif, xmp=SECRET))


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP", "TIFF"])
def test_of_an_animation_only_the_first_picture_is_left(form: str) -> None:
    second = Image.new("RGB", (80, 40), (12, 34, 56))
    copy = copied(saved(quarters(), form, save_all=True, append_images=[second]))
    assert close(copy.getpixel((70, 10)), GREEN)


@pytest.mark.parametrize("turn", range(1, 9))
def test_areas_are_where_they_are_seen(turn: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = turn
    data = saved(quarters(size=(80, 80)), "PNG", exif=exif)
    seen = Image.open(io.BytesIO(seen_isolated(asked(data), 1, 80).png)).convert("RGB")
    copy = copied(data)
    assert copy.getpixel((10, 10)) == (0, 0, 0)
    for place in ((70, 10), (10, 70), (70, 70)):
        assert copy.getpixel(place) == seen.getpixel(place)
    assert seen.getpixel((10, 10)) not in {copy.getpixel(place) for place in ((70, 10), (10, 70), (70, 70))}


def test_what_stood_under_a_transparent_pixel_is_gone() -> None:
    clear = quarters("RGBA")
    clear.putalpha(Image.new("L", clear.size, 0))
    copy = copied(saved(clear, "PNG"))
    assert copy.getpixel((70, 10)) == WHITE
    palette = quarters().quantize(8)
    copied(saved(palette, "PNG", transparency=palette.getpixel((70, 10))))


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "I;16", "CMYK"])
def test_every_way_to_keep_a_colour(mode: str) -> None:
    picture = Image.new("I;16", (80, 40), 40_000) if mode == "I;16" else quarters(mode)
    copy = copied(saved(picture, "TIFF" if mode == "CMYK" else "PNG"))
    assert close(copy.getpixel((10, 10)), (0, 0, 0))


def test_without_an_area_there_is_no_copy() -> None:
    with pytest.raises(NothingToBlack, match="Geef aan wat zwart moet worden"):
        black_picture_isolated(asked(saved(quarters(), "PNG")), ())


@pytest.mark.parametrize(
    "data", [b"", b"geen beeld", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"\xff\xd8\xff" + b"\xff" * 99]
)
def test_a_broken_picture_is_told_in_words(data: bytes) -> None:
    with pytest.raises(NothingToBlack, match="beschadigd"):
        black_picture_isolated(asked(data), (LEFT_TOP,))


def test_a_picture_that_says_it_is_huge_is_refused_before_it_is_unpacked() -> None:
    huge = bytearray(saved(quarters("1"), "PNG"))
    huge[16:24] = (60_000).to_bytes(4, "big") * 2
    import zlib

    huge[29:33] = zlib.crc32(huge[12:29]).to_bytes(4, "big")
    with pytest.raises(NothingToBlack, match="te groot"):
        black_picture_isolated(asked(bytes(huge)), (LEFT_TOP,))
