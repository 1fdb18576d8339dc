"""The page of the wizard with the words that open everything: shown this once, to print or to save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.desktop.language import spoken
from caseapp.desktop.look.scale import WIDE
from caseapp.desktop.widget.file_dialog import ask_save
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.resting import resting

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from caseapp.desktop.forms.new_organisation import Ui_NewOrganisation
    from caseapp.desktop.state.recovery_sheet import RecoverySheetState
    from caseapp.office.office import Founded

ROWS = 6


class RecoverySheet(QObject):
    """Looks after one page of :class:`NewOrganisation`; ``unkept`` tells which field is wrong, and why."""

    unkept = Signal(str, str)

    def __init__(self, ui: Ui_NewOrganisation, state: RecoverySheetState, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._screen = parent
        self._waiting = False
        self._rest = resting(ui.next), resting(ui.back)
        self._told = False
        self.state = state
        state.setParent(self)
        ui.save_sheet.clicked.connect(self._ask_path)
        ui.print_sheet.clicked.connect(state.draw)
        state.saved.connect(self._saved)
        state.drawn.connect(self._print)
        state.failed.connect(lambda text: ui.banner.tell(spoken(text), "wrong"))

    def wait(self, *, waiting: bool) -> None:
        """Stay here while the organisation is made: its words are shown this once."""
        self._waiting = waiting
        for rest in self._rest:
            rest(waiting)
        if waiting:
            self._ui.banner.tell(self.tr("The organisation is being made. That takes a few seconds."), "accent")
        else:
            self._ui.banner.hide()

    def holds(self) -> bool:
        """Whether the words would be lost by closing now; who sees them and closes once more, knows that."""
        unkept = self._ui.pages.currentWidget() is self._ui.page_recovery and not self._ui.kept.isChecked()
        if unkept and not self._told:
            self._told = True
            self.unkept.emit(*self.not_kept())
            return True
        return self._waiting

    def show_words(self, found: Founded) -> None:
        """Show the words."""
        self.state.take(found)
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        for at, word in enumerate(found.recovery_words):
            place = at % ROWS, at // ROWS
            shown = Prose()
            shown.say(word, strong=f"{at + 1}.")
            grid.addWidget(shown, *place)
        self._ui.words_place.addLayout(grid)

    def not_kept(self) -> tuple[str, str]:
        """Which field is wrong, and why: the user must say that the sheet was put away."""
        if self._ui.kept.isChecked():
            return "", ""
        return "kept", self.tr("First save or print the sheet, and put it away. Nobody can show these words again.")

    def save(self, path: str) -> None:
        """Write the sheet as a PDF."""
        self.state.save(Path(path))

    def _saved(self, _name: str) -> None:
        self._ui.banner.tell(
            self.tr("The recovery sheet has been saved. Print it, and delete the file afterwards."), "good"
        )

    def _ask_path(self) -> None:
        ask_save(self._screen, self.tr("Save the recovery sheet"), self.tr("recovery-sheet.pdf"), self.save)

    def _print(self, pages: list[QImage]) -> None:
        from caseapp.desktop.printing import print_pages

        print_pages(pages, self._screen)
