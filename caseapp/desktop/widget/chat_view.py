"""A chat as a chat: bubbles, search within, and messages chosen to be quoted in the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import MEDIUM, SMALL
from caseapp.desktop.widget.chat_list import ChatList
from caseapp.desktop.widget.find_bar import FindBar
from caseapp.desktop.widget.layout import clear, column, frame, label, row
from caseapp.desktop.widget.prose import Prose
from caseapp.evidence.chat import DateOrder

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.desktop.state.chat import ChatModel
    from caseapp.evidence.chat import ChatHead


class ChatView(QWidget):
    """``quoted`` gives the chosen messages, ``file_wanted`` the name of a file that came with a message."""

    quoted = Signal(object)
    file_wanted = Signal(str)

    def __init__(self, model: ChatModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        model.setParent(self)
        self._rows: tuple[int, ...] = ()
        self._at = -1
        self.list = ChatList()
        self.list.setAccessibleName(self.tr("Messages of {name}").format(name=name))
        self.setFocusProxy(self.list)
        self.finder = FindBar(self)
        self._count = label("", "small")
        self.finder.stretch()
        self.finder.line.addWidget(self._count)
        self._problem = Prose(look="wrong")
        self._problem.hide()
        self._ask = frame("note_due")
        column(self._ask, space=SMALL, margin=MEDIUM)
        self._ask.hide()
        inside = column(self, space=SMALL)
        for part in (self.finder, self._ask, self._problem):
            inside.addWidget(part)
        inside.addWidget(self.list, 1)
        inside.addWidget(self._foot())
        self._connect()
        self.list.show_chat(model)
        model.load()

    def _foot(self) -> QWidget:
        holder = frame("plain")
        self._said = Prose(look="muted")
        self._none = QPushButton(self.tr("Choose none"))
        self.quote = QPushButton(self.tr("Quote in the case"))
        icon.put(self.quote, "quote", "ink")
        for button in (self._none, self.quote):
            button.setAutoDefault(False)
        self._none.setProperty("look", "link")
        line = row(self._said, self._none, self.quote)
        line.setStretch(0, 1)
        column(holder).addLayout(line)
        self._show_chosen(0)
        return holder

    def _connect(self) -> None:
        model = self.model
        model.ended.connect(self._ended)
        model.rowsInserted.connect(lambda: self._say_count(model.rowCount(), ended=False))
        model.unsure.connect(self._ask_order)
        model.failed.connect(self._fail)
        model.picked.connect(self._show_chosen)
        model.found.connect(self._found)
        self.finder.asked.connect(model.find)
        self.finder.stepped.connect(self._step)
        self._none.clicked.connect(model.choose_none)
        self.quote.clicked.connect(lambda: self.quoted.emit(model.chosen_messages()))
        self.list.file_wanted.connect(self.file_wanted)

    # --- reading

    def _ended(self, number: int) -> None:
        self._say_count(number, ended=True)
        if number and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _say_count(self, number: int, *, ended: bool) -> None:
        shown = f"{number:,}".replace(",", ".")
        text = self.tr("{number} messages") if ended else self.tr("{number} messages…")
        self._count.setText(text.format(number=shown))

    def _fail(self, text: str) -> None:
        self._problem.say(text)
        self._problem.show()

    def _ask_order(self, head: ChatHead) -> None:
        """The file does not tell which comes first, day or month: the user says."""
        inside = self._ask.layout()
        if inside is None:
            return
        clear(inside)
        text = self.tr("How does this chat write its dates? The file itself does not say. It has, for instance: {date}")
        inside.addWidget(Prose(text=text.format(date=head.example)))
        buttons = row()
        for order in head.orders:
            button = QPushButton(self._order_name(order))
            button.clicked.connect(self._chooses(order))
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside.addItem(buttons)
        self._ask.show()
        self._ask.findChildren(QPushButton)[0].setFocus()

    def _order_name(self, order: DateOrder) -> str:
        return {
            DateOrder.DMY: self.tr("Day first: 31-12-2026"),
            DateOrder.MDY: self.tr("Month first: 12-31-2026"),
            DateOrder.YMD: self.tr("Year first: 2026-12-31"),
            DateOrder.YDM: self.tr("Year, day, month: 2026-31-12"),
        }[order]

    def _chooses(self, order: DateOrder) -> Callable[[], None]:
        def choose() -> None:
            self._ask.hide()
            self.model.load(order)
            self.list.setFocus()

        return choose

    # --- choosing and finding

    def _show_chosen(self, number: int) -> None:
        self._none.setVisible(number > 0)
        self.quote.setEnabled(number > 0)
        if number:
            text = self.tr("1 message chosen") if number == 1 else self.tr("{number} messages chosen")
            self._said.say(text.format(number=number))
        else:
            self._said.say(self.tr("Choose messages with the space bar or with a click before their number."))

    def _found(self, rows: tuple[int, ...]) -> None:
        self._rows = rows
        here = max(self.list.currentIndex().row(), 0)
        self._at = next((at for at, one in enumerate(rows) if one >= here), 0)
        self._show_found()

    def _step(self, by: int) -> None:
        if self._rows:
            self._at = (self._at + by) % len(self._rows)
            self._show_found()

    def _show_found(self) -> None:
        self.finder.say(self._at, len(self._rows))
        self.list.pointed = bool(self._rows)
        if self._rows:
            self.list.go_to(self._rows[self._at])
        self.list.viewport().update()
