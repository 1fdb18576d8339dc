"""The norms that a fact can be held against, as a list to search: those that bind first, by part of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from caseapp.desktop.as_written import as_tip
from caseapp.desktop.language import spoken
from caseapp.procedure.guards.grounds import NORM
from caseapp.procedure.norm import AGREEMENT, BASES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseapp.desktop.state.desk import Desk
    from caseapp.procedure.norm import Norm

MIME = "application/x-caseapp-norm"
"""What is dragged when a norm is dragged."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the list: a heading, or a norm; ``dim`` for one that does not bind this person."""

    text: str
    ref: str = ""
    dim: bool = False
    said: str = ""


class NormsState(QAbstractListModel):
    """The list. ``loaded`` tells that the norms of another respondent are there."""

    loaded = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._norms: tuple[Norm, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._words = ""

    def load(self, case_id: str, respondent: str) -> None:
        """Read the norms for a respondent."""
        session = self._desk.session
        self._desk.task.run(lambda: session.norms(case_id, respondent), self._take, owner=self)

    def look_for(self, words: str) -> None:
        """Keep the norms in which these words stand; a reference to a law or agreement can be used as it is typed."""
        self._words = words
        self._fill()

    def text_of(self, ref: str) -> str:
        """What a norm says; empty when the list does not have it."""
        return next((one.text for one in self._norms if one.ref == ref), "")

    def against(self, ref: str) -> str:
        """Why a norm does not bind, or nothing."""
        return next((one.against for one in self._norms if one.ref == ref), "")

    def ref_at(self, row: int) -> str:
        """The norm on a line; empty for a heading."""
        return self._lines[row].ref if 0 <= row < len(self._lines) else ""

    def first(self) -> int:
        """The first line with a norm, or -1."""
        return next((at for at, line in enumerate(self._lines) if line.ref), -1)

    def _take(self, norms: Sequence[Norm]) -> None:
        self._norms = tuple(norms)
        self._fill()
        self.loaded.emit()

    def _fill(self) -> None:
        self.beginResetModel()
        self._lines = tuple(self._made())
        self.endResetModel()

    def _made(self) -> Iterator[Line]:
        words = self._words.casefold().split()
        found = [
            one for one in self._norms if all(word in f"{one.ref} {one.text} {one.group}".casefold() for word in words)
        ]
        group = ""
        for one in found:
            own = spoken(one.group) if one.group in (AGREEMENT, BASES) else one.group
            heading = own if one.binds else self.tr("Does not apply to this person here")
            if heading != group:
                group = heading
                yield Line(text=heading)
            text = spoken(one.text)
            said = f"{one.ref}: {text}" + (f" {spoken(one.against)}" if one.against else "")
            yield Line(text=f"{one.ref}\n{text}", ref=one.ref, dim=not one.binds, said=said)
        typed = self._words.strip()
        if NORM.match(typed) and all(one.ref != typed for one in self._norms):
            yield Line(text=self.tr("A law or an agreement"))
            yield Line(text=typed, ref=typed, said=typed)

    # --- what Qt asks of a list

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.said or line.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(line.said or line.text)
        if role == Qt.ItemDataRole.UserRole:
            return line
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self._lines[index.row()].ref:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self.ref_at(indexes[0].row()).encode())
        return data
