"""A few words on one line, which go on to the next line where the room ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from caseapp.desktop.overriding import override

if TYPE_CHECKING:
    from PySide6.QtCore import QSize


LONGEST, PIECE = 64, 20
"""Letters of a word that is wider than any room, and after how many it may be broken.

Not a SHA-256 value, for that is copied.
"""

ENDLESS = re.compile(rf"\S{{{LONGEST + 1},}}")


def broken(word: re.Match[str]) -> str:
    """A word without end, with places where a line may end though nothing stands there."""
    return "\u200b".join(word[0][at : at + PIECE] for at in range(0, len(word[0]), PIECE))


class Words(QLabel):
    """A label for plain text. It asks the room of one line; Qt by itself asks that of a block of several."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self._plain = False
        self.setWordWrap(True)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        """Show a text as it is; Qt takes it for plain by itself where nothing in it looks like mark-up."""
        if not self._plain and ("<" in text or "&" in text):
            from PySide6.QtCore import Qt

            self._plain = True  # to say it by name loads more than the whole sign-in page
            self.setTextFormat(Qt.TextFormat.PlainText)
        super().setText(ENDLESS.sub(broken, text) if len(text) > LONGEST else text)

    @override
    def sizeHint(self) -> QSize:
        """One line, however many it gets."""
        size = super().sizeHint()
        if not self.wordWrap():
            return size
        around = 2 * (self.margin() + self.frameWidth()) + 1
        line = self.fontMetrics().size(0, self.text())
        size.setWidth(line.width() + around)
        size.setHeight(max(line.height() + around, self.heightForWidth(size.width())))
        return size
