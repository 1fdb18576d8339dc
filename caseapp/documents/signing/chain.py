"""The certificates that come with a signature: none is there that does not belong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.x509 import Certificate


def stray(signed: Any, roots: Sequence[Any], *, strict: bool) -> bool:  # noqa: ANN401 - asn1crypto has no types
    """Whether a certificate in signed data (CMS) is no link between its signer and a root, or was changed.

    ``strict`` also where its own issuer is neither there nor among the roots, so that nobody can tell.
    """
    from cryptography.x509 import load_der_x509_certificate

    found = [load_der_x509_certificate(one.chosen.dump()) for one in signed["certificates"]]
    known = [*found, *(load_der_x509_certificate(one.dump()) for one in roots)]
    serial = signed["signer_infos"][0]["sid"].chosen["serial_number"].native
    signers = [one for one in found if one.serial_number == serial]
    if len(signers) != 1:
        return True
    return any(not _issues(one, found, known, strict=strict) for one in found if one is not signers[0])


def _issues(one: Certificate, found: list[Certificate], known: list[Certificate], *, strict: bool) -> bool:
    """Whether this issued another, and is itself issued by one that is known."""
    issued = any(other is not one and _is_issued(other, one) for other in found)
    unknown = not strict and all(one.issuer != other.subject for other in known)
    return issued and (unknown or any(_is_issued(one, other) for other in known))


def _is_issued(one: Certificate, by: Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        one.verify_directly_issued_by(by)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
