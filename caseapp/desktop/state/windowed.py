"""A table that is read a window at a time, so that any number of rows scrolls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from caseapp.desktop.as_written import as_tip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from caseapp.desktop.task import Task

Row = TypeVar("Row")
Shown_co = TypeVar("Shown_co", covariant=True)
WINDOW = 200
KEPT = 40
AHEAD = 3
"""Windows read, kept, and waited for while one scrolls."""

NOT_YET = "…"
"""Shown at the head of a row that is still being read."""

TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column: its head, its width at first, its text, and what is said of it when the mouse rests there.

    ``name`` is how it is kept and what it sorts by. Where there is no room for all columns, those of the highest
    ``rank`` go first; the ones of rank 0 stay.
    """

    head: Callable[[], str]
    width: int
    text: Callable[[Row], str]
    hint: Callable[[Row], str] | None = None
    name: str = ""
    rank: int = 0


class Page(Protocol[Shown_co]):
    """One window, and how many rows there are in all; that is not reckoned when it was not asked."""

    @property
    def rows(self) -> tuple[Shown_co, ...]:
        """The rows of the window."""

    @property
    def total(self) -> int:
        """How many there are in all."""


class WindowedList(QAbstractTableModel, Generic[Row]):
    """``counted`` tells how many rows there are in all."""

    counted = Signal(int)

    def __init__(self, task: Task, columns: tuple[Column[Row], ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._task = task
        self._shown: object = None
        self._total = 0
        self._rows: dict[int, tuple[Row, ...]] = {}
        self._wanted: list[int] = []
        self._last = 0
        self._generation = 0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fetch)

    def asked(self) -> object:
        """What is asked now; a list that was asked the same and is as long as it was keeps its place."""
        raise NotImplementedError

    def question(self, offset: int, *, counted: bool) -> Callable[[], Page[Row]]:
        """What reads one window, and counts all rows where that is asked; called on the worker."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read what is looked at again; the rest follows when it is looked at."""
        self._generation += 1
        self._read(self._last, fresh=True)

    def from_the_top(self) -> None:
        """Read anew, from the first row."""
        self._last = 0
        self.reload()

    def row_at(self, row: int) -> Row | None:
        """What is on a row, when it has been read."""
        page, at = self._rows.get(row // WINDOW, ()), row % WINDOW
        return page[at] if at < len(page) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head()
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in TEXTS:
            return None
        found = self.row_at(index.row())
        if found is None:
            self.want(index.row())
            return (NOT_YET if index.column() == 0 else "") if role == Qt.ItemDataRole.DisplayRole else None
        column = self.columns[index.column()]
        hint = column.hint(found) if column.hint and role != Qt.ItemDataRole.DisplayRole else ""
        said = hint or column.text(found)
        return as_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said

    # --- reading

    def want(self, row: int) -> None:
        """Somebody looks at a row that is not there yet."""
        window = row // WINDOW
        if window not in self._wanted:
            self._wanted.append(window)
            self._later.start()

    def _fetch(self) -> None:
        if self._wanted:
            # what was passed by while scrolling is read when somebody looks at it again
            self._wanted = self._wanted[-AHEAD:]
            self._read(self._wanted[-1], fresh=False)

    def _read(self, window: int, *, fresh: bool) -> None:
        generation, asked = self._generation, self.asked()
        self._task.run(
            self.question(window * WINDOW, counted=fresh),
            lambda page: self._start(asked, page, window, generation) if fresh else self._add(page, window, generation),
            owner=self,
        )

    def _start(self, asked: object, page: Page[Row], window: int, generation: int) -> None:
        """Begin anew with the first window that was read."""
        if generation != self._generation:
            return
        if not page.rows and page.total:
            self.from_the_top()
            return
        same = self._shown == asked and page.total == self._total
        self._shown = asked
        if same:
            self._rows, self._wanted = {window: page.rows}, []
            self.dataChanged.emit(self.index(0, 0), self.index(max(page.total - 1, 0), len(self.columns) - 1))
        else:
            self.beginResetModel()
            self._rows, self._wanted, self._total = {window: page.rows}, [], page.total
            self.endResetModel()
        self.counted.emit(page.total)
        self._look_ahead(window)

    def _add(self, page: Page[Row], window: int, generation: int) -> None:
        if generation != self._generation:
            return
        if len(self._rows) >= KEPT:
            self._rows.pop(next(iter(self._rows)))
        self._rows[window] = page.rows
        wanted = window in self._wanted
        self._last = window if wanted else self._last
        self._wanted = [one for one in self._wanted if one != window]
        first, last = window * WINDOW, window * WINDOW + len(page.rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(max(first, last), len(self.columns) - 1))
        if self._wanted:
            self._later.start()
        elif wanted:
            self._look_ahead(window)

    def _look_ahead(self, window: int) -> None:
        """Read the windows beside the one that is looked at, so that scrolling on finds them there."""
        for beside in (window + 1, window - 1):
            if 0 <= beside * WINDOW < self._total and beside not in self._rows:
                self._read(beside, fresh=False)
