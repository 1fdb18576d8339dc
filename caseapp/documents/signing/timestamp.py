"""Asking a time stamp of a server (RFC 3161)."""

from __future__ import annotations

import asyncio
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Final

from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from typing_extensions import override

if TYPE_CHECKING:
    from asn1crypto.tsp import TimeStampReq, TimeStampResp

SECONDS: Final = 15
LARGEST: Final = 1024 * 1024
SCHEMES: Final = ("http://", "https://")


class ServerTimeStamper(TimeStamper):
    """A server that stamps: it learns a hash, and nothing of the document."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

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
        except (OSError, ValueError, urllib.error.URLError) as error:
            raise TimestampRequestError("no answer") from error
