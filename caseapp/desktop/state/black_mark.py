"""What becomes black, one by one, each with a switch: as a list that one goes through before the copy is made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from caseapp.desktop.as_written import as_tip
from caseapp.evidence.blackout.marking import Area, Blackout, Strike

if TYPE_CHECKING:
    from typing import Any

Index = QModelIndex | QPersistentModelIndex
LONGEST = 80
HAND = ""
"""By whom a mark is made: by hand, or the reference of the person that was looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing that becomes black when it is ``on``; ``text`` are the words beneath, ``sure`` that they are meant."""

    areas: tuple[Area, ...] = ()
    strike: Strike | None = None
    author: tuple[str, str] | None = None
    text: str = ""
    sure: bool = True
    on: bool = True
    by: str = HAND

    @property
    def line(self) -> int:
        """The line or page where it is; 0 for a name in a chat."""
        return self.strike.line if self.strike else self.areas[0].page if self.areas else 0


class MarkModel(QAbstractListModel):
    """The marks, with a switch each; every change can be undone. ``changed`` tells of any."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marks: tuple[Mark, ...] = ()
        self.chat = False
        self._undone: list[tuple[Mark, ...]] = []
        self._done: list[tuple[Mark, ...]] = []

    def put(self, marks: tuple[Mark, ...]) -> None:
        """Take other marks in place of these; this can be undone."""
        if marks != self.marks:
            self._done.append(self.marks)
            self._undone.clear()
            self._show(marks)

    def undo(self) -> None:
        """Go back one step."""
        if self._done:
            self._undone.append(self.marks)
            self._show(self._done.pop())

    def redo(self) -> None:
        """Do again what was undone."""
        if self._undone:
            self._done.append(self.marks)
            self._show(self._undone.pop())

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to go back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    def add(self, mark: Mark) -> int:
        """Add one; gives its place."""
        self.put((*self.marks, mark))
        return len(self.marks) - 1

    def take(self, at: int) -> None:
        """Take one away; what was found is only switched off, so that one sees that it stays."""
        if 0 <= at < len(self.marks):
            if self.marks[at].by == HAND:
                self.put((*self.marks[:at], *self.marks[at + 1 :]))
            else:
                self.turn(at, on=False)

    def turn(self, at: int, *, on: bool) -> None:
        """Switch one on or off."""
        if 0 <= at < len(self.marks):
            self.put((*self.marks[:at], replace(self.marks[at], on=on), *self.marks[at + 1 :]))

    def turn_alike(self, at: int) -> None:
        """Switch all that were found with the same words on or off, as this one is not."""
        if 0 <= at < len(self.marks) and self.marks[at].text:
            words, on = self.marks[at].text.casefold(), not self.marks[at].on
            self.put(tuple(replace(one, on=on) if one.text.casefold() == words else one for one in self.marks))

    def move(self, at: int, area: Area) -> None:
        """Give an area another place."""
        if 0 <= at < len(self.marks) and self.marks[at].by == HAND:
            self.put((*self.marks[:at], replace(self.marks[at], areas=(area,)), *self.marks[at + 1 :]))

    def found(self, by: str, marks: tuple[Mark, ...]) -> None:
        """Take what was found of a person, in place of what was found of them before."""
        self.put((*(one for one in self.marks if one.by != by), *marks))

    def blackout(self) -> Blackout:
        """All that is switched on."""
        on = [one for one in self.marks if one.on]
        return Blackout(
            areas=tuple(area for one in on for area in one.areas),
            strikes=tuple(one.strike for one in on if one.strike is not None),
            authors=tuple(one.author for one in on if one.author is not None),
        )

    def text(self, mark: Mark) -> str:
        """One mark in words."""
        if mark.author is not None:
            name, label = mark.author
            said = self.tr("Name {name} becomes {label}").format(name=name, label=label)
        elif mark.areas and mark.text:
            said = self.tr("“{text}” on page {page}").format(text=mark.text, page=mark.line)
        elif mark.areas:
            said = self.tr("Area on page {page}, {place}").format(page=mark.line, place=self._place(mark.areas[0]))
        elif mark.strike is not None and mark.strike.end is None:
            whole = self.tr("Whole message {line}: {text}") if self.chat else self.tr("Whole line {line}: {text}")
            said = whole.format(line=mark.line, text=mark.text[:LONGEST])
        else:
            part = self.tr("“{text}” in message {line}") if self.chat else self.tr("“{text}” in line {line}")
            said = part.format(text=mark.text[:LONGEST], line=mark.line)
        return " ".join((said if mark.sure else self.tr("{what} (perhaps)").format(what=said)).split())

    def _place(self, area: Area) -> str:
        across, down = (area.left + area.right) / 2, (area.top + area.bottom) / 2
        third, last = 1 / 3, 2 / 3
        sides = (self.tr("left"), self.tr("middle"), self.tr("right"))
        heights = (self.tr("top"), self.tr("centre"), self.tr("bottom"))
        return self.tr("{height} {side}").format(
            height=heights[(down > third) + (down > last)], side=sides[(across > third) + (across > last)]
        )

    def _show(self, marks: tuple[Mark, ...]) -> None:
        if len(marks) == len(self.marks):
            other = [at for at, (one, before) in enumerate(zip(marks, self.marks, strict=True)) if one is not before]
            self.marks = marks
            if len(other) == 1:  # of very many at once a view is told by drawing it anew
                self.dataChanged.emit(self.index(other[0], 0), self.index(other[0], 0))
        else:
            self.beginResetModel()
            self.marks = marks
            self.endResetModel()
        self.changed.emit()

    # --- as Qt asks

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.marks)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.marks):
            return None
        mark = self.marks[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if mark.on else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(mark)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(self.text(mark))
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.turn(index.row(), on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
