"""Letting somebody in: reading the request, and recording it when the fingerprint is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.task import BEGINS, ENDS
from caseapp.office.errors import FieldErrors, JoiningRefused, Refused

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.desktop.state.desk import Desk

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
        self._file = b""

    def look(self, path: Path) -> None:
        """Read the file of a request."""
        session = self._desk.session

        def work() -> object:
            with path.open("rb") as file:
                self._file = file.read(LARGEST)
            return session.welcoming.look(self._file)

        self._desk.task.run(work, self.knocked.emit, failed=self._fail, owner=self)

    def admit(self, name: str) -> None:
        """Let the one in whose request was read."""
        self.waiting.emit(BEGINS)
        session, file = self._desk.session, self._file
        self._desk.task.run(
            lambda: session.welcoming.admit(file), lambda _done: self._finish(name), failed=self._fail, owner=self
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
