"""What was found, under the search field, by kind, with the words marked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QLineEdit, QListView, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import SMALL, TINY
from caseapp.desktop.state.search import Found, Result
from caseapp.desktop.widget.announcing import announce
from caseapp.desktop.widget.layout import column, label
from caseapp.desktop.widget.result_delegate import RESULT, ResultDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, HEIGHT, BELOW = 620, 560, 4


class SearchResults(QFrame):
    """Lies over the screen under ``field``; ``case`` opens an act in a case (or the case), ``person`` a person.

    ``left`` tells that nobody waits any more for what is being looked up.
    """

    left = Signal()
    case = Signal(str, str)
    person = Signal(str, str)

    def __init__(self, field: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setProperty("floats", True)  # noqa: FBT003 - lies over the screen, which is meant so
        self._field = field
        self._under = parent
        self._came_from: QWidget | None = None
        self._head = label("", "small")
        self._left = label("", "small")
        self._shown = Found()
        self.list = QListView(self)
        self.list.setProperty("look", "results")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(ResultDelegate(self.list))
        self.model = QStandardItemModel(self)
        self.list.setModel(self.model)
        self.list.clicked.connect(self._open)
        for said in (self._head, self._left):
            said.setContentsMargins(SMALL, 0, 0, 0)  # over the words of the list
        inside = column(self, space=TINY, margin=SMALL)
        inside.addWidget(self._head)
        inside.addWidget(self._left)
        inside.addWidget(self.list)
        field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.hide()

    def show_found(self, found: Found) -> None:
        """Show what was found; nothing is asked with an empty text."""
        chosen = self._result(self.list.currentIndex().row()) if found.text == self._shown.text else None
        again = found.text and replace(found, left=0) == replace(self._shown, left=0) and not self.isHidden()
        self._shown = found
        self._say(found)
        if again:
            self._lay()
            return
        self.setVisible(bool(found.text))
        self.model.clear()
        if not found.text:
            return
        self._group(self.tr("Cases"), found.cases)
        self._group(self.tr("Persons"), found.persons)
        self._group(self.tr("In the cases, newest first"), found.acts)
        self.list.setVisible(found.number > 0)
        self._choose(self._first())
        self._lay()
        announce(self.list, self._heard(found))
        self.list.scrollToTop()
        if chosen is not None:
            self._choose(self._row_of(chosen))

    def _say(self, found: Found) -> None:
        nothing = self.tr("Nothing found for “{text}”.").format(text=found.text)
        self._head.setText(self.tr("Arrow keys choose, Enter opens") if found.number else nothing)
        still = self.tr("Still reading. Files to go: {number}. There may be more in them.")
        self._left.setText(still.format(number=found.left))
        self._left.setVisible(found.left > 0)

    def _heard(self, found: Found) -> str:
        """How it is said to who does not see it."""
        if found.number < 2:  # noqa: PLR2004 - one is said otherwise than more
            return self.tr("1 result.") if found.number else self._head.text()
        return self.tr("{number} results. The down arrow goes to them.").format(number=found.number)

    def _group(self, name: str, results: Sequence[Result]) -> None:
        if not results:
            return
        head = QStandardItem(name)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        self.model.appendRow(head)
        for result in results:
            item = QStandardItem(result.plain)
            item.setData(result, RESULT)
            self.model.appendRow(item)

    def _lay(self) -> None:
        below = self._field.mapTo(self._under, self._field.rect().bottomLeft())
        rows = sum(self.list.sizeHintForRow(at) for at in range(self.model.rowCount()))
        heads = sum(one.sizeHint().height() + TINY for one in (self._head, self._left) if not one.isHidden())
        wanted = rows + heads + 3 * SMALL
        room = self._under.height() - below.y() - SMALL
        self.setGeometry(below.x(), below.y() + BELOW, WIDTH, min(HEIGHT, wanted, room))
        self.raise_()

    # --- by keyboard

    def _first(self) -> int:
        return next((at for at in range(self.model.rowCount()) if self._result(at) is not None), -1)

    def _result(self, row: int) -> Result | None:
        found = self.model.index(row, 0).data(RESULT)
        return found if isinstance(found, Result) else None

    def _row_of(self, result: Result) -> int:
        return next((at for at in range(self.model.rowCount()) if self._result(at) == result), -1)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row, 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or it would leave the form that is open below
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if self.isHidden():
            return self._go_back(event)
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self._leave()
            self._field.setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentIndex())
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key is Qt.Key.Key_Down else -1, in_list=watched is self.list)
        elif watched is self.list and event.text().isprintable() and event.text():
            self._field.setFocus()
            QApplication.sendEvent(self._field, event)
        else:
            return False
        return True

    def come(self) -> None:
        """Come to search, from wherever one is; Escape goes back there."""
        here = QApplication.focusWidget()
        if here is not self._field:
            self._came_from = here
        self._field.setFocus()
        self._field.selectAll()

    def _go_back(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._field.clear()
        before, self._came_from = self._came_from, None
        if before is None or not shiboken6.isValid(before) or not before.isVisible():
            before = self._field.nextInFocusChain()
        if before is not None:
            before.setFocus()
        return True

    def _move(self, by: int, *, in_list: bool) -> None:
        if not in_list:
            if by > 0:
                self.list.setFocus()
            return
        at = self.list.currentIndex().row() + by
        while 0 <= at < self.model.rowCount() and self._result(at) is None:
            at += by
        if at < self._first():
            self._field.setFocus()
        elif at < self.model.rowCount():
            self._choose(at)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _open(self, index: QModelIndex) -> None:
        result = index.data(RESULT) if index.isValid() else None
        if not isinstance(result, Result):
            return
        self._leave()
        self._field.clear()
        if result.person:
            self.person.emit(result.person, result.name)
        else:
            self.case.emit(result.case_id, result.ref)
