"""Where somebody stood before a page was laid over it."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget


class Standing:
    """Remembers what has the focus, and gives it back once."""

    def __init__(self) -> None:
        self._stood: QWidget | None = None

    def leave(self) -> None:
        """Remember what has the focus now."""
        self._stood = QApplication.focusWidget()

    def come_back(self, page: QWidget) -> bool:
        """Give the focus back when that is on this page and still there; tells whether it is."""
        stood, self._stood = self._stood, None
        if stood is None or not shiboken6.isValid(stood) or not page.isAncestorOf(stood):
            return False
        stood.setFocus()
        return True
