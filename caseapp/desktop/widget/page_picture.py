"""One page of a document as a picture, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.look.theme import palette_now

WIDEST, EDGE = 760, 6


class PagePicture(QWidget):
    """Draws the page; its name says which page it is."""

    def __init__(self, picture: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit(WIDEST)

    def _fit(self, width: int) -> None:
        inside = min(width, WIDEST) - 2 * EDGE
        self.setFixedHeight(int(inside * self._picture.height() / max(self._picture.width(), 1)) + 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        width = min(self.width(), WIDEST) - 2 * EDGE
        box = QRectF((self.width() - width) / 2, 1, width, self.height() - 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        wanted = QSize(int(box.width() * ratio), int(box.height() * ratio))
        smooth = Qt.TransformationMode.SmoothTransformation
        painter.drawImage(box, self._picture.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
        painter.setPen(QPen(QColor(palette_now().line), 1))
        painter.drawRect(box)
        painter.end()
