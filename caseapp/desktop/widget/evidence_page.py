"""The page on which a piece of evidence is looked at, as what can be done with it sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from caseapp.desktop.state.viewer import ViewerState


class EvidencePage(QWidget):
    """``left`` asks to go back, ``wanted`` for the form of an act, ``pasted`` to take in a file within this one.

    ``state`` has the desk, the case, the ref and, in ``sight``, what is shown.
    """

    left = Signal()
    wanted = Signal(object)
    pasted = Signal(str, object, object)
    told = Signal(str, str)
    shown = Signal()

    def __init__(self, state: ViewerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        state.setParent(self)

    def export(self) -> None:
        """Ask where a copy of the original goes."""
        raise NotImplementedError

    def hand_over(self) -> None:
        """Ask to whom and why, and then where the copy goes."""
        raise NotImplementedError

    def print_pages(self) -> None:
        """Print what is shown; that is recorded when it is printed."""
        raise NotImplementedError
