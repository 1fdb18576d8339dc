"""A few words on one line, which go on to the next line where the room ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from caseapp.desktop.overriding import override

if TYPE_CHECKING:
    from PySide6.QtCore import QSize


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
        super().setText(text)

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
