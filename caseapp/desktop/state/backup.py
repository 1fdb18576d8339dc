"""Making a backup copy, trying one out, and asking to put one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.task import BEGINS, ENDS
from caseapp.model.zone import local
from caseapp.office.errors import Cancelled
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.task import Job
    from caseapp.office.backup.making import Tried
    from caseapp.office.backup.note import BackupNote

MOST_SAID = 3


class BackupState(QObject):
    """``made`` and ``tried`` give what was done; ``confirmed`` that the password was right; ``progressed`` how far."""

    made = Signal(object)
    tried = Signal(object)
    told = Signal(str, str)
    progressed = Signal(int, int)
    waiting = Signal(bool)
    confirmed = Signal()
    wrong = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None

    @property
    def file_name(self) -> str:
        """A name for a copy that is made now."""
        return self._desk.session.backups.file_name()

    def make(self, to: Path) -> None:
        """Make a copy."""
        backups = self._desk.session.backups
        self._run(lambda job: backups.make(to, job.progress, job.cancelled), self.made.emit)

    def try_out(self, file: Path) -> None:
        """Open a copy and check everything in it."""
        backups = self._desk.session.backups
        self._run(lambda job: backups.try_out(file, job.progress), self.tried.emit)

    def stop(self) -> None:
        """Stop what is being done."""
        if self._job is not None:
            self._job.cancel()

    def confirm(self, password: str) -> None:
        """Check the password before a copy is put back."""
        from caseapp.ledger import WrongPassword

        backups = self._desk.session.backups

        def fail(error: Exception) -> None:
            if isinstance(error, WrongPassword):
                self.wrong.emit(spoken(str(error)))
            else:
                self._desk.task.fault.emit(error)

        self._desk.task.run(
            lambda: backups.confirm(password), lambda _none: self.confirmed.emit(), failed=fail, owner=self
        )

    def _run(self, work: object, done: object) -> None:
        self.waiting.emit(BEGINS)

        def finish(result: object) -> None:
            self._end()
            done(result)  # type: ignore[operator]

        self._job = self._desk.task.run_with(work, finish, failed=self._fail, owner=self)  # type: ignore[arg-type]
        self._job.progressed.connect(self.progressed)

    def _end(self) -> None:
        self._job = None
        self.waiting.emit(ENDS)

    def _fail(self, error: Exception) -> None:
        from caseapp.desktop.state.fault import fault_text

        self._end()
        text = fault_text(error)
        if text is None:
            self._desk.task.fault.emit(error)
        else:
            self.told.emit(spoken(text), "accent" if isinstance(error, Cancelled) else "wrong")


def moment_text(at: datetime) -> str:
    """A moment as ``2 maart 2026, 14:05``."""
    return f"{spoken(day_text(local(at).date()))}, {local(at):%H:%M}"


def note_text(note: BackupNote | None) -> str:
    """What is known of the last copy."""
    if note is None:
        return App.translate("Backup", "No backup has been made on this computer yet. Make one, on another disk.")
    text = App.translate("Backup", "Made on {moment}, as {file}.").format(moment=moment_text(note.at), file=note.file)
    if note.tried_at is None:
        return " ".join((text, App.translate("Backup", "It was not tried out yet.")))
    tried = App.translate("Backup", "Tested on {moment}: it is good.").format(moment=moment_text(note.tried_at))
    return f"{text} {tried}"


def tried_text(tried: Tried) -> tuple[str, str]:
    """What came out of trying a copy, and with which look."""
    report = tried.report
    if not tried.ok:
        found = " ".join(spoken(one.text) for one in report.findings[:MOST_SAID])
        text = App.translate("Backup", "This backup is not good: do not rely on it. {findings}").format(findings=found)
        return text, "wrong"
    text = App.translate("Backup", "This backup is good. {cases} cases and {acts} acts were checked.").format(
        cases=tried.cases, acts=report.entries
    )
    if tried.missing:
        less = App.translate("Backup", "{number} acts have been added since.").format(number=tried.missing)
        return f"{text} {less}", "good"
    return text, "good"
