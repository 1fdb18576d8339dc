"""A screen that is read anew without being asked stays as it was under its reader: the focus, and how far down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from caseapp.desktop.widget.reveal import SETTLED

if TYPE_CHECKING:
    from caseapp.desktop.task import Task

TRIES = 6
"""How often it is scrolled again while what was made anew still finds its place."""


class Unmoved(QObject):
    """Made before ``page`` is read anew; gives back what it remembers when the worker is ready, and goes."""

    def __init__(self, page: QWidget, task: Task) -> None:
        super().__init__(page)
        self._page = page
        self._tries = TRIES
        shown = (area for area in page.findChildren(QAbstractScrollArea) if area.isVisible())
        self._areas = [(area, area.verticalScrollBar().value()) for area in shown]
        here = QApplication.focusWidget()
        self._here = here if here is not None and page.isAncestorOf(here) else None
        self._what = _what(here) if here is not None else ()
        alike = self._alike()
        self._at = alike.index(here) if here in alike else 0
        task.busy.connect(self._when_ready)

    def _when_ready(self, busy: bool) -> None:
        if not busy:
            QTimer.singleShot(SETTLED, self, self._put_back)

    def _put_back(self) -> None:
        if self._tries == TRIES:
            self._focus()
        self._tries -= 1
        self._areas = [(area, value) for area, value in self._areas if not _scrolled(area, value)]
        if self._areas and self._tries and self._page.isVisible():
            QTimer.singleShot(SETTLED, self, self._put_back)
        else:
            self.deleteLater()

    def _focus(self) -> None:
        """Put the focus where it was, or on what was made in its place."""
        if not self._page.isVisible() or self._here is None:
            return
        if shiboken6.isValid(self._here) and self._here.isVisible():
            return  # whoever had it went on by themselves
        found = self._alike()
        if found:
            found[min(self._at, len(found) - 1)].setFocus()

    def _alike(self) -> list[QWidget]:
        """What looks on this page like what had the focus, in order."""
        return [one for one in self._page.findChildren(QWidget) if _what(one) == self._what and one.isVisible()]


def _scrolled(area: QAbstractScrollArea, value: int) -> bool:
    """Scroll as far as before; tells whether it is there, which it is not while it is still being laid out."""
    if not shiboken6.isValid(area):
        return True
    area.verticalScrollBar().setValue(value)
    return area.verticalScrollBar().value() == value


def _what(part: QWidget) -> tuple[object, ...]:
    """What makes a part the same as the one before, in the eyes of whoever uses it."""
    words = part.text() if isinstance(part, QAbstractButton) else ""
    return type(part), part.objectName(), part.accessibleName() or words
