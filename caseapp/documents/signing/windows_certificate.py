"""A certificate that Windows keeps, whose key signs without ever leaving it."""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Protocol

from caseapp.documents.signing.certificate import CertificateUnusable, may_sign, name_in
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from asn1crypto.x509 import Certificate as Parsed
    from pyhanko.sign.signers import Signer

NO_WINDOWS: Final = (
    "Alleen Windows bewaart certificaten zelf. Kies hier een certificaat in een bestand of op een kaart."
)
NOT_THERE: Final = "Windows heeft dit certificaat niet, of de sleutel ervan niet. Kies een ander certificaat."
REFUSED: Final = (
    "Windows ondertekent niet met dit certificaat. Zit de kaart in de computer, en klopt de pincode? "
    "Kies anders een certificaat in een bestand."
)


class Keys(Protocol):
    """As `windows_keys.WindowsKeys`."""

    def certificates(self) -> tuple[bytes, ...]:
        """Those with a key."""
        ...

    def issuers(self) -> tuple[bytes, ...]:
        """Those of who gave them out."""
        ...

    def sign(self, certificate: bytes, digest: bytes, algorithm: str, *, curve: bool) -> bytes:
        """Sign what was hashed."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A certificate that can sign.

    Attributes:
        thumbprint: by which Windows knows it (SHA-1, in hex).
        name: whose it is.
        issuer: who gave it out.
        until: when it ends.
    """

    thumbprint: str
    name: str
    issuer: str
    until: datetime

    @property
    def text(self) -> str:
        """As one chooses it."""
        return f"{self.name} ({self.issuer}, tot en met {day_text(local(self.until).date())})"


def kept(keys: Keys | None = None) -> tuple[Kept, ...]:
    """The certificates of Windows that can sign, by name.

    Raises:
        CertificateUnusable: this is no Windows.
    """
    found = [_kept(one) for one in _parsed((keys or _windows()).certificates()) if _may_sign(one)]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.until)))


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowsCertificate:
    """``which`` is its thumbprint, or the name that stands in it."""

    which: str
    keys: Keys | None = None

    @contextmanager
    def signer(self) -> Iterator[Signer]:
        """Opens it.

        Raises:
            CertificateUnusable: this is no Windows, it has no such certificate, or it does not sign.
        """
        from caseapp.documents.signing.windows_keys import KeyRefused

        keys = self.keys or _windows()
        try:
            yield _signer(keys, self._found(keys))
        except KeyRefused as error:
            raise CertificateUnusable(REFUSED) from error

    def _found(self, keys: Keys) -> Parsed:
        every = [one for one in _parsed(keys.certificates()) if _may_sign(one)]
        wanted = "".join(self.which.split()).casefold()
        found = [one for one in every if one.sha1.hex() == wanted] or [
            one for one in every if name_in(one.subject).casefold() == self.which.strip().casefold()
        ]
        if len(found) > 1:
            text = f"Windows heeft meer certificaten met deze naam. Noem de vingerafdruk: {_listed(found)}."
            raise CertificateUnusable(text)
        if not found:
            raise CertificateUnusable(f"{NOT_THERE} Windows heeft: {_listed(every)}." if every else NOT_THERE)
        return found[0]


def _windows() -> Keys:
    from caseapp.documents.signing.windows_keys import WindowsKeys

    try:
        return WindowsKeys()
    except OSError as error:
        raise CertificateUnusable(NO_WINDOWS) from error


def _parsed(every: tuple[bytes, ...]) -> Iterator[Parsed]:
    from asn1crypto.x509 import Certificate

    for one in every:
        try:
            found = Certificate.load(one, strict=True)
            if found.public_key.algorithm in ("rsa", "ec") and found.subject is not None:
                yield found
        except ValueError:  # somebody else's, of a kind that nobody reads
            continue


def _may_sign(one: Parsed) -> bool:
    return not one.ca and may_sign(one)


def _kept(one: Parsed) -> Kept:
    return Kept(
        thumbprint=one.sha1.hex(), name=name_in(one.subject), issuer=name_in(one.issuer), until=one.not_valid_after
    )


def _listed(found: list[Parsed]) -> str:
    return ", ".join(f"{name_in(one.subject)} ({one.sha1.hex()})" for one in found)


def _signer(keys: Keys, certificate: Parsed) -> Signer:
    from asn1crypto.algos import DSASignature
    from pyhanko.sign.signers import Signer
    from pyhanko_certvalidator.registry import SimpleCertificateStore
    from typing_extensions import override

    curve = certificate.public_key.algorithm == "ec"
    issuers = SimpleCertificateStore()
    issuers.register_multiple(list(_chain(certificate, list(_parsed(keys.issuers())))))

    class WindowsSigner(Signer):
        """Hands what was hashed to Windows."""

        @override
        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
            if dry_run:  # how long it will be; nobody is asked for a PIN
                size = certificate.public_key.byte_size
                return bytes(2 * size + 16 if curve else size)
            digest = hashlib.new(digest_algorithm, data).digest()
            found = keys.sign(certificate.dump(), digest, digest_algorithm, curve=curve)
            return bytes(DSASignature.from_p1363(found).dump()) if curve else found

    return WindowsSigner(signing_cert=certificate, cert_registry=issuers)


def _chain(certificate: Parsed, issuers: list[Parsed]) -> Iterator[Parsed]:
    """Those of the issuers that lead to the top, as many as are known."""
    last, left = certificate, list(issuers)
    while last.issuer != last.subject:
        above = next((one for one in left if one.subject == last.issuer), None)
        if above is None:
            return
        yield above
        left.remove(above)
        last = above
