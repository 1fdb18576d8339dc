"""Asking a time stamp of a server (RFC 3161)."""

from __future__ import annotations

import asyncio
import urllib.request
from http.client import HTTPException
from typing import TYPE_CHECKING, Any, Final

from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from pyhanko.sign.validation.errors import SignatureValidationError
from typing_extensions import override

if TYPE_CHECKING:
    from asn1crypto.cms import ContentInfo
    from asn1crypto.tsp import TimeStampReq, TimeStampResp
    from asn1crypto.x509 import Certificate

HASH: Final = "sha256"
SECONDS: Final = 15
LARGEST: Final = 1024 * 1024
SCHEMES: Final = ("http://", "https://")


class ServerTimeStamper(TimeStamper):
    """A server that stamps: it learns a hash, and nothing of the document.

    A stamp keeps the certificate of who stamped, and what else came with it is taken out: nothing signs that.
    """

    def __init__(self, url: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # pyHanko is typed in part
        self._url = url
        self._between: dict[bytes, Certificate] = {}

    def between(self) -> tuple[Certificate, ...]:
        """The certificates that were taken out, once it was asked.

        Raises:
            TimestampRequestError: it does not answer as it should.
        """
        asyncio.run(self.async_dummy_response(HASH))
        return tuple(self._between.values())

    @override
    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> ContentInfo:
        """Ask it for a stamp.

        Raises:
            TimestampRequestError: it does not answer as it should.
        """
        from caseapp.documents.signing.listing import lists_all

        token = await super().async_timestamp(message_digest, md_algorithm)
        try:
            signed = token["content"]
            self._take_out(signed)
            good = lists_all(signed)
        except (ValueError, TypeError, KeyError, AttributeError, SignatureValidationError) as error:
            raise TimestampRequestError("no such stamp") from error
        if not good:
            raise TimestampRequestError("no such stamp")
        return token

    def _take_out(self, signed: Any) -> None:  # noqa: ANN401 - asn1crypto has no types
        from asn1crypto.cms import CertificateChoices, CertificateSet
        from pyhanko.sign.general import extract_certificate_info

        found = extract_certificate_info(signed)
        for one in found.other_certs:
            self._between[one.sha256] = one
            self.cert_registry.register(one)
        signed["certificates"] = CertificateSet([CertificateChoices(name="certificate", value=found.signer_cert)])
        if signed["crls"].native:
            del signed["crls"]

    @override
    async def async_request_tsa_response(self, req: TimeStampReq) -> TimeStampResp:
        """Ask it.

        Raises:
            TimestampRequestError: it does not answer as it should.
        """
        return await asyncio.to_thread(self._ask, req)

    def _ask(self, req: TimeStampReq) -> TimeStampResp:
        from asn1crypto.tsp import TimeStampResp

        if not self._url.lower().startswith(SCHEMES):
            raise TimestampRequestError("no address of a server")
        asked = urllib.request.Request(  # noqa: S310 - looked at above
            self._url, data=req.dump(), headers={"Content-Type": "application/timestamp-query"}
        )
        try:
            with urllib.request.urlopen(asked, timeout=SECONDS) as answer:  # noqa: S310
                return TimeStampResp.load(answer.read(LARGEST))
        except (OSError, ValueError, HTTPException) as error:
            raise TimestampRequestError("no answer") from error
