"""What happened stands beside the parts of a case, or behind a tab of its own where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

    from caseapp.desktop.widget.tab_row import TabRow

WIDE = 900
"""Below this width, in pixels, there is no room for three columns."""


HISTORY = "history"
"""The tab of a narrow window."""


class Sides(QObject):
    """Puts it where there is room, and turns to another tab when its tab goes."""

    def __init__(
        self, body: QWidget, line: QBoxLayout, cards: tuple[QWidget, QWidget], pages: QStackedWidget, tabs: TabRow
    ) -> None:
        super().__init__(body)
        self._body = body
        self._line = line
        history, self._now = cards
        self._history = history
        self._pages = pages
        self._tabs = tabs
        self._most = history.maximumWidth()
        self.narrow = False
        tabs.button(HISTORY).hide()
        body.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and (self._body.width() < WIDE) != self.narrow:
            self._turn()
        return False

    def make_room(self, *, whole: bool) -> None:
        """Leave the room to what is shown, such as the page of a dossier: what happened goes, or else what to do."""
        self._now.setHidden(whole and self.narrow)
        if not self.narrow:
            self._history.setHidden(whole)

    def _turn(self) -> None:
        self.narrow, tabs = not self.narrow, self._tabs
        if self.narrow:
            self._history.setMaximumWidth(self._pages.maximumWidth())
            self._pages.addWidget(self._history)
        else:
            self._pages.removeWidget(self._history)
            self._history.setMaximumWidth(self._most)
            self._line.insertWidget(0, self._history)
        tabs.button(HISTORY).setVisible(self.narrow)
        tabs.choose(tabs.names[0] if tabs.now == HISTORY else tabs.now)
