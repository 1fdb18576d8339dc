"""Editors for what is written: a line, a text, a list of lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMetaMethod, QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.editor.base import Editor
from caseapp.desktop.look.scale import TINY
from caseapp.desktop.widget.layout import column
from caseapp.desktop.widget.line import Line
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.reveal import reveal

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from caseapp.model.value import Value

FRAME = 12

LONGEST_PARAGRAPH = 50_000
"""Characters without a line break. Qt sets a whole paragraph anew at each key, which is then felt; twenty pages."""


class GrowingText(QPlainTextEdit):
    """A text field that grows with what is typed; Tab goes on to the next field.

    ``kept_out`` says why what was pasted was not taken, and is empty when it was; without a listener all is taken.
    """

    kept_out = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, least: int = 3, most: int = 14) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        # once the form has given it the room for a new line
        self.cursorPositionChanged.connect(lambda: QTimer.singleShot(0, self, self._follow))
        self._fit()

    def begin_with(self, lines: int) -> None:
        """Be so many lines high while there is no more in it."""
        self._least = lines
        self._fit()

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), self._least), self._most)
        height = int(lines * self.fontMetrics().lineSpacing()) + FRAME + int(2 * self.document().documentMargin())
        if height != self.height():
            self.setFixedHeight(height)

    def _follow(self) -> None:
        if self.hasFocus():
            line = self.cursorRect()
            reveal(self, line.translated(self.viewport().pos()))

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, unless the field could not be typed in afterwards."""
        paragraph = max(map(len, source.text().splitlines()), default=0)
        heard = self.isSignalConnected(QMetaMethod.fromSignal(self.kept_out))
        if heard and paragraph > LONGEST_PARAGRAPH:
            self.kept_out.emit(
                self.tr(
                    "This text has not been pasted: it has {number} characters without a line break. "
                    "Put line breaks in it, or add it to the evidence as a file."
                ).format(number=QLocale().toString(paragraph))
            )
            return
        self.kept_out.emit("")
        super().insertFromMimeData(source)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())


class LineEditor(Editor):
    """One line."""

    def __init__(self) -> None:
        super().__init__()
        self._line = Line()
        column(self).addWidget(self._line)
        self.setFocusProxy(self._line)
        self._line.written.connect(self.edited)

    @override
    def value(self) -> Value:
        return self._line.text().strip()

    @override
    def put(self, value: Value) -> None:
        self._line.show_text(value if isinstance(value, str) else "")


class NumbersEditor(LineEditor):
    """Numbers on one line, such as ``12-15 20``."""

    @override
    def put(self, value: Value) -> None:
        numbers = value if isinstance(value, tuple | list) else ()
        super().put(" ".join(map(str, numbers)) if numbers else value)


def replace_text(field: QPlainTextEdit, text: str) -> None:
    """Put a text in a field; where one stood already it is one change, which Ctrl+Z takes back."""
    if not field.toPlainText():
        field.setPlainText(text)
    elif text != field.toPlainText():
        cursor = QTextCursor(field.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)


class TextEditor(Editor):
    """A text of any length."""

    def __init__(self, *, least: int = 3) -> None:
        super().__init__()
        self._text = GrowingText(least=least)
        self._kept_out = Prose(look="wrong")
        self._kept_out.hide()
        inside = column(self, space=TINY)
        inside.addWidget(self._text)
        inside.addWidget(self._kept_out)
        self.setFocusProxy(self._text)
        self._text.kept_out.connect(self._say_kept_out)
        self._text.textChanged.connect(self.edited)

    def _say_kept_out(self, why: str) -> None:
        self._kept_out.say(why)
        self._kept_out.setVisible(bool(why))

    @override
    def value(self) -> Value:
        return self._text.toPlainText().strip()

    @override
    def put(self, value: Value) -> None:
        text = value if isinstance(value, str) else ""
        with QSignalBlocker(self._text):
            replace_text(self._text, text)


class LinesEditor(TextEditor):
    """Several things, one on each line."""

    def __init__(self) -> None:
        super().__init__(least=2)
        self._text.setPlaceholderText(self.tr("one per line"))

    @override
    def value(self) -> Value:
        return tuple(line.strip() for line in self._text.toPlainText().splitlines() if line.strip())

    @override
    def put(self, value: Value) -> None:
        lines = (value,) if isinstance(value, str) else value if isinstance(value, tuple | list) else ()
        super().put("\n".join(line for line in lines if isinstance(line, str)))
