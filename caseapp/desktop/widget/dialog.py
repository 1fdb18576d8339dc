"""A small window over the work, never larger than the window it stands over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from caseapp.desktop.look.scale import LARGE
from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.overriding import override
from caseapp.desktop.widget.pressing import pressed_by

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent


AROUND = QMargins(LARGE, LARGE, LARGE, LARGE)


REST = 120
"""Milliseconds after which everything in a window knows how high it is."""


class Dialog(QDialog):
    """Forgotten when it is closed.

    One that is ``snug`` is as high as what is in it, and grows with it; the form gives the width.
    """

    snug = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST)
        self._placed = False
        if parent is not None:
            parent.window().installEventFilter(self)

    def keep(self) -> None:
        """Keep what was typed, such as before locking; nothing where nothing is typed that is worth it."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a window that gets smaller."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, and no other; F1 explains what it stands over."""
        if event.key() == Qt.Key.Key_F1:
            self.explain()
        elif not pressed_by(event):
            super().keyPressEvent(event)

    def explain(self) -> None:
        """Ask for help. What is below hears no key while this is open."""
        from caseapp.desktop.window import Window

        below = self.parentWidget()
        while below is not None and not isinstance(below, Window):
            below = below.parentWidget()
        if below is not None:
            below.helped.emit(self)

    @override
    def event(self, event: QEvent) -> bool:
        """Grow with what is in it."""
        done = super().event(event)
        if self.snug and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Fit in the window below, and stay in the middle of it."""
        self._resting.start()
        self.fit()
        super().showEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw its edge, for in the dark it has the colour of what lies below it."""
        super().paintEvent(event)
        theme = theme_of()
        if theme is not None:
            painter = QPainter(self)
            painter.setPen(QColor(theme.palette.edge))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()

    def _place(self) -> None:
        """Come in the middle of the window below: Qt by itself leaves what took its size meanwhile in a corner."""
        below = self.parentWidget()
        if not self._placed and below is not None:
            away = below.window().geometry().center() - self.rect().center()
            self.move(max(away.x(), 0), max(away.y(), 0))
        self._placed = True

    def fit(self) -> None:
        """Be no larger than the window below lets it."""
        below = self.parentWidget()
        room = below.window().size().shrunkBy(AROUND) if below is not None else None
        if room is not None:
            least = self.minimumSize()
            if least != least.boundedTo(room):
                self.setMinimumSize(least.boundedTo(room))
            self._take(self._wanted().boundedTo(room))

    def _wanted(self) -> QSize:
        """The size that it should have; who made it larger by hand keeps that."""
        lines, least = self.layout(), self.minimumSizeHint()
        if not self.snug or lines is None:
            return self.size().expandedTo(least)
        # Qt would take the height that it has at its narrowest
        lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumHeight(0)
        width = max(self.width(), least.width())
        high = lines.totalHeightForWidth(width) if lines.hasHeightForWidth() else lines.totalSizeHint().height()
        return QSize(width, high if self._resting.isActive() else max(high, self.height()))

    def _take(self, size: QSize) -> None:
        """Take a size, around the same middle."""
        more = size - self.size()
        if not more.isNull():
            self.resize(size)
        if self._placed and self.isVisible() and more.height():
            self.move(self.x(), max(self.y() - more.height() // 2, 0))
