"""A few words on one line, which go on to the next line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from caseapp.desktop.overriding import override


class Words(QLabel):
    """A label for plain text. It asks the room of one line; Qt by itself asks that of a block of several."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    @override
    def sizeHint(self) -> QSize:
        """One line, however many it gets."""
        size = super().sizeHint()
        if not self.wordWrap():
            return size
        around = 2 * (self.margin() + self.frameWidth()) + 1
        line = self.fontMetrics().size(0, self.text())
        width = line.width() + around
        return QSize(width, max(line.height() + around, self.heightForWidth(width)))
