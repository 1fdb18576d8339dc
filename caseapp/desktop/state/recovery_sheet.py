"""The recovery sheet of a new organisation: made once in memory, then saved or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from caseapp.model.zone import local

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtGui import QImage

    from caseapp.desktop.task import Task
    from caseapp.office.office import Founded

SHARP = 200 / 72
"""Dots of a printed sheet to a point: two hundred to an inch."""


class RecoverySheetState(QObject):
    """``saved`` tells where it is; ``drawn`` gives the sheet as pictures for the printer; ``failed`` why not."""

    saved = Signal(str)
    drawn = Signal(object)
    failed = Signal(str)

    def __init__(self, task: Task, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._clock = clock
        self._found: Founded | None = None

    def take(self, found: Founded) -> None:
        """Take what was founded; it is kept as long as the page is open."""
        self._found = found

    def save(self, path: Path) -> None:
        """Write the sheet as a PDF file."""

        def work() -> str:
            path.write_bytes(self._file())
            return path.name

        self._task.run(work, self.saved.emit, failed=self._fail, owner=self)

    def draw(self) -> None:
        """Draw the sheet for the printer; nothing is written."""
        self._task.run(lambda: _pictures(self._file()), self.drawn.emit, failed=self._fail, owner=self)

    def _file(self) -> bytes:
        from caseapp.documents.recovery_sheet import RecoverySheet, draw_recovery_sheet
        from caseapp.office.register.state import RECOVERY

        if self._found is None:
            raise LookupError("nothing was founded")
        session = self._found.session
        keys = session.register_state.current(RECOVERY)
        return draw_recovery_sheet(
            RecoverySheet(
                organisation=session.organisation.name,
                words=self._found.recovery_words,
                fingerprint=keys.keys.fingerprint if keys else "",
                day=local(self._clock()).date(),
            )
        )

    def _fail(self, error: Exception) -> None:
        from caseapp.desktop.state.fault import fault_text

        text = fault_text(error)
        if text is None:
            self._task.fault.emit(error)
        else:
            self.failed.emit(text)


def _pictures(data: bytes) -> list[QImage]:
    import pypdfium2

    from caseapp.desktop.state.dossier import picture

    document: Any = pypdfium2.PdfDocument(data)
    try:
        return [picture(document[at].render(scale=SHARP)) for at in range(len(document))]
    finally:
        document.close()
