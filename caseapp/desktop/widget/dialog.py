"""A small window over the work, never larger than the window it stands over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from caseapp.desktop.look.scale import LARGE
from caseapp.desktop.overriding import override
from caseapp.desktop.widget.pressing import pressed_by

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent


AROUND = QMargins(LARGE, LARGE, LARGE, LARGE)


class Dialog(QDialog):
    """Forgotten when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

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
        """Enter presses the button that has the focus, and no other."""
        if not pressed_by(event):
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Fit in the window below, and stay in the middle of it."""
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Be no larger than the window below lets it."""
        below = self.parentWidget()
        room = below.window().size().shrunkBy(AROUND) if below is not None else None
        if room is not None:
            least = self.minimumSize()
            if least != least.boundedTo(room):
                self.setMinimumSize(least.boundedTo(room))
            self.resize(self.size().expandedTo(self.minimumSizeHint()).boundedTo(room))
