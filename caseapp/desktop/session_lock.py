"""Notices that the user locks the computer: through Windows, and elsewhere through the session's own messages.

Where a system does not tell, nothing is noticed, and the lock after a while is what there is.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

SAVERS = (
    ("org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "org.gnome.ScreenSaver"),
)
LOGIND, LOGIND_SESSION = "org.freedesktop.login1", "org.freedesktop.login1.Session"


class SessionLock(QObject):
    """``locked`` tells that the computer was locked."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end: Callable[[], None] | None = None
        if sys.platform == "win32":
            from caseapp.desktop.windows_lock import watch

            self._end = watch(self.locked.emit)
        else:
            self._listen()

    def end(self) -> None:
        """Listen no more."""
        if self._end is not None:
            self._end()
            self._end = None

    def _listen(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a Qt without it
            return
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            # any path: they do not agree on one
            for service, interface in SAVERS:
                session.connect(service, "", interface, "ActiveChanged", self, _slot("saver_changed(bool)"))
        system = QDBusConnection.systemBus()
        if system.isConnected():
            system.connect(LOGIND, "", LOGIND_SESSION, "Lock", self, _slot("session_locked()"))

    @Slot(bool)
    def saver_changed(self, active: bool) -> None:
        """The screen saver began or ended."""
        if active:
            self.locked.emit()

    @Slot()
    def session_locked(self) -> None:
        """The session was asked to lock."""
        self.locked.emit()


def _slot(signature: str) -> Any:  # noqa: ANN401 - PySide says bytes, and takes text alone
    """A slot by its signature, as Qt's own macro names it."""
    return SLOT(signature)
