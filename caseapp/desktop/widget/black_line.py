"""Draws one line of a text or a chat, with what becomes black in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.look.sheet import BLACK, WHITE
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.state.black_line import STRUCK_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex


MOST = 1000
"""Letters of a line that are looked at to show its beginning; no window is wider."""


class BlackLine(QStyledItemDelegate):
    """One row, in one line; what is too long ends with an ellipsis, and is read in full below the list."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, option.fontMetrics.height() + SMALL)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        text, bare.text = bare.text, ""
        style = bare.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        box = QRectF(bare.rect).adjusted(SMALL, 0, -SMALL, 0)
        painter.save()
        painter.setClipRect(box)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(palette_now().on_chosen if chosen else palette_now().ink))
        text = option.fontMetrics.elidedText(text[:MOST], Qt.TextElideMode.ElideRight, int(box.width()))
        layout = QTextLayout(text, bare.font)
        layout.setTextOption(_one_line())
        layout.setFormats(_formats(text, index.data(STRUCK_ROLE) or ()))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        layout.draw(painter, QPointF(box.left(), box.center().y() - line.height() / 2))
        painter.restore()


def _one_line() -> QTextOption:
    found = QTextOption()
    found.setWrapMode(QTextOption.WrapMode.NoWrap)
    found.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    return found


def _formats(text: str, pieces: Sequence[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
    found = []
    for start, end in pieces:
        one = QTextLayout.FormatRange()
        one.start = len(text[:start].encode("utf-16-le", "replace")) // 2
        one.length = len(text[start:end].encode("utf-16-le", "replace")) // 2
        form = QTextCharFormat()
        form.setBackground(QColor(BLACK))
        form.setForeground(QColor(WHITE))
        form.setFontStrikeOut(True)
        one.format = form
        found.append(one)
    return found
