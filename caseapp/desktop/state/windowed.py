"""A table that is read a window at a time, so that any number of rows scrolls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from caseapp.desktop.state.desk import Desk

Row = TypeVar("Row")
WINDOW = 200
KEPT = 40
Index = QModelIndex | QPersistentModelIndex
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column: its head, its width, its text, and what is said of it when the mouse rests there."""

    head: Callable[[], str]
    width: int
    text: Callable[[Row], str]
    hint: Callable[[Row], str] | None = None


class WindowedList(QAbstractTableModel, Generic[Row]):
    """``counted`` tells how many rows there are in all."""

    counted = Signal(int)

    def __init__(self, desk: Desk, columns: tuple[Column[Row], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._columns = columns
        self._total = 0
        self._rows: dict[int, tuple[Row, ...]] = {}
        self._wanted: list[int] = []
        self._generation = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fetch)

    def question(self, offset: int, limit: int) -> Callable[[], tuple[tuple[Row, ...], int]]:
        """What reads one window and counts all rows; called on the worker."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read the first window again; the rest follows when it is looked at."""
        self._generation += 1
        self._read(0, fresh=True)

    def row_at(self, row: int) -> Row | None:
        """What is on a row, when it has been read."""
        page, at = self._rows.get(row // WINDOW, ()), row % WINDOW
        return page[at] if at < len(page) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].head()
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in SHOWN:
            return None
        found = self.row_at(index.row())
        if found is None:
            self._want(index.row() // WINDOW)
            return ""
        column = self._columns[index.column()]
        hint = column.hint(found) if column.hint and role != Qt.ItemDataRole.DisplayRole else ""
        return hint or column.text(found)

    def _want(self, window: int) -> None:
        if window not in self._wanted:
            self._wanted.append(window)
            self._later.start()

    def _fetch(self) -> None:
        if self._wanted:
            self._read(self._wanted[-1], fresh=False)

    def _read(self, window: int, *, fresh: bool) -> None:
        generation = self._generation
        self._desk.task.run(
            self.question(window * WINDOW, WINDOW),
            lambda page: self._take(page, window, generation, fresh=fresh),
            owner=self,
        )

    def _take(self, page: tuple[tuple[Row, ...], int], window: int, generation: int, *, fresh: bool) -> None:
        if generation != self._generation:
            return
        rows, total = page
        if fresh:
            self.beginResetModel()
            self._rows, self._wanted, self._total = {window: rows}, [], total
            self.endResetModel()
            self.counted.emit(total)
            return
        if len(self._rows) >= KEPT:
            self._rows.pop(next(iter(self._rows)))
        self._rows[window] = rows
        self._wanted = [one for one in self._wanted if one != window]
        first, last = window * WINDOW, window * WINDOW + len(rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(max(first, last), len(self._columns) - 1))
        if self._wanted:
            self._later.start()
