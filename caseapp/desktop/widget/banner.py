"""A fault or a message over the screen, in words, with what to do; it can be put away."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import MEDIUM, SMALL
from caseapp.desktop.look.theme import mark
from caseapp.desktop.widget.announcing import announce
from caseapp.desktop.widget.layout import column, row
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = {"good": "check", "due": "warning", "wrong": "warning", "accent": "info"}


class Banner(QFrame):
    """Hidden until there is something to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made = False
        self.hide()

    def _make(self) -> None:
        """Made when there is something to tell, for most screens never have."""
        from PySide6.QtCore import Qt

        from caseapp.desktop.widget.pictogram import Pictogram

        self._made = True
        self._picture = Pictogram("info", "accent", size=18)
        self._text = Prose()
        self._away = QPushButton()
        self._away.setProperty("look", "quiet")
        self._away.setAccessibleName(self.tr("Dismiss this message"))
        self._away.setToolTip(self._away.accessibleName())
        self._away.clicked.connect(self.hide)
        icon.put(self._away, "close", "ink")
        self._action = QPushButton()
        self._action.setAutoDefault(False)
        self._do: Callable[[], object] | None = None
        self._action.clicked.connect(self._act)
        inside = column(self, margin=SMALL)
        inside.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        line = row(self._picture, self._text, self._action, self._away, space=MEDIUM)
        line.setStretch(1, 1)
        line.setAlignment(self._picture, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(line)

    @property
    def text(self) -> str:
        """What it tells now; empty when it is hidden."""
        return self._text.plain if self._made and not self.isHidden() else ""

    def tell(self, text: str, kind: str = "accent") -> None:
        """Show a message; ``kind`` is one of :data:`KINDS`, and a file after it can be seen where it was saved."""
        kind, _, file = kind.partition(" ")
        if not self._made:
            self._make()
        self._action.hide()
        self._picture.become(KINDS[kind], kind)
        self._text.say(text)
        mark(self, look=f"note_{kind}")
        self.setAccessibleName(text)
        self.show()
        announce(self, text, pressing=kind == "wrong")
        if file:
            self._let(self.tr("Open the folder"), partial(_open_folder, file))

    def offer(self, text: str, label: str, do: Callable[[], object]) -> None:
        """Show a message with something that can be done about it."""
        self.tell(text)
        self._let(label, do)

    def _let(self, label: str, do: Callable[[], object]) -> None:
        self._do = do
        self._action.setText(label)
        self._action.show()

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()


def _open_folder(file: str) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(file).parent)))
