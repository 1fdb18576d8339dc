"""Notices that nobody has touched the program for a while."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY = 5_000
"""Milliseconds between two looks."""

SECONDS = 60
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """``passed`` tells once that nothing was touched for so many minutes; then again after a touch.

    Only the windows themselves are watched, through which every key and every move of the mouse comes first: watching
    each widget would cost at every event. The clock is the computer's, so that time asleep counts too.
    """

    passed = Signal()

    def __init__(
        self, minutes: Callable[[], int], parent: QObject | None = None, *, clock: Callable[[], float] = time.time
    ) -> None:
        """``minutes`` says after how long, and 0 that it is never too long."""
        super().__init__(parent)
        self._minutes = minutes
        self._clock = clock
        self._touched = clock()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        running = QGuiApplication.instance()
        if isinstance(running, QGuiApplication):
            running.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.allWindows():
            self._watch(window)

    def touch(self) -> None:
        """Somebody is there."""
        self._touched = self._clock()
        self._told = False

    def look(self) -> None:
        """See how long it has been."""
        after = self._minutes() * SECONDS
        if after and not self._told and self._clock() - self._touched >= after:
            self._told = True
            self.passed.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # one that is there already is only moved to the front

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.touch()
        return False
