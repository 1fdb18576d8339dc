"""One page of a document as a picture, as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.as_written import as_tip
from caseapp.desktop.look.theme import palette_now

WIDEST, LEAST, EDGE = 760, 200, 6


class PagePicture(QWidget):
    """Draws the page; its name says which page it is."""

    def __init__(self, picture: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setAccessibleName(name)
        self.setToolTip(as_tip(name))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        inside = max(min(width, WIDEST) - 2 * EDGE, 1)
        return int(inside * self._picture.height() / max(self._picture.width(), 1)) + 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDEST, self.heightForWidth(WIDEST))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.heightForWidth(LEAST))

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
