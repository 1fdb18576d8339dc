"""The pages of a PDF, or the pictures of a file, drawn one by one in a process of their own as they are looked at."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from caseapp.desktop.language import spoken
from caseapp.evidence.reading.isolated import Asked, show_isolated
from caseapp.evidence.reading.showing import NotShown

if TYPE_CHECKING:
    from datetime import date

    from caseapp.desktop.state.desk import Desk
    from caseapp.evidence.reading.showing import Shown

KEPT = 6
"""Pages that are kept drawn."""

WIDTH = 1600
"""Pixels of a page: sharp on a screen at twice the usual size."""

PRINTED = 60
"""More pages are not printed from here; a copy that is exported has them all."""


class PagesState(QObject):
    """``drawn`` gives which page (from 0), the picture and its whole size; ``failed`` why there is none."""

    drawn = Signal(int, object, object)
    counted = Signal(int)
    failed = Signal(str)
    printable = Signal(object)

    def __init__(self, desk: Desk, data: bytes, latest: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._data, self._latest = desk, data, latest
        self._kept: dict[int, tuple[QImage, tuple[int, int]]] = {}
        self._wanted = -1
        self.count = 0

    def want(self, at: int) -> None:
        """Draw a page, unless it is there already."""
        self._wanted = at
        if at in self._kept:
            self._give(at)
            return
        data, latest = self._data, self._latest
        self._desk.task.run(
            lambda: draw(data, at, latest),
            lambda found: self._take(at, found),
            failed=lambda error: self._fail(at, error),
            owner=self,
        )

    def for_print(self) -> None:
        """Draw all pages, for paper."""
        data, latest, number = self._data, self._latest, min(self.count, PRINTED)
        self._desk.task.run(
            lambda: tuple(draw(data, at, latest)[0] for at in range(number)),
            self.printable.emit,
            failed=lambda error: self._fail(self._wanted, error),
            owner=self,
        )

    def _take(self, at: int, found: tuple[QImage, tuple[int, int], int]) -> None:
        picture, whole, number = found
        if len(self._kept) >= KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[at] = (picture, whole)
        if number != self.count:
            self.count = number
            self.counted.emit(number)
        if at == self._wanted:
            self._give(at)

    def _give(self, at: int) -> None:
        self.drawn.emit(at, *self._kept[at])

    def _fail(self, at: int, error: Exception) -> None:
        if not isinstance(error, NotShown):
            self._desk.task.fault.emit(error)
        elif at == self._wanted:
            self.failed.emit(spoken(str(error)))


def draw(data: bytes, at: int, latest: date) -> tuple[QImage, tuple[int, int], int]:
    """One page, its whole size, and how many there are. Called on the worker.

    Raises:
        NotShown: it cannot be shown.
    """
    asked = Asked(file=io.BytesIO(data), name="", size=len(data), latest=latest)
    found = show_isolated(asked, at, WIDTH)
    return image(found), found.whole, found.number


def image(found: Shown) -> QImage:
    """Pixels as a picture of Qt, which keeps its own."""
    form = QImage.Format.Format_RGB888
    return QImage(found.pixels, found.width, found.height, found.width * 3, form).copy()
