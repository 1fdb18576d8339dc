"""One line of a text, to be read and chosen from: Space takes the words that are chosen, or the word at the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from caseapp.desktop.look.sheet import BLACK, WHITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class LineText(QPlainTextEdit):
    """``struck`` gives the place of the words, as characters of the text."""

    struck = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_line(self, text: str, black: Sequence[tuple[int, int]]) -> None:
        """Show a text, with the pieces of it that are black."""
        if text != self.toPlainText():
            self.setPlainText(text)
            # set after the text: Qt forgets it with every new one
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
            )
        form = QTextCharFormat()
        form.setBackground(QColor(BLACK))
        form.setForeground(QColor(WHITE))
        form.setFontStrikeOut(True)
        marked = []
        for start, end in black:
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(self.document())
            one.cursor.setPosition(_units(text, start))
            one.cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
            one.format = form
            marked.append(one)
        self.setExtraSelections(marked)

    def strike(self) -> None:
        """Take the words that are chosen, or the word at the cursor."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        text = self.toPlainText()
        start, end = (_characters(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        chosen = text[start:end]
        start, end = start + len(chosen) - len(chosen.lstrip()), end - len(chosen) + len(chosen.rstrip())
        if end > start:
            self.struck.emit(start, end)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.strike()
            event.accept()
            return
        super().keyPressEvent(event)


def _units(text: str, at: int) -> int:
    """Where a character stands as Qt counts, in which an emoji takes two places."""
    return len(text[:at].encode("utf-16-le", "replace")) // 2


def _characters(text: str, at: int) -> int:
    return len(text.encode("utf-16-le", "replace")[: at * 2].decode("utf-16-le", "ignore"))
