"""A field of one line that hears whoever writes in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from caseapp.desktop.look import icon

CLEARING = "_q_qlineeditclearaction"
"""Qt's name for the small cross in a field."""


class Line(QLineEdit):
    """``written`` tells that somebody wrote: with keys, by dictation, or through another aid for who cannot type.

    Qt's own ``textEdited`` hears keys alone. What the program puts there by itself is no writing.
    """

    written = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_itself = False
        self.textChanged.connect(self._heard)

    def show_text(self, text: str) -> None:
        """Put a text there."""
        self._by_itself = True
        self.setText(text)
        self._by_itself = False

    def replace_text(self, text: str) -> None:
        """Write what was typed in another way, as one change that Ctrl+Z takes back."""
        if text != self.text():
            self._by_itself = True
            self.selectAll()
            self.insert(text)
            self._by_itself = False

    def _heard(self) -> None:
        if not self._by_itself:
            self.written.emit()


def let_clear(line: QLineEdit) -> None:
    """Put a small cross in a field that takes its text away; Qt gives it no name, and no colour of the theme."""
    line.setClearButtonEnabled(True)
    cross = line.findChild(QAction, CLEARING)
    if cross is not None:
        cross.setText(QCoreApplication.translate("Line", "Clear the text"))
    for button in line.findChildren(QToolButton):
        if button.defaultAction() is cross:
            icon.put(button, "close")
