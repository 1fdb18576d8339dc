"""The table of cases: columns as wide as one likes them, Enter to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal

from caseapp.desktop.state.cases import COLUMNS, CaseList
from caseapp.desktop.widget.case_delegate import CaseDelegate
from caseapp.desktop.widget.windowed_table import WindowedTable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

TITLE = 1
NARROWEST, WIDEST = 40, 900


class CaseTable(WindowedTable):
    """``opened`` gives the case that was asked for; ``widened`` a column by its name, and how wide it is now."""

    opened = Signal(str)
    widened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases: CaseList | None = None

    def show_list(self, cases: CaseList) -> None:
        """Show the list of cases."""
        self._cases = cases
        self.setItemDelegate(CaseDelegate(self))
        self.show_rows(cases, wide=TITLE)
        head = self.horizontalHeader()
        head.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        head.sortIndicatorChanged.connect(cases.sort)
        head.sectionResized.connect(self._resized)
        self.doubleClicked.connect(self._open)
        self.on_enter(self._open_current)

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
        if at != TITLE and now:
            self.widened.emit(COLUMNS[at].name, now)

    def _open_current(self) -> None:
        self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        case = self._cases.row_at(index.row()) if self._cases is not None and index.isValid() else None
        if case is not None:
            self.opened.emit(case.id)
