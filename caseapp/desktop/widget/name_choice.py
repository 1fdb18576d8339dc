"""Picking one's name at the door: by typing, by walking through the names, or by pointing at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from caseapp.desktop.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox


class NameChoice(QObject):
    """``picked`` when a name was pointed at; ``entered`` at Enter. Who walks through the names by keyboard stays."""

    picked = Signal()
    entered = Signal()

    def __init__(self, names: QComboBox) -> None:
        super().__init__(names)
        self._names = names
        self._pointed = False
        names.view().pressed.connect(self._point)
        names.activated.connect(self._activated)
        self._typed = names.lineEdit()
        if self._typed is not None:
            self._typed.returnPressed.connect(self.entered)
            self._typed.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the name opens the list of names."""
        if watched is self._typed and event.type() is QEvent.Type.MouseButtonPress and self._names.count() > 1:
            self._names.showPopup()
            return True
        return False

    def _point(self) -> None:
        self._pointed = True

    def _activated(self) -> None:
        if self._pointed:
            self.picked.emit()
        self._pointed = False
