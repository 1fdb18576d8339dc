"""What a signature may add to a document, and nothing else: a field that is not seen, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

OF_THE_CATALOG: Final = frozenset({"/AcroForm", "/DSS", "/Extensions", "/Metadata", "/Version"})
"""What may come into the catalogue, or change there."""


def only_signed(reader: PdfFileReader, base: int = 0) -> bool:
    """Whether all that came after a revision (the first) is signatures: no page, text or structure has changed.

    Raises:
        PdfError: the file is damaged.
    """
    before, now = reader.get_historical_root(base), reader.root
    pages = before["/Pages"]["/Kids"]
    first = pages.raw_get(0)
    allowed = {_number(reader.trailer.raw_get("/Root")), _number(first)}
    if "/Info" in reader.trailer:
        allowed.add(_number(reader.trailer.raw_get("/Info")))
    if "/Metadata" in before:
        allowed.add(_number(before.raw_get("/Metadata")))
    form = before.raw_get("/AcroForm") if "/AcroForm" in before else None
    if hasattr(form, "reference"):
        allowed.add(_number(form))
    known = {ref.idnum for at in range(base + 1) for ref in reader.xrefs.explicit_refs_in_revision(at)}
    for revision in range(base + 1, reader.xrefs.total_revisions):
        changed = {ref.idnum for ref in reader.xrefs.explicit_refs_in_revision(revision)} & known
        if not changed <= allowed:
            return False
    return _same(before, now, OF_THE_CATALOG) and _added(before, now) and _unseen(first, reader, base)


def _number(ref: Any) -> int:  # noqa: ANN401 - pyHanko's own
    number: int = ref.reference.idnum
    return number


def _same(before: Any, now: Any, but: frozenset[str]) -> bool:  # noqa: ANN401 - pyHanko's own
    names = {*before.keys(), *now.keys()} - but
    return all(name in before and name in now and before.raw_get(name) == now.raw_get(name) for name in names)


def _added(before: Any, now: Any) -> bool:  # noqa: ANN401 - pyHanko's own
    """Whether the form that was there holds what it held, and perhaps more fields after it."""
    if "/AcroForm" not in before:
        return True
    old, new = before["/AcroForm"], now["/AcroForm"]
    count = len(old["/Fields"])
    kept = [old["/Fields"].raw_get(at) for at in range(count)] == [new["/Fields"].raw_get(at) for at in range(count)]
    return kept and _same(old, new, frozenset({"/Fields", "/SigFlags"}))


def _unseen(first: Any, reader: PdfFileReader, base: int) -> bool:  # noqa: ANN401 - pyHanko's own
    """Whether the first page is as it was but for fields of signatures without a size."""
    before = reader.get_object(first.reference, revision=base)
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
