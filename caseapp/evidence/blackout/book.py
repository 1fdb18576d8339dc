"""A PDF of nothing but pictures, one on each page, written as its pages come: memory does not grow with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.evidence.blackout.sheet import Sheet

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_FORMS = {
    "lines": b"/ColorSpace /DeviceGray /BitsPerComponent 4 /Filter /FlateDecode",
    "grey": b"/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode",
    "colour": b"/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
}
_CATALOGUE, _PAGES, _FIRST_FREE = 1, 2, 3
_OBJECTS_PER_PAGE = 3


def bound(sheets: Iterable[Sheet]) -> Iterator[bytes]:
    """The bytes of a PDF with these pages, in pieces."""
    at = len(_HEAD)
    offsets: dict[int, int] = {}
    yield _HEAD
    pages = 0
    for sheet in sheets:
        number = _FIRST_FREE + pages * _OBJECTS_PER_PAGE
        for name, body in _page(number, sheet):
            piece = b"%d 0 obj\n%b\nendobj\n" % (name, body)
            offsets[name] = at
            at += len(piece)
            yield piece
        pages += 1
    kids = b" ".join(b"%d 0 R" % (_FIRST_FREE + one * _OBJECTS_PER_PAGE) for one in range(pages))
    for name, body in (
        (_CATALOGUE, b"<< /Type /Catalog /Pages %d 0 R /Lang (nl) >>" % _PAGES),
        (_PAGES, b"<< /Type /Pages /Count %d /Kids [%b] >>" % (pages, kids)),
    ):
        piece = b"%d 0 obj\n%b\nendobj\n" % (name, body)
        offsets[name] = at
        at += len(piece)
        yield piece
    size = _FIRST_FREE + pages * _OBJECTS_PER_PAGE
    places = b"".join(b"%010d 00000 n \n" % offsets[number] for number in range(1, size))
    yield b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, places)
    yield b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, _CATALOGUE, at)


def _page(number: int, sheet: Sheet) -> Iterator[tuple[int, bytes]]:
    width, height = (f"{side:.2f}".encode() for side in sheet.points)
    draw = b"q %b 0 0 %b 0 0 cm /P Do Q" % (width, height)
    yield (
        number,
        (
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %b %b] /Contents %d 0 R"
            b" /Resources << /XObject << /P %d 0 R >> >> >>" % (_PAGES, width, height, number + 1, number + 2)
        ),
    )
    yield number + 1, b"<< /Length %d >>\nstream\n%b\nendstream" % (len(draw), draw)
    yield (
        number + 2,
        (
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d %b /Length %d >>\nstream\n%b\nendstream"
            % (*sheet.pixels, _FORMS[sheet.form], len(sheet.data), sheet.data)
        ),
    )
