"""Checking very many signatures in a process of its own, while this one opens what was signed.

In a thread beside it they would wait for Python's lock at each signature. The process gets what is public only: keys,
signatures and what was signed; it imports nothing of the rest of the program, so that it is there at once. A page for
which it does not answer counts as not checked.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from struct import Struct
from typing import TYPE_CHECKING

from nacl import bindings
from nacl.exceptions import CryptoError

from caseapp.own_process import own_process

if TYPE_CHECKING:
    from collections.abc import Iterable

HIDDEN_COMMAND = "check-signatures"
"""The word with which the frozen program becomes the process that checks."""

Signed = tuple[bytes, bytes, bytes]
"""A public key, a signature, and what was signed."""

_MODULE = "caseapp.office.signatures"
_KEY, _SIGNATURE = bindings.crypto_sign_PUBLICKEYBYTES, bindings.crypto_sign_BYTES
_FRAME = Struct("<II")
"""How many signatures follow, and how long each of the messages is."""

_ANSWER = Struct("<I")
"""How many of them are good before the first that is not."""


class NotChecked(Exception):
    """The process did not answer."""


class Checker:
    """The process; used by one thread at a time."""

    def __init__(self) -> None:
        """Starts it.

        Raises:
            OSError: the system does not let us.
        """
        kept = {"PATH", "SYSTEMROOT", "SYSTEMDRIVE", "PYTHONPATH", "LD_LIBRARY_PATH", "LANG"}
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            own_process(HIDDEN_COMMAND, _MODULE),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={name: value for name, value in os.environ.items() if name.upper() in kept},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def good(self, page: list[Signed]) -> int:
        """How many signatures are good before the first that is not; the messages of a page are equally long.

        Raises:
            NotChecked: it is gone.
        """
        give, take = self._process.stdin, self._process.stdout
        if not page:
            return 0
        if give is None or take is None:
            raise NotChecked
        try:
            give.write(_FRAME.pack(len(page), len(page[0][2])) + b"".join(map(b"".join, page)))
            give.flush()
            answer = take.read(_ANSWER.size)
        except (OSError, ValueError) as error:
            raise NotChecked from error
        if len(answer) != _ANSWER.size:
            raise NotChecked
        found: int = _ANSWER.unpack(answer)[0]
        return found

    def close(self) -> None:
        """End it."""
        with suppress(OSError):
            self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()


def main() -> int:
    """Check page after page, until no more come."""
    take, give = sys.stdin.buffer, sys.stdout.buffer
    while len(head := take.read(_FRAME.size)) == _FRAME.size:
        count, length = _FRAME.unpack(head)
        size = _KEY + _SIGNATURE + length
        data = take.read(count * size)
        if len(data) != count * size:
            break
        give.write(_ANSWER.pack(_first_good(data[at : at + size] for at in range(0, len(data), size))))
        give.flush()
    return 0


def _first_good(signed: Iterable[bytes]) -> int:
    found = 0
    for one in signed:
        try:
            bindings.crypto_sign_open(one[_KEY:], one[:_KEY])
        except CryptoError:
            break
        found += 1
    return found


if __name__ == "__main__":
    sys.exit(main())
