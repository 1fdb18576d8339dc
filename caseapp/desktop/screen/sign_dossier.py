"""Saving a dossier with the signature of the organisation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.forms.sign_dossier import Ui_SignDossier
from caseapp.desktop.state.sign_dossier import WINDOWS, InWindows, SignatureForm, remembered
from caseapp.desktop.widget.ask_path import ask_path
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.file_dialog import ask_open

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.dossier import DossierState
    from caseapp.desktop.state.option import Option


class SignDossier(Dialog):
    """What goes wrong is told here, and everything stays filled in. ``about`` is the case and the respondent."""

    def __init__(self, state: DossierState, about: tuple[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_SignDossier()
        self.ui.setupUi(self)
        self._computer = state.computer
        self._about = about
        self._busy = False
        self.state = state.beside(self)
        choices = state.computer.choices
        self.ui.label.setText(choices.card_label)
        self.ui.stamps.setText(choices.stamps)
        self._keeper = InWindows(state.task, self)
        self.ui.in_windows.setVisible(WINDOWS)
        chosen = self.ui.on_card if choices.with_card else self.ui.in_file
        (self.ui.in_windows if WINDOWS and choices.with_windows else chosen).setChecked(True)
        self._turn()
        self._wait(busy=False)
        self._connect()
        (self.ui.secret if self.ui.place.text() else self.ui.choose).setFocus()

    def _connect(self) -> None:
        self._keeper.found.connect(self._offer)
        self._keeper.failed.connect(self._fail)
        for one in (self.ui.in_file, self.ui.on_card, self.ui.in_windows):
            one.clicked.connect(self._turn)
        self.ui.choose.clicked.connect(self._choose)
        self.ui.save.clicked.connect(self._ask_path)
        self.ui.leave.clicked.connect(self.reject)
        self.state.busy.connect(lambda busy: self._wait(busy=busy))
        self.state.progressed.connect(self.ui.progress.setValue)
        self.state.failed.connect(self._fail)
        self.state.saved.connect(self.accept)

    @property
    def form(self) -> SignatureForm:
        """What is filled in."""
        return SignatureForm(
            with_card=self.ui.on_card.isChecked(),
            with_windows=self.ui.in_windows.isChecked(),
            in_windows=str(self.ui.kept.currentData() or ""),
            place=self.ui.place.text().strip().strip('"'),
            secret=self.ui.secret.text(),
            label=self.ui.label.text().strip(),
            stamps=self.ui.stamps.text().strip(),
        )

    def save(self, path: str) -> None:
        """Make the dossier, sign it, and write it; the file is there when all went well, or not at all."""
        form = self.form
        form.keep(self._computer)
        self.state.save(*self._about, Path(path), form.signing)

    def _turn(self) -> None:
        ui, card, windows = self.ui, self.ui.on_card.isChecked(), self.ui.in_windows.isChecked()
        ui.named.setVisible(card)
        for part in (ui.kept_label, ui.kept):
            part.setVisible(windows)
        for other in (ui.place_label, ui.place, ui.choose, ui.secret_label, ui.secret):
            other.setHidden(windows)
        if windows:
            self._keeper.look()
        place = self.tr("Library of the card") if card else self.tr("File with the certificate (.p12 or .pfx)")
        secret = self.tr("PIN of the card") if card else self.tr("Password of the certificate")
        for label, field, text in (
            (self.ui.place_label, self.ui.place, place),
            (self.ui.secret_label, self.ui.secret, secret),
        ):
            label.setText(text)
            field.setAccessibleName(text)
        self.ui.place.setText(remembered(self._computer.choices, with_card=card))
        self.ui.secret.clear()
        self.ui.problem.say("")

    def _offer(self, found: tuple[Option, ...]) -> None:
        self.ui.kept.fill(found)
        self.ui.kept.setCurrentIndex(max(0, self.ui.kept.findData(self._computer.choices.in_windows)))
        self.ui.problem.say("" if found else self.form.missing())

    def _choose(self) -> None:
        if self.ui.on_card.isChecked():
            title, kind, pattern = self.tr("Choose the library"), self.tr("Libraries"), "*.dll *.so *.dylib"
        else:
            title, kind, pattern = self.tr("Choose the certificate"), self.tr("Certificates"), "*.p12 *.pfx"
        ask_open(self, title, kind, pattern, self._chosen)

    def _chosen(self, path: str) -> None:
        self.ui.place.setText(path)
        self.ui.secret.setFocus()

    def _ask_path(self) -> None:
        missing = self.form.missing()
        self.ui.problem.say(missing)
        if not missing:
            name = f"dossier-{self._about[0]}.pdf"
            ask_path(self, self.tr("Save as PDF"), name, self.tr("PDF (*.pdf)"), self.save)

    def _fail(self, text: str) -> None:
        self.ui.problem.say(text)
        self.ui.secret.setFocus()
        self.ui.secret.selectAll()

    def _wait(self, *, busy: bool) -> None:
        self._busy = busy
        self.ui.progress.setVisible(busy)
        self.ui.progress.reset()
        self.ui.filled.setDisabled(busy)
        self.ui.save.setDisabled(busy)
        self.ui.leave.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        if busy:
            self.ui.problem.say("")

    @override
    def reject(self) -> None:
        """Stop the work; when there is none, close."""
        if self._busy:
            self.state.cancel()
        else:
            super().reject()


def sign_dossier(state: DossierState, about: tuple[str, str], parent: QWidget) -> None:
    """Open it over another."""
    SignDossier(state, about, parent).open()
