"""Draws what is due in a list with an icon beside the words, so that colour never says it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from caseapp.desktop.look import icon
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.state.cases import KIND

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

ICONS = {"wrong": "warning", "due": "clock"}


class DueDelegate(QStyledItemDelegate):
    """Reads the kind of what is due under :data:`KIND`."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        kind = index.data(KIND)
        if kind not in ICONS:
            return
        colour = palette_now().tokens()[kind]
        option.icon = icon.icon(ICONS[kind], colour)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, QColor(colour))
