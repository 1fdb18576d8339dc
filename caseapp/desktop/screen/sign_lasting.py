"""What is asked for a signature that can still be checked when its certificate has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from caseapp.desktop.widget.file_dialog import ask_open

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.forms.sign_dossier import Ui_SignDossier
    from caseapp.desktop.state.computer import Choices


class SignLasting(QObject):
    """Its part of the form, which shows once there is a server for time stamps."""

    def __init__(self, ui: Ui_SignDossier, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._parent = parent
        ui.issuer.setText(choices.issuer)
        ui.online.setChecked(choices.ask_issuer)
        ui.stamps.textChanged.connect(self._turn)
        ui.choose_issuer.clicked.connect(self._choose_issuer)
        ui.choose_revoked.clicked.connect(self._choose_revoked)
        self._turn()

    def _turn(self) -> None:
        self._ui.lasting.setVisible(bool(self._ui.stamps.text().strip()))

    def _choose_issuer(self) -> None:
        title, kind = self.tr("Choose the certificates of the issuer"), self.tr("Certificates")
        ask_open(self._parent, title, kind, "*.pem *.crt *.cer *.der", self._ui.issuer.setText)

    def _choose_revoked(self) -> None:
        title, kind = self.tr("Choose the revocation list"), self.tr("Lists")
        ask_open(self._parent, title, kind, "*.crl", self._ui.revoked.setText)
