"""Which piece of evidence is looked at, and the way back from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.screen.viewer import Viewer
from caseapp.desktop.state.chat import ChatModel
from caseapp.desktop.state.viewer import ViewerState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from caseapp.desktop.state.desk import Desk


class Viewing(QObject):
    """Holds the one page on which evidence is shown; when it is left, nothing of the file stays in memory."""

    left = Signal()
    wanted = Signal(object)
    told = Signal(str, str)
    pasted = Signal(str, str, object, object)

    def __init__(self, desk: Desk, pages: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._pages = desk, pages
        self.page: Viewer | None = None
        self.before: QWidget | None = None

    def open(self, case_id: str, ref: str) -> Viewer:
        """The page with a piece of evidence; from another piece one goes back to where one was before that."""
        here = self._pages.currentWidget()
        if here is not self.page or self.before is None:
            self.before = here
        self.drop()
        page = Viewer(ViewerState(self._desk, case_id, ref))
        page.left.connect(self.left)
        page.wanted.connect(self.wanted)
        page.told.connect(self.told)
        page.pasted.connect(lambda name, data, known: self.pasted.emit(case_id, name, data, known))
        self._pages.addWidget(page)
        self.page = page
        return page

    def drop(self) -> None:
        """Let go of what was looked at."""
        if self.page is not None:
            page, self.page = self.page, None
            page.state.stop()
            for chat in page.findChildren(ChatModel):
                chat.stop()
            self._pages.removeWidget(page)
            page.deleteLater()
