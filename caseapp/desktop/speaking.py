"""Follows the language that is chosen on this computer, while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from caseapp.desktop.language import DUTCH, ENGLISH, speak, speaks_english

if TYPE_CHECKING:
    from caseapp.desktop.state.computer import Computer


class Speaking(QObject):
    """``turned`` tells that another language is spoken from here on, after the open windows were told by Qt."""

    turned = Signal()

    def __init__(self, computer: Computer, parent: QObject) -> None:
        super().__init__(parent)
        self._computer = computer
        computer.changed.connect(self.follow)

    def follow(self) -> None:
        """Speak what was chosen; nothing happens when it is spoken already."""
        wanted = ENGLISH if self._computer.choices.language == ENGLISH else DUTCH
        if speaks_english() != (wanted == ENGLISH):
            running = QCoreApplication.instance()
            if running is not None:
                speak(wanted, running)
            self.turned.emit()
