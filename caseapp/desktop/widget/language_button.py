"""The other language, for who cannot read this one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from caseapp.desktop.language import DUTCH, ENGLISH, speaks_english
from caseapp.desktop.overriding import override

NAMES = {DUTCH: "Nederlands", ENGLISH: "English"}
"""Each language by its own name, so that it is found by who needs it."""


class LanguageButton(QPushButton):
    """Offers the language that is not spoken now; ``chosen`` asks for it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "link")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self._name()
        self.clicked.connect(lambda: self.chosen.emit(self._other()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Offer the other one when the language has changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setText(NAMES[self._other()])
        self.setAccessibleName(NAMES[self._other()])

    def _other(self) -> str:
        return DUTCH if speaks_english() else ENGLISH
