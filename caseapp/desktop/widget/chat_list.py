"""The messages of a chat under each other; only those that are seen are measured, so that any number scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from caseapp.desktop.widget.bubble import Bubble, Fonts, tick_box
from caseapp.evidence.chat import Sort

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.chat import ChatModel

Index = QModelIndex | QPersistentModelIndex
GUESS = 44
KEPT = 400
ROUNDS = 6
NEAR = 12
"""Rows beyond the edge that are measured as well."""


class _Drawn(QStyledItemDelegate):
    def __init__(self, view: ChatList) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.chat
        if model is None:
            return
        bubble = self._view.bubble(index.row())
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        current = focus or (self._view.pointed and index.row() == self._view.currentIndex().row())
        box: QRect = option.rect
        chosen = bubble.message.number in model.chosen
        bubble.draw(painter, box, chosen=chosen, current=current, words=model.words)


class ChatList(QTableView):
    """``file_wanted`` gives the name of a file that came with a message."""

    file_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chat: ChatModel | None = None
        self.pointed = False
        self._bubbles: dict[int, Bubble] = {}
        self._measured: set[int] = set()
        self._fonts = Fonts.of(self.font())
        self._measuring = False
        self.setItemDelegate(_Drawn(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setProperty("look", "chat")
        head, side = self.horizontalHeader(), self.verticalHeader()
        head.hide()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(1)
        side.setDefaultSectionSize(GUESS)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.measure)

    def show_chat(self, chat: ChatModel) -> None:
        """Show the messages of a chat."""
        self.chat = chat
        self.setModel(chat)
        chat.modelReset.connect(self._forget)
        self._forget()

    def bubble(self, row: int) -> Bubble:
        """The layout of one message."""
        found = self._bubbles.get(row)
        if found is None and self.chat is not None:
            if len(self._bubbles) >= KEPT:
                self._bubbles.pop(next(iter(self._bubbles)))
            found = self._bubbles[row] = Bubble(self.chat, row, self.viewport().width(), self._fonts)
        assert found is not None  # noqa: S101 - asked only of a row that is there
        return found

    def go_to(self, row: int) -> None:
        """Put the cursor on a message and show it in the middle."""
        if self.chat is None or not 0 <= row < self.chat.rowCount():
            return
        self.setCurrentIndex(self.chat.index(row, 0))
        for _ in range(2):  # once more when the rows around it have their height
            self.scrollTo(self.chat.index(row, 0), QAbstractItemView.ScrollHint.PositionAtCenter)
            self.measure()
        self.viewport().update()

    def measure(self) -> None:
        """Give the rows that are seen their height; what is seen stays where it is."""
        if self._measuring or self.chat is None or not self.chat.rowCount():
            return
        self._measuring = True
        try:
            for _ in range(ROUNDS):
                if not self._measure_seen():
                    break
        finally:
            self._measuring = False

    def _measure_seen(self) -> bool:
        bar, side, last = self.verticalScrollBar(), self.verticalHeader(), self.model().rowCount() - 1
        first = max(self.rowAt(0), 0)
        bottom = self.rowAt(self.viewport().height() - 1)
        until = min((bottom if bottom >= 0 else last) + NEAR, last)
        changed = False
        for row in range(max(first - NEAR, 0), until + 1):
            if row in self._measured:
                continue
            self._measured.add(row)
            before, high = side.sectionSize(row), self.bubble(row).height
            if high != before:
                changed = True
                at = bar.value()
                side.resizeSection(row, high)
                if row < first:
                    self.updateGeometries()
                    bar.setValue(at + high - before)
        if changed:
            self.updateGeometries()
        return changed

    def _forget(self) -> None:
        self._bubbles, self._measured = {}, set()
        self._fonts = Fonts.of(self.font())
        self._later.start()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if not self._measuring:
            self.measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.measure()
        super().paintEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        here = self.rowAt(0)
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._forget()
            self.measure()
            if here > 0 and self.chat is not None:
                self.scrollTo(self.chat.index(here, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, shift = self.currentIndex().row(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        key = event.key()
        if key == Qt.Key.Key_Space and self.chat is not None and row >= 0:
            self._toggle(row, extend=bool(shift))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._want_file(row)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._hidden_part(row, down=key == Qt.Key.Key_Down):
            step = int(self.viewport().height() * 0.8)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_Down else -step))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _hidden_part(self, row: int, *, down: bool) -> bool:
        """Whether a message that is longer than the screen goes on in this direction."""
        if row < 0:
            return False
        top = self.rowViewportPosition(row)
        bottom, high = top + self.rowHeight(row), self.viewport().height()
        return bottom > high + 1 and top < high if down else top < -1 and bottom > 0

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row, model = self.rowAt(int(event.position().y())), self.chat
        if model is None or row < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        local = event.position() - QPointF(0, self.rowViewportPosition(row))
        if tick_box(self.bubble(row).box).adjusted(-6, -6, 40, 6).contains(local):
            self._toggle(row, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        if row >= 0:
            self._want_file(row)

    def _toggle(self, row: int, *, extend: bool) -> None:
        model = self.chat
        if model is None or model.message(row).sort is Sort.NOTICE:
            return
        near = [one - 1 for one in model.chosen]
        if extend and near:
            model.choose(min(near, key=lambda one: abs(one - row)), row)
        else:
            model.toggle(row)

    def _want_file(self, row: int) -> None:
        message = self.chat.message(row) if self.chat is not None else None
        if message is not None and message.file:
            self.file_wanted.emit(message.file)
