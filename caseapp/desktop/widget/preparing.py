"""How far something is that takes long, with a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.widget.layout import column, row
from caseapp.desktop.widget.prose import Prose


class Preparing(QFrame):
    """``stopped`` tells that the button was pressed."""

    stopped = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "note_accent")
        said = Prose(text=text)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(text)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setProperty("look", "link")
        self.stop.clicked.connect(self._stop)
        inside = column(self, margin=SMALL)
        inside.addWidget(said)
        inside.addWidget(self.bar)
        inside.addLayout(row(self.stop, 1))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        self.show()

    def begin(self) -> None:
        """Make ready for another time."""
        self.stop.setEnabled(True)
        self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
