"""A column that scrolls up and down and never sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.layout import clear, column


class _Inside(QWidget):
    """What scrolls. It is as high as its content at the width it has; a layout alone would ask for its narrowest."""

    @override
    def minimumSizeHint(self) -> QSize:
        inside = self.layout()
        return QSize() if inside is None or inside.hasHeightForWidth() else QSize(0, inside.minimumSize().height())

    @override
    def sizeHint(self) -> QSize:
        inside = self.layout()
        if inside is None or not inside.hasHeightForWidth():
            return super().sizeHint()
        return QSize(inside.sizeHint().width(), inside.heightForWidth(self.width()))


class ScrollColumn(QScrollArea):
    """Things one under the other, from the top."""

    def __init__(self, parent: QWidget | None = None, *, space: int = SMALL, margin: int = 0) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = _Inside()
        inside.setProperty("look", "plain")
        self.lines: QVBoxLayout = column(inside, space=space, margin=margin)
        self.lines.addStretch(1)
        self.setWidget(inside)

    def add(self, part: QWidget) -> None:
        """Put a widget under the others."""
        self.lines.insertWidget(self.lines.count() - 1, part)

    def clear(self) -> None:
        """Take everything away."""
        clear(self.lines)
        self.lines.addStretch(1)
