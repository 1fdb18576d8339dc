"""Sealing a file with libsodium's secretstream, chunk by chunk, and opening it again against its hash.

The first chunk begins with the stream's header; the last carries the final tag, so a file that was cut off is noticed,
as is one whose chunks were swapped. The name under which the store keeps the file is associated data of every chunk.
Of a file of more than one chunk the hash is reckoned beside the sealing, on another core: both let go of Python's lock.
"""

from __future__ import annotations

import hashlib
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from nacl import bindings
from nacl.exceptions import CryptoError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CHUNK = 1024 * 1024
BEHIND = 4
"""Chunks that the hash may be behind: it bounds the memory, and on a busy computer one need not wait for the other."""

HEADER_BYTES = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_MESSAGE = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_FINAL = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_DAMAGED = "Dit bestand is beschadigd of verwisseld. Zet een reservekopie terug."
_OTHER = "Dit bestand is niet het bestand dat is vastgelegd: het controlegetal klopt niet. Zet een reservekopie terug."


class EvidenceDamaged(Exception):
    """A sealed file does not open, is cut off, or is not the one whose hash was recorded; `str()` is for the user."""


def new_key() -> bytes:
    """A random key for one file."""
    return bindings.crypto_secretstream_xchacha20poly1305_keygen()


class _Hash:
    """SHA-256 of chunks, reckoned while its user goes on with them, and never more than a few chunks behind."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._waiting: Queue[bytes] = Queue(maxsize=BEHIND)
        self._beside: Thread | None = None

    def update(self, chunk: bytes, *, last: bool) -> None:
        """Take one more chunk; with the last one the hash is known."""
        if not last and self._beside is None:
            self._beside = Thread(target=self._reckon, name="hash", daemon=True)
            self._beside.start()
        if not last:
            self._waiting.put(chunk)
            return
        self.close()
        self._hash.update(chunk)

    def hexdigest(self) -> str:
        """The hash of all that was taken, once the last was."""
        return self._hash.hexdigest()

    def close(self) -> None:
        """Let go of the other thread, after what it still has to do."""
        if self._beside is not None:
            self._waiting.put(b"")
            self._beside.join()
            self._beside = None

    def _reckon(self) -> None:
        while chunk := self._waiting.get():
            self._hash.update(chunk)


class Source(Protocol):
    """What can be read piece by piece: so many bytes each time, and fewer only at its end."""

    def read(self, size: int, /) -> bytes:
        """The next bytes; none at the end."""
        ...


class Sealing:
    """One sealing under way: iterate it for the sealed chunks; then it knows the hash and size of what was read."""

    def __init__(self, source: Source, key: bytes, name: str) -> None:
        self._source = source
        self._key = key
        self._name = name.encode()
        self._hash = _Hash()
        self.size = 0

    @property
    def sha256(self) -> str:
        """The hash (hex) of everything sealed so far."""
        return self._hash.hexdigest()

    def __iter__(self) -> Iterator[bytes]:
        state = bindings.crypto_secretstream_xchacha20poly1305_state()
        start = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, self._key)
        plain = self._source.read(CHUNK)
        try:
            while True:
                following = self._source.read(CHUNK)
                self._hash.update(plain, last=not following)
                self.size += len(plain)
                tag = _MESSAGE if following else _FINAL
                yield start + bindings.crypto_secretstream_xchacha20poly1305_push(state, plain, self._name, tag)
                if not following:
                    return
                plain, start = following, b""
        finally:
            self._hash.close()


def seal(source: Source, key: bytes, name: str) -> Sealing:
    """Seal what a file holds.

    Args:
        source: the file, open for reading bytes.
        key: a fresh key, see :func:`new_key`.
        name: the name under which the store keeps it.
    """
    return Sealing(source, key, name)


def open_sealed(chunks: Iterable[bytes], *, key: bytes, name: str, sha256: str) -> Iterator[bytes]:
    """Give the plain chunks of a sealed file; the last one only when the hash of all is the recorded one.

    Raises:
        EvidenceDamaged: a chunk does not open, the file is cut off, or its hash is another.
    """
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    digest, associated = _Hash(), name.encode()
    started = False
    try:
        for sealed in chunks:
            body = sealed
            if not started:
                _start(state, sealed[:HEADER_BYTES], key)
                body, started = sealed[HEADER_BYTES:], True
            plain, tag = _pull(state, body, associated)
            digest.update(plain, last=tag == _FINAL)
            if tag == _FINAL:
                if digest.hexdigest() != sha256:
                    raise EvidenceDamaged(_OTHER)
                yield plain
                return
            yield plain
        raise EvidenceDamaged(_DAMAGED)
    finally:
        digest.close()


def check_sealed(chunks: Iterable[bytes], *, key: bytes, name: str, sha256: str) -> str | None:
    """What is wrong with a sealed file, as a Dutch sentence; None when it is what was recorded."""
    try:
        for _ in open_sealed(chunks, key=key, name=name, sha256=sha256):
            pass
    except EvidenceDamaged as error:
        return str(error)
    return None


def _start(state: bindings.crypto_secretstream_xchacha20poly1305_state, start: bytes, key: bytes) -> None:
    try:
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, start, key)
    except CryptoError as error:
        raise EvidenceDamaged(_DAMAGED) from error


def _pull(
    state: bindings.crypto_secretstream_xchacha20poly1305_state, sealed: bytes, associated: bytes
) -> tuple[bytes, int]:
    try:
        return bindings.crypto_secretstream_xchacha20poly1305_pull(state, sealed, associated)
    except CryptoError as error:
        raise EvidenceDamaged(_DAMAGED) from error
