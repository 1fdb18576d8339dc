"""Buttons beside each other, going on to the next line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import SMALL


class FlowLayout(QLayout):
    """Lays its items out as words in a text. With ``apart`` the last stands at the right end of a line with others.

    With ``least`` the items come that much closer together where they then stand on one line.
    """

    def __init__(
        self, parent: QWidget | None = None, *, space: int = SMALL, apart: bool = False, least: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._space = space
        self._least = space if least is None else least
        self._apart = apart
        self.mate: FlowLayout | None = None
        self.setContentsMargins(QMargins())

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(self.own_height(width), self.mate.own_height(width) if self.mate is not None else 0)

    def own_height(self, width: int) -> int:
        """How high its own items are at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        # beside a higher one it stands at the bottom, by what it is the head of
        above = rect.height() - self.own_height(rect.width()) if self.mate is not None else 0
        self._place(rect.adjusted(0, max(above, 0), 0, 0), move=True)

    @override
    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self._space * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _place(self, rect: QRect, *, move: bool) -> int:
        y, line, x = rect.y(), _Line(), rect.x()
        items = [item for item in self._items if not item.isEmpty()]
        space = self._between(items, rect.width())
        for item in items:
            size = _size(item, rect.width())
            if x > rect.x() and x + size.width() > rect.right() + 1:
                y += line.end(y, move=move) + space
                x, line = rect.x(), _Line()
            line.places.append((item, x, size))
            x += size.width() + space
        if self._apart and len(line.places) > 1:
            last, _, size = line.places[-1]
            line.places[-1] = (last, rect.right() + 1 - size.width(), size)
        return y + line.end(y, move=move) - rect.y()

    def _between(self, items: list[QLayoutItem], room: int) -> int:
        """The space between items: less than usual where they then stand on one line."""
        gaps = len(items) - 1
        if gaps < 1 or self._least == self._space:
            return self._space
        left = (room - sum(item.sizeHint().width() for item in items)) // gaps
        return min(left, self._space) if left >= self._least else self._space


def _size(item: QLayoutItem, room: int) -> QSize:
    """As it likes it, and higher where it gets less than that and its words wrap."""
    wanted = item.sizeHint()
    if wanted.width() <= room:
        return wanted
    high = item.heightForWidth(room) if item.hasHeightForWidth() else wanted.height()
    return QSize(max(room, 1), high)


class _Line:
    """One line: its items with their place from the left, in the middle of the highest."""

    def __init__(self) -> None:
        self.places: list[tuple[QLayoutItem, int, QSize]] = []

    def end(self, y: int, *, move: bool) -> int:
        """Put the items in their place; gives how high the line is."""
        high = max((size.height() for _, _, size in self.places), default=0)
        for item, x, size in self.places if move else ():
            item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
        return high


class Flow(QWidget):
    """A widget with such a layout."""

    def __init__(
        self, parent: QWidget | None = None, *, space: int = SMALL, apart: bool = False, least: int | None = None
    ) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, space=space, apart=apart, least=least)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def filled(self) -> bool:
        """Whether anything is in it."""
        return self._flow.count() > 0

    def add(self, part: QWidget) -> None:
        """Put a widget after the others."""
        self._flow.addWidget(part)

    def stand_beside(self, other: Flow) -> None:
        """From now on both are as high as the higher of the two, so that what is under them stands on one line."""
        self._flow.mate, other._flow.mate = other._flow, self._flow


def reflow(line: QBoxLayout, *, apart: bool = False) -> Flow:
    """Let a row of a form go on to the next line where the room ends. Gives what has its parts now."""
    # in the window from the start: what changes window goes to the end of the order of Tab
    outer, flow = line.parent(), Flow(line.parentWidget(), space=line.spacing(), apart=apart)
    if not isinstance(outer, QBoxLayout):
        return flow
    at = outer.indexOf(line)
    while line.count():
        item = line.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            flow.add(widget)
    outer.takeAt(at)
    outer.insertWidget(at, flow)
    line.deleteLater()
    return flow
