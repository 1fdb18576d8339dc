"""The pages of a document one below the other, as they would be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from caseapp.desktop.look.scale import MEDIUM
from caseapp.desktop.widget.page_picture import PagePicture
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.scroll import ScrollColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget


class PrintedPages(ScrollColumn):
    """``filled`` tells whether there are pages to print."""

    filled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines.setSpacing(MEDIUM)
        self.pictures: tuple[QImage, ...] = ()

    def tell(self, text: str) -> None:
        """Show no pages, but what would stand here."""
        self._take(())
        self.add(Prose(text=text, look="muted"))

    def show_pages(self, pictures: Sequence[QImage], total: int) -> None:
        """Show pages; of a longer document only the file has every page, so that is not to be printed from here."""
        self._take(tuple(pictures) if len(pictures) == total else ())
        for at, picture in enumerate(pictures, start=1):
            self.add(PagePicture(picture, self.tr("Page {page} of {total}").format(page=at, total=total)))

    def _take(self, pictures: tuple[QImage, ...]) -> None:
        self.pictures = pictures
        self.filled.emit(bool(pictures))
        self.clear()
