"""What every draft does while one types: it is kept a moment after the last key, and at once when one leaves."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

SAVE_AFTER = 700
"""Milliseconds after the last key."""


class TypedDraft(QObject):
    """Whoever is one says in ``keep`` where it is kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self.keep)

    def keep(self) -> None:
        """Keep what was typed, on the disk."""
        raise NotImplementedError

    def later(self) -> None:
        """Something was typed: keep it in a moment."""
        self._timer.start()

    def leave(self) -> None:
        """Keep what was typed since the last time."""
        if self._timer.isActive():
            self.keep()
