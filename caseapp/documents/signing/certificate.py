"""The certificate of the organisation, and who signs with its key."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from caseapp.documents.errors import DocumentError
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from asn1crypto.keys import PublicKeyInfo
    from asn1crypto.x509 import Certificate as Parsed
    from asn1crypto.x509 import Name
    from pyhanko.sign.signers import Signer

WRONG: Final = "Dit certificaat is niet te openen. Klopt het wachtwoord, en staat er een sleutel in (.p12 of .pfx)?"
NO_KEY: Final = (
    "In dit bestand staat geen sleutel met een certificaat. "
    "Exporteer het certificaat opnieuw, met de privésleutel erbij (.p12 of .pfx)."
)
OTHER_KEY: Final = (
    "Met de sleutel van dit certificaat is niet goed te ondertekenen: de sleutel is te zwak, of van een andere soort. "
    "Vraag de uitgever om een certificaat met RSA van 2048 bits of meer, of met de kromme P-256, P-384 of P-521."
)
NOT_FOR_THIS: Final = (
    "Dit certificaat mag niet ondertekenen: het is voor iets anders uitgegeven. "
    "Kies een certificaat van de organisatie om documenten mee te ondertekenen."
)
NO_CARD: Final = "De kaart met het certificaat is niet te openen. Zit de kaart in de computer, en klopt de pincode?"
NO_PKCS11: Final = "Op deze computer ontbreekt het onderdeel voor kaarten (python-pkcs11). Installeer caseapp[card]."

SIGNING: Final = frozenset({"digital_signature", "non_repudiation"})
"""For what a certificate may be used when it signs documents; one of these, unless it says nothing."""

_RSA: Final = frozenset({"rsa", "rsassa_pss"})
_SHORTEST_RSA: Final = 2048


class CertificateUnusable(DocumentError):
    """The certificate or its key cannot be used; nothing was signed."""


class Certificate(Protocol):
    """Where the organisation's key is."""

    def signer(self) -> AbstractContextManager[Signer]:
        """Opens it, as long as the context lasts."""
        ...


def check_certificate(certificate: Certificate, now: datetime | None = None) -> None:
    """See that the certificate can be opened, may sign, and holds now, before the work begins.

    Raises:
        CertificateUnusable: it cannot be opened, does not sign, has ended, or does not hold yet.
    """
    with certificate.signer() as signer:
        found = signer.signing_cert
    if found is None:
        raise CertificateUnusable(WRONG)
    if found.public_key.algorithm not in ("rsa", "ec") or weak(found.public_key):
        raise CertificateUnusable(OTHER_KEY)
    if not may_sign(found):
        raise CertificateUnusable(NOT_FOR_THIS)
    moment = now or datetime.now(UTC)
    if moment > found.not_valid_after:
        day = day_text(local(found.not_valid_after).date())
        raise CertificateUnusable(f"Dit certificaat is verlopen op {day}. Kies een certificaat dat nu geldt.")
    if moment < found.not_valid_before:
        day = day_text(local(found.not_valid_before).date())
        raise CertificateUnusable(f"Dit certificaat geldt pas vanaf {day}. Kies een certificaat dat nu geldt.")


def weak(key: PublicKeyInfo) -> bool:
    """Whether a key is too short, or of a kind that is no longer used to sign with (ETSI TS 119 312)."""
    return bool(key.algorithm == "dsa" or (key.algorithm in _RSA and key.bit_size < _SHORTEST_RSA))


def may_sign(certificate: Parsed) -> bool:
    """Whether a certificate was issued to sign with; one that says nothing of it may."""
    usage = certificate.key_usage_value
    return usage is None or bool(SIGNING & usage.native)


def name_in(name: Name) -> str:
    """Who somebody is, by the name in a certificate."""
    parts = name.native
    found = parts.get("common_name") or parts.get("organization_name") or name.human_friendly
    return str(found[0] if isinstance(found, list) else found)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCertificate:
    """A file with certificate and key (PKCS#12), under a password."""

    path: Path
    password: str = ""

    @contextmanager
    def signer(self) -> Iterator[Signer]:
        """Opens it.

        Raises:
            CertificateUnusable: it is no such file, or the password is another.
        """
        from pyhanko.sign.signers import SimpleSigner

        try:
            data = self.path.read_bytes()
            found = SimpleSigner.load_pkcs12_data(data, other_certs=[], passphrase=self.password.encode() or None)
        except AttributeError as error:  # pyHanko, of a file that opens and holds no key, or no certificate
            raise CertificateUnusable(NO_KEY) from error
        except (OSError, ValueError, TypeError) as error:
            raise CertificateUnusable(WRONG) from error
        if found is None:
            raise CertificateUnusable(WRONG)
        yield found


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenCertificate:
    """A card or token, by its maker's library (PKCS#11), the label of its certificate, and a PIN."""

    library: Path
    label: str
    pin: str
    token: str = ""

    @contextmanager
    def signer(self) -> Iterator[Signer]:
        """Opens it.

        Raises:
            CertificateUnusable: there is no such token, or the PIN is another.
        """
        try:
            from pkcs11 import Mechanism
            from pkcs11.exceptions import PKCS11Error
            from pyhanko.config.pkcs11 import TokenCriteria
            from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session
        except ImportError as error:
            raise CertificateUnusable(NO_PKCS11) from error
        criteria = TokenCriteria(label=self.token) if self.token else None
        try:
            with open_pkcs11_session(str(self.library), token_criteria=criteria, user_pin=self.pin) as session:
                signer = PKCS11Signer(session, cert_label=self.label)
                curve = signer.signing_cert.public_key.algorithm == "ec"
                # many cards sign only what was hashed before it came to them
                bare = curve and Mechanism.ECDSA_SHA256 not in session.token.slot.get_mechanisms()
                yield PKCS11Signer(session, cert_label=self.label, use_raw_mechanism=True) if bare else signer
        except (PKCS11Error, OSError, LookupError) as error:
            raise CertificateUnusable(NO_CARD) from error
