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
    """What was filled in: ``place`` is the certificate's file or the card's library, ``secret`` what opens it.

    With ``issuer``, a file of certificates, the signature can be checked after its certificate has ended, as long as it
    is known what was revoked: from the list in the file ``revoked``, or ``online`` from the issuer.
    """

    with_card: bool
    place: str
    secret: str = ""
    label: str = ""
    stamps: str = ""
    issuer: str = ""
    revoked: str = ""
    online: bool = False

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
        return self._missing_lasting() if self.lasting else ""

    @property
    def lasting(self) -> bool:
        """Whether what is needed to check it later goes with it."""
        return bool(self.stamps and self.issuer)

    def _missing_lasting(self) -> str:
        if not all(Path(one).is_file() for one in (self.issuer, self.revoked) if one):
            return App.translate("SignDossier", "There is no file there. Choose one that is there.")
        if not self.revoked and not self.online:
            return App.translate("SignDossier", "Choose the list of what was revoked, or let the issuer be asked.")
        return ""

    def keep(self, computer: Computer) -> None:
        """Have this computer remember it, but for what is secret."""
        if self.with_card:
            computer.choose(with_card=True, card=self.place, card_label=self.label, stamps=self.stamps)
        else:
            computer.choose(with_card=False, certificate=self.place, stamps=self.stamps)
        computer.choose(issuer=self.issuer, ask_issuer=self.online)

    def signing(self) -> Signing:
        """How to sign. Called on the worker."""
        from caseapp.documents.signing.pades import Signing

        if not self.lasting:
            return Signing(certificate=self._certificate(), stamps=self.stamps)
        return Signing(
            certificate=self._certificate(),
            stamps=self.stamps,
            roots=(Path(self.issuer),),
            revocation=(Path(self.revoked),) if self.revoked else (),
            online=self.online,
        )

    def _certificate(self) -> Certificate:
        from caseapp.documents.signing.certificate import FileCertificate, TokenCertificate

        if self.with_card:
            return TokenCertificate(library=Path(self.place), label=self.label, pin=self.secret)
        return FileCertificate(path=Path(self.place), password=self.secret)


def remembered(choices: Choices, *, with_card: bool) -> str:
    """The place that was used before."""
    return choices.card if with_card else choices.certificate
