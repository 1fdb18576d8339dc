"""A table over a list that is read in windows: rows of one height, as many columns as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import TINY

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from caseapp.desktop.state.windowed import Column, WindowedList

AROUND = 16
"""Pixels around the letters of a row."""

READABLE = 18
"""Letters that the widest column keeps."""


class WindowedTable(QTableView):
    """One column takes the room that the others leave; where that is too little, the least important ones go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column[Any], ...] = ()
        self._wide = 0
        self._measured = False

    def show_rows(self, rows: WindowedList[Any], *, wide: int) -> None:
        """Show a list; ``wide`` is the column that takes what is left."""
        self._columns, self._wide = rows.columns, wide
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        lines, head = self.verticalHeader(), self.horizontalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.hide()  # else Qt asks the list for heads that it is not to give
        self.setModel(rows)
        self._put_heads()
        head.show()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        with QSignalBlocker(head):
            for at, one in enumerate(rows.columns):
                head.resizeSection(at, one.width)
        self._measured = False
        if self.isVisible():  # else when it is shown, and the heads have their letters
            self._measure()

    def _put_heads(self) -> None:
        """Give the heads their words once: Qt asks a list for them some three hundred times before it is painted."""
        words = [one.head() for one in self._columns]
        heads = QStandardItemModel(0, len(words), self)
        heads.setHorizontalHeaderLabels(words)
        self.horizontalHeader().setModel(heads)

    def on_enter(self, do: Callable[[], None]) -> None:
        """What Enter does."""
        keys = QShortcut(QKeySequence(Qt.Key.Key_Return), self, do, context=Qt.ShortcutContext.WidgetShortcut)
        keys.setKeys([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])

    def show_order(self, name: str, *, descending: bool) -> None:
        """Show by what the list is ordered, without asking it."""
        at = next(at for at, one in enumerate(self._columns) if one.name == name)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(at, order)

    def _measure(self) -> None:
        """Rows and columns as the size of the text asks."""
        first, self._measured = not self._measured, True
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + AROUND)
        self._make_room()
        if first:  # only now: a column that stretches is laid out anew whenever another is given its width
            self.horizontalHeader().setSectionResizeMode(self._wide, QHeaderView.ResizeMode.Stretch)

    def _widen(self, at: int) -> int:
        """Give a column the room that its head asks at least, and tell how much it has."""
        head = self.horizontalHeader()
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, head) + TINY
        room = 0 if at == head.sortIndicatorSection() else arrow
        wanted = max(self.columnWidth(at), self._columns[at].width, head.sectionSizeHint(at) + room)
        if wanted != self.columnWidth(at):
            self.setColumnWidth(at, wanted)
        return wanted

    def _make_room(self) -> None:
        """Hide the least important columns where the widest would get too little."""
        head, letters = self.horizontalHeader(), self.fontMetrics().averageCharWidth() * READABLE
        room = self.viewport().width() - max(letters, head.sectionSizeHint(self._wide))
        with QSignalBlocker(head):
            for at, one in sorted(enumerate(self._columns), key=lambda pair: pair[1].rank):
                if at == self._wide:
                    continue
                if self.isColumnHidden(at):
                    self.showColumn(at)  # Qt measures no head that is hidden
                wanted = self._widen(at)
                if one.rank > 0 and wanted > room:
                    self.hideColumn(at)
                else:
                    room -= wanted

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._measured:
            self._make_room()
        super().resizeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._measured and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
