"""Python's garbage is collected in the window's thread alone.

Garbage that holds a widget destroys it where it is collected; on the worker Qt does not allow that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds."""


class Cleaning(QObject):
    """Takes over from Python's own moments of collecting, as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.clean)
        self._timer.start()

    def clean(self) -> None:
        """Collect the oldest generation that has grown beyond its threshold."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Give it back to Python."""
        self._timer.stop()
        gc.enable()
