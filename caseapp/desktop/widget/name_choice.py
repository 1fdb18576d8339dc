"""Picking one's name at the door: by typing, by walking through the names, or by pointing at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

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
        names.installEventFilter(self)
        names.activated.connect(self._activated)
        self._typed = names.lineEdit()
        if self._typed is not None:
            self._typed.returnPressed.connect(self.entered)
            self._typed.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the name opens the list of names, at the release: the list would take the release for its own."""
        if event.type() is QEvent.Type.Paint and watched is self._names:
            self._names.removeEventFilter(self)
            QTimer.singleShot(0, self, self._follow)
        clicked = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
        if watched is not self._typed or not clicked or self._names.count() <= 1:
            return False
        if event.type() is QEvent.Type.MouseButtonRelease:
            self._names.showPopup()
        return True

    def _follow(self) -> None:
        """Only now: it makes the list that opens, which takes a hundredth of the whole start."""
        self._names.view().pressed.connect(self._point)

    def _point(self) -> None:
        self._pointed = True

    def _activated(self) -> None:
        if self._pointed:
            self.picked.emit()
        self._pointed = False
