"""What happened in a case, and which part of it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker

from caseapp.desktop.screen.case_words import filter_title
from caseapp.desktop.state.history import ALL, lines_of, parts_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox

    from caseapp.desktop.widget.chronology import Chronology
    from caseapp.office.reading import CaseView, ChronologyLine


class History(QObject):
    """Shows the acts of the part that is chosen; of another case all of them."""

    def __init__(self, place: Chronology, choice: QComboBox) -> None:
        super().__init__(place)
        self._place = place
        self._choice = choice
        self._number = ""
        self._lines: Sequence[ChronologyLine] = ()
        choice.activated.connect(self._show)

    def look_for(self, ref: str) -> None:
        """Go to this act when a case is shown next, whatever part is chosen; an empty one goes nowhere."""
        self._place.look_for(ref)
        if ref:
            self._choice.clear()

    def show_case(self, view: CaseView) -> None:
        """Show what happened; in the same case, the part that was chosen stays while there is something in it."""
        chosen = self._choice.currentData() if view.number == self._number else ALL
        self._number, self._lines = view.number, view.chronology
        self._place.begin(view.case)
        with QSignalBlocker(self._choice):
            self._choice.clear()
            for part in parts_in(self._lines):
                self._choice.addItem(filter_title(part), part)
            self._choice.setCurrentIndex(max(self._choice.findData(chosen), 0))
        self._show()

    def _show(self) -> None:
        self._place.show_lines(lines_of(self._lines, self._choice.currentData() or ALL))
