"""Watches over a signed-in member: locks when nobody is there, and tells what becomes due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.idle import Idle
from caseapp.desktop.session_lock import SessionLock
from caseapp.desktop.state.reminder import Reminder
from caseapp.desktop.tray import make_tray

if TYPE_CHECKING:
    from caseapp.desktop.shell import Shell
    from caseapp.desktop.state.computer import Computer
    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.reminder import Pressing


class Watch(QObject):
    """``lock`` asks to lock, ``wanted`` for the window. What becomes due is told where the system has a tray."""

    lock = Signal()
    wanted = Signal()

    def __init__(self, computer: Computer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._computer = computer
        self.idle = Idle(lambda: computer.choices.idle_minutes, self)
        self.session = SessionLock(self)
        self.tray = make_tray(self)
        self.reminder: Reminder | None = None
        self.idle.passed.connect(self.lock)
        self.session.locked.connect(self.lock)
        if self.tray is not None:
            self.tray.wanted.connect(self.wanted)
            self.tray.lock.connect(self.lock)

    def begin(self, desk: Desk) -> None:
        """Watch over the member who is signed in now."""
        self.idle.touch()
        if self.reminder is not None:
            self.reminder.deleteLater()
        self.reminder = Reminder(desk, self)
        self.reminder.pressing.connect(self._tell)
        if self.tray is not None:
            self.reminder.counted.connect(self.tray.count)
        self.reminder.look()

    def rest(self) -> None:
        """Nobody is signed in."""
        if self.reminder is not None:
            self.reminder.deleteLater()
            self.reminder = None

    def end(self) -> None:
        """Watch no more."""
        self.rest()
        self.session.end()
        if self.tray is not None:
            self.tray.end()

    def _tell(self, pressing: Pressing) -> None:
        if self.tray is not None and self._computer.choices.notify:
            self.tray.tell(pressing)


def watch_over(shell: Shell) -> Watch:
    """The watch of a running program."""
    watch = Watch(shell.computer, shell)
    watch.lock.connect(shell.lock)
    watch.wanted.connect(shell.window.come_forward)
    return watch
