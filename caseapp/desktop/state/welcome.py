"""Letting somebody in: reading the request, and recording it when the fingerprint is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.task import BEGINS, ENDS
from caseapp.office.errors import FieldErrors, JoiningRefused, Refused

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk
    from caseapp.office.joining.welcoming import Knock

LARGEST = 1024 * 1024


class WelcomeState(QObject):
    """``knocked`` gives a request that is right; ``wrong`` says why not; ``admitted`` gives the name of who came in."""

    knocked = Signal(object)
    wrong = Signal(str)
    admitted = Signal(str)
    saved = Signal(str)
    waiting = Signal(bool)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def look(self, path: Path) -> None:
        """Read the file of a request."""
        session = self._desk.session

        def work() -> Knock:
            with path.open("rb") as file:
                return session.welcoming.look(file.read(LARGEST))

        self._desk.task.run(work, self.knocked.emit, failed=self._fail, owner=self)

    def admit(self, knock: Knock) -> None:
        """Let the one in whose request was looked at."""
        self.waiting.emit(BEGINS)
        session = self._desk.session
        self._desk.task.run(
            lambda: session.welcoming.admit(knock.file),
            lambda _done: self._finish(knock.invited.name),
            failed=self._fail,
            owner=self,
        )

    def save(self, path: Path, file: bytes) -> None:
        """Write the file of an invitation; ``saved`` tells that it is there."""
        self._desk.task.run(lambda: path.write_bytes(file), lambda _size: self.saved.emit(path.name), owner=self)

    def _finish(self, name: str) -> None:
        self.waiting.emit(ENDS)
        self.admitted.emit(name)

    def _fail(self, error: Exception) -> None:
        self.waiting.emit(ENDS)
        if isinstance(error, JoiningRefused | Refused | FieldErrors):
            self.wrong.emit(str(error))
        else:
            self._desk.task.fault.emit(error)
