"""Garbage is collected in the window's thread alone, between two events.

Python collects in whichever thread happens to allocate. The worker would so take apart widgets that belong to the
window's thread, and a handler those that Qt is still busy with; both end the program.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot

IMMORTAL_SINCE = (3, 12)
CONSTANTS = (None, True, False)
LASTING = sys.maxsize >> 2
"""So many references more than there are: what is counted so does not come to zero."""


def make_lasting(*constants: object) -> None:
    """Keep ``None``, ``True`` and the like from ever being counted down to zero.

    Before Python 3.12 they are counted like any object, and PySide6 6.12 gives up one reference to ``None`` at each
    call that returns nothing (``setText``, ``focusProxy`` of what has none), and one to ``True`` at every signal. At
    zero Python stops the program: after some ten thousand calls. From 3.12 on they cannot be counted down at all.
    """
    import ctypes

    for constant in constants:
        before = sys.getrefcount(constant)
        count = ctypes.c_ssize_t.from_address(id(constant))
        # where a build of Python keeps something else in front, nothing is touched
        if abs(count.value - before) <= UNSURE:
            count.value += LASTING


UNSURE = 8
"""References that the asking itself holds."""

SPARE = 20_000
"""References held until the first look: more than there are calls in the time in which a window opens."""

EVERY = 500
"""Milliseconds between two looks; nothing is done where nothing was made."""


class Collector(QObject):
    """Collects in the thread of the application that it is a child of."""

    def __init__(self, parent: QObject, *, opening: bool = False) -> None:
        """Begins to look.

        Args:
            parent: the application.
            opening: whether its loop runs soon, and its first window is not to wait for what can be done then.
        """
        super().__init__(parent)
        gc.disable()
        self._spare: tuple[object, ...] = ()
        if sys.version_info < IMMORTAL_SINCE:
            if opening:
                self._spare = CONSTANTS * SPARE
            else:
                make_lasting(*CONSTANTS)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._spare:
            make_lasting(*CONSTANTS)
            self._spare = ()
        self._collect()

    def _collect(self) -> None:
        """Collect the generations that are full, the youngest first."""
        for generation, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if made <= most:
                return
            gc.collect(generation)
