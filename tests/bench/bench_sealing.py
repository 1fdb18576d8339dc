"""Sealing a large file, and opening it again, against bare secretstream over the same chunks.

Ours also reckons the hash of the file, checks it at the end, and asks for it chunk by chunk; the peer only seals.
The hash is reckoned on another core. Where no other core is free the ratio is at best that of sealing and hash together
to sealing alone, which stands in the note.
The file comes from memory, so that no disk is measured. How much memory ours needed at most stands in the note.
"""

from __future__ import annotations

import hashlib
import tracemalloc
from typing import TYPE_CHECKING

from nacl import bindings as sodium
from nacl.utils import random

from caseapp.evidence import CHUNK, new_key, open_sealed, seal
from tests.bench.figure import Figure, by_turns, pair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

AIM = 1.2
MEGA = 1024 * 1024
NAME = "bench"


class Repeated:
    """A file of so many chunks, all alike, of which only one is in memory."""

    def __init__(self, chunk: bytes, chunks: int) -> None:
        self._chunk, self._left = chunk, chunks

    def read(self, _size: int) -> bytes:
        """The next chunk; nothing at the end."""
        self._left -= 1
        return self._chunk if self._left >= 0 else b""


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    chunk, key, chunks = random(CHUNK), new_key(), 64 if short else 1024
    what, rounds = f"{chunks * CHUNK // MEGA} MB", 3 if short else 5

    def sealed() -> None:
        for _ in seal(Repeated(chunk, chunks), key, NAME):
            pass

    def bare() -> None:
        state = sodium.crypto_secretstream_xchacha20poly1305_state()
        sodium.crypto_secretstream_xchacha20poly1305_init_push(state, key)
        for _ in range(chunks):
            sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, NAME.encode(), 0)

    def hashed() -> None:
        digest = hashlib.sha256()
        for _ in range(chunks):
            digest.update(chunk)

    ours, peer, extra = by_turns(rounds, sealed, bare, hashed)
    one_core = 1 + min(extra) / min(peer)
    note = f"at most {_most_memory(sealed):.0f} MB of memory; {one_core:.2f}x where only one core is free"
    yield Figure(name=f"sealing {what}, with its hash, against secretstream", ours=ours, peer=peer, aim=AIM, note=note)

    kept = list(seal(Repeated(chunk, 64), key, NAME))
    sha256 = hashlib.sha256(chunk * 64).hexdigest()
    times = max(chunks // 64, 1)

    def opened() -> None:
        for _ in range(times):
            for _ in open_sealed(kept, key=key, name=NAME, sha256=sha256):
                pass

    def bare_opened() -> None:
        for _ in range(times):
            state = sodium.crypto_secretstream_xchacha20poly1305_state()
            head = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
            sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, kept[0][:head], key)
            for number, one in enumerate(kept):
                body = one if number else one[head:]
                sodium.crypto_secretstream_xchacha20poly1305_pull(state, body, NAME.encode())

    ours, peer = pair(opened, bare_opened, rounds=rounds)
    yield Figure(name=f"opening {what}, with its hash, against secretstream", ours=ours, peer=peer, aim=AIM)


def _most_memory(work: Callable[[], object]) -> float:
    """How many MB Python had in use at most meanwhile."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / MEGA
    finally:
        tracemalloc.stop()
