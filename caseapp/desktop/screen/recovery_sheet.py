"""The page of the wizard with the words that open everything: shown this once, to print or to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QWidget

from caseapp.desktop.look.scale import WIDE
from caseapp.desktop.state.founding import sheet_html
from caseapp.desktop.widget.prose import Prose

if TYPE_CHECKING:
    from caseapp.desktop.forms.new_organisation import Ui_NewOrganisation

DOTS = 150
ROWS = 6


class RecoverySheet(QObject):
    """Looks after one page of :class:`NewOrganisation`."""

    def __init__(self, ui: Ui_NewOrganisation, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._screen = parent
        self._html = ""
        self._kept = False
        ui.save_sheet.clicked.connect(self._ask_path)
        ui.print_sheet.clicked.connect(self._print)

    def show_words(self, organisation: str, words: tuple[str, ...]) -> None:
        """Show the words."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        for at, word in enumerate(words):
            place = at % ROWS, at // ROWS
            shown = Prose()
            shown.say(word, strong=f"{at + 1}.")
            grid.addWidget(shown, *place)
        self._ui.words_place.addLayout(grid)
        title = self.tr("Recovery sheet")
        about = self.tr(
            "With these words all cases can be opened when all passwords are lost. Keep this sheet in a safe."
        )
        self._html = sheet_html(organisation, words, title, about)

    def not_kept(self) -> tuple[str, str]:
        """Which field is wrong, and why: the user must say that the sheet was put away."""
        if self._ui.kept.isChecked():
            return "", ""
        return "kept", self.tr("First save or print the sheet, and put it away. Nobody can show these words again.")

    def save(self, path: str) -> None:
        """Write the sheet as a PDF."""
        writer = QPdfWriter(path)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(DOTS)
        self._document().print_(writer)
        self._ui.banner.tell(self.tr("The recovery sheet is saved. Print it, and delete the file afterwards."), "good")

    def _document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setHtml(self._html)
        return document

    def _ask_path(self) -> None:
        dialog = QFileDialog(self._screen, self.tr("Save the recovery sheet"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.selectFile(self.tr("recovery-sheet.pdf"))
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._screen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._document().print_(printer))
        QDialog.open(dialog)
