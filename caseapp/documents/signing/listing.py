"""Which certificates go with a signature: listed in what is signed, so that none of them can change unseen.

A signature (CMS) carries certificates that it does not cover. So the signed attribute ``signing-certificate-v2``
(RFC 5035) lists all of them, and the dictionary of the signature, which is signed too, says so (``/Prop_Build``), and
whether a time stamp came with it. A time stamp carries the certificate of who stamped alone, which its own attribute
lists; the certificates between that one and its root go with the signature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pyhanko.sign.attributes import CMSAttributeProvider, SignedAttributeProviderSpec
from pyhanko.sign.signers import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore
from typing_extensions import override

from caseapp.documents.signing.chain import is_issued, loaded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from asn1crypto.algos import SignedDigestAlgorithm
    from asn1crypto.tsp import SigningCertificateV2
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.signers.pdf_byterange import BuildProps

PROGRAM: Final = "Caseapp"
LISTED, STAMPED = "certificates listed", "certificates listed, time stamp"


def build(*, stamped: bool) -> BuildProps:
    """What the dictionary of a signature says of how it was made."""
    from pyhanko.sign.signers.pdf_byterange import BuildProps

    return BuildProps(name=PROGRAM, revision=STAMPED if stamped else LISTED)


def said(signature: Any) -> str:  # noqa: ANN401 - pyHanko's own
    """What the dictionary says: ``LISTED``, ``STAMPED``, or nothing where it was made in another way."""
    app = signature.get("/Prop_Build", {}).get("/App", {})
    text = str(app.get("/REx", ""))
    return text if app.get("/Name") == f"/{PROGRAM}" and text in (LISTED, STAMPED) else ""


def lists_all(signed: Any) -> bool:  # noqa: ANN401 - asn1crypto has no types
    """Whether signed data (CMS) carries the certificates that its signed attribute lists, and nothing else unsigned.

    The attribute of a server for time stamps may be of the first kind (RFC 2634).
    """
    from pyhanko.sign.general import check_ess_certid
    from pyhanko.sign.validation.generic_cms import get_signing_cert_attr

    listed = get_signing_cert_attr(signed["signer_infos"][0]["signed_attrs"])
    found = [one.chosen for one in signed["certificates"] if one.name == "certificate"]
    if listed is None or signed["crls"].native or len(found) != len(signed["certificates"]):
        return False
    named = list(listed["certs"])
    return len(named) == len(found) and all(
        sum(check_ess_certid(certificate, one) for one in named) == 1 for certificate in found
    )


def is_bare(signed: Any, *, stamped: bool) -> bool:  # noqa: ANN401 - asn1crypto has no types
    """Whether the unsigned attributes are one time stamp, or none."""
    attributes = signed["signer_infos"][0]["unsigned_attrs"]
    found = list(attributes) if attributes.native else []
    if not stamped:
        return not found
    return len(found) == 1 and found[0]["type"].native == "signature_time_stamp_token" and len(found[0]["values"]) == 1


class ListingSigner(Signer):
    """Signs as another does, and lists every certificate that goes with it."""

    def __init__(self, signer: Signer, stampers: Iterable[Certificate]) -> None:
        """``stampers`` are certificates between a server for time stamps and its root; they go with it too.

        Raises:
            ValueError: the signer has no certificate.
        """
        own = signer.signing_cert
        if own is None:
            raise ValueError
        chain = list(_chain(own, list(signer.cert_registry)))
        other = {one.sha256: one for one in stampers}
        for one in (own, *chain):
            other.pop(one.sha256, None)
        store = SimpleCertificateStore()
        store.register_multiple([*chain, *other.values()])
        super().__init__(signing_cert=own, cert_registry=store, signature_mechanism=signer.signature_mechanism)
        self._signer = signer
        self.signed_attr_prov_spec = _Listing((own, *chain, *other.values()))

    @override
    def get_signature_mechanism_for_digest(self, digest_algorithm: str | None) -> SignedDigestAlgorithm:
        return self._signer.get_signature_mechanism_for_digest(digest_algorithm)

    @override
    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        return await self._signer.async_sign_raw(data, digest_algorithm, dry_run)


class _Listing(SignedAttributeProviderSpec):
    def __init__(self, every: tuple[Certificate, ...]) -> None:
        self._every = every

    @override
    def signed_attr_providers(self, data_digest: bytes, digest_algorithm: str) -> Iterable[CMSAttributeProvider]:
        yield _Listed(self._every)


class _Listed(CMSAttributeProvider):
    attribute_type = "signing_certificate_v2"

    def __init__(self, every: tuple[Certificate, ...]) -> None:
        self._every = every

    @override
    async def build_attr_value(self, dry_run: bool = False) -> SigningCertificateV2:
        from asn1crypto.tsp import SigningCertificateV2
        from pyhanko.sign.general import as_signing_certificate_v2

        return SigningCertificateV2({"certs": [as_signing_certificate_v2(one)["certs"][0] for one in self._every]})


def _chain(own: Certificate, others: list[Certificate]) -> Iterator[Certificate]:
    """Those of the others that lead from a certificate to its root, as many as are there."""
    last = own
    while not is_issued(loaded(last), loaded(last)):
        above = next((one for one in others if is_issued(loaded(last), loaded(one))), None)
        if above is None:
            return
        yield above
        others.remove(above)
        last = above
