"""A page that is not made to scroll, in a window too low for it: large letters on a small screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

READ_AT_ONCE = 8
"""Lines of a long text that are seen together at least."""

UNSEEN = 8
"""Pixels that all rows together may lack: nobody sees that each is a pixel lower."""


def lines_high(text: QWidget, lines: int) -> int:
    """How many pixels so many lines of a text take."""
    return text.fontMetrics().lineSpacing() * lines + 2 * SMALL


class Low(QObject):
    """Lets what is in a column of a page scroll once it does not fit, and loads nothing for it before.

    Args:
        page: that of which all must fit.
        lines: the column.
        last: its last row stays in sight.
    """

    def __init__(self, page: QWidget, lines: QVBoxLayout, *, last: bool = False) -> None:
        super().__init__(page)
        self._page, self._lines, self._last = page, lines, last
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(0)
        self._resting.timeout.connect(self._look)
        page.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when there is more or less room, or more or less to show."""
        if watched is self._page and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._resting.start()  # before it rests it has been lower than it is seen
        return False

    def _look(self) -> None:
        if self._page.isVisible() and not self._fits():
            from caseapp.desktop.widget.scroll import let_scroll

            here: QWidget | None = self._page.window().focusWidget()  # of a window that is not yet in front too
            self._page.removeEventFilter(self)
            if not self._last:
                self._lines.addStretch(1)
            let_scroll(self._lines)
            if here is not None and self._page.isAncestorOf(here):
                QTimer.singleShot(0, here, here.setFocus)  # Qt takes it away from what goes elsewhere

    def _fits(self) -> bool:
        """Whether the page is as high as what is on it."""
        whole = self._page.layout()
        if whole is None:
            return True
        wraps, width = whole.hasHeightForWidth(), self._page.width()
        needed = whole.totalMinimumHeightForWidth(width) if wraps else whole.totalMinimumSize().height()
        return needed <= self._page.height() + UNSEEN
