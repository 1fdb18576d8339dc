"""A page that is not made to scroll, in a window too low for it: large letters on a small screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.desktop.overriding import override


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
        page.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self._fits():
            from caseapp.desktop.widget.scroll import let_scroll

            watched.removeEventFilter(self)
            if not self._last:
                self._lines.addStretch(1)
            let_scroll(self._lines)
        return False

    def _fits(self) -> bool:
        """Whether the page is as high as what is on it."""
        whole = self._page.layout()
        return whole is None or whole.totalMinimumHeightForWidth(self._page.width()) <= self._page.height()
