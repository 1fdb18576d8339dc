"""The messages of a chat, shown while they are being read; which ones are chosen, and where a word stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from caseapp.desktop.language import spoken
from caseapp.desktop.state.fault import fault_text
from caseapp.evidence.chat import DateOrder, NotAChat, OrderUnknown, Sort
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from PySide6.QtCore import QObject

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.task import Job
    from caseapp.evidence.chat import Message

Index = QModelIndex | QPersistentModelIndex
BATCH = 2_000
"""Messages that are shown at once while the rest is being read."""

MESSAGE = Qt.ItemDataRole.UserRole
MOST_FOUND = 10_000
TURNING = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"))
"""Characters that turn the direction of writing: with them a name or a file would seem to be called otherwise."""


class ChatModel(QAbstractTableModel):
    """``ended`` tells that all is read, ``unsure`` that the order of the dates must be asked, ``failed`` why not."""

    ended = Signal(int)
    unsure = Signal(object)
    failed = Signal(str)
    picked = Signal(int)
    found = Signal(object)

    def __init__(self, desk: Desk, read: Callable[[DateOrder | None], Iterable[Message]], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._read = desk, read
        self._messages: list[Message] = []
        self._coming: list[Message] = []
        self._job: Job | None = None
        self._looked_for = 0
        self.chosen: set[int] = set()
        self.authors: dict[str, int] = {}
        self.words = ""
        self.order: DateOrder | None = None

    # --- reading

    def load(self, order: DateOrder | None = None) -> None:
        """Read the chat; ``order`` is what the user said of its dates."""
        self.stop()
        self.order = order
        self.beginResetModel()
        self._messages, self.chosen, self.authors = [], set(), {}
        self.endResetModel()
        coming: list[Message] = []
        self._coming = coming
        read = self._read

        def work(job: Job) -> None:
            for at, message in enumerate(read(order), start=1):
                coming.append(message)
                if at % BATCH == 0:
                    if job.cancelled():
                        return
                    job.progress(at, 0)

        job = self._desk.task.run_with(
            work,
            lambda _none: self._end(coming),
            failed=lambda error: self._fail(coming, error),
            owner=self,
        )
        job.progressed.connect(self._take)
        self._job = job

    def stop(self) -> None:
        """Read no further."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _take(self, *_progress: int) -> None:
        first, last = len(self._messages), len(self._coming)
        if last > first:
            self.beginInsertRows(QModelIndex(), first, last - 1)
            for one in self._coming[first:last]:
                self._messages.append(one)
                self.authors.setdefault(one.author, len(self.authors))
            self.endInsertRows()

    def _end(self, coming: list[Message]) -> None:
        if coming is self._coming:
            self._job = None
            self._take()
            self.ended.emit(len(self._messages))

    def _fail(self, coming: list[Message], error: Exception) -> None:
        if coming is not self._coming:
            return
        self._job = None
        self._take()
        match error:
            case OrderUnknown():
                self.unsure.emit(error.head)
            case NotAChat():
                self.failed.emit(spoken(str(error)))
            case _:
                text = fault_text(error)
                if text:
                    self.failed.emit(text)
                else:
                    self._desk.task.fault.emit(error)

    # --- showing

    def message(self, row: int) -> Message:
        """What stands on a row."""
        return self._messages[row]

    def begins_day(self, row: int) -> bool:
        """Whether the first message of a day stands on a row."""
        return row == 0 or self._messages[row].at.date() != self._messages[row - 1].at.date()

    def begins_author(self, row: int) -> bool:
        """Whether somebody else wrote what stands on the row before."""
        before = self._messages[row - 1] if row else None
        return before is None or before.author != self._messages[row].author or self.begins_day(row)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._messages)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        message = self._messages[index.row()]
        if role == MESSAGE:
            return message
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chosen = self.tr("chosen, ") if message.number in self.chosen else ""
            who = message.author or self.tr("notice")
            return f"{chosen}{day_name(message.at.date())} {message.at:%H:%M}, {who}: {self.body(message)}"
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{message.author}: {self.body(message)}" if message.author else message.text
        return None

    def body(self, message: Message) -> str:
        """What a message says, also when its text or file is not there."""
        return self._said(message).translate(TURNING)

    def _said(self, message: Message) -> str:
        match message.sort:
            case Sort.DELETED:
                return message.text or self.tr("Message deleted by the sender")
            case Sort.LEFT_OUT:
                return self.tr("File left out of the export: {what}").format(what=message.text)
            case Sort.FILE:
                return f"{message.file}\n{message.text}".strip()
            case _:
                said, edited = message.text or self.tr("Message without text"), self.tr("edited")
                return f"{said} ({edited})" if message.edited else said

    # --- choosing and finding

    def toggle(self, row: int) -> None:
        """Choose a message, or no longer."""
        if 0 <= row < len(self._messages):
            self.chosen ^= {self._messages[row].number}
            self._picked(row, row)

    def choose(self, first: int, last: int) -> None:
        """Choose all messages from one row to another."""
        low, high = sorted((first, last))
        self.chosen |= {one.number for one in self._messages[max(low, 0) : high + 1]}
        self._picked(low, high)

    def choose_none(self) -> None:
        """Choose nothing."""
        self.chosen.clear()
        self._picked(0, len(self._messages) - 1)

    def chosen_messages(self) -> tuple[Message, ...]:
        """What is chosen, in order."""
        return tuple(self._messages[number - 1] for number in sorted(self.chosen) if number <= len(self._messages))

    def find(self, words: str) -> None:
        """Look for words, whatever their capitals; ``found`` gives the rows."""
        self.words = words
        self._looked_for += 1
        asked, kept, sought = self._looked_for, tuple(self._messages), words.casefold()

        def work() -> tuple[int, ...]:
            return tuple(_rows(kept, sought)) if sought else ()

        def done(rows: tuple[int, ...]) -> None:
            if asked == self._looked_for:
                self.found.emit(rows)

        self._desk.task.run(work, done, owner=self)

    def _picked(self, first: int, last: int) -> None:
        if self._messages:
            self.dataChanged.emit(self.index(first, 0), self.index(max(last, first), 0))
        self.picked.emit(len(self.chosen))


def _rows(messages: Iterable[Message], sought: str) -> Iterator[int]:
    left = MOST_FOUND
    for row, one in enumerate(messages):
        if sought in one.text.casefold() or sought in one.author.casefold() or sought in one.file.casefold():
            yield row
            left -= 1
            if not left:
                return


def day_name(day: date) -> str:
    """A day with its year: ``2 maart 2026``."""
    return spoken(day_text(day))
