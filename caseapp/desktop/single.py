"""One program for each user and folder: who starts it again gets the window that is there."""

from __future__ import annotations

import hashlib
import sys
from getpass import getuser
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from pathlib import Path

ANSWER_WITHIN = 1_000
"""Milliseconds in which a program that is there answers."""

WISH = b"show\n"
ANY_PROCESS = -1


class Single(QObject):
    """``asked`` tells that the program was started again, and its window is wanted."""

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name_of(folder)
        self._server: QLocalServer | None = None

    def first(self) -> bool:
        """Whether no other program has this folder open; one that has is asked to show its window."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(ANSWER_WITHIN):
            _let_come_to_front()
            socket.write(WISH)
            socket.waitForBytesWritten(ANSWER_WITHIN)
            socket.disconnectFromServer()
            return False
        # what is left of a program that ended without a goodbye
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._take)
        server.listen(self._name)
        self._server = server
        return True

    def end(self) -> None:
        """Let the next one be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _take(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()


def name_of(folder: Path) -> str:
    """The name by which programs with this folder find each other."""
    what = f"{_user()}\n{folder.resolve()}".encode(errors="surrogateescape")
    return f"caseapp-{hashlib.sha256(what).hexdigest()[:20]}"


def _user() -> str:
    try:
        return getuser()
    except (OSError, KeyError):  # an account without a name
        return ""


def _let_come_to_front() -> None:
    """Windows lets a window come to the front only when the program in front allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)
