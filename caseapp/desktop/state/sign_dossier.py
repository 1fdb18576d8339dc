"""How the organisation signs a dossier: with which certificate, and with which server for time stamps."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.desktop.state.fault import fault_text
from caseapp.desktop.state.option import Option

if TYPE_CHECKING:
    from caseapp.desktop.state.computer import Choices, Computer
    from caseapp.desktop.task import Task
    from caseapp.documents.signing.certificate import Certificate
    from caseapp.documents.signing.pades import Signing

WINDOWS = sys.platform == "win32"
"""Whether certificates are kept by the system itself."""

SCHEMES = ("http://", "https://")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureForm:
    """What was filled in: ``place`` is the certificate's file or the card's library, ``secret`` what opens it.

    ``in_windows`` is the thumbprint of a certificate that Windows keeps, ``with_windows`` whether it is that one.
    With ``issuer``, a file of certificates, the signature can be checked after its certificate has ended, as long as it
    is known what was revoked: from the list in the file ``revoked``, or ``online`` from the issuer.
    """

    with_card: bool
    with_windows: bool = False
    in_windows: str = ""
    place: str
    secret: str = ""
    label: str = ""
    stamps: str = ""
    issuer: str = ""
    revoked: str = ""
    online: bool = False

    def missing(self) -> str:
        """What has to be filled in first; empty when nothing."""
        if self.with_windows:
            if not self.in_windows:
                return nothing_kept()
        elif not self.place:
            if self.with_card:
                return App.translate("SignDossier", "Choose the library that came with the card.")
            return App.translate("SignDossier", "Choose the file with the certificate.")
        elif not Path(self.place).is_file():
            return App.translate("SignDossier", "There is no file there. Choose one that is there.")
        elif self.with_card and not self.label:
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
            return App.translate("SignDossier", "Choose the revocation list, or have the issuer asked.")
        return ""

    def keep(self, computer: Computer) -> None:
        """Have this computer remember it, but for what is secret."""
        kind = {"with_card": self.with_card, "with_windows": self.with_windows, "stamps": self.stamps}
        if self.with_windows:
            computer.choose(**kind, in_windows=self.in_windows)
        elif self.with_card:
            computer.choose(**kind, card=self.place, card_label=self.label)
        else:
            computer.choose(**kind, certificate=self.place)
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

        if self.with_windows:
            from caseapp.documents.signing.windows_certificate import WindowsCertificate

            return WindowsCertificate(which=self.in_windows)
        if self.with_card:
            return TokenCertificate(library=Path(self.place), label=self.label, pin=self.secret)
        return FileCertificate(path=Path(self.place), password=self.secret)


def remembered(choices: Choices, *, with_card: bool) -> str:
    """The place that was used before."""
    return choices.card if with_card else choices.certificate


def nothing_kept() -> str:
    """What is said when Windows has no certificate."""
    return App.translate("SignDossier", "Windows has no certificate that signs. Choose a file or a card.")


class InWindows(QObject):
    """The certificates that Windows keeps. ``found`` gives them to choose from, ``failed`` why there are none."""

    found = Signal(object)
    failed = Signal(str)

    def __init__(self, task: Task, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = task

    def look(self) -> None:
        """See which there are; a card may have been put in since."""

        def work() -> tuple[Option, ...]:
            from caseapp.documents.signing.windows_certificate import kept

            return tuple(Option(value=one.thumbprint, label=spoken(one.text)) for one in kept())

        self._task.run(work, self._done, failed=self._fail, owner=self)

    def _done(self, found: tuple[Option, ...]) -> None:
        self.found.emit(found)
        if not found:
            self.failed.emit(nothing_kept())

    def _fail(self, error: Exception) -> None:
        text = fault_text(error)
        if text is None:
            self._task.fault.emit(error)
        else:
            self.failed.emit(text)
