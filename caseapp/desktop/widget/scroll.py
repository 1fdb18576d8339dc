"""What scrolls up and down and never sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.layout import clear, column, parts
from caseapp.desktop.widget.reveal import SETTLED, reveal

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent


class FitArea(QScrollArea):
    """What scrolls is as high as its content at the width that there is.

    Qt by itself would take the height that the content would have at its narrowest.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._least = 0
        self._high = 0
        self._wished = 0
        self._gutter = 0
        # once more when everything has come to rest: a label knows its height when its font is known
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fit)
        # who turned to a page, or for whom it grew, has the cursor in a field of it that can lie below the edge
        self._arrived = QTimer(self)
        self._arrived.setSingleShot(True)
        self._arrived.setInterval(SETTLED)
        self._arrived.timeout.connect(self._show_focus)

    @override
    def setWidget(self, widget: QWidget) -> None:
        layout = widget.layout()
        if layout is not None:
            layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        super().setWidget(widget)
        widget.installEventFilter(self)
        if isinstance(widget, QStackedWidget):
            widget.currentChanged.connect(self._later.start)
            widget.currentChanged.connect(self._arrived.start)

    def wish(self, high: int) -> None:
        """Be so many pixels high where there is room, also with less in it: then nothing jumps from page to page."""
        self._wished = high
        self.updateGeometry()

    def _show_focus(self) -> None:
        inside, here = self.widget(), QApplication.focusWidget()
        if inside is not None and here is not None and inside.isAncestorOf(here):
            reveal(here)

    def keep_gutter(self, wide: int = SMALL) -> None:
        """Keep room at the right in which the bar comes, so that what scrolls is as wide with the bar as without it.

        Args:
            wide: pixels of that room, not less than the bar has; 0 to keep none any more.
        """
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None and not wide and self._gutter:
            margins = layout.contentsMargins()
            margins.setRight(0)
            layout.setContentsMargins(margins)
        self._gutter = wide
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        """All that is in it, where it is told to adjust to that; else no more than Qt thinks wise."""
        inside = self.widget()
        if inside is None or self.sizeAdjustPolicy() != QScrollArea.SizeAdjustPolicy.AdjustToContents:
            return super().sizeHint()
        wide = inside.sizeHint().width()
        return QSize(wide, max(self._high, self._wished, inside.minimumHeight())).grownBy(self.contentsMargins())

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it must be, with the bar beside it, for it does not scroll sideways."""
        around = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        return QSize(self._least + around, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
            self._later.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        inside, width, room = self.widget(), self.viewport().width(), self.viewport().height()
        layout = inside.layout() if inside is not None else None
        if inside is not None and layout is not None:
            if self._gutter:
                margins, bar = layout.contentsMargins(), self.width() - 2 * self.frameWidth() - width
                margins.setRight(max(0, self._gutter - bar))
                layout.setContentsMargins(margins)
            layout.activate()
            page = inside.currentWidget() if isinstance(inside, QStackedWidget) else None
            shown = page.layout() if page is not None else None
            lines = shown or layout  # of pages only the one that is shown counts
            high = lines.heightForWidth(width) if lines.hasHeightForWidth() else lines.sizeHint().height()
            inside.resize(width, max(high, room))
            least = layout.minimumSize().width()
            if (least, high) != (self._least, self._high):
                self._least, self._high = least, high
                self.updateGeometry()
                if page is not None:
                    self._arrived.start()


class ScrollColumn(FitArea):
    """Things one under the other, from the top."""

    def __init__(self, parent: QWidget | None = None, *, space: int = SMALL, margin: int = 0) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setProperty("look", "plain")
        self.lines: QVBoxLayout = column(inside, space=space, margin=margin)
        self.lines.addStretch(1)
        self.setWidget(inside)

    def add(self, part: QWidget) -> None:
        """Put a widget under the others."""
        self.lines.insertWidget(self.lines.count() - 1, part)
        self._later.start()

    def clear(self) -> None:
        """Take everything away."""
        clear(self.lines)
        self.lines.addStretch(1)


def let_scroll(lines: QVBoxLayout) -> FitArea:
    """Have everything in a small window scroll where it does not fit, but for its last row, which has the buttons.

    Room below the last row scrolls along: beside what scrolls it would take half of the height. Gives what scrolls.
    """
    around, inside = lines.parentWidget(), QWidget()
    area, found = FitArea(around), parts(lines)
    area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
    inside.setProperty("look", "plain")
    moved = column(inside, space=lines.spacing())
    area.setWidget(inside)
    stays = [one for one in found[-1:] if lines.indexOf(one) == lines.count() - 1]
    for part in found[: len(found) - len(stays)]:
        _move_room(lines, moved, until=lines.indexOf(part))
        if isinstance(part, QWidget):
            moved.addWidget(part)
        else:
            lines.removeItem(part)
            moved.addLayout(part)
    _move_room(lines, moved, until=lines.count() - len(stays))
    lines.insertWidget(0, area, 1)
    return area


def _move_room(lines: QVBoxLayout, moved: QVBoxLayout, *, until: int) -> None:
    """Take the room at the top of a column, which is in no widget, to the end of another."""
    for _ in range(until):
        room = lines.takeAt(0)
        if room is not None and not room.expandingDirections() & Qt.Orientation.Vertical:
            moved.addSpacing(room.sizeHint().height())
        else:
            moved.addStretch()
