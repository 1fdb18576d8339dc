"""The dossier of one respondent, and the documents beside it: their pages, and saving them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.dossier import Ui_Dossier
from caseapp.desktop.look import icon
from caseapp.desktop.printing import print_pages
from caseapp.desktop.screen.check_dossier import show_check
from caseapp.desktop.screen.dossier_choices import ask_choices
from caseapp.desktop.screen.sign_dossier import sign_document
from caseapp.desktop.state.dossier import DossierState
from caseapp.desktop.state.option import Option
from caseapp.desktop.state.separate import documents
from caseapp.desktop.widget.ask_path import ask_path, pdf_kinds
from caseapp.desktop.widget.foot import keep_in_sight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from caseapp.desktop.state.case import OpenCase
    from caseapp.desktop.state.desk import Desk


class Dossier(QWidget):
    """``told`` is a message for the banner, with its kind."""

    told = Signal(str, str)
    drawn = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Dossier()
        self.ui.setupUi(self)
        ui = self.ui
        keep_in_sight(ui.layout_3, (ui.choices, ui.preview, ui.print, ui.sign, ui.export, ui.cancel), ui.progress)
        self.state = DossierState(desk, self)
        self._case_id = ""
        self._changed = ""
        for button, name in ((self.ui.print, "print"), (self.ui.export, "export"), (self.ui.preview, "look")):
            icon.put(button, name, "ink")
        self._wait(busy=False)
        self._connect()
        self._begin()

    def _connect(self) -> None:
        self.ui.pages.filled.connect(self.ui.print.setEnabled)
        self.state.drawn.connect(self._show_pages)
        self.state.doubted.connect(self.told)
        self.state.saved.connect(self._saved)
        self.state.failed.connect(self._failed)
        self.state.busy.connect(lambda busy: self._wait(busy=busy))
        self.ui.preview.clicked.connect(self.preview)
        self.ui.choices.clicked.connect(self.review)
        self.ui.check.clicked.connect(lambda: show_check(self.state.task, self))
        self.state.reviewed.connect(lambda found: ask_choices(found, self.state, self.preview, self))
        self.state.progressed.connect(self.ui.progress.setValue)
        self.ui.export.clicked.connect(self._ask_path)
        self.ui.sign.clicked.connect(self._sign)
        self.ui.print.clicked.connect(self.print_pages)
        self.ui.cancel.clicked.connect(self.state.cancel)
        self.ui.respondent.activated.connect(self._another)
        self.ui.document.activated.connect(self._another)

    def show_case(self, opened: OpenCase) -> None:
        """Take up a case; a preview of before is put away."""
        case = opened.view.case
        self._case_id = case.id
        self.ui.document.fill(documents(case))
        self.ui.document.setCurrentIndex(max(self.ui.document.currentIndex(), 0))
        self.state.pick(str(self.ui.document.currentData()))
        self.ui.which.setVisible(self.ui.document.count() > 1)
        self.ui.respondent.fill(Option(value=person.ref, label=person.name) for person in case.respondents)
        self.ui.respondent.setCurrentIndex(max(self.ui.respondent.currentIndex(), 0))
        for part in (self.ui.preview, self.ui.export, self.ui.sign, self.ui.respondent, self.ui.choices):
            part.setEnabled(bool(case.respondents))
        changed = f"{case.id}/{len(case.acts)}"
        if changed != self._changed:
            self._changed = changed
            self.state.forget()
            self._begin()

    def _another(self) -> None:
        self.state.forget()
        self.state.pick(str(self.ui.document.currentData()))
        self._begin()
        self._wait(busy=False)

    def review(self) -> None:
        """Find out what would be taken out and go along, to be changed."""
        self.state.review(self._case_id, str(self.ui.respondent.currentData()))

    def preview(self) -> None:
        """Make what is picked and show its pages."""
        self.state.preview(self._case_id, str(self.ui.respondent.currentData()))

    @property
    def filled(self) -> bool:
        """Whether there are pages to print."""
        return bool(self.ui.pages.pictures)

    def print_pages(self) -> None:
        """Print the pages that are shown."""
        print_pages(self.ui.pages.pictures, self)

    def _begin(self) -> None:
        text = self.tr("Press “Show”: then you see the document here as it would be printed now, in Dutch.")
        last = "" if self.state.separate else self.tr("At the back it says how anybody can check that it is right.")
        self.ui.pages.tell(f"{text} {last}".strip())
        self.ui.state.say("")

    def _show_pages(self, pictures: Sequence[QImage], total: int) -> None:
        self.ui.pages.show_pages(pictures, total)
        self.ui.state.say(self.tr("{total} pages").format(total=total) if total > 1 else self.tr("1 page"))
        self.drawn.emit()

    def _ask_path(self) -> None:
        name = f"{self.state.kind}-{self._case_id}.pdf"
        ask_path(self, self.tr("Save as PDF"), name, pdf_kinds(dossier=self.state.separate is None), self.save)

    def _sign(self) -> None:
        sign_document(self.state.beside(self._case_id, str(self.ui.respondent.currentData())), self)

    def save(self, path: str) -> None:
        """Make what is picked and write it to a file."""
        self.state.save(self._case_id, str(self.ui.respondent.currentData()), Path(path))

    def _saved(self, path: Path) -> None:
        self.told.emit(self.tr("The PDF has been saved as {name}.").format(name=path.name), f"good {path}")

    def _failed(self, text: str) -> None:
        if text:
            self.told.emit(text, "wrong")

    def _wait(self, *, busy: bool) -> None:
        self.ui.progress.setVisible(busy)
        self.ui.cancel.setVisible(busy)
        self.ui.progress.reset()
        for part in (self.ui.preview, self.ui.export, self.ui.sign):
            part.setVisible(not busy)
        self.ui.choices.setVisible(not busy and self.state.separate is None)
        self.ui.whom.setVisible(self.state.separate is None)
        self.ui.document.setEnabled(not busy)
