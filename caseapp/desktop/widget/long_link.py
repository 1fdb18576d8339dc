"""A link whose words may be longer than the room: it is shortened with an ellipsis, and the whole shows as a tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget
from typing_extensions import override

from caseapp.desktop.as_written import as_tip, on_button

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LEAST = 80
"""Pixels that it keeps, however narrow it gets."""


class LongLink(QPushButton):
    """What people wrote, such as the title of a case."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(on_button(text), parent)
        self._text = text
        self.setProperty("look", "link")
        self.setProperty("shortened", True)  # noqa: FBT003 - a property for whoever looks whether text fits
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(as_tip(text))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        option.text = on_button(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
