"""Looking for words in what is shown: a field, how many there are, and the one before or after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from caseapp.desktop.widget.layout import label
from caseapp.desktop.widget.line import let_clear
from caseapp.desktop.widget.tool_bar import WITHIN, ToolBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

PAUSE = 200
FIELD = 168
FOUND = 66


class _Field(QLineEdit):
    """Enter goes on, Shift+Enter back."""

    stepped = Signal(int)
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(ToolBar):
    """``asked`` gives the words, ``stepped`` 1 for the next place and -1 for the one before. Ctrl+F comes here."""

    asked = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = _Field()
        self.field.setProperty("look", "search")
        self.field.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.field.setAccessibleName(self.tr("Search this file"))
        self.field.setFixedWidth(FIELD)
        let_clear(self.field)
        self.line.addWidget(self.field)
        self.said = label("", "small")
        self.said.setMinimumWidth(FOUND)
        self._before = self.button(self.tr("Previous match"), "chevron_up", lambda: self.stepped.emit(-1), "Shift+F3")
        self._after = self.button(self.tr("Next match"), "chevron_down", lambda: self.stepped.emit(1), "F3")
        self.line.addWidget(self.said)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(lambda: self.asked.emit(self.field.text().strip()))
        self.field.textChanged.connect(lambda _text: self._later.start())
        self.field.stepped.connect(self._step)
        self.field.left.connect(lambda: self.asked.emit(""))
        QShortcut(QKeySequence.StandardKey.Find, parent, self._come, context=WITHIN)
        self.say(-1, 0)

    def say(self, at: int, number: int) -> None:
        """Show which of how many places is shown; nothing when nothing is looked for."""
        if not self.field.text().strip():
            self.said.clear()
        elif not number:
            self.said.setText(self.tr("not found"))
        else:
            self.said.setText(f"{at + 1} / {number}")
        for one in (self._before, self._after):
            one.setEnabled(number > 0)

    def _step(self, by: int) -> None:
        if self._later.isActive():
            self._later.stop()
            self.asked.emit(self.field.text().strip())
        else:
            self.stepped.emit(by)

    def _come(self) -> None:
        self.field.setFocus()
        self.field.selectAll()
