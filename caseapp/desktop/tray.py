"""The icon beside the clock, where the system has such a place, and what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from caseapp.asset import asset

if TYPE_CHECKING:
    from caseapp.desktop.state.reminder import Pressing

SHOWN_FOR = 10_000


class Tray(QObject):
    """``wanted`` asks for the window, ``lock`` to lock it. It tells numbers and a day, and never a name."""

    wanted = Signal()
    lock = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(QIcon(str(asset("icons", "caseapp.svg"))), self)
        self._icon.setToolTip("Caseapp")
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show the window")).triggered.connect(self.wanted)
        self._menu.addAction(self.tr("Lock")).triggered.connect(self.lock)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.wanted)
        self._icon.show()

    def tell(self, pressing: Pressing) -> None:
        """Notify of what presses."""
        title = self.tr("There is work for you in Caseapp")
        self._icon.showMessage(title, pressing.text, self._icon.icon(), SHOWN_FOR)

    def count(self, pressing: Pressing) -> None:
        """Keep in the tool tip what presses."""
        self._icon.setToolTip(f"Caseapp: {pressing.text}" if pressing.late or pressing.today else "Caseapp")

    def end(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.wanted.emit()


def make_tray(parent: QObject) -> Tray | None:
    """The icon, or None where the system has no place for it."""
    return Tray(parent) if QSystemTrayIcon.isSystemTrayAvailable() else None
