"""The evidence of a case as a list; the small pictures come as they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from typing_extensions import override

from caseapp.desktop.state import evidence_words as words
from caseapp.ledger import LedgerError
from caseapp.office.errors import OfficeError

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from caseapp.desktop.state.desk import Desk
    from caseapp.office.evidence.item import EvidenceItem

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
SMALL_PICTURE = 128
"""Pixels: sharp at twice the size at which it is shown."""

NONE = QImage()


class EvidenceList(QAbstractListModel):
    """``counted`` tells how many there are."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.items: tuple[EvidenceItem, ...] = ()
        self._pictures: dict[tuple[str, str], QImage] = {}
        self._wanted: list[str] = []
        self._case_id = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fetch)

    def load(self, case_id: str) -> None:
        """Read the evidence of a case."""
        self._case_id = case_id
        session = self._desk.session
        self._desk.task.run(lambda: session.evidence(case_id), lambda found: self._take(case_id, found), owner=self)

    def _take(self, case_id: str, items: tuple[EvidenceItem, ...]) -> None:
        if case_id != self._case_id:
            return
        gone = {item.ref for item in items if item.destroyed}
        self._pictures = {key: one for key, one in self._pictures.items() if key[0] == case_id and key[1] not in gone}
        self.beginResetModel()
        self.items, self._wanted = tuple(reversed(items)), []
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
                return "\n".join((words.title_of(item), words.taken_in(item), words.origin(item), item.sha256)).strip()
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(item)
            case _:
                return None

    def _picture(self, item: EvidenceItem) -> QImage:
        found = self._pictures.get((self._case_id, item.ref))
        if found is None:
            if item.sha256 and item.readable and item.ref not in self._wanted:
                self._wanted.append(item.ref)
                self._later.start()
            return NONE
        return found

    def _fetch(self) -> None:
        if not self._wanted:
            return
        session, case_id, ref = self._desk.session, self._case_id, self._wanted[-1]

        def work() -> QImage:
            try:
                return small(session.evidence_reading(case_id, ref).preview)
            except (OfficeError, LedgerError):
                return NONE  # the viewer says what is wrong with it

        self._desk.task.run(work, lambda found: self._have(case_id, ref, found), owner=self)

    def _have(self, case_id: str, ref: str, picture: QImage) -> None:
        if case_id != self._case_id:
            return
        self._pictures[case_id, ref] = picture
        self._wanted = [one for one in self._wanted if one != ref]
        row = next((at for at, item in enumerate(self.items) if item.ref == ref), None)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
        if self._wanted:
            self._later.start()


def small(preview: bytes) -> QImage:
    """A preview, as small as a list shows it."""
    found = QImage.fromData(preview) if preview else NONE
    if found.isNull():
        return NONE
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return found.scaled(SMALL_PICTURE, SMALL_PICTURE, keep, smooth)
