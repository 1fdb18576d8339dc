"""A small file fetched from an address that is safe, when somebody asks for it."""

from __future__ import annotations

import time
from http.client import HTTPException
from typing import TYPE_CHECKING, Final
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, build_opener

from typing_extensions import override

if TYPE_CHECKING:
    from http.client import HTTPMessage, HTTPResponse
    from typing import IO
    from urllib.request import Request

PATIENCE: Final = 10.0
"""Seconds to wait for an address, and for all of what it gives."""

AT_ONCE: Final = 4096
SAFE: Final = "https:"


class Unsafe(Exception):
    """An address, or one to which it leads, is not protected; the message is that address."""


class Missing(Exception):
    """The server is there, and does not give this file."""


class Unreachable(Exception):
    """Nothing answers there as a server does."""


class _OnlySafe(HTTPRedirectHandler):
    """Follows an address to another that is safe too."""

    @override
    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        if not is_safe(newurl):
            raise Unsafe(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def is_safe(address: str) -> bool:
    """Whether an address is protected on its way."""
    return address.casefold().startswith(SAFE)


def fetch(address: str, most: int) -> bytes:
    """What is at an address.

    Args:
        address: begins with ``https://``.
        most: bytes that are read; the first of what is longer.

    Raises:
        Unsafe: the address is not protected, or leads to one that is not.
        Missing: the server has no such file, or does not give it.
        Unreachable: no server is there, it is not who it says, or it takes too long.
    """
    if not is_safe(address):
        raise Unsafe(address)
    until = time.monotonic() + PATIENCE
    try:
        with build_opener(_OnlySafe).open(_written(address), timeout=PATIENCE) as answer:
            return _read(answer, most, until)
    except HTTPError as error:
        raise Missing from error
    except (OSError, ValueError, HTTPException) as error:
        raise Unreachable from error


def _written(address: str) -> str:
    """The address as it is sent: a space or a letter with an accent in its path is spelled out."""
    parts = urlsplit(address)
    return parts._replace(path=quote(parts.path, safe="/%:@!$&'()*+,;=~")).geturl()


def _read(answer: HTTPResponse, most: int, until: float) -> bytes:
    found = bytearray()
    while len(found) < most and (part := answer.read1(min(AT_ONCE, most - len(found)))):
        found += part
        if time.monotonic() > until:
            raise TimeoutError
    return bytes(found)
