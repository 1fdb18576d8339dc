"""An icon that stands in the text, in a colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from caseapp.desktop.look.icon import pixmap
from caseapp.desktop.look.theme import palette_now, theme_of

SIZE = 16


class Pictogram(QLabel):
    """One icon; ``said`` is what it means, for who does not see it. Empty when words beside it say so."""

    def __init__(
        self, name: str, role: str = "muted", *, said: str = "", size: int = SIZE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(said)
        self.setToolTip(said)
        theme = theme_of()
        if theme is not None:
            theme.changed.connect(self._draw)
        self._draw()

    def become(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, palette_now().tokens()[self._role], self._size))
