"""The list of cases, read a window at a time, so that any number of them scrolls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtCore import QCoreApplication as App
from typing_extensions import override

from caseapp.desktop.state.due import due_words
from caseapp.index.row import CaseQuery, CaseRow, CaseSort
from caseapp.procedure.outlook import STAGE_NAMES, Stage

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from caseapp.desktop.state.desk import Desk
    from caseapp.index.row import CasePage

WINDOW = 200
KEPT = 40
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its head, what it sorts by, how wide it is, and its text."""

    head: Callable[[], str]
    sort: CaseSort
    width: int
    text: Callable[[CaseRow], str]


def _stage(row: CaseRow) -> str:
    if row.closed:
        return App.translate("CaseList", "closed")
    return STAGE_NAMES[Stage(row.stage)] if row.stage in set(Stage) else ""


COLUMNS = (
    Column(head=lambda: App.translate("CaseList", "Number"), sort=CaseSort.NUMBER, width=96, text=lambda row: row.id),
    Column(head=lambda: App.translate("CaseList", "Title"), sort=CaseSort.TITLE, width=340, text=lambda row: row.title),
    Column(head=lambda: App.translate("CaseList", "About"), sort=CaseSort.ABOUT, width=150, text=lambda row: row.about),
    Column(
        head=lambda: App.translate("CaseList", "School"), sort=CaseSort.SCHOOL, width=140, text=lambda row: row.school
    ),
    Column(head=lambda: App.translate("CaseList", "Stage"), sort=CaseSort.STAGE, width=96, text=_stage),
    Column(
        head=lambda: App.translate("CaseList", "Next due"), sort=CaseSort.DUE, width=190, text=lambda row: row.due_act
    ),
    Column(
        head=lambda: App.translate("CaseList", "Handler"),
        sort=CaseSort.HANDLER,
        width=120,
        text=lambda row: row.handler_name,
    ),
)
DUE_COLUMN = 5


class CaseList(QAbstractTableModel):
    """``counted`` tells how many cases there are with this filter."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.query = CaseQuery(open_only=True, limit=WINDOW)
        self._total = 0
        self._rows: dict[int, tuple[CaseRow, ...]] = {}
        self._wanted: list[int] = []
        self._generation = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fetch)

    def ask(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of a query
        """Change the filter or the order, and read anew."""
        self.query = replace(self.query, **changes)
        self.reload()

    def reload(self) -> None:
        """Read the first window again; the rest follows when it is looked at."""
        self._generation += 1
        self._read(0, fresh=True)

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
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        case = self.case_at(index.row())
        if case is None:
            self._want(index.row() // WINDOW)
            return ""
        text = COLUMNS[index.column()].text(case)
        if index.column() == DUE_COLUMN and case.due is not None:
            text = f"{due_words(case.due, self._desk.clock())[0]} · {text}"
        return text

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.ask(sort=COLUMNS[column].sort, descending=order is Qt.SortOrder.DescendingOrder)

    def _want(self, window: int) -> None:
        if window not in self._wanted:
            self._wanted.append(window)
            self._later.start()

    def _fetch(self) -> None:
        if self._wanted:
            self._read(self._wanted[-1], fresh=False)

    def _read(self, window: int, *, fresh: bool) -> None:
        session, query, generation = self._desk.session, replace(self.query, offset=window * WINDOW), self._generation
        self._desk.task.run(
            lambda: session.cases(query), lambda page: self._take(page, window, generation, fresh=fresh), owner=self
        )

    def _take(self, page: CasePage, window: int, generation: int, *, fresh: bool) -> None:
        if generation != self._generation:
            return
        if fresh:
            self.beginResetModel()
            self._rows, self._wanted, self._total = {window: page.rows}, [], page.total
            self.endResetModel()
            self.counted.emit(page.total)
            return
        if len(self._rows) >= KEPT:
            self._rows.pop(next(iter(self._rows)))
        self._rows[window] = page.rows
        self._wanted = [one for one in self._wanted if one != window]
        first, last = window * WINDOW, window * WINDOW + len(page.rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(max(first, last), len(COLUMNS) - 1))
        if self._wanted:
            self._later.start()
