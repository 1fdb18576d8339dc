"""One program for each user and folder: who starts it again gets the window that is there."""

from __future__ import annotations

import sys
import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, QTimer, Signal

from caseapp.office.door import LOCAL

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_WITHIN = 1_000
"""Milliseconds in which a program that is there answers."""

LOCK = "window.lock"
TRIES, PATIENCE, BETWEEN = 5, 100, 0.1
"""How often, and seconds apart, a program is called that is there but does not answer yet; the second number is for one
on this computer, which may be starting still, as on a slow disk."""

FOLLOWS = 500
"""Milliseconds between two looks for the folder, for who came before it."""

UNSEEN = 5_000
"""Milliseconds after which who came first listens, also where nobody has seen the window."""

WISH = b"show\n"
LONGEST = 1 << 16
"""Bytes that are read of what another program says: a wish, and the name of a file."""

ANY_PROCESS = -1


class Single(QObject):
    """``asked`` tells that the program was started again, and its window is wanted; with the file that was clicked."""

    asked = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCAL / LOCK))
        self._lock.setStaleLockTime(0)  # it ends with its program, however long that is open
        self._server: QLocalServer | None = None

    def first(self, file: Path | None = None) -> bool:
        """Whether no other program has this folder open; one that has is asked to show its window, and the file there.

        Who comes here first knows it by a file, and is not to be called before :meth:`listen`, for which more is loaded
        than for the whole first window.
        """
        if self._hold():
            QTimer.singleShot(UNSEEN, self, self._listen_unseen)
            return True
        _, computer, _ = self._lock.getLockInfo()
        here = computer == QSysInfo.machineHostName()
        for again in range(PATIENCE if here else TRIES if self._is_used else 1):
            if again:
                time.sleep(BETWEEN)
                if self._hold():
                    return True
            if self._is_called(file):
                return False
        self.listen()
        self._follow()
        return True

    def _listen_unseen(self) -> None:
        """A window that is started minimised is not painted, and is called all the same."""
        if self._lock.isLocked():
            self.listen()

    @property
    def _is_used(self) -> bool:
        return (self._folder / LOCAL).is_dir()

    def _hold(self) -> bool:
        return self._is_used and self._lock.tryLock(0)

    def _follow(self) -> None:
        """Take the lock as soon as there is a folder for it, such as when an organisation is founded."""
        if not self._hold() and not self._is_used:
            QTimer.singleShot(FOLLOWS, self, self._follow)

    def _is_called(self, file: Path | None) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(name_of(self._folder))
        if not socket.waitForConnected(ANSWER_WITHIN):
            return False
        _let_come_to_front()
        socket.write(WISH + (str(file.resolve()).encode(errors="surrogateescape") if file is not None else b""))
        socket.waitForBytesWritten(ANSWER_WITHIN)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Hear from here on that the program was started again."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        name = name_of(self._folder)
        # what is left of a program that ended without a goodbye
        QLocalServer.removeServer(name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._take)
        server.listen(name)
        self._server = server

    def end(self) -> None:
        """Let the next one be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _take(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            heard = bytearray()
            socket.readyRead.connect(partial(_hear, socket, heard))
            socket.disconnected.connect(partial(self._understand, socket, heard))
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:  # it said all before it was heard
                self._understand(socket, heard)

    def _understand(self, socket: QLocalSocket, heard: bytearray) -> None:
        _hear(socket, heard)
        socket.deleteLater()
        if heard.startswith(WISH):
            self.asked.emit(heard.removeprefix(WISH).decode(errors="surrogateescape"))
            heard.clear()


def _hear(socket: QLocalSocket, heard: bytearray) -> None:
    heard += socket.read(LONGEST - len(heard)).data()


def name_of(folder: Path) -> str:
    """The name by which programs with this folder find each other."""
    import hashlib

    what = f"{_user()}\n{folder.resolve()}".encode(errors="surrogateescape")
    return f"caseapp-{hashlib.sha256(what).hexdigest()[:20]}"


def _user() -> str:
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError):  # an account without a name
        return ""


def _let_come_to_front() -> None:
    """Windows lets a window come to the front only when the program in front allows it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)
