"""The evidence of a case as a list; the small pictures come as they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from caseapp.desktop.as_written import as_tip
from caseapp.desktop.state import evidence_words as words
from caseapp.desktop.state.thumbnail import NONE, Thumbnails

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QImage

    from caseapp.desktop.state.desk import Desk
    from caseapp.office.evidence.item import EvidenceItem

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole


class EvidenceList(QAbstractListModel):
    """``counted`` tells how many there are."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.items: tuple[EvidenceItem, ...] = ()
        self.pictures = Thumbnails(desk, self)
        self.pictures.came.connect(self._came)
        self._case_id = ""

    def load(self, case_id: str) -> None:
        """Read the evidence of a case."""
        self._case_id = case_id
        session = self._desk.session
        self._desk.task.run(lambda: session.evidence(case_id), lambda found: self._take(case_id, found), owner=self)

    def _take(self, case_id: str, items: tuple[EvidenceItem, ...]) -> None:
        if case_id != self._case_id:
            return
        self.pictures.begin(case_id)
        for item in items:
            if item.destroyed:
                self.pictures.forget(item.ref)
        self.beginResetModel()
        self.items = tuple(reversed(items))
        self.endResetModel()
        self.counted.emit(len(items))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return item
            case Qt.ItemDataRole.DisplayRole:
                return words.title_of(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                lines = (words.title_of(item), words.what_it_is(item), words.taken_in(item), words.origin(item))
                return ". ".join(lines)
            case Qt.ItemDataRole.ToolTipRole:
                lines = (words.title_of(item), words.taken_in(item), words.origin(item), item.sha256)
                return as_tip("\n".join(lines).strip())
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(item)
            case _:
                return None

    def _picture(self, item: EvidenceItem) -> QImage:
        return self.pictures.picture(item.ref) if item.sha256 and item.readable else NONE

    def _came(self, ref: str) -> None:
        row = next((at for at, item in enumerate(self.items) if item.ref == ref), None)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
