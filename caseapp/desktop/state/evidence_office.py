"""Evidence as the office will give it; until it does, from what a session has now."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from caseapp.evidence.reading.isolated import Asked, read_chat, read_isolated, take_part_isolated
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Fact, Reading
from caseapp.model.zone import local
from caseapp.office.errors import EvidenceUnusable

if TYPE_CHECKING:
    from caseapp.evidence.chat import DateOrder, Message
    from caseapp.office.session import Session

LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is shown; a larger one is exported to look at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyLine:
    """One time that a piece of evidence was looked at, handed over, exported or printed."""

    at: datetime
    who: str
    what: str
    to: str = ""
    reason: str = ""
    intact: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """One piece of evidence."""

    ref: str
    name: str
    kind: Kind | None
    media_type: str
    size: int
    sha256: str
    text: str
    obtained_from: str
    obtained_how: str
    obtained_on: date | None
    added_at: datetime
    added_by: str
    facts: tuple[Fact, ...] = ()
    about: str = ""
    derived_from: str = ""
    method: str = ""
    destroyed: bool = False
    readable: bool = True
    custody: tuple[CustodyLine, ...] = ()


def evidence(session: Session, case_id: str) -> tuple[EvidenceItem, ...]:
    """The evidence of a case. Called on the worker."""
    view = session.case(case_id)
    names = {line.act.ref: line.author_name for line in view.chronology}
    found = []
    for act in view.case.all("add_evidence"):
        file, fields = act.fields.get("file"), act.fields
        known = file if isinstance(file, Mapping) else {}
        size = known.get("size")
        found.append(
            EvidenceItem(
                ref=act.ref,
                name=str(known.get("name", "")),
                kind=None,
                media_type=str(known.get("media_type", "")),
                size=size if isinstance(size, int) else 0,
                sha256=str(known.get("sha256", "")),
                text=fields.text("text"),
                obtained_from=fields.text("obtained_from"),
                obtained_how=fields.text("obtained_how"),
                obtained_on=fields.day("obtained_on"),
                added_at=act.at,
                added_by=names.get(act.ref, ""),
                about=fields.text("about"),
                readable=act.readable,
            )
        )
    return tuple(found)


def reading(session: Session, case_id: str, item: EvidenceItem) -> Reading:
    """What a file told. Called on the worker."""
    return read_isolated(_asked(session, case_id, item))


def messages(
    session: Session, case_id: str, item: EvidenceItem, told: Reading, order: DateOrder | None
) -> Iterator[Message]:
    """The messages of a chat. Called on the worker."""
    if told.chat is not None:
        yield from read_chat(_asked(session, case_id, item), order, told.chat)


def part(session: Session, case_id: str, item: EvidenceItem, address: str) -> bytes:
    """A file within a file. Called on the worker.

    Raises:
        EvidenceUnusable: it cannot be taken out.
    """
    found = take_part_isolated(_asked(session, case_id, item), address)
    if found is None:
        raise EvidenceUnusable("Dit bestand is niet uit het bewijs te halen. Het is beschadigd of beveiligd.")
    return found


def use(session: Session, case_id: str, ref: str, what: str, to: str = "", reason: str = "") -> bool:
    """Check the hash of the original and record the use; tells whether it is intact. Called on the worker."""
    del what, to, reason
    try:
        for _piece in session.evidence_open(case_id, ref):
            pass
    except EvidenceUnusable:
        return False
    return True


def whole(session: Session, case_id: str, item: EvidenceItem) -> bytes:
    """The bytes of a file that is small enough to be shown. Called on the worker."""
    return b"".join(session.evidence_open(case_id, item.ref))


def latest(item: EvidenceItem) -> date:
    """The last day on which anything in it can have happened."""
    return local(item.added_at).date()


def _asked(session: Session, case_id: str, item: EvidenceItem) -> Asked:
    data = whole(session, case_id, item) if item.size <= LARGEST else b""
    return Asked(file=io.BytesIO(data), name=item.name, size=item.size, latest=latest(item))
