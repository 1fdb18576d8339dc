"""What happened stands beside the parts of a case, or behind a tab of its own where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QStackedWidget, QWidget

WIDE = 900
"""Below this width, in pixels, there is no room for three columns."""


class Sides(QObject):
    """``folded`` tells that what happened went behind its tab, or came back."""

    folded = Signal(bool)

    def __init__(
        self, body: QWidget, line: QBoxLayout, history: QWidget, pages: QStackedWidget, tab: QAbstractButton
    ) -> None:
        super().__init__(body)
        self._body = body
        self._line = line
        self._history = history
        self._pages = pages
        self._tab = tab
        self._most = history.maximumWidth()
        self.narrow = False
        tab.hide()
        body.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and (self._body.width() < WIDE) != self.narrow:
            self._turn()
        return False

    def _turn(self) -> None:
        self.narrow = not self.narrow
        if self.narrow:
            self._history.setMaximumWidth(self._pages.maximumWidth())
            self._pages.addWidget(self._history)
        else:
            self._pages.removeWidget(self._history)
            self._history.setMaximumWidth(self._most)
            self._line.insertWidget(0, self._history)
        self._tab.setVisible(self.narrow)
        self.folded.emit(self.narrow)
