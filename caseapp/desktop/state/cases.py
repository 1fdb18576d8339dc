"""The list of cases, read a window at a time, so that any number of them scrolls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtCore import QCoreApplication as App
from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.state.case_filter import CaseFilter
from caseapp.desktop.state.due import due_words
from caseapp.index.row import CaseQuery, CaseRow, CaseSort
from caseapp.procedure.outlook import STAGE_NAMES, Stage

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import CasePage

WINDOW = 200
KEPT = 40
AHEAD = 3
"""Windows read, kept, and waited for while one scrolls."""

TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its name, its head, how wide it is at first, and its text. Its name is what it sorts by."""

    name: CaseSort
    head: Callable[[], str]
    width: int
    text: Callable[[CaseRow], str]


def stage_text(row: CaseRow) -> str:
    """The stage of a case in words."""
    if row.closed:
        return App.translate("CaseList", "closed")
    return spoken(STAGE_NAMES[Stage(row.stage)]) if row.stage in set(Stage) else ""


COLUMNS = (
    Column(name=CaseSort.NUMBER, head=lambda: App.translate("CaseList", "Number"), width=96, text=lambda row: row.id),
    Column(name=CaseSort.TITLE, head=lambda: App.translate("CaseList", "Title"), width=340, text=lambda row: row.title),
    Column(name=CaseSort.ABOUT, head=lambda: App.translate("CaseList", "About"), width=140, text=lambda row: row.about),
    Column(
        name=CaseSort.SCHOOL, head=lambda: App.translate("CaseList", "School"), width=130, text=lambda row: row.school
    ),
    Column(name=CaseSort.STAGE, head=lambda: App.translate("CaseList", "Stage"), width=96, text=stage_text),
    Column(
        name=CaseSort.DUE,
        head=lambda: App.translate("CaseList", "Next due"),
        width=250,
        text=lambda row: spoken(row.due_act),
    ),
    Column(
        name=CaseSort.HANDLER,
        head=lambda: App.translate("CaseList", "Handler"),
        width=120,
        text=lambda row: row.handler_name,
    ),
)
DUE_COLUMN = 5
NOT_YET = "…"
"""Shown for a row that is still being read."""

KIND = Qt.ItemDataRole.UserRole
"""The role under which the cell of what is due says how near it is: ``wrong``, ``due`` or ``accent``."""


class CaseList(QAbstractTableModel):
    """``counted`` tells how many cases there are with this filter."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filter = CaseFilter()
        self.order, self.descending = CaseSort.NUMBER, True
        self._shown: CaseQuery | None = None
        self._total = 0
        self._rows: dict[int, tuple[CaseRow, ...]] = {}
        self._wanted: list[int] = []
        self._last = 0
        self._generation = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fetch)

    @property
    def query(self) -> CaseQuery:
        """The question as it stands now."""
        return replace(self.filter.query(self._desk.clock()), sort=self.order, descending=self.descending, limit=WINDOW)

    def ask(self, chosen: CaseFilter) -> None:
        """Show the cases of another filter, from the top."""
        self.filter, self._last = chosen, 0
        self.reload()

    def reload(self) -> None:
        """Read what is looked at again; the rest follows when it is looked at."""
        self._generation += 1
        self._read(self._last, fresh=True)

    def case_at(self, row: int) -> CaseRow | None:
        """The case on a row, when it has been read."""
        page = self._rows.get(row // WINDOW, ())
        at = row % WINDOW
        return page[at] if at < len(page) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].head()
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (*TEXTS, KIND):
            return None
        case = self.case_at(index.row())
        if case is None:
            self._want(index.row() // WINDOW)
            return NOT_YET if role == Qt.ItemDataRole.DisplayRole else None
        due = due_words(case.due, self._desk.clock()) if index.column() == DUE_COLUMN and case.due else None
        if role == KIND:
            return due[1] if due else None
        text = COLUMNS[index.column()].text(case)
        return f"{due[0]} · {text}" if due else text

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.order, self.descending = COLUMNS[column].name, order is Qt.SortOrder.DescendingOrder
        self._last = 0
        self.reload()

    # --- reading

    def _want(self, window: int) -> None:
        if window not in self._wanted:
            self._wanted.append(window)
            self._later.start()

    def _fetch(self) -> None:
        if self._wanted:
            # what was passed by while scrolling is read when somebody looks at it again
            self._wanted = self._wanted[-AHEAD:]
            self._read(self._wanted[-1], fresh=False)

    def _read(self, window: int, *, fresh: bool) -> None:
        session, generation = self._desk.session, self._generation
        query = self.query
        asked = replace(query, offset=window * WINDOW, counted=fresh)
        self._desk.task.run(
            lambda: session.cases(asked),
            lambda page: self._start(query, page, window, generation) if fresh else self._add(page, window, generation),
            owner=self,
        )

    def _start(self, query: CaseQuery, page: CasePage, window: int, generation: int) -> None:
        """Begin anew with the first window that was read; a list that is as long as it was keeps its place."""
        if generation != self._generation:
            return
        if not page.rows and page.total:
            self._last = 0
            self.reload()
            return
        same = self._shown == query and page.total == self._total
        self._shown = query
        if same:
            self._rows, self._wanted = {window: page.rows}, []
            self.dataChanged.emit(self.index(0, 0), self.index(max(page.total - 1, 0), len(COLUMNS) - 1))
        else:
            self.beginResetModel()
            self._rows, self._wanted, self._total = {window: page.rows}, [], page.total
            self.endResetModel()
        self.counted.emit(page.total)
        self._look_ahead(window)

    def _add(self, page: CasePage, window: int, generation: int) -> None:
        if generation != self._generation:
            return
        if len(self._rows) >= KEPT:
            self._rows.pop(next(iter(self._rows)))
        self._rows[window] = page.rows
        wanted = window in self._wanted
        self._last = window if wanted else self._last
        self._wanted = [one for one in self._wanted if one != window]
        first, last = window * WINDOW, window * WINDOW + len(page.rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(max(first, last), len(COLUMNS) - 1))
        if self._wanted:
            self._later.start()
        elif wanted:
            self._look_ahead(window)

    def _look_ahead(self, window: int) -> None:
        """Read the windows beside the one that is looked at, so that scrolling on finds them there."""
        for beside in (window + 1, window - 1):
            if 0 <= beside * WINDOW < self._total and beside not in self._rows:
                self._read(beside, fresh=False)
