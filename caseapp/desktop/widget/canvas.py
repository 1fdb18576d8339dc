"""One picture to look at closely: larger, smaller, turned; moved with the mouse or the arrows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from caseapp.desktop.look.theme import palette_now

STEP = 1.25
LEAST, MOST = 0.05, 8.0
NUDGE = 60
QUARTER = 90
EDGE = 10
WHEEL = 120


class Canvas(QAbstractScrollArea):
    """``turned_page`` asks for the page before (-1) or after (1); ``zoomed`` tells how large it is shown."""

    turned_page = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self._turned = QImage()
        self._quarters = 0
        self._whole = QSize(1, 1)
        self._scale = 1.0
        self.fits = True
        self._held: QPointF | None = None
        self.setProperty("look", "canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.horizontalScrollBar().setSingleStep(NUDGE)
        self.verticalScrollBar().setSingleStep(NUDGE)

    def show_picture(self, picture: QImage, whole: tuple[int, int]) -> None:
        """Show a picture; ``whole`` is the size that it really has."""
        self._picture, self._whole = picture, QSize(*whole)
        self._turn()
        self.verticalScrollBar().setValue(0)

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller, around the middle of what is seen."""
        self._zoom_to(self._scale * factor)

    def whole_size(self) -> None:
        """Show every point of the picture as one point of the screen."""
        self._zoom_to(1.0)

    def fit(self) -> None:
        """Show all of it."""
        self.fits = True
        self._fit()

    def turn(self, quarters: int) -> None:
        """Turn it to the right by quarters; the file is not changed."""
        self._quarters = (self._quarters + quarters) % 4
        self._turn()

    @property
    def scale(self) -> float:
        """How large it is shown: 1 is its own size."""
        return self._scale

    @property
    def picture(self) -> QImage:
        """What is shown, turned as it is."""
        return self._turned

    def _turn(self) -> None:
        smooth = Qt.TransformationMode.SmoothTransformation
        self._turned = self._picture.transformed(QTransform().rotate(QUARTER * self._quarters), smooth)
        if self.fits:
            self._fit()
        self._bars()

    def _size(self) -> tuple[float, float]:
        wide, high = self._whole.width(), self._whole.height()
        return (
            (high * self._scale, wide * self._scale) if self._quarters % 2 else (wide * self._scale, high * self._scale)
        )

    def _fit(self) -> None:
        wide, high = self._whole.width(), self._whole.height()
        if self._quarters % 2:
            wide, high = high, wide
        room = self.viewport().size()
        found = min((room.width() - 2 * EDGE) / max(wide, 1), (room.height() - 2 * EDGE) / max(high, 1))
        self._set_scale(min(found, 1.0) if found > 0 else LEAST)

    def fit_width(self) -> None:
        """Show it as wide as there is room, such as a page to read."""
        self.fits = False
        wide = self._whole.height() if self._quarters % 2 else self._whole.width()
        room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        self._set_scale((room - 2 * EDGE) / max(wide, 1))

    def _zoom_to(self, scale: float) -> None:
        self.fits = False
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        wide, high = self._size()
        middle = (
            (across.value() + across.pageStep() / 2) / max(wide, 1),
            (down.value() + down.pageStep() / 2) / max(high, 1),
        )
        self._set_scale(scale)
        wide, high = self._size()
        across.setValue(int(middle[0] * wide - across.pageStep() / 2))
        down.setValue(int(middle[1] * high - down.pageStep() / 2))

    def _set_scale(self, scale: float) -> None:
        self._scale = min(max(scale, LEAST), MOST)
        self._bars()
        self.zoomed.emit(self._scale)

    def _bars(self) -> None:
        wide, high = self._size()
        room = self.viewport().size()
        for bar, size, seen in (
            (self.horizontalScrollBar(), wide, room.width()),
            (self.verticalScrollBar(), high, room.height()),
        ):
            bar.setPageStep(seen)
            bar.setRange(0, max(int(size + 2 * EDGE - seen), 0))
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._turned.isNull():
            return
        wide, high = self._size()
        room = self.viewport().size()
        left = max((room.width() - wide) / 2, EDGE - self.horizontalScrollBar().value())
        top = max((room.height() - high) / 2, EDGE - self.verticalScrollBar().value())
        box = QRectF(left, top, wide, high)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=self._scale < 4)  # noqa: PLR2004 - above it one looks at points
        painter.drawImage(box, self._turned)
        painter.setPen(QPen(QColor(palette_now().line), 1))
        painter.drawRect(box)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fits:
            self._fit()
        self._bars()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = self.verticalScrollBar()
        key = event.key()
        at_end, at_begin = down.value() >= down.maximum(), down.value() <= down.minimum()
        if (key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space)) and at_end:
            self.turned_page.emit(1)
        elif key == Qt.Key.Key_PageUp and at_begin:
            self.turned_page.emit(-1)
        elif key == Qt.Key.Key_Space:
            down.setValue(down.value() + int(down.pageStep() * 0.9))
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (event.angleDelta().y() / WHEEL))
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()
        self.setFocus()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            moved = self._held - event.position()
            self._held = event.position()
            for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(bar.value() + round(by))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
