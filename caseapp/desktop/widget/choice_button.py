"""A large choice: an icon, a few words, and a sentence that says what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import LARGE, TINY
from caseapp.desktop.widget.layout import column, label, row
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

PICTURE = 28


class ChoiceButton(QPushButton):
    """One of a few ways to go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title, self._about = label("", "heading"), Prose(look="muted")

    def offer(self, picture: str, title: str, text: str) -> None:
        """Say what this choice is; once more when another language is spoken."""
        self._title.setText(title)
        self._about.say(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        if self.layout() is None:
            self._lay_out(picture)

    def _lay_out(self, picture: str) -> None:
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        words = column(space=TINY)
        words.addWidget(self._title)
        words.addWidget(self._about)
        inside = column(self, margin=LARGE)
        line = row(Pictogram(picture, "accent", size=PICTURE), words, space=LARGE)
        line.setStretch(1, 1)
        inside.addLayout(line)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        inside = self.layout()
        if inside is None:
            return super().sizeHint()
        width = max(self.width(), 1)
        height = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(inside.sizeHint().width(), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
