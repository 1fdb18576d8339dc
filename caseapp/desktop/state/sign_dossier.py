"""How the organisation signs a dossier: with which certificate, and with which server for time stamps."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

if TYPE_CHECKING:
    from caseapp.desktop.state.computer import Choices, Computer
    from caseapp.documents.signing.certificate import Certificate
    from caseapp.documents.signing.pades import Signing

SCHEMES = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureForm:
    """What was filled in: ``place`` is the certificate's file or the card's library, ``secret`` what opens it."""

    with_card: bool
    place: str
    secret: str = ""
    label: str = ""
    stamps: str = ""

    def missing(self) -> str:
        """What has to be filled in first; empty when nothing."""
        if not self.place:
            if self.with_card:
                return App.translate("SignDossier", "Choose the library that came with the card.")
            return App.translate("SignDossier", "Choose the file with the certificate.")
        if not Path(self.place).is_file():
            return App.translate("SignDossier", "There is no file there. Choose one that is there.")
        if self.with_card and not self.label:
            return App.translate("SignDossier", "Fill in what the certificate on the card is called.")
        if self.stamps and not self.stamps.lower().startswith(SCHEMES):
            return App.translate("SignDossier", "The address of a server begins with http:// or https://.")
        return ""

    def keep(self, computer: Computer) -> None:
        """Have this computer remember it, but for what is secret."""
        if self.with_card:
            computer.choose(with_card=True, card=self.place, card_label=self.label, stamps=self.stamps)
        else:
            computer.choose(with_card=False, certificate=self.place, stamps=self.stamps)

    def signing(self) -> Signing:
        """How to sign. Called on the worker."""
        from caseapp.documents.signing.pades import Signing

        return Signing(certificate=self._certificate(), stamps=self.stamps)

    def _certificate(self) -> Certificate:
        from caseapp.documents.signing.certificate import FileCertificate, TokenCertificate

        if self.with_card:
            return TokenCertificate(library=Path(self.place), label=self.label, pin=self.secret)
        return FileCertificate(path=Path(self.place), password=self.secret)


def remembered(choices: Choices, *, with_card: bool) -> str:
    """The place that was used before."""
    return choices.card if with_card else choices.certificate
