"""One thing to narrow a list by: a button that folds out its choices, and says what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from caseapp.desktop.as_written import on_button
from caseapp.desktop.look import icon
from caseapp.desktop.look.theme import mark

if TYPE_CHECKING:
    from collections.abc import Iterable


class FilterChip(QPushButton):
    """``chosen`` gives the value that was picked, or None for all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "filter")
        self._title = ""
        self._all = ""
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._picked)
        self.setMenu(self._menu)
        self.value: object = None
        self._values: list[object] = []

    def offer(self, title: str, everything: str, choices: Iterable[tuple[object, str]]) -> None:
        """Fill the list: what it narrows by, the words for no choice, and the values with their words."""
        self._title, self._all = title, everything
        self._menu.clear()
        for action in self._group.actions():
            self._group.removeAction(action)
        offered = ((None, everything), *choices)
        self._values = [value for value, _ in offered]  # Qt would make plain text of a choice
        for _, words in offered:
            action = QAction(on_button(words), self._menu)
            action.setCheckable(True)
            self._group.addAction(action)
            self._menu.addAction(action)
        self.choose(self.value)

    def choose(self, value: object) -> None:
        """Show a choice, without telling; what is not in the list counts as none."""
        found = self._group.actions()[self._values.index(value)] if value in self._values else None
        self.value = value if found is not None else None
        if found is not None:
            found.setChecked(True)
        words = found.text().replace("&&", "&") if found is not None and value is not None else ""
        text = f"{self._title}: {words}" if words else self._title
        self.setText(on_button(text))
        self.setAccessibleName(f"{self._title}: {words or self._all}")
        mark(self, chosen=bool(words))

    def _picked(self, action: QAction) -> None:
        self.choose(self._values[self._group.actions().index(action)])
        self.chosen.emit(self.value)


class FilterTick(QPushButton):
    """A chip that is on or off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "filter")
        self.setCheckable(True)
        self.toggled.connect(self._show)

    def _show(self, on: bool) -> None:
        mark(self, chosen=on)
        if on:
            icon.put(self, "check", "accent")
        else:
            icon.put_away(self)
