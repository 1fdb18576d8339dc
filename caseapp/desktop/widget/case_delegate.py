"""Draws a cell of the list of cases: plain text on plain ground, which is ten times as quick as the style sheet's way.

What is due has an icon beside the words, so that colour never says it alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import SMALL, TINY
from caseapp.desktop.look.theme import palette_now, theme_of
from caseapp.desktop.state.cases import DUE_COLUMN, KIND

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPixmap

ICONS = {"wrong": "warning", "due": "clock"}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CaseDelegate(QStyledItemDelegate):
    """Reads the kind of what is due under :data:`KIND`."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        theme = theme_of()
        if theme is not None:
            theme.changed.connect(self._forget_colours)
        self._colours: dict[str, QColor] = {}
        self._icons: dict[str, QPixmap] = {}
        self._chosen_icons: dict[str, QPixmap] = {}

    def _forget_colours(self) -> None:
        """There are others: they are taken when a cell is next drawn."""
        self._colours = {}

    def _take_colours(self) -> None:
        colours = palette_now().tokens()
        self._colours = {name: QColor(colour) for name, colour in colours.items()}
        self._icons = {kind: icon.pixmap(name, colours[kind]) for kind, name in ICONS.items()}
        self._chosen_icons = {kind: icon.pixmap(name, colours["on_chosen"]) for kind, name in ICONS.items()}

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not self._colours:
            self._take_colours()
        colours, rect = self._colours, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, colours["chosen"])
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours["line"])
        words = str(index.data())
        if not words:
            return
        room, ink = rect.adjusted(SMALL, 0, -TINY, -1), colours["on_chosen" if chosen else "ink"]
        kind = index.data(KIND) if index.column() == DUE_COLUMN else None
        if kind in ICONS:
            picture = (self._chosen_icons if chosen else self._icons)[kind]
            high = picture.deviceIndependentSize().toSize().height()
            painter.drawPixmap(room.left(), room.center().y() - high // 2, picture)
            room.setLeft(room.left() + high + TINY)
            ink = ink if chosen else colours[kind]
        painter.setPen(ink)
        painter.setFont(option.font)
        text = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, LEFT, text)
