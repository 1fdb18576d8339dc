"""Making a document beside the window: how far it is, what went wrong, and where it was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.task import BEGINS, ENDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from caseapp.desktop.state.computer import Computer
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.task import Job, Task
    from caseapp.documents.signing.pades import Signing

Made = TypeVar("Made")


class Saving(QObject):
    """``progressed`` tells in hundredths, ``failed`` gives a sentence, empty when stopped, ``saved`` a file."""

    progressed = Signal(int)
    failed = Signal(str)
    busy = Signal(bool)
    saved = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None

    @property
    def computer(self) -> Computer:
        """What is chosen on this computer."""
        return self._desk.computer

    @property
    def desk(self) -> Desk:
        """The desk of the member who saves."""
        return self._desk

    @property
    def task(self) -> Task:
        """Where work is done beside the window."""
        return self._desk.task

    @property
    def file_name(self) -> str:
        """What the file would be called."""
        raise NotImplementedError

    def save_signed(self, path: Path, signing: Callable[[], Signing]) -> None:
        """Make it, sign it and write it: whole, or not at all. ``signing`` is called on the worker."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Stop making it."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, work: Callable[[Job], Made], then: Callable[[Made], object]) -> None:
        self.busy.emit(BEGINS)

        def done(found: Made) -> None:
            self._end()
            then(found)

        self._job = self._desk.task.run_with(work, done, failed=self._fail, owner=self)
        self._job.progressed.connect(lambda at, _total: self.progressed.emit(at))

    def _end(self) -> None:
        self._job = None
        self.busy.emit(ENDS)

    def _fail(self, error: Exception) -> None:
        from caseapp.documents.errors import DocumentError
        from caseapp.ledger import LedgerError
        from caseapp.office.errors import Cancelled, OfficeError

        self._end()
        match error:
            case Cancelled():
                self.failed.emit("")
            case DocumentError() | OfficeError() | LedgerError():
                self.failed.emit(spoken(str(error)))
            case OSError():
                self.failed.emit(spoken("De schijf liet het bestand niet toe. Kies een andere map."))
            case _:
                self._desk.task.fault.emit(error)
