"""A row of small buttons above something that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import SMALL, TINY

if TYPE_CHECKING:
    from collections.abc import Callable

WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
"""A key works while what stands under the buttons has the focus, and nowhere else."""


class ToolBar(QFrame):
    """Buttons with an icon or a word; each has a name, and a key when it has one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = parent
        self.setProperty("look", "plain")
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(TINY)

    def button(self, name: str, sign: str, do: Callable[[], object], keys: str = "", *, words: str = "") -> QPushButton:
        """Add a button: its name, its icon, what it does, and the keys that do the same; ``words`` stand on it."""
        found = QPushButton(words)
        found.setAutoDefault(False)
        found.setProperty("look", "tool")
        if sign:
            icon.put(found, sign, "ink")
        found.setAccessibleName(name)
        shown = QKeySequence(keys.split(maxsplit=1)[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        found.setToolTip(f"{name} ({shown})" if shown else name)
        found.clicked.connect(do)
        holder = self._holder
        for one in keys.split():
            QShortcut(QKeySequence(one), holder, found.click, context=WITHIN)
        self.line.addWidget(found)
        return found

    def gap(self) -> None:
        """Room between two groups of buttons."""
        self.line.addSpacing(SMALL)

    def stretch(self) -> None:
        """What follows stands at the right."""
        self.line.addStretch(1)
