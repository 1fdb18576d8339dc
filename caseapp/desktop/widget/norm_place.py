"""The place of a fact where its norm stands: empty, to drop one on, or with what the norm says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import MEDIUM, SMALL, TINY
from caseapp.desktop.look.theme import mark
from caseapp.desktop.state.norm import MIME
from caseapp.desktop.widget.layout import column, row
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


class NormPlace(QFrame):
    """``wanted`` asks for the list of norms; ``dropped`` is one that was dropped here."""

    wanted = Signal()
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ref = ""
        self.setAcceptDrops(True)
        self.setProperty("look", "place")
        self._text = Prose()
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.wanted)
        inside = column(self, space=TINY)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        line = row(self._text, self.button, space=MEDIUM)
        line.setStretch(0, 1)
        inside.addLayout(line)
        self.show_norm("", "")

    def show_norm(self, ref: str, text: str) -> None:
        """Show a norm with what it says; without one, what can be done."""
        self.ref = ref
        if ref:
            self._text.say(text, strong=ref)
        else:
            self._text.say(self.tr("No rule yet. Drag one here, or choose one."))
        mark(self._text, look="" if ref else "muted")
        self.button.setText(self.tr("Change") if ref else self.tr("Choose"))

    def called(self, name: str) -> None:
        """Say what this is for who does not see it."""
        self.setAccessibleName(name)
        self.button.setAccessibleName(f"{name}: {self.ref or self.button.text()}")

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            mark(self, state="over")

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        mark(self, state="")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        mark(self, state="")
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode())
