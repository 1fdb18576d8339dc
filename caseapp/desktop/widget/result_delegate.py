"""Draws one result of searching: a line in bold, and under it where the words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from caseapp.desktop.look.scale import CORNER, SMALL, TINY
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.state.search import Result, pieces

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QListView

    Index = QModelIndex | QPersistentModelIndex

RESULT = Qt.ItemDataRole.UserRole
SMALLER = 0.9


class ResultDelegate(QStyledItemDelegate):
    """Reads a :class:`Result` under :data:`RESULT`; a row without one is the head of a group."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = QFontMetrics(option.font).height()
        result = index.data(RESULT)
        if not isinstance(result, Result):
            return QSize(0, high + SMALL)
        lines = 2 if result.detail else 1
        return QSize(0, lines * high + (lines - 1) * 2 + 2 * TINY + 2)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, room = palette_now(), option.rect.adjusted(SMALL, TINY, -SMALL, -TINY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        result = index.data(RESULT)
        if not isinstance(result, Result):
            font = QFont(option.font)
            font.setPointSizeF(font.pointSizeF() * SMALLER)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, str(index.data()))
            painter.restore()
            return
        chosen = index == self._view.currentIndex()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), CORNER, CORNER)
        high = QFontMetrics(option.font).height()
        top = QRect(room.left(), room.top(), room.width(), high)
        painter.setPen(QColor(colours.on_chosen if chosen else colours.ink))
        _draw(painter, top, result.title, option.font, QFont.Weight.Medium)
        painter.setPen(QColor(colours.on_chosen if chosen else colours.muted))
        _draw(painter, top.translated(0, high + 2), result.detail, option.font, QFont.Weight.Normal)
        painter.restore()


def _draw(painter: QPainter, room: QRect, text: str, usual: QFont, weight: QFont.Weight) -> None:
    """One line of text from the left, the marked pieces bold, cut off where the room ends."""
    left = room.left()
    for piece, found in pieces(text.replace("\n", " ")):
        font = QFont(usual)
        font.setWeight(QFont.Weight.Bold if found else weight)
        metrics, width = QFontMetrics(font), room.right() - left
        if width <= metrics.averageCharWidth():
            return
        painter.setFont(font)
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, room.top(), width, room.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        left += metrics.horizontalAdvance(piece)
