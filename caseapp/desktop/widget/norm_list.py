"""A list of norms to read, to drag from, and to choose from with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import CORNER, SMALL, TINY
from caseapp.desktop.look.theme import palette_now

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from caseapp.desktop.state.norm import Line

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
Index = QModelIndex | QPersistentModelIndex


class _Drawn(QStyledItemDelegate):
    """Draws a heading, or a reference with its sentence under it."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        width = max(self._view.viewport().width(), 60)
        head, body = self._parts(line)
        strong = QFontMetrics(self._strong())
        plain = QFontMetrics(self._view.font())
        room = width - 2 * SMALL
        high = strong.boundingRect(QRect(0, 0, room, 9999), WRAP, head).height()
        if body:
            high += plain.boundingRect(QRect(0, 0, room, 9999), WRAP, body).height() + 2
        return QSize(width, high + (SMALL + 2 if line.ref else SMALL + TINY))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(Qt.ItemDataRole.UserRole)
        colours = palette_now()
        box: QRect = option.rect
        state = option.state
        painter.save()
        if line.ref and state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(colours.accent) if self._view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), CORNER, CORNER)
        head, body = self._parts(line)
        inner = box.adjusted(SMALL, TINY if line.ref else SMALL, -SMALL, -TINY)
        painter.setFont(self._strong())
        painter.setPen(QColor(colours.accent if line.ref and not line.dim else colours.muted))
        painter.drawText(inner, WRAP, head)
        if body:
            used = QFontMetrics(self._strong()).boundingRect(QRect(0, 0, inner.width(), 9999), WRAP, head).height()
            painter.setFont(self._view.font())
            painter.setPen(QColor(colours.muted if line.dim else colours.ink))
            painter.drawText(inner.adjusted(0, used + 2, 0, 0), WRAP, body)
        painter.restore()

    def _strong(self) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @staticmethod
    def _parts(line: Line) -> tuple[str, str]:
        head, _, body = line.text.partition("\n")
        return head, body


class NormList(QListView):
    """``chosen`` is the row on which Enter was pressed, or that was double-clicked."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Drawn(self))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
            event.accept()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
