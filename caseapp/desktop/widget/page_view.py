"""A picture, or a document page by page, with what one needs to look at it closely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.desktop.language import percent
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.canvas import STEP, Canvas
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.layout import column, label
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.tool_bar import ToolBar

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from caseapp.desktop.state.pages import PagesState

FIELD = 52
PERCENT = 42


class PageView(QWidget):
    """Shows what a :class:`PagesState` draws."""

    def __init__(self, state: PagesState, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        state.setParent(self)
        self._name = name
        self.at = 0
        self._first, self._from_end = True, False
        self.canvas = Canvas()
        self.canvas.setAccessibleName(name)
        self.setFocusProxy(self.canvas)
        self._problem = Prose(look="muted")
        self._problem.hide()
        self._percent = label("", "small")
        self._pages = QLineEdit()
        self._pages.setAccessibleName(self.tr("Page"))
        self._pages.setFixedWidth(FIELD)
        self._pages.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._pages.returnPressed.connect(self._typed)
        self._of = label("", "small")
        inside = column(self, space=SMALL)
        inside.addWidget(self._bars())
        inside.addWidget(self._problem)
        inside.addWidget(self.canvas, 1)
        self.canvas.turned_page.connect(lambda by: self.go_to(self.at + by, from_end=by < 0))
        self.canvas.zoomed.connect(self._say_zoom)
        state.drawn.connect(self._show)
        state.counted.connect(self._count)
        state.failed.connect(self._fail)
        state.want(0)

    def _bars(self) -> Flow:
        both = Flow()
        pages, tools, canvas = ToolBar(self), ToolBar(self), self.canvas
        self._before = pages.button(
            self.tr("Previous page"), "chevron_left", lambda: self.go_to(self.at - 1), "Ctrl+PgUp"
        )
        pages.line.addWidget(self._pages)
        pages.line.addWidget(self._of)
        self._after = pages.button(
            self.tr("Next page"), "chevron_right", lambda: self.go_to(self.at + 1), "Ctrl+PgDown"
        )
        self._paging = pages
        pages.hide()
        tools.button(self.tr("Smaller"), "minus", lambda: canvas.zoom(1 / STEP), "- Ctrl+-")
        self._percent.setMinimumWidth(PERCENT)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tools.line.addWidget(self._percent)
        tools.button(self.tr("Larger"), "plus", lambda: canvas.zoom(STEP), "+ = Ctrl++ Ctrl+=")
        tools.gap()
        tools.button(self.tr("Show all of it"), "fit", canvas.fit, "0 Ctrl+0")
        tools.button(self.tr("Fit to width"), "fit_width", canvas.fit_width, "W")
        tools.button(self.tr("Actual size"), "", canvas.whole_size, "1", words="100 %")
        tools.gap()
        tools.button(self.tr("Rotate left"), "turn_left", lambda: canvas.turn(-1), "L")
        tools.button(self.tr("Rotate right"), "turn_right", lambda: canvas.turn(1), "R")
        for bar in (pages, tools):
            both.add(bar)
        return both

    def go_to(self, at: int, *, from_end: bool = False) -> None:
        """Show another page."""
        if 0 <= at < max(self.state.count, 1) and at != self.at:
            self.at = at
            self._from_end = from_end
            self._say_page()
            self.state.want(at)

    def _typed(self) -> None:
        number = self._pages.text()
        self.go_to(int(number) - 1 if number.isdigit() else self.at)
        self._say_page()

    def _show(self, at: int, picture: QImage, whole: tuple[int, int]) -> None:
        self._problem.hide()
        self.canvas.show()
        self.canvas.show_picture(picture, whole)
        if self._first and self.state.count > 1:
            self.canvas.fit_width()
        self._first = False
        if self._from_end:
            self.canvas.verticalScrollBar().setValue(self.canvas.verticalScrollBar().maximum())
            self._from_end = False
        self._say_page()
        del at

    def _count(self, number: int) -> None:
        self._paging.setVisible(number > 1)
        self._pages.setValidator(QIntValidator(1, max(number, 1), self))
        self._say_page()

    def _say_page(self) -> None:
        number = self.state.count
        self._pages.setText(str(self.at + 1))
        self._of.setText(f"/ {number}")
        self._before.setEnabled(self.at > 0)
        self._after.setEnabled(self.at + 1 < number)
        page = self.tr("{name}, page {page} of {number}").format(name=self._name, page=self.at + 1, number=number)
        self.canvas.setAccessibleName(page if number > 1 else self._name)

    def _say_zoom(self, scale: float) -> None:
        self._percent.setText(percent(round(scale * 100)))

    def _fail(self, text: str) -> None:
        self._problem.say(text)
        self._problem.show()
        self.canvas.hide()
