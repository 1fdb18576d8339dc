"""Garbage is collected in the window's thread alone, between two events.

Python collects in whichever thread happens to allocate. The worker would so take apart widgets that belong to the
window's thread, and a handler those that Qt is still busy with; both end the program.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer, Slot

IMMORTAL_SINCE = (3, 12)
SPARE = 2_000_000
SPARE_AT_ONCE = 20_000
"""Before Python 3.12 ``True`` is counted like any object, and PySide6 6.12 gives up one reference at every signal.

At zero Python stops. The spares keep it far from there: a whole day of work gives up a few ten thousand.
"""


def spare_true(number: int) -> None:
    """Hold so many more references to ``True``, until the process is gone, that it never comes to zero."""
    import ctypes

    spares = (True,) * number
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(spares))


EVERY = 500
"""Milliseconds between two looks; nothing is done where nothing was made."""


class Collector(QObject):
    """Collects in the thread of the application that it is a child of."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._wanted = 0 if sys.version_info >= IMMORTAL_SINCE else SPARE
        if self._wanted:
            self._spare = (True,) * SPARE_AT_ONCE  # enough until the first look
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if self._wanted:
            spare_true(self._wanted)
            self._wanted = 0
        self._collect()

    def _collect(self) -> None:
        """Collect the generations that are full, the youngest first."""
        for generation, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if made <= most:
                return
            gc.collect(generation)
