"""Saving a dossier, a document or a letter with the signature of the organisation."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.desktop.forms.sign_dossier import Ui_SignDossier
from caseapp.desktop.screen.sign_lasting import SignLasting
from caseapp.desktop.screen.sign_windows import SignWindows
from caseapp.desktop.state.dossier import DossierState
from caseapp.desktop.state.sign_dossier import SignatureForm, remembered
from caseapp.desktop.widget.ask_path import ask_path, pdf_kinds
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.file_dialog import ask_open
from caseapp.desktop.widget.scroll import let_scroll

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.saving import Saving


class SignDossier(Dialog):
    """What goes wrong is told here, and everything stays filled in. ``state`` makes what is signed."""

    snug = True

    def __init__(self, state: Saving, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_SignDossier()
        self.ui.setupUi(self)
        self.ui.layout_1.insertStretch(self.ui.layout_1.count() - 1, 1)
        let_scroll(self.ui.layout_1)
        self._busy = False
        self.state = state
        state.setParent(self)
        choices = state.computer.choices
        self.ui.label.setText(choices.card_label)
        self.ui.stamps.setText(choices.stamps)
        (self.ui.on_card if choices.with_card else self.ui.in_file).setChecked(True)
        SignLasting(self.ui, choices, self)
        self._windows = SignWindows(self.ui, state, self)
        self._turn()
        self._wait(busy=False)
        self._connect()
        (self.ui.secret if self.ui.place.text() else self.ui.choose).setFocus()

    def _connect(self) -> None:
        self._windows.failed.connect(self._fail)
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
            in_windows=self._windows.picked,
            place=self.ui.place.text().strip().strip('"'),
            secret=self.ui.secret.text(),
            label=self.ui.label.text().strip(),
            stamps=self.ui.stamps.text().strip(),
            issuer=self.ui.issuer.text().strip().strip('"'),
            revoked=self.ui.revoked.text().strip().strip('"'),
            online=self.ui.online.isChecked(),
        )

    def save(self, path: str) -> None:
        """Make it, sign it, and write it; the file is there when all went well, or not at all."""
        form = self.form
        form.keep(self.state.computer)
        self.state.save_signed(Path(path), form.signing)

    def _turn(self) -> None:
        ui, card = self.ui, self.ui.on_card.isChecked()
        ui.named.setVisible(card)
        self._windows.turn()
        place = self.tr("Library of the card") if card else self.tr("File with the certificate (.p12 or .pfx)")
        secret = self.tr("PIN of the card") if card else self.tr("Password of the certificate")
        for label, field, text in ((ui.place_label, ui.place, place), (ui.secret_label, ui.secret, secret)):
            label.setText(text)
            field.setAccessibleName(text)
        self.ui.place.setText(remembered(self.state.computer.choices, with_card=card))
        self.ui.secret.clear()
        self.ui.problem.say("")

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
            dossier = isinstance(self.state, DossierState) and self.state.separate is None
            ask_path(self, self.tr("Save as PDF"), self.state.file_name, pdf_kinds(dossier=dossier), self.save)

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
        self.state.cancel() if self._busy else super().reject()


def sign_document(state: Saving, parent: QWidget) -> None:
    """Open it over another."""
    SignDossier(state, parent).open()
