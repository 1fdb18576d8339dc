"""A page or a picture on which areas are drawn that become black, with the mouse or with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.look.theme import palette_now
from caseapp.evidence.blackout.marking import Area, NothingToBlack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

EDGE, HANDLE, LEAST = 6, 12, 240
NEW = (0.3, 0.06)
STEP, FINE = 0.01, 0.002
SMALLEST = 0.004
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Drawn(NamedTuple):
    """An area as it is drawn: its place among the marks, whether it is on, and whether it can be moved."""

    at: int
    area: Area
    on: bool
    own: bool


class BlackCanvas(QWidget):
    """``added`` gives a new area, ``moved`` one with another place, ``picked`` and ``removed`` which one."""

    added = Signal(object)
    moved = Signal(int, object)
    picked = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = 1
        self.current = -1
        self.final = False
        self._picture = QImage()
        self._areas: tuple[Drawn, ...] = ()
        self._from: QPointF | None = None
        self._to = QPointF()
        self._held: tuple[Drawn, bool] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, page: int, picture: QImage) -> None:
        """Show a page."""
        self.page, self._picture = page, picture
        self.updateGeometry()
        self.setMinimumHeight(self.heightForWidth(max(self.width(), LEAST)))
        self.update()

    def show_areas(self, areas: Sequence[Drawn], *, final: bool) -> None:
        """Show the areas on this page."""
        self._areas, self.final = tuple(areas), final
        if self.current not in {one.at for one in areas}:
            self.current = -1
        self.setAccessibleName(self.tr("Page {page}, {number} areas").format(page=self.page, number=len(areas)))
        self.setAccessibleDescription(
            self.tr("Enter makes an area, the arrow keys move it, with Shift they change its size, Delete removes it")
        )
        self.update()

    def pick(self, at: int) -> None:
        """Make one area the current one."""
        self.current = at
        self.update()

    def place_of(self, area: Area) -> tuple[int, int]:
        """Where the middle of an area is, in pixels."""
        middle = self._rect(area).center().toPoint()
        return middle.x(), middle.y()

    # --- places

    def _box(self) -> QRectF:
        wide, high = max(self.width() - 2 * EDGE, 1), max(self.height() - 2 * EDGE, 1)
        scale = min(wide / max(self._picture.width(), 1), high / max(self._picture.height(), 1))
        size = (self._picture.width() * scale, self._picture.height() * scale)
        return QRectF((self.width() - size[0]) / 2, EDGE, *size)

    def _rect(self, area: Area) -> QRectF:
        box = self._box()
        return QRectF(
            QPointF(box.left() + area.left * box.width(), box.top() + area.top * box.height()),
            QPointF(box.left() + area.right * box.width(), box.top() + area.bottom * box.height()),
        )

    def _area(self, one: QPointF, other: QPointF) -> Area | None:
        box = self._box()
        across = sorted((point.x() - box.left()) / max(box.width(), 1) for point in (one, other))
        down = sorted((point.y() - box.top()) / max(box.height(), 1) for point in (one, other))
        return self._made(across[0], down[0], across[1], down[1])

    def _made(self, left: float, top: float, right: float, bottom: float) -> Area | None:
        if right - left < SMALLEST or bottom - top < SMALLEST:
            return None
        try:
            return Area(
                page=self.page, left=max(left, 0), top=max(top, 0), right=min(right, 1.0), bottom=min(bottom, 1.0)
            )
        except NothingToBlack:
            return None

    def _at(self, point: QPointF) -> Drawn | None:
        return next((one for one in reversed(self._areas) if self._rect(one.area).contains(point)), None)

    # --- keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        chosen = next((one for one in self._areas if one.at == self.current), None)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert):
            self._new()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and chosen is not None:
            self.removed.emit(chosen.at)
        elif key in _ARROWS and chosen is not None and chosen.own:
            step = FINE if held & Qt.KeyboardModifier.ControlModifier else STEP
            self._push(chosen, _ARROWS[key], step, size=bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Space and self._areas:
            places = [one.at for one in self._areas]
            at = places.index(self.current) if self.current in places else -1
            self.picked.emit(places[(at + 1) % len(places)])
        else:
            super().keyPressEvent(event)

    def _new(self) -> None:
        seen = self.visibleRegion().boundingRect().center().toPointF()
        box = self._box()
        across = min(max((seen.x() - box.left()) / max(box.width(), 1), NEW[0]), 1 - NEW[0])
        down = min(max((seen.y() - box.top()) / max(box.height(), 1), NEW[1]), 1 - NEW[1])
        area = self._made(across - NEW[0] / 2, down - NEW[1] / 2, across + NEW[0] / 2, down + NEW[1] / 2)
        if area is not None:
            self.added.emit(area)

    def _push(self, one: Drawn, way: tuple[int, int], step: float, *, size: bool) -> None:
        across, down, area = way[0] * step, way[1] * step, one.area
        if not size:
            across = min(max(across, -area.left), 1 - area.right)
            down = min(max(down, -area.top), 1 - area.bottom)
        moved = self._made(
            area.left + (0 if size else across),
            area.top + (0 if size else down),
            area.right + across,
            area.bottom + down,
        )
        if moved is not None and moved != area:
            self.moved.emit(one.at, moved)

    # --- mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._picture.isNull():
            return
        point = event.position()
        one = self._at(point)
        self._from = self._to = point
        if one is not None:
            self.picked.emit(one.at)
            corner = self._rect(one.area).bottomRight()
            near = abs(corner.x() - point.x()) < HANDLE and abs(corner.y() - point.y()) < HANDLE
            self._held = (one, near) if one.own else None
            if not one.own:
                self._from = None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._to = event.position()
        if self._from is not None:
            self.update()
        shape = Qt.CursorShape.SizeAllCursor if self._at(self._to) is not None else Qt.CursorShape.CrossCursor
        self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        begun, self._from, held, self._held = self._from, None, self._held, None
        if begun is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if held is None:
            area = self._area(begun, event.position())
            if area is not None:
                self.added.emit(area)
        else:
            area = self._dragged(held, begun, event.position())
            if area is not None and area != held[0].area:
                self.moved.emit(held[0].at, area)
        self.update()

    def _dragged(self, held: tuple[Drawn, bool], begun: QPointF, now: QPointF) -> Area | None:
        one, size = held
        rect, by = self._rect(one.area), now - begun
        if size:
            return self._area(rect.topLeft(), rect.bottomRight() + by)
        moved = rect.translated(by)
        return self._area(moved.topLeft(), moved.bottomRight())

    # --- drawing

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if self._picture.isNull():
            return LEAST
        return int((width - 2 * EDGE) * self._picture.height() / max(self._picture.width(), 1)) + 2 * EDGE

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), palette_now()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self._box()
        painter.drawImage(box, self._picture)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if focus else colours.line), 2 if focus else 1))
        painter.drawRect(box)
        for one in self._areas:
            if one.on or not self.final:
                self._paint(painter, one)
        if self._from is not None and self._held is None:
            painter.fillRect(QRectF(self._from, self._to).normalized(), QColor(0, 0, 0, 150))
        painter.end()

    def _paint(self, painter: QPainter, one: Drawn) -> None:
        rect, colours = self._rect(one.area), palette_now()
        if self._held is not None and self._held[0].at == one.at and self._from is not None:
            moved = self._dragged(self._held, self._from, self._to)
            rect = self._rect(moved) if moved is not None else rect
        if self.final:
            painter.fillRect(rect, QColor("black"))
            return
        painter.fillRect(rect, QColor(0, 0, 0, 150 if one.on else 25))
        chosen = one.at == self.current
        style = Qt.PenStyle.SolidLine if one.on else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(colours.accent if chosen else "black"), 3 if chosen else 1, style))
        painter.drawRect(rect)
        if chosen and one.own:
            corner = QRectF(rect.right() - HANDLE / 2, rect.bottom() - HANDLE / 2, HANDLE, HANDLE)
            painter.fillRect(corner, QColor(colours.accent))
