"""The lines of a text, or the messages of a chat, with what becomes black in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from caseapp.evidence.blackout.marking import STRUCK, Blackout, Strike, black_line, by_line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

Index = QModelIndex | QPersistentModelIndex
STRUCK_ROLE = Qt.ItemDataRole.UserRole + 1
"""The pieces of the shown text that are black, as pairs of places."""

LONGEST_SHOWN = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line or message; ``head`` says when, and ``author`` who wrote it."""

    number: int
    text: str
    head: str = ""
    author: str = ""


class LineModel(QAbstractListModel):
    """As the original is, with what becomes black marked; or with ``final`` as the copy will be.

    ``changed`` asks to draw anew what is seen: to tell of each of very many rows takes a view long.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.final = False
        self._strikes: Mapping[int, tuple[Strike, ...]] = {}
        self._authors: dict[str, str] = {}

    def fill(self, lines: tuple[Line, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def show_black(self, blackout: Blackout, *, final: bool) -> None:
        """Show what becomes black."""
        self._strikes, self._authors, self.final = by_line(blackout.strikes), dict(blackout.authors), final
        self.changed.emit()

    def strikes(self, row: int) -> tuple[Strike, ...]:
        """What becomes black in a line."""
        return self._strikes.get(self.lines[row].number, ())

    def shown(self, row: int) -> tuple[str, list[tuple[int, int]]]:
        """The text of a row, and which pieces of it are black."""
        line, strikes = self.lines[row], self.strikes(row)
        head = f"{line.head}{self._authors.get(line.author, line.author) if self.final else line.author}"
        before = f"{head}: " if line.author else head
        if self.final:
            return before + black_line(line.text, strikes).replace("\n", " "), []
        begin = len(before)
        own = (
            [(0, len(line.text))]
            if any(one.end is None for one in strikes)
            else [(one.start, one.end or 0) for one in strikes]
        )
        pieces = [(begin + start, begin + end) for start, end in own]
        if line.author in self._authors:
            pieces.append((len(line.head), len(head)))
        return (before + line.text.replace("\n", " "))[:LONGEST_SHOWN], pieces

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.lines):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(index.row())[0]
        if role == STRUCK_ROLE:
            return self.shown(index.row())[1]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row())
        return None

    def _spoken(self, row: int) -> str:
        """What a reader of the screen says: the line, and what becomes black in it."""
        text, strikes = self.shown(row)[0], self.strikes(row)
        if not strikes or self.final:
            return text
        words = [self.lines[row].text[one.start : one.end] for one in strikes if one.end is not None]
        what = ", ".join(words) if len(words) == len(strikes) else STRUCK
        return self.tr("{line}. Black: {what}").format(line=text, what=what)
