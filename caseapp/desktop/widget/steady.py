"""Words that come and go over a button, which stays where it is while they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Steady(QWidget):
    """Never lower than it once was at its width: what stands under it does not move up when there is less to say.

    Who is about to press a button that moves presses what has come in its place.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = 0
        self._high = 0

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._wide:
            self._wide, self._high = self.width(), 0
            self.setMinimumHeight(0)
        self._keep()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep()
        return super().event(event)

    def _keep(self) -> None:
        lines = self.layout()
        if lines is None or not self.isVisible():  # before it is shown nothing has found its place
            return
        high = lines.heightForWidth(self._wide) if lines.hasHeightForWidth() else lines.sizeHint().height()
        if high > self._high:
            self._high = high
            self.setMinimumHeight(high)
