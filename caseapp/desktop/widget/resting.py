"""A button that rests while its work is done; where one was stays, for Qt by itself goes on to what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton


def resting(button: QPushButton) -> Callable[[bool], None]:
    """What lets a button rest and wake; it has the focus again where nothing else was given that meanwhile."""
    here = False

    def rest(waiting: bool) -> None:
        nonlocal here
        if waiting:
            here = here or button.hasFocus()
            button.clearFocus()
        button.setDisabled(waiting)
        if not waiting:
            if here and QApplication.focusWidget() is None:
                button.setFocus()
            here = False

    return rest
