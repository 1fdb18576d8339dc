"""A text to read: search within, and a passage quoted in the case."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.look.theme import palette_now
from caseapp.desktop.widget.find_bar import FindBar
from caseapp.desktop.widget.layout import column, row
from caseapp.desktop.widget.low import READ_AT_ONCE, lines_high
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QUrl

Paper = QPlainTextEdit | QTextBrowser
MOST_FOUND = 1_000
LONGEST_LINE = 4_096
"""Characters after which a line without an end is broken, since nobody can read further and Qt becomes slow."""

PARAGRAPH, LINE = "\u2029", "\u2028"


class PlainPaper(QPlainTextEdit):
    """Plain text, as it is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(READABLE)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setUndoRedoEnabled(False)
        self.setPlainText(broken(text))


class RichPaper(QTextBrowser):
    """A text with headings that the program made; nothing is ever fetched, whatever the text asks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.setTextInteractionFlags(READABLE)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHtml(html)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        return None


READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class TextView(QWidget):
    """``quoted`` gives the passage that is chosen."""

    quoted = Signal(str)

    def __init__(self, paper: Paper, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = paper
        paper.setAccessibleName(name)
        paper.setProperty("look", "paper")
        paper.setMinimumHeight(lines_high(paper, READ_AT_ONCE))
        self.setFocusProxy(paper)
        self._places: list[QTextCursor] = []
        self._at = 0
        self.finder = FindBar(self)
        self.finder.stretch()
        said = Prose(text=self.tr("Select a passage to quote it in the case."), look="muted")
        self.quote = QPushButton(self.tr("Quote in the case"))
        icon.put(self.quote, "quote", "ink")
        self.quote.setAutoDefault(False)
        self.quote.setEnabled(False)
        self._said = said
        inside = column(self, space=SMALL)
        inside.addWidget(self.finder)
        inside.addWidget(paper, 1)
        line = row(said, self.quote)
        line.setStretch(0, 1)
        inside.addLayout(line)
        self.finder.asked.connect(self._look_for)
        self.finder.stepped.connect(self._step)
        paper.selectionChanged.connect(self._selected)
        self.quote.clicked.connect(lambda: self.quoted.emit(self.passage))

    def only_read(self) -> None:
        """There is nothing to quote here."""
        self.quote.hide()
        self._said.hide()

    @property
    def passage(self) -> str:
        """What is selected."""
        return self.paper.textCursor().selectedText().replace(PARAGRAPH, "\n").replace(LINE, "\n").strip()

    def _selected(self) -> None:
        self.quote.setEnabled(self.paper.textCursor().hasSelection())

    def _look_for(self, words: str) -> None:
        document = self.paper.document()
        self._places = []
        if words:
            for start, end in _spans(document.toRawText(), words):
                place = QTextCursor(document)
                place.setPosition(start)
                place.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                self._places.append(place)
        self._at = 0
        self._show_found()

    def _step(self, by: int) -> None:
        if self._places:
            self._at = (self._at + by) % len(self._places)
            self._show_found()

    def _show_found(self) -> None:
        self.finder.say(self._at, len(self._places))
        self.paper.setExtraSelections([_mark(one, here=at == self._at) for at, one in enumerate(self._places)])
        if self._places:
            place = QTextCursor(self._places[self._at])
            place.setPosition(place.selectionStart())
            self.paper.setTextCursor(place)
            self.paper.ensureCursorVisible()


def _spans(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where words stand, as Qt counts: what lies outside the basic plane, such as an emoji, counts for two."""
    read = units = 0
    for found in islice(re.finditer(re.escape(words), text, re.IGNORECASE), MOST_FOUND):
        units += _units(text[read : found.start()])
        read, end = found.end(), units + _units(found[0])
        yield units, end
        units = end


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _mark(place: QTextCursor, *, here: bool) -> QTextEdit.ExtraSelection:
    colours = palette_now()
    look = QTextCharFormat()
    look.setBackground(QColor(colours.accent if here else colours.due_soft))
    look.setForeground(QColor(colours.on_accent if here else colours.due))
    found = QTextEdit.ExtraSelection()
    found.cursor, found.format = place, look
    return found


def broken(text: str) -> str:
    """A text of which no line is longer than a screen can do with."""
    if len(text) <= LONGEST_LINE:
        return text
    return "\n".join(piece for line in text.split("\n") for piece in _pieces(line))


def _pieces(line: str) -> list[str]:
    return [line[at : at + LONGEST_LINE] for at in range(0, len(line), LONGEST_LINE)] or [""]
