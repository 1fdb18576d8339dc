"""Enter presses the button that has the focus, as the space bar does; by itself Qt lets it only in some places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def pressed_by(event: QKeyEvent) -> bool:
    """Press the button with the focus, when the key that nobody took was Enter without another key.

    Returns:
        whether a button was pressed; it may have closed what it stood in.
    """
    from PySide6.QtCore import Qt

    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    button = QApplication.focusWidget()
    if event.isAutoRepeat() or not isinstance(button, QPushButton) or not button.isEnabled():
        return False
    event.accept()
    button.click()
    return True
