"""Searching in everything that this member may read, while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import Hit

PAUSE = 120
SHORTEST = 2
MOST = 30


class SearchState(QObject):
    """``found`` gives the words and the hits."""

    found = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._text = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)

    def ask(self, text: str) -> None:
        """Look for these words, a moment after the last key."""
        self._text = text.strip()
        if len(self._text) < SHORTEST:
            self._pause.stop()
            self.found.emit("", ())
        else:
            self._pause.start()

    def _look(self) -> None:
        session, text = self._desk.session, self._text

        def take(hits: tuple[Hit, ...]) -> None:
            if text == self._text:
                self.found.emit(text, hits)

        self._desk.task.run(lambda: session.search(text, MOST), take, owner=self)
