"""The table of cases: rows of one height, columns as wide as one likes them, Enter to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from caseapp.desktop.state.cases import COLUMNS, CaseList
from caseapp.desktop.widget.case_delegate import CaseDelegate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.index.row import CaseSort

ROW_HEIGHT, AROUND = 36, 16
TITLE = 1
NARROWEST, WIDEST = 40, 900


class CaseTable(QTableView):
    """``opened`` gives the case that was asked for; ``widened`` a column by its name, and how wide it is now."""

    opened = Signal(str)
    widened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases: CaseList | None = None

    def show_list(self, cases: CaseList) -> None:
        """Show the list of cases."""
        self._cases = cases
        self.setModel(cases)
        self.setItemDelegate(CaseDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + AROUND))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        for at, one in enumerate(COLUMNS):
            self.setColumnWidth(at, one.width)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        head.sortIndicatorChanged.connect(cases.sort)
        head.sectionResized.connect(self._resized)
        self.doubleClicked.connect(self._open)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self._open_current, context=Qt.ShortcutContext.WidgetShortcut)

    def show_order(self, name: CaseSort, *, descending: bool) -> None:
        """Show by what the list is ordered, without asking it."""
        at = next(at for at, one in enumerate(COLUMNS) if one.name == name)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(at, order)

    def widen(self, widths: Mapping[str, int]) -> None:
        """Make the columns as wide as they were; what the title has is what is left."""
        with QSignalBlocker(self):
            for at, one in enumerate(COLUMNS):
                if at != TITLE and one.name in widths:
                    self.setColumnWidth(at, min(max(widths[one.name], NARROWEST), WIDEST))

    def choose_first(self) -> None:
        """Put the cursor on the first row where it is nowhere."""
        if self.model().rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def _resized(self, at: int, _before: int, now: int) -> None:
        if at != TITLE:
            self.widened.emit(COLUMNS[at].name.value, now)

    def _open_current(self) -> None:
        self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        case = self._cases.case_at(index.row()) if self._cases is not None and index.isValid() else None
        if case is not None:
            self.opened.emit(case.id)
