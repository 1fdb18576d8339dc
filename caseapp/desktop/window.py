"""The one window of the program: where it is, and that it comes back there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from caseapp.desktop.look.theme import theme_of
from caseapp.desktop.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.computer import Computer

SIZE, LEAST = (1366, 768), (960, 520)


class Window(QStackedWidget):
    """``closing`` tells that it closes, so that what was typed is kept; ``painted`` that it has been there to see.

    ``helped`` gives a small window over it in which help was asked. ``held`` is asked whether it cannot close yet; who
    says so closes it later.
    """

    closing = Signal()
    painted = Signal()
    helped = Signal(object)

    def __init__(self, computer: Computer) -> None:
        super().__init__()
        self._computer = computer
        self.held: Callable[[], bool] = lambda: False
        self._seen = False
        self.painted.connect(bear_sign)
        self.setWindowTitle("Caseapp")
        self.setProperty("look", "ground")
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)

    def appear(self) -> None:
        """Show it where it was; Qt brings it back to a screen that is there. The first time it fits the screen."""
        if self.restoreGeometry(QByteArray(self._computer.choices.window)):
            self.show()
            return
        from PySide6.QtGui import QGuiApplication

        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize()
        if room.width() > SIZE[0] and room.height() > SIZE[1]:
            self.show()
        else:
            self.showMaximized()

    def cover(self, page: QWidget) -> None:
        """Show this page and nothing else: no small window over it either, and no menu."""
        from PySide6.QtWidgets import QApplication, QDialog

        while (unfolded := QApplication.activePopupWidget()) is not None and unfolded.close():
            continue
        for dialog in self.findChildren(QDialog):
            dialog.hide()
        self.setCurrentWidget(page)

    def come_forward(self) -> None:
        """Put it before the others."""
        from PySide6.QtCore import Qt

        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell of the first time."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nothing on the page took."""
        from caseapp.desktop.widget.pressing import pressed_by

        if not pressed_by(event):
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """As usual, and follow a system that changes its colours or the size of its text."""
        if event.type() == QEvent.Type.ThemeChange:
            theme = theme_of()
            if theme is not None:
                QTimer.singleShot(0, theme, theme.refresh)
        return super().event(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where it was, tell of it, and close; later, while something is being finished."""
        from PySide6.QtGui import QGuiApplication

        running = QGuiApplication.instance()
        ends = isinstance(running, QGuiApplication) and running.isSavingSession()
        if self.held() and not ends:  # to refuse would keep the computer on
            event.ignore()
            return
        self._computer.choose(window=self.saveGeometry().data())
        self.closing.emit()
        super().closeEvent(event)


def bear_sign() -> None:
    """Give every window of the program its sign; once the first is seen, for it has to be drawn."""
    from PySide6.QtGui import QGuiApplication, QIcon

    from caseapp.asset import asset

    QGuiApplication.setWindowIcon(QIcon(str(asset("icons", "caseapp.svg"))))
