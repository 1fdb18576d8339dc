"""The list of evidence: a small picture, what it is, and where it comes from; Enter to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from caseapp.desktop.look import icon
from caseapp.desktop.look.palette import READ, contrast
from caseapp.desktop.look.scale import CORNER, MEDIUM, SMALL
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.state import evidence_words as words
from caseapp.desktop.state.evidence_list import ITEM, EvidenceList

if TYPE_CHECKING:
    from caseapp.office.evidence.item import EvidenceItem

Index = QModelIndex | QPersistentModelIndex
PICTURE, ICON = 60, 26
NARROW = 330
"""Below this width the small picture makes room for the words."""


class _Drawn(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        strong, small = self._fonts(option)
        high = QFontMetrics(strong).height() + 3 * (QFontMetrics(small).height() + 1)
        return QSize(100, max(high, PICTURE) + 2 * SMALL)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: EvidenceItem = index.data(ITEM)
        colours, box = palette_now(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:
            focus = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(colours.accent), 1.4) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(box.adjusted(2, 2, -3, -2), CORNER, CORNER)
        elif index.row():
            painter.setPen(QColor(colours.line))
            painter.drawLine(box.left() + SMALL, box.top(), box.right() - SMALL, box.top())
        left = box.left() + MEDIUM
        if box.width() >= NARROW:
            self._picture(painter, QRect(left, box.top() + (box.height() - PICTURE) // 2, PICTURE, PICTURE), index)
            left += PICTURE + MEDIUM
        self._words(painter, option, QRect(left, box.top() + SMALL, box.right() - left - MEDIUM, box.height()), item)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRect, index: Index) -> None:
        colours, found = palette_now(), index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(found, QImage) and not found.isNull():
            size = found.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            here = QRect(
                box.center().x() - size.width() // 2, box.center().y() - size.height() // 2, size.width(), size.height()
            )
            painter.drawImage(here, found)
            painter.setPen(QColor(colours.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(here.adjusted(0, 0, -1, -1))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(box, CORNER, CORNER)
        sign = icon.pixmap(words.icon_of(index.data(ITEM)), colours.muted, ICON)
        painter.drawPixmap(box.center().x() - ICON // 2, box.center().y() - ICON // 2, sign)

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, item: EvidenceItem) -> None:
        colours = palette_now()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        plain = chosen and contrast(colours.muted, colours.chosen) < READ  # as in the colours of high contrast
        strong, small = self._fonts(option)
        lines = (
            (words.title_of(item), strong, colours.on_chosen if plain else colours.ink),
            *((line, small, colours.on_chosen if plain else colours.muted) for line in lines_of(item)),
        )
        top = box.top()
        for text, font, colour in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            warns = font is small and item.destroyed and not plain
            painter.setPen(QColor(colours.wrong if warns else colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRect(box.left(), top, box.width(), metrics.height()), Qt.AlignmentFlag.AlignLeft, shown)
            top += metrics.height() + 1

    @staticmethod
    def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        strong, small = QFont(option.font), QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(option.font.pointSizeF() * 0.89)
        return strong, small


def lines_of(item: EvidenceItem) -> tuple[str, ...]:
    """What stands under the name: what it is, where it comes from, when it was taken in and its hash."""
    taken = words.taken_in(item)
    hashed = f"{taken} · {words.control_number(item)}" if item.sha256 else taken
    return words.what_it_is(item), words.origin(item), hashed


class EvidenceRows(QListView):
    """``opened`` gives the ref of what is to be looked at."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Drawn(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._open)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self.open_current, context=Qt.ShortcutContext.WidgetShortcut)

    def show_list(self, model: EvidenceList) -> None:
        """Show the evidence of a case."""
        self.setModel(model)

    def open_current(self) -> None:
        """Look at the piece on which the cursor stands."""
        self._open(self.currentIndex())

    def _open(self, index: Index) -> None:
        item = index.data(ITEM) if index.isValid() else None
        if item is not None:
            self.opened.emit(item.ref)
