"""Looking at one piece of evidence: what it is, whether it is still what was taken in, and how it was used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Reading
from caseapp.ledger import LedgerError
from caseapp.model.case import Case
from caseapp.office.errors import EvidenceUnusable, OfficeError
from caseapp.office.evidence.item import EvidenceItem

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value
    from caseapp.office.session import Session

LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is shown; a larger one is exported to look at it."""

DRAWN = frozenset({Kind.PICTURE, Kind.PDF})
CHATS = frozenset({Kind.CHAT, Kind.CHAT_ARCHIVE})
MAILS = frozenset({Kind.MAIL, Kind.OUTLOOK})
PLAYED = frozenset({Kind.SOUND, Kind.VIDEO})
WRITTEN = frozenset({Kind.TEXT, Kind.WORD, Kind.SHEET})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is shown: the item, what reading it told, and whether the original is what was taken in.

    ``intact`` is None for a description without a file; ``data`` has the bytes of what is drawn page by page.
    """

    item: EvidenceItem
    case: Case
    reading: Reading | None = None
    intact: bool | None = None
    data: bytes = b""


class ViewerState(QObject):
    """``ready`` gives what can be seen, ``used`` the item with the new line of its custody, ``saved`` a copy's path."""

    ready = Signal(object)
    used = Signal(object)
    saved = Signal(object)
    taken = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, case_id: str, ref: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.case_id, self.ref = desk, case_id, ref
        self.sight: Sight | None = None

    def load(self) -> None:
        """Check the file, record that it is looked at, and read it."""
        session, case_id, ref = self.desk.session, self.case_id, self.ref
        self.desk.task.run(lambda: look(session, case_id, ref), self._take, failed=self._fail, owner=self)

    def use(self, what: str, to: str = "", reason: str = "") -> None:
        """Record that it was printed or handed over."""
        session, case_id, ref = self.desk.session, self.case_id, self.ref

        def work() -> EvidenceItem | None:
            session.use_evidence(case_id, ref, what, to, reason)
            return _item(session, case_id, ref)

        self.desk.task.run(work, self.used.emit, failed=self._fail, owner=self)

    def save(self, path: Path, what: str = "exported", to: str = "", reason: str = "") -> None:
        """Write a copy of the original, and record that."""
        session, case_id, ref = self.desk.session, self.case_id, self.ref

        def work() -> EvidenceItem | None:
            if session.use_evidence(case_id, ref, what, to or path.name, reason):
                saved(session, case_id, ref, path)
            return _item(session, case_id, ref)

        def done(item: EvidenceItem | None) -> None:
            self.used.emit(item)
            self.saved.emit(path)

        self.desk.task.run(work, done, failed=self._fail, owner=self)

    def take_part(self, address: str, name: str) -> None:
        """Take one file out of this one, to be taken in as evidence of its own."""
        session, case_id, ref = self.desk.session, self.case_id, self.ref
        self.desk.task.run(
            lambda: session.evidence_part(case_id, ref, address),
            lambda data: self.taken.emit((name, data)),
            failed=self._fail,
            owner=self,
        )

    def like_source(self) -> dict[str, Value]:
        """Where a file comes from that was inside this one: from where this one came."""
        item = self.sight.item if self.sight is not None else None
        if item is None:
            return {}
        known: dict[str, Value] = {
            "text": f"Uit {item.name}",
            "obtained_from": item.obtained_from,
            "obtained_how": item.obtained_how,
            "obtained_on": item.obtained_on,
            "about": item.about,
        }
        return {name: value for name, value in known.items() if value}

    def _take(self, sight: Sight) -> None:
        self.sight = sight
        self.ready.emit(sight)

    def _fail(self, error: Exception) -> None:
        match error:
            case OfficeError() | LedgerError():
                self.failed.emit(spoken(str(error)))
            case OSError():
                self.failed.emit(spoken("De schijf liet het bestand niet toe. Kies een andere map."))
            case _:
                self.desk.task.fault.emit(error)


def look(session: Session, case_id: str, ref: str) -> Sight:
    """Open a piece of evidence. Called on the worker.

    Raises:
        NoAccess: this member may not read it.
        EvidenceUnusable: there is no such evidence.
    """
    item = _item(session, case_id, ref)
    if item is None:
        raise EvidenceUnusable("Hier hoort geen bewijs bij dat u kunt openen.")
    case = session.case(case_id).case
    if not item.sha256 or item.destroyed or not item.readable:
        return Sight(item=item, case=case)
    if not session.use_evidence(case_id, ref, "viewed"):
        return Sight(item=_item(session, case_id, ref) or item, case=case, intact=False)
    told = session.evidence_reading(case_id, ref)
    drawn = told.kind in DRAWN and item.size <= LARGEST
    data = b"".join(session.evidence_open(case_id, ref)) if drawn else b""
    item = _item(session, case_id, ref) or item
    return Sight(item=item, case=case, reading=told, intact=True, data=data)


def _item(session: Session, case_id: str, ref: str) -> EvidenceItem | None:
    return next((one for one in session.evidence(case_id) if one.ref == ref), None)


def saved(session: Session, case_id: str, ref: str, path: Path) -> Path:
    """Write a copy to a place that the user chose. Called on the worker.

    Raises:
        NoAccess: this member may not read it.
        EvidenceUnusable: it is gone, damaged, or not what was recorded; nothing is left of the copy.
        OSError: the disk does not let us.
    """
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("wb") as file:
            for piece in session.evidence_open(case_id, ref):
                file.write(piece)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return path
