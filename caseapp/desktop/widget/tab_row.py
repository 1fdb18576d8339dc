"""Tabs beside each other, going on to the next line where the room ends; the arrows go along them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from caseapp.desktop.look.scale import LARGE, TINY
from caseapp.desktop.widget.flow import Flow
from caseapp.desktop.widget.tab_button import TabButton


class TabRow(Flow):
    """``chosen`` tells the name of the tab that somebody turned to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, space=LARGE, least=TINY)
        self._group = QButtonGroup(self)
        self._names: list[str] = []
        self._buttons: dict[str, TabButton] = {}
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._names[at]))

    @property
    def names(self) -> tuple[str, ...]:
        """The tabs, in order."""
        return tuple(self._names)

    @property
    def now(self) -> str:
        """The tab that is shown; empty before there is one."""
        at = self._group.checkedId()
        return self._names[at] if at >= 0 else ""

    def add_tab(self, name: str, text: str) -> TabButton:
        """Put a tab after the others; the first is chosen."""
        button = TabButton(text)
        self._group.addButton(button, len(self._names))
        self._names.append(name)
        self._buttons[name] = button
        self.add(button)
        if len(self._names) == 1:
            button.setChecked(True)
        return button

    def button(self, name: str) -> TabButton:
        """The button of a tab.

        Raises:
            KeyError: there is no such tab.
        """
        return self._buttons[name]

    def choose(self, name: str) -> None:
        """Turn to a tab, and tell of it."""
        self.button(name).setChecked(True)
        self.chosen.emit(name)
