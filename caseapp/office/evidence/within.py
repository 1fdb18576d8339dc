"""Mails, archives and documents that hold the bytes of evidence that was destroyed: there it is still to be seen."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from caseapp.evidence.reading.isolated import Asked, read_isolated, take_part_isolated
from caseapp.evidence.reading.kind import Kind
from caseapp.model.evidence import ADDED, destroyed_in, file_of
from caseapp.office.errors import EvidenceUnusable, NoCase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.evidence.reading.result import Part, Reading
    from caseapp.model.case import Case
    from caseapp.office.evidence.sealed import SealedEvidence

Files = frozenset[tuple[int, str]]
"""Sizes and hashes (SHA-256, hex) of files."""

DEEPEST = 3
"""How deep is looked: a picture in a mail in an archive in an archive."""

MOST_OPENED = 50
"""Mails and archives within one file that are looked into; each costs a tenth of a second."""

_HOLDERS = frozenset({Kind.MAIL, Kind.OUTLOOK, Kind.ARCHIVE, Kind.CHAT_ARCHIVE, Kind.WORD, Kind.SHEET, Kind.SLIDES})
_PACKS = re.compile(r"\.(?:emlx?|msg|mbox|mht|zip|do[ct][xm]|xls[xm]|pp[ts][xm]|od[tsp]|dat)$", re.IGNORECASE)


def holders(sealed: SealedEvidence, case: Case, gone: frozenset[str]) -> Iterator[str]:
    """The evidence of a case that is still there, and in which one of these files is packed, however deep."""
    known = frozenset(one for ref in gone if (one := file_of(case.get(ref))) is not None)
    there = destroyed_in(case)
    for act in case.all(ADDED):
        value = act.fields.get("file")
        if act.ref in there or not isinstance(value, Mapping) or value.get("kind") not in _HOLDERS:
            continue
        try:
            file = sealed.file(case.id, act.ref)
            reading = sealed.kept_reading(file)
            if reading is not None and packed(partial(sealed.asked, file), reading, known):
                yield act.ref
        except (EvidenceUnusable, NoCase):
            continue  # opening it says what is wrong


def packed(opened: Callable[[], Asked], reading: Reading, known: Files) -> str:
    """What one of these files is called in a mail, archive or document that holds it; empty where none is found.

    Only what has the size of one of them, and what may hold others itself, is taken out.

    Args:
        opened: gives the file from its beginning, as often as it is asked.
        reading: what reading it told.
        known: what is sought.

    Raises:
        EvidenceUnusable: the file is gone or damaged.
    """
    return _Search(known).name_in(opened, reading, 0) if known else ""


class _Search:
    """One search, which counts what it opens."""

    def __init__(self, known: Files) -> None:
        self._known = known
        self._sizes = {size for size, _hash in known}
        self._left = MOST_OPENED

    def name_in(self, opened: Callable[[], Asked], reading: Reading, depth: int) -> str:
        for part in reading.parts:
            holds = depth < DEEPEST and _may_hold(part, reading)
            if not part.address or not (holds or part.size in self._sizes):
                continue
            asked = opened()
            data = take_part_isolated(asked, part.address)
            if data is None:
                continue
            if (len(data), hashlib.sha256(data).hexdigest()) in self._known:
                return part.name
            if holds and self._left and (name := self._name_deeper(data, part, asked, depth)):
                return name
        return ""

    def _name_deeper(self, data: bytes, part: Part, asked: Asked, depth: int) -> str:
        self._left -= 1

        def opened() -> Asked:
            return Asked(file=io.BytesIO(data), name=part.name, size=len(data), latest=asked.latest)

        return self.name_in(opened, read_isolated(opened()), depth + 1)


def _may_hold(part: Part, reading: Reading) -> bool:
    """Whether there may be files in a part; those of a mail in a mail are among the parts of the outer one."""
    within_mail = reading.mail is not None and part.media_type == "message/rfc822"
    return not within_mail and _PACKS.search(part.name) is not None
