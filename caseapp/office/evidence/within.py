"""Mails, archives and documents that hold the bytes of evidence that was destroyed: there it is still to be seen."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from caseapp.evidence.reading.kind import Kind
from caseapp.model.evidence import ADDED, destroyed_in
from caseapp.office.errors import EvidenceUnusable, NoCase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.result import Part
    from caseapp.model.case import Case
    from caseapp.office.evidence.sealed import SealedEvidence, SealedFile

_HOLDERS = frozenset({Kind.MAIL, Kind.OUTLOOK, Kind.ARCHIVE, Kind.CHAT_ARCHIVE, Kind.WORD, Kind.SHEET, Kind.SLIDES})


def holders(sealed: SealedEvidence, case: Case, gone: frozenset[str]) -> Iterator[str]:
    """The evidence of a case that is still there, and in which one of these files is packed.

    Only what has the size of one of them is taken out and compared.
    """
    files = [file for ref in gone if (act := case.get(ref)) is not None and (file := act.fields.get("file"))]
    known = {(one.get("size"), one.get("sha256")) for one in files if isinstance(one, Mapping)}
    sizes = {size for size, _hash in known}
    there = destroyed_in(case)
    for act in case.all(ADDED):
        value = act.fields.get("file")
        if act.ref in there or not isinstance(value, Mapping) or value.get("kind") not in _HOLDERS:
            continue
        try:
            holder = sealed.file(case.id, act.ref)
            reading = sealed.kept_reading(holder)
            parts = reading.parts if reading is not None else ()
            same = (part for part in parts if part.address and part.size in sizes)
            if any((part.size, _hash_of(sealed, holder, part)) in known for part in same):
                yield act.ref
        except (EvidenceUnusable, NoCase):
            continue  # opening it says what is wrong


def _hash_of(sealed: SealedEvidence, file: SealedFile, part: Part) -> str:
    try:
        return hashlib.sha256(sealed.part(file, part.address)).hexdigest()
    except EvidenceUnusable:
        return ""
