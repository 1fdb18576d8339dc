"""A text with pictures, none of which is wider than the room that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser
from typing_extensions import override

from caseapp.desktop.look.scale import LARGE, SMALL, TINY, WIDE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

TITLE, HEAD = 1.41, 1.12
"""Letters of a title and of a head, in sizes of the running text."""

LEAST = 120
"""Pixels: a picture is never less wide."""


class PictureText(QTextBrowser):
    """Its pictures lie in a folder of the program."""

    def show_text(self, text: str, folder: Path) -> None:
        """Show a text in Markdown from its beginning, with the pictures that lie in the folder."""
        self.setSearchPaths([str(folder)])
        self.setMarkdown(text)
        self.document().setDocumentMargin(LARGE)
        self.document().setIndentWidth(WIDE)
        self._set_heads()
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_heads(self) -> None:
        """Heads in the letters of the other screens, nearer to what they stand over than to what went before."""
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                place = block.blockFormat()
                place.setTopMargin(0 if level == 1 else LARGE)
                place.setBottomMargin(SMALL if level == 1 else TINY)
                here = QTextCursor(block)
                here.setBlockFormat(place)
                here.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                letters = here.charFormat()
                letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)
                letters.setFontPointSize(self.font().pointSizeF() * (TITLE if level == 1 else HEAD))
                letters.setFontWeight(QFont.Weight.DemiBold)
                here.setCharFormat(letters)
            block = block.next()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give every picture the width that there is, and no more than its own."""
        room = max(LEAST, self.viewport().width() - 2 * LARGE)
        for at, image in list(self.pictures()):
            whole = QImage(f"{self.searchPaths()[0]}/{image.name()}")
            width = min(room, whole.width())
            if whole.isNull() or round(image.width()) == width:
                continue
            sharp = self.devicePixelRatioF()  # Qt by itself makes a picture smaller without smoothing
            shown = whole.scaledToWidth(round(width * sharp), Qt.TransformationMode.SmoothTransformation)
            self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(image.name()), shown)
            image.setWidth(width)
            image.setHeight(shown.height() / sharp)
            place = QTextCursor(self.document())
            place.setPosition(at)
            place.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            place.setCharFormat(image)

    def pictures(self) -> Iterator[tuple[int, QTextImageFormat]]:
        """Where in the text each picture stands, and how it is shown."""
        block = self.document().begin()
        while block.isValid():
            step = block.begin()
            while not step.atEnd():
                piece = step.fragment()
                if piece.charFormat().isImageFormat():
                    yield piece.position(), piece.charFormat().toImageFormat()
                step += 1
            block = block.next()
