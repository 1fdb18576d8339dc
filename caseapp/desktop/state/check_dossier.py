"""Checking the file of a dossier beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.state.fault import fault_text
from caseapp.desktop.task import BEGINS, ENDS

if TYPE_CHECKING:
    from caseapp.desktop.task import Job, Task
    from caseapp.documents.binding.checking import Verdict


ISSUER_TELLS = frozenset({"signer", "unlisted"})
"""The notes to which the certificates of the issuer are the answer."""


class CheckDossierState(QObject):
    """``found`` gives the verdict, ``failed`` why there is none, ``progressed`` how far it is in hundredths."""

    found = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)
    progressed = Signal(int)

    def __init__(self, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._job: Job | None = None

    def check(self, path: str | Path, fingerprint: str, issuer: str = "") -> None:
        """Check a file; one that is being checked is given up.

        ``issuer`` is a file of certificates that the organisation's must come from; empty for none.
        """
        self.cancel()
        self.busy.emit(BEGINS)

        def work(job: Job) -> Verdict:
            from caseapp.documents.binding.checking import check_file
            from caseapp.documents.signing.checking import Trust

            trust = Trust(roots=(Path(issuer),)) if issuer else None
            return check_file(Path(path), fingerprint, trust=trust, progress=job.progress, cancelled=job.cancelled)

        self._job = self._task.run_with(work, self._done, failed=self._fail, owner=self)
        self._job.progressed.connect(lambda done, _total: self.progressed.emit(done))

    def cancel(self) -> None:
        """Stop checking."""
        if self._job is not None:
            self._job.cancel()

    def _done(self, verdict: Verdict) -> None:
        self._end()
        self.found.emit(verdict)

    def _end(self) -> None:
        self._job = None
        self.busy.emit(ENDS)

    def _fail(self, error: Exception) -> None:
        from caseapp.office.errors import Cancelled

        self._end()
        text = "" if isinstance(error, Cancelled) else fault_text(error)
        if text is None:
            self._task.fault.emit(error)
        else:
            self.failed.emit(text)
