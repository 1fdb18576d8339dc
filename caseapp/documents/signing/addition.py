"""What a signature may add to a document, and nothing else: a field that is not seen, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

OF_THE_CATALOG: Final = frozenset({"/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Version"})
"""What may come into the catalogue, or change there."""


def only_signed(reader: PdfFileReader) -> bool:
    """Whether all that came after the first revision is signatures: no page, text or structure has changed.

    Raises:
        PdfError: the file is damaged.
    """
    before, now = reader.get_historical_root(0), reader.root
    pages = before["/Pages"]["/Kids"]
    first = pages.raw_get(0)
    allowed = {_number(reader.trailer.raw_get("/Root")), _number(first)}
    if "/Info" in reader.trailer:
        allowed.add(_number(reader.trailer.raw_get("/Info")))
    allowed.add(_number(before.raw_get("/Metadata")))
    known = {ref.idnum for ref in reader.xrefs.explicit_refs_in_revision(0)}
    for revision in range(1, reader.xrefs.total_revisions):
        changed = {ref.idnum for ref in reader.xrefs.explicit_refs_in_revision(revision)} & known
        if not changed <= allowed:
            return False
    return _same(before, now, OF_THE_CATALOG) and _unseen(first, reader)


def _number(ref: Any) -> int:  # noqa: ANN401 - pyHanko's own
    number: int = ref.reference.idnum
    return number


def _same(before: Any, now: Any, but: frozenset[str]) -> bool:  # noqa: ANN401 - pyHanko's own
    names = {*before.keys(), *now.keys()} - but
    return all(name in before and name in now and before.raw_get(name) == now.raw_get(name) for name in names)


def _unseen(first: Any, reader: PdfFileReader) -> bool:  # noqa: ANN401 - pyHanko's own
    """Whether the first page is as it was but for fields of signatures without a size."""
    before = reader.get_object(first.reference, revision=0)
    now = reader.get_object(first.reference)
    if not _same(before, now, frozenset({"/Annots"})):
        return False
    count = len(before["/Annots"]) if "/Annots" in before else 0
    listed = now.get("/Annots", ())
    kept = [listed.raw_get(at) for at in range(count)] if count <= len(listed) else None
    if kept is None or (count and kept != [before["/Annots"].raw_get(at) for at in range(count)]):
        return False
    for at in range(count, len(listed)):
        field = listed[at]
        if field.get("/FT") != "/Sig" or not _without_size(field["/Rect"]):
            return False
    return True


def _without_size(rect: Any) -> bool:  # noqa: ANN401 - pyHanko's own
    left, low, right, high = (float(one) for one in rect)
    return left == right and low == high
