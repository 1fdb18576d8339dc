"""*Overzicht*: the figures of a school year beside last year's; every figure opens the cases behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QMenu, QWidget

from caseapp.desktop.forms.statistics import Ui_Statistics
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import LARGE
from caseapp.desktop.printing import print_pages
from caseapp.desktop.screen.figures import FigureBoard
from caseapp.desktop.state.statistics import StatisticsState
from caseapp.desktop.widget.file_dialog import completed
from caseapp.desktop.widget.layout import clear
from caseapp.procedure.figure_wording import year_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.desktop.state.desk import Desk
    from caseapp.office.statistics import Statistics as Figures


class Statistics(QWidget):
    """``listed`` asks for the cases behind a figure; ``told`` is a message for the banner with its kind."""

    listed = Signal(object, str)
    told = Signal(str, str)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Statistics()
        self.ui.setupUi(self)
        self._desk = desk
        self.state = StatisticsState(desk, self)
        self.board: FigureBoard | None = None
        self._fill()
        self._connect()

    def load(self) -> None:
        """Read the figures again."""
        self.state.load()

    def print_pages(self) -> None:
        """Print the yearly report: on paper no small number is to be seen."""
        if self.ui.print.isEnabled():
            self.state.print_report()

    def _fill(self) -> None:
        ui = self.ui
        ui.school.addItem(self.tr("All schools"), None)
        for school in self._desk.session.organisation.schools:
            ui.school.addItem(school.name, school.name)
        ui.school.setCurrentIndex(0)
        ui.school.setVisible(ui.school.count() > 2)  # noqa: PLR2004 - all of one school is that school
        ui.body.lines.setSpacing(LARGE)
        ui.body.keep_gutter()
        for button, name in ((ui.print, "print"), (ui.annual, "export"), (ui.excel, "export")):
            icon.put(button, name, "ink")
        menu = QMenu(ui.excel)
        menu.addAction(self.tr("To share, in Dutch: small numbers hidden"), self._ask_workbook(whole=False))
        menu.addAction(self.tr("For yourself, in Dutch: all numbers"), self._ask_workbook(whole=True))
        ui.excel.setMenu(menu)
        ui.annual.setToolTip(
            self.tr("A PDF in Dutch for the participation council, without names and small numbers, of all schools")
        )
        ui.print.setToolTip(self.tr("Prints the annual report in Dutch, without names and small numbers"))
        ui.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusProxy(ui.year)
        self._counted(0, 0)

    def _connect(self) -> None:
        ui, state = self.ui, self.state
        ui.year.activated.connect(self._ask)
        ui.school.activated.connect(self._ask)
        ui.cancel.clicked.connect(state.stop)
        ui.annual.clicked.connect(self._ask_report)
        ui.print.clicked.connect(self.print_pages)
        state.drawn.connect(lambda pages: print_pages(pages, self))
        state.loaded.connect(self._show)
        state.counted.connect(self._counted)
        state.saved.connect(self._saved)
        state.failed.connect(lambda text: self.told.emit(text, "wrong"))
        for button in (ui.print, ui.annual, ui.excel):
            state.busy.connect(button.setDisabled)

    def _ask(self) -> None:
        self.state.ask(year=self.ui.year.currentData(), school=self.ui.school.currentData())

    def _counted(self, done: int, most: int) -> None:
        ui, going = self.ui, done < most
        for part in (ui.progress, ui.counting, ui.cancel):
            part.setVisible(going)
        if going:
            ui.progress.setMaximum(most)
            ui.progress.setValue(done)
            ui.counting.setText(self.tr("{left} cases still to count").format(left=most - done))

    def _show(self, found: Figures) -> None:
        ui = self.ui
        with QSignalBlocker(ui.year):
            ui.year.clear()
            for year in found.years:
                ui.year.addItem(self.tr("School year {year}").format(year=year_text(year)), year)
            ui.year.setCurrentIndex(max(ui.year.findData(found.query.year), 0))
        for button in (ui.print, ui.annual, ui.excel):
            button.setEnabled(found.left == 0)
        at = ui.body.verticalScrollBar().value()
        focused = self.board.focused() if self.board is not None else None
        clear(ui.body.lines)
        ui.body.lines.addStretch(1)
        self.board = FigureBoard(found, self._desk.session.organisation)
        self.board.listed.connect(self.listed)
        ui.body.add(self.board)
        self.board.focus_on(focused)
        ui.body.verticalScrollBar().setValue(at)
        self.shown.emit()

    # --- saving

    def _ask_report(self) -> None:
        name = self.tr("annual-report-{year}.pdf").format(year=year_text(self.state.query.year))
        self._ask_path(self.tr("Save the annual report"), name, self.tr("PDF (*.pdf)"), self.state.save_report)

    def _ask_workbook(self, *, whole: bool) -> Callable[[], None]:
        def ask() -> None:
            name = self.tr("figures-{year}.xlsx").format(year=year_text(self.state.query.year))
            kinds = self.tr("Excel (*.xlsx)")
            self._ask_path(
                self.tr("Save the figures"), name, kinds, lambda path: self.state.save_workbook(path, whole=whole)
            )

        return ask

    def _ask_path(self, title: str, name: str, kinds: str, then: Callable[[Path], None]) -> None:
        dialog = completed(QFileDialog(self, title))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        dialog.setNameFilter(kinds)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: then(Path(path)))
        dialog.open()

    def _saved(self, path: Path) -> None:
        self.told.emit(self.tr("Saved as {name}.").format(name=path.name), f"good {path}")
