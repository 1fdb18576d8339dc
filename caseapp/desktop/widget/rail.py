"""The places of the program, one under the other, with their shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import TINY
from caseapp.desktop.widget.layout import column
from caseapp.desktop.widget.rail_button import RailButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.desktop.place import Place

MOST_KEYS = 9


class Rail(QWidget):
    """``chosen`` gives the id of the place to go to. The first place is Ctrl+1."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, RailButton] = {}
        self._places: Sequence[Place] = ()
        self._column = column(self, space=TINY)

    def show_places(self, places: Sequence[Place]) -> None:
        """Make a button for each place."""
        self._places = places
        for at, place in enumerate(places, start=1):
            button = RailButton(self)
            button.setObjectName(place.id)
            icon.put(button, place.icon, "muted")
            button.clicked.connect(lambda _checked=False, name=place.id: self.chosen.emit(name))
            self._column.addWidget(button)
            self.buttons[place.id] = button
            if at <= MOST_KEYS:
                QShortcut(QKeySequence(f"Ctrl+{at}"), self.window(), button.click)
        self._name()

    def stand(self, place: str) -> None:
        """Show where one is."""
        if place in self.buttons:
            self.buttons[place].setChecked(True)

    def focus_here(self) -> None:
        """Put the focus on the place where one is."""
        for button in self.buttons.values():
            if button.isChecked():
                button.setFocus()

    def wait(self, place: str, number: int) -> None:
        """Show how much waits in a place."""
        if place in self.buttons:
            self.buttons[place].wait(number)

    def _name(self) -> None:
        for at, place in enumerate(self._places, start=1):
            button = self.buttons[place.id]
            button.setText(place.label())
            button.setToolTip(f"{place.label()} (Ctrl+{at})" if at <= MOST_KEYS else place.label())
            button.wait(button.waiting)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
