"""What comes with a signature and is not signed itself: certificates that belong, and a frame that says one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.x509 import Certificate


SIGNER_INFO: Final = frozenset(
    bytes.fromhex(f"02{sid}30a03004{unsigned}") for sid in ("30", "80") for unsigned in ("", "a1")
)
"""The parts of what signs: version, signer, hash, what is signed, how, the signature, what is not (RFC 5652, 5.3)."""


def framed(bare: bytes) -> bool:
    """Whether the frame of signed data (CMS) holds its content, and nothing beside it."""
    from asn1crypto.parser import parse, peek

    contents: bytes = parse(bare[: peek(bare)])[4]
    kind = peek(contents)
    return bool(kind + peek(contents[kind:]) == len(contents))


def plain(signed: Any) -> bool:  # noqa: ANN401 - asn1crypto has no types
    """Whether the parts of signed data (CMS) that its signature does not cover are as they follow from the rest."""
    infos, algorithms = signed["signer_infos"], signed["digest_algorithms"]
    if len(infos) != 1 or len(algorithms) != 1:
        return False
    if any(one.chosen["signature_value"].contents[:1] != b"\0" for one in signed["certificates"]):
        return False  # bits that are not used, and so not signed
    info, algorithm = infos[0], algorithms[0]
    if not _names_its_issuer(info["sid"], signed["certificates"]) or _tags(info.contents) not in SIGNER_INFO:
        return False
    bare = signed["encap_content_info"]["content_type"].native == "data"
    numbered = info["sid"].name == "issuer_and_serial_number"
    return bool(
        algorithm.dump() == info["digest_algorithm"].dump()
        and algorithm["parameters"].native is None
        and signed["version"].native == ("v1" if bare and numbered else "v3")
        and info["version"].native == ("v1" if numbered else "v3")
    )


def _tags(contents: bytes) -> bytes:
    """The first byte of each part, in order."""
    from asn1crypto.parser import peek

    found, at = bytearray(), 0
    while at < len(contents):
        found.append(contents[at])
        at += peek(contents[at:])
    return bytes(found)


def _names_its_issuer(sid: Any, certificates: Any) -> bool:  # noqa: ANN401 - asn1crypto has no types
    """Whether the issuer stands there as in the signer's certificate; names are compared without regard to case."""
    if sid.name != "issuer_and_serial_number":
        return True
    serial, issuer = sid.chosen["serial_number"].native, sid.chosen["issuer"].dump()
    found = (one.chosen for one in certificates)
    return any(one.serial_number == serial and one.issuer.dump() == issuer for one in found)


def tokens(signed: Any) -> list[Any]:  # noqa: ANN401 - asn1crypto has no types
    """The signed data of the time stamps that came with a signature."""
    attributes = signed["signer_infos"][0]["unsigned_attrs"]
    found = []
    for one in attributes if attributes.native else ():
        if one["type"].native == "signature_time_stamp_token":
            found += [token["content"] for token in one["values"]]
    return found


def stray(signed: Any, roots: Sequence[Any], *, strict: bool) -> bool:  # noqa: ANN401 - asn1crypto has no types
    """Whether a certificate in signed data (CMS) is no link between its signer and a root, or was changed.

    ``strict`` also where its own issuer is neither there nor among the roots, so that nobody can tell.
    """
    found = [loaded(one.chosen) for one in signed["certificates"]]
    known = [*found, *(loaded(one) for one in roots)]
    serial = signed["signer_infos"][0]["sid"].chosen["serial_number"].native
    signers = [one for one in found if one.serial_number == serial]
    if len(signers) != 1:
        return True
    return any(not _issues(one, found, known, strict=strict) for one in found if one is not signers[0])


def _issues(one: Certificate, found: list[Certificate], known: list[Certificate], *, strict: bool) -> bool:
    """Whether this issued another, and is itself issued by one that is known."""
    issued = any(other is not one and is_issued(other, one) for other in found)
    unknown = not strict and not _own_issuer(one) and all(one.issuer != other.subject for other in known)
    return issued and (unknown or any(is_issued(one, other) for other in known))


def _own_issuer(one: Certificate) -> bool:
    """Whether its key is the one that signed it, by what it says: then its issuer is known, also by another name."""
    from cryptography.x509 import AuthorityKeyIdentifier, ExtensionNotFound, SubjectKeyIdentifier

    try:
        above = one.extensions.get_extension_for_class(AuthorityKeyIdentifier).value.key_identifier
        return above == one.extensions.get_extension_for_class(SubjectKeyIdentifier).value.digest
    except (ExtensionNotFound, ValueError):
        return False


def loaded(certificate: Any) -> Certificate:  # noqa: ANN401 - asn1crypto has no types
    """The same certificate, to be checked with cryptography."""
    from cryptography.x509 import load_der_x509_certificate

    return load_der_x509_certificate(certificate.dump())


def is_issued(one: Certificate, by: Certificate) -> bool:
    """Whether a certificate was signed with the key in another, and names it."""
    from cryptography.exceptions import InvalidSignature

    try:
        one.verify_directly_issued_by(by)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
