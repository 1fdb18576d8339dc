"""A large figure with what it is and what to compare it with; a press shows the cases behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from caseapp.desktop.look.scale import LARGE, TINY
from caseapp.desktop.widget.layout import column, label
from caseapp.desktop.widget.prose import Prose


class Tile(QPushButton):
    """One figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._name = label("", "strong_muted")
        self._figure = label("", "display")
        self._about = Prose(look="muted")
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        inside = column(self, space=TINY, margin=LARGE)
        for part in (self._name, self._figure, self._about):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        inside.addStretch(1)

    def tell(self, name: str, figure: str, about: str, *, leads: bool) -> None:
        """Show a figure; ``leads`` whether there are cases behind it."""
        self._name.setText(name)
        self._figure.setText(figure)
        # a figure stays on the line of what it is of
        self._about.say(about.replace(": ", ":\u00a0"))
        self.setEnabled(leads)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(f"{name}: {figure}")
        self.setAccessibleDescription(about)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        inside = self.layout()
        if inside is None:
            return super().sizeHint()
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(inside.sizeHint().width(), inside.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        inside = self.layout()
        width = 170
        return QSize(width, inside.heightForWidth(max(self.width(), width)) if inside else 0)
