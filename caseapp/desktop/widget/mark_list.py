"""What will be black: a list that takes the room that there is, and asks for little."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListView
from typing_extensions import override

LOW = 96
"""Pixels: three lines and a half."""


class MarkList(QListView):
    """Qt by itself asks for the height of eight lines, for which the buttons below it then go out of sight."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LOW)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LOW)
