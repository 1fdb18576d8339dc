"""A source such as ``ozhw:6.7``, to click on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.state.source import source_name


class SourceLink(QPushButton):
    """Shows a source by its name; a click asks to open it."""

    asked = Signal(str)

    def __init__(self, source: str, parent: QWidget | None = None) -> None:
        super().__init__(spoken(source_name(source)), parent)
        self._source = source
        self.setProperty("look", "source")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Open the source {source}").format(source=self.text()))
        self.setAutoDefault(False)
        self.clicked.connect(self._ask)

    @property
    def source(self) -> str:
        """The reference it shows."""
        return self._source

    def _ask(self) -> None:
        self.asked.emit(self._source)
