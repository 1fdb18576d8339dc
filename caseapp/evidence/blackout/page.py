"""Blacking out a PDF: every page is drawn as a picture, so that no text, layer or attachment of the original is left.

Runs in the process that reads, page by page.
"""

from __future__ import annotations

import ctypes
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageChops, ImageDraw, ImageFont

from caseapp.evidence.blackout.marking import Area, NothingToBlack
from caseapp.evidence.blackout.sheet import OnPage, Sheet
from caseapp.evidence.blackout.writing import UNREADABLE
from caseapp.evidence.reading.portable import with_all_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseapp.evidence.blackout.finder import Finder

LOCKED = "Deze PDF is beveiligd met een wachtwoord. Voeg eerst een kopie zonder wachtwoord toe, en maak die zwart."
DAMAGED = "Deze PDF is beschadigd en kan niet worden zwartgemaakt."
POINTS = 72
DOTS = 150
"""Dots an inch of a page in the copy: small print stays readable."""

MOST_PIXELS = 12_000_000
_A4 = (595.0, 842.0)
_BLACK = (0, 0, 0)
_MARGIN = 1.0
_STEPS = 16
_INK, _PAPER = 40, 216
_MOSTLY = 0.93
_QUALITY = 80


@contextmanager
def opened(file: BinaryIO) -> Iterator[Any]:
    """A PDF, with the forms in it filled in as they are seen.

    Raises:
        NothingToBlack: it is locked or damaged.
    """
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        raise NothingToBlack(LOCKED if "password" in str(error).casefold() else DAMAGED) from error
    try:
        if not len(document):
            raise NothingToBlack(DAMAGED)
        document.init_forms()
        yield document
    finally:
        document.close()


def sheets(document: Any, areas: Sequence[Area]) -> Iterator[Sheet]:  # noqa: ANN401 - pypdfium2 has no types
    """Every page of a copy.

    Raises:
        NothingToBlack: an area is on a page that is not there.
    """
    if any(area.page > len(document) for area in areas):
        raise NothingToBlack(
            f"Bladzijden in deze PDF: {len(document)}. Een vlak staat op een bladzijde die er niet is."
        )
    by_page: dict[int, list[Area]] = {}
    for area in areas:
        by_page.setdefault(area.page, []).append(area)
    for number in range(1, len(document) + 1):
        points, seen = drawn(document, number)
        for area in by_page.get(number, ()):
            left, top, right, bottom = area.pixels(*seen.size)
            seen.paste(_BLACK, (left, top, right + 1, bottom + 1))
        form, data = _kept(seen)
        yield Sheet(points=points, pixels=seen.size, form=form, data=data)


def drawn(document: Any, number: int, most: int | None = None) -> tuple[tuple[float, float], Image.Image]:  # noqa: ANN401
    """A page as it is seen, with its size in points; ``most`` are the pixels along its longest side."""
    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        return _A4, _unreadable()
    try:
        width, height = (max(side, 1.0) for side in page.get_size())
        scale = DOTS / POINTS if most is None else most / max(width, height)
        scale = min(scale, (MOST_PIXELS / (width * height)) ** 0.5)
        bitmap = page.render(scale=scale, rev_byteorder=True)
        seen = bitmap.to_pil()
        seen = seen.copy() if seen.mode == "RGB" else seen.convert("RGB")
        bitmap.close()
        seen.info = {}
    except pypdfium2.PdfiumError:
        return _A4, _unreadable()
    else:
        return (width, height), seen
    finally:
        page.close()


def _unreadable() -> Image.Image:
    seen = Image.new("RGB", (round(_A4[0] * DOTS / POINTS), round(_A4[1] * DOTS / POINTS)), "white")
    ImageDraw.Draw(seen).text((150, 150), UNREADABLE, fill=_BLACK, font=ImageFont.load_default(28))
    return seen


def _kept(seen: Image.Image) -> tuple[str, bytes]:
    """The pixels in the smallest way that keeps them readable."""
    red, green, blue = seen.split()
    coloured = any(
        ImageChops.difference(one, other).point(lambda value: 255 if value > _STEPS else 0).getbbox()
        for one, other in ((red, green), (green, blue))
    )
    if coloured:
        return "colour", _jpeg(seen)
    grey = seen.convert("L")
    counted = grey.histogram()
    if sum(counted[:_INK]) + sum(counted[_PAPER:]) < _MOSTLY * seen.width * seen.height:
        return "grey", _jpeg(grey)
    steps = Image.frombytes("P", grey.size, grey.point([value // _STEPS for value in range(256)]).tobytes())
    return "lines", zlib.compress(steps.tobytes("raw", "P;4"), 6)


def _jpeg(seen: Image.Image) -> bytes:
    import io

    kept = io.BytesIO()
    seen.save(kept, "JPEG", quality=_QUALITY)
    return kept.getvalue()


def find_on_page(document: Any, number: int, finder: Finder) -> Iterator[OnPage]:  # noqa: ANN401
    """Where people are named in the text of a page, its forms and its notes; names in a picture cannot be found."""
    try:
        page = with_all_words(document, number - 1)
    except pypdfium2.PdfiumError:
        return
    words = page.get_textpage()
    try:
        text = words.get_text_range()
        places = _places(text)
        for found in finder(text):
            start, last = (
                pdfium.FPDFText_GetCharIndexFromTextIndex(words, places[at]) for at in (found.start, found.end - 1)
            )
            areas = tuple(_areas(page, words, number, start, last - start + 1)) if last >= start >= 0 else ()
            if areas:
                yield OnPage(areas=areas, text=text[found.start : found.end], sure=found.sure)
    finally:
        words.close()
        page.close()


def _places(text: str) -> list[int]:
    """Where each character stands in pdfium's own counting, in which some take two places."""
    places, at = [], 0
    for one in text:
        places.append(at)
        at += 2 if ord(one) > 0xFFFF else 1  # noqa: PLR2004 - UTF-16
    return [*places, at]


def _areas(page: Any, words: Any, number: int, start: int, count: int) -> Iterator[Area]:  # noqa: ANN401
    width, height = page.get_size()
    for at in range(words.count_rects(start, count)):
        left, bottom, right, top = words.get_rect(at)
        x1, y1 = _seen(page, left - _MARGIN, top + _MARGIN, width, height)
        x2, y2 = _seen(page, right + _MARGIN, bottom - _MARGIN, width, height)
        sides = (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
        try:
            yield Area(page=number, left=sides[0], top=sides[1], right=sides[2], bottom=sides[3])
        except NothingToBlack:
            continue  # outside of the page that is seen


_FINE = 20_000


def _seen(page: Any, x: float, y: float, width: float, height: float) -> tuple[float, float]:  # noqa: ANN401
    """A point of the page's own as a part of the page that is seen, turned as it is."""
    across, down = ctypes.c_int(), ctypes.c_int()
    wide, high = _FINE, max(round(_FINE * height / max(width, 1)), 1)
    pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, x, y, ctypes.byref(across), ctypes.byref(down))
    return across.value / wide, down.value / high
