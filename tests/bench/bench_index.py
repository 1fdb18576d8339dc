"""Rebuilding the index against bare Ed25519 verification of as many entries, which is the least that must be done.

Ours checks signatures in a second process while the first opens and writes; the peer has one thread. So where two cores
are free the ratio of times is smaller than that of the work of both processors, which is told too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nacl import bindings

from caseapp.ledger.entry import SIGNED
from tests.bench.figure import Figure, pair
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.office.session import Session

AIM = 2.0


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    with kept_folder() as kept:
        for cases in sizes(1_000) if short else sizes(1_000, 10_000):
            with generated(kept, cases).copied() as session:
                bare = Verification(session)
                rounds = 3 if short or cases > 1_000 else 9
                ours, peer = pair(session.rebuild_index, bare, rounds=rounds, warm=0)
            name = f"the index of {cases} cases against {bare.count} signatures"
            yield Figure(name=name, ours=ours, peer=peer, aim=AIM)


class Verification:
    """The bare peer: the signature of every entry in the store, with nothing read, opened or kept."""

    def __init__(self, session: Session) -> None:
        books = session._books
        self._signed = []
        for _, entry in books.store.entries_since(0):
            keys = books.register.public_keys(entry.author, entry.stream, entry.seq, entry.at)
            if keys is None:
                raise RuntimeError(f"nobody signed {entry.stream} {entry.seq}")
            self._signed.append((entry.signature + SIGNED + entry.hash, keys.sign))

    @property
    def count(self) -> int:
        return len(self._signed)

    def __call__(self) -> None:
        for message, key in self._signed:
            bindings.crypto_sign_open(message, key)
