"""The files within a file: what a mail has as attachments, or an archive holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from caseapp.desktop.as_written import as_tip
from caseapp.desktop.language import spoken
from caseapp.desktop.state.evidence_words import kind_of_name
from caseapp.procedure.wording import size_text

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from caseapp.evidence.reading.result import Part

Index = QModelIndex | QPersistentModelIndex


class PartList(QAbstractTableModel):
    """Name, kind and size of each."""

    def __init__(self, parts: tuple[Part, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parts = parts

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.parts)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Kind"), self.tr("Size"))[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        part = self.parts[index.row()]
        texts = (part.name, kind_of_name(part.name), spoken(size_text(part.size)) if part.size else "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            name = part.name if part.address else self.tr("{name}: cannot be extracted").format(name=part.name)
            return as_tip(name)
        return None
