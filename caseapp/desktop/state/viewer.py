"""Looking at one piece of evidence: what it is, whether it is still what was taken in, and how it was used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.task import BEGINS, ENDS, Job
from caseapp.evidence.reading.kind import Kind
from caseapp.evidence.reading.result import Reading
from caseapp.ledger import LedgerError
from caseapp.model.case import Case
from caseapp.model.evidence import WITHIN
from caseapp.office.errors import Cancelled, EvidenceUnusable, OfficeError
from caseapp.office.evidence.item import EvidenceItem

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value
    from caseapp.office.reading import CaseView
    from caseapp.office.session import Session

Found = TypeVar("Found")
LARGEST = 64 * 1024 * 1024
"""Bytes of a file that is shown; a larger one is exported to look at it."""

LONG = 16 * 1024 * 1024
"""Bytes of a file of which the progress is shown."""

KILO = 1024
CHANGED = "Dit bestand is niet meer wat is opgenomen. Er is geen kopie gemaakt."
PRINTED_CHANGED = (
    "Dit bestand is niet meer wat is opgenomen. Gebruik de afdruk niet als bewijs, en zet een reservekopie terug."
)
STOPPED = "Het maken van de kopie is gestopt. Er is niets bewaard."

DRAWN = frozenset({Kind.PICTURE, Kind.PDF})
CHATS = frozenset({Kind.CHAT, Kind.CHAT_ARCHIVE})
MAILS = frozenset({Kind.MAIL, Kind.OUTLOOK})
PLAYED = frozenset({Kind.SOUND, Kind.VIDEO})
WRITTEN = frozenset({Kind.TEXT, Kind.WORD, Kind.SHEET, Kind.SLIDES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is shown: the item, what reading it told, and whether the original is what was taken in.

    ``intact`` is None for a description without a file; ``data`` has the bytes of what is drawn page by page. A letter
    that was sent is shown as well; it is no evidence, so its use is not recorded.
    """

    item: EvidenceItem
    case: Case
    reading: Reading | None = None
    intact: bool | None = None
    data: bytes = b""
    evidence: bool = True


class ViewerState(QObject):
    """``ready`` gives what can be seen, ``used`` the item with the new line of its custody, ``saved`` a copy's path."""

    ready = Signal(object)
    used = Signal(object)
    saved = Signal(object)
    taken = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, desk: Desk, case_id: str, ref: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.case_id, self.ref = desk, case_id, ref
        self.sight: Sight | None = None
        self._job: Job | None = None

    def load(self) -> None:
        """Check the file, record that it is looked at, and read it."""
        session, case_id, ref = self.desk.session, self.case_id, self.ref
        self._run(lambda job: look(session, case_id, ref, Watch.of(job)), self._take)

    def use(self, what: str, to: str = "", reason: str = "") -> None:
        """Record that it was printed."""
        session, case_id, ref = self.desk.session, self.case_id, self.ref

        if self.sight is not None and not self.sight.evidence:
            return

        def work(_job: Job) -> tuple[EvidenceItem | None, bool]:
            intact = session.use_evidence(case_id, ref, what, to, reason)
            return _item(session, case_id, ref), intact

        def done(found: tuple[EvidenceItem | None, bool]) -> None:
            self.used.emit(found[0])
            if not found[1]:
                self.failed.emit(spoken(PRINTED_CHANGED))

        self._run(work, done)

    def save(self, path: Path, what: str = "exported", to: str = "", reason: str = "") -> None:
        """Write a copy of the original, and record that."""
        session, case_id, ref = self.desk.session, self.case_id, self.ref
        evidence = self.sight is None or self.sight.evidence

        def work(job: Job) -> tuple[EvidenceItem | None, bool]:
            watch = Watch.of(job)

            def record() -> bool:
                if not evidence:
                    return True  # its hash was checked while it was read
                return session.use_evidence(
                    case_id, ref, what, to or path.name, reason, progress=watch.progress, stop=watch.stop
                )

            done = saved(session, case_id, ref, path, record, watch.stop)
            return _item(session, case_id, ref), done

        def done(found: tuple[EvidenceItem | None, bool]) -> None:
            self.used.emit(found[0])
            if found[1]:
                self.saved.emit(path)
            else:
                self.failed.emit(spoken(CHANGED))

        self._run(work, done)

    def stop(self) -> None:
        """Stop what takes long; nothing is recorded of it."""
        if self._job is not None:
            self._job.cancel()

    def _run(self, work: Callable[[Job], Found], then: Callable[[Found], object]) -> None:
        def done(found: Found) -> None:
            self._job = None
            self.busy.emit(ENDS)
            then(found)

        self.busy.emit(BEGINS)
        self._job = self.desk.task.run_with(work, done, failed=self._fail, owner=self)
        self._job.progressed.connect(self.progressed)

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
            WITHIN: item.ref if self.sight is not None and self.sight.evidence else "",
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
        self._job = None
        self.busy.emit(ENDS)
        match error:
            case OfficeError() | LedgerError():
                self.failed.emit(spoken(str(error)))
            case OSError():
                self.failed.emit(spoken("De schijf liet het bestand niet toe. Kies een andere map."))
            case _:
                self.desk.task.fault.emit(error)


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Who looks on while a file is read: told how far it is, and asked whether to stop."""

    progress: Callable[[int, int], None]
    stop: Callable[[], bool]

    @classmethod
    def of(cls, job: Job) -> Watch:
        """The one of a job; a file that is read in a moment tells nothing."""

        def progress(done: int, total: int) -> None:
            if total >= LONG:
                job.progress(done // KILO, total // KILO)  # Qt's numbers stop at two thousand million

        return cls(progress=progress, stop=job.cancelled)


NOBODY = Watch(progress=lambda _done, _total: None, stop=lambda: False)


def look(session: Session, case_id: str, ref: str, watch: Watch = NOBODY) -> Sight:
    """Open a piece of evidence. Called on the worker.

    Raises:
        NoAccess: this member may not read it.
        EvidenceUnusable: there is no such evidence.
    """
    item, view = _item(session, case_id, ref), session.case(case_id)
    case = view.case
    if item is None:
        return _letter(session, view, ref)
    if not item.sha256 or item.destroyed or not item.readable:
        return Sight(item=item, case=case)
    if not session.use_evidence(case_id, ref, "viewed", progress=watch.progress, stop=watch.stop):
        return Sight(item=_item(session, case_id, ref) or item, case=case, intact=False)
    told = session.evidence_reading(case_id, ref)
    drawn = told.kind in DRAWN and item.size <= LARGEST
    data = b"".join(session.evidence_open(case_id, ref)) if drawn else b""
    item = _item(session, case_id, ref) or item
    return Sight(item=item, case=case, reading=told, intact=True, data=data)


def _letter(session: Session, view: CaseView, ref: str) -> Sight:
    """The file of an act that is no evidence, such as a letter that was sent."""
    line = next((one for one in view.chronology if one.act.ref == ref), None)
    file = line.act.fields.get("file") if line is not None else None
    if line is None or not isinstance(file, Mapping):
        raise EvidenceUnusable("Hier hoort geen bewijs bij dat u kunt openen.")
    data = b"".join(session.evidence_open(view.number, ref))
    told = session.evidence_reading(view.number, ref)
    item = EvidenceItem(
        ref=line.act.ref,
        name=str(file.get("name", "")),
        kind=told.kind,
        media_type=told.media_type,
        size=len(data),
        sha256=str(file.get("sha256", "")),
        text="",
        obtained_from="",
        obtained_how="",
        obtained_on=None,
        added_at=line.act.at,
        added_by=line.author_name,
    )
    return Sight(item=item, case=view.case, reading=told, intact=True, data=data, evidence=False)


def _item(session: Session, case_id: str, ref: str) -> EvidenceItem | None:
    return next((one for one in session.evidence(case_id) if one.ref == ref), None)


def saved(
    session: Session, case_id: str, ref: str, path: Path, record: Callable[[], bool], stop: Callable[[], bool]
) -> bool:
    """Write a copy to a place that the user chose, and record it; tells whether it is there. Called on the worker.

    Raises:
        NoAccess: this member may not read it.
        EvidenceUnusable: it is gone, damaged, or not what was recorded; nothing is left of the copy.
        Cancelled: the user stopped it; nothing is left of the copy, and nothing is recorded.
        OSError: the disk does not let us.
    """
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("wb") as file:
            for piece in session.evidence_open(case_id, ref):
                if stop():
                    raise Cancelled(STOPPED)
                file.write(piece)
        if not record():
            return False
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return True
