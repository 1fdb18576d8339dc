"""Keys of compartments, and the grants that give them to readers.

A grant is signed by whoever made it. A store that invents a grant could otherwise hand a reader a key of its own
choosing and read what is written with it. So a key is written with only when it has opened a signed entry, or when
its grant is signed by a member of the register; anything else starts a new epoch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from nacl import bindings

from caseapp.ledger.canonical import canonical
from caseapp.ledger.entry import microseconds
from caseapp.ledger.identity import PublicKeys, Secret, is_signed

COMPARTMENT_KEY_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_KEYBYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class CompartmentKey:
    """The key of one epoch of one compartment of a stream."""

    stream: str
    compartment: str
    epoch: int
    key: bytes = field(repr=False)

    @classmethod
    def generate(cls, stream: str, compartment: str, epoch: int) -> CompartmentKey:
        """Makes a new random key."""
        key = bindings.randombytes(COMPARTMENT_KEY_BYTES)
        return cls(stream=stream, compartment=compartment, epoch=epoch, key=key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A compartment's key, sealed to one reader, signed by who gave it."""

    stream: str
    compartment: str
    epoch: int
    reader: str  # member id
    sealed: bytes
    by: str  # member id
    at: datetime
    signature: bytes

    def is_signed_by(self, keys: PublicKeys) -> bool:
        """Tells whether the grant is signed with these keys."""
        return is_signed(
            _message(self.stream, self.compartment, self.epoch, self.reader, self.sealed, self.by, self.at),
            self.signature,
            keys,
        )

    def open(self, secret: Secret) -> CompartmentKey | None:
        """Opens the key with the reader's secret; None when it was not sealed to them."""
        key = secret.unseal(self.sealed)
        if key is None or len(key) != COMPARTMENT_KEY_BYTES:
            return None
        return CompartmentKey(stream=self.stream, compartment=self.compartment, epoch=self.epoch, key=key)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySet:
    """What one member knows of the keys of a stream when they write to it.

    Attributes:
        keys: the keys they can open, by compartment and epoch.
        writable: those of them that it is safe to write with.
        granted: who holds a grant, by compartment and epoch.
        newest: the newest epoch seen of each compartment, in grants or entries.
    """

    stream: str
    keys: Mapping[tuple[str, int], CompartmentKey] = field(default_factory=dict)
    writable: frozenset[tuple[str, int]] = frozenset()
    granted: Mapping[tuple[str, int], frozenset[str]] = field(default_factory=dict)
    newest: Mapping[str, int] = field(default_factory=dict)

    def current(self, compartment: str) -> CompartmentKey | None:
        """The newest key of a compartment, when this member can open it and may trust it."""
        place = (compartment, self.newest.get(compartment, 0))
        return self.keys[place] if place in self.writable else None


def make_grant(key: CompartmentKey, *, reader: str, seal: bytes, by: str, secret: Secret, at: datetime) -> Grant:
    """Seals a key to a reader's public key and signs that."""
    sealed = bindings.crypto_box_seal(key.key, seal)
    return Grant(
        stream=key.stream,
        compartment=key.compartment,
        epoch=key.epoch,
        reader=reader,
        sealed=sealed,
        by=by,
        at=at.astimezone(UTC),
        signature=secret.sign(_message(key.stream, key.compartment, key.epoch, reader, sealed, by, at)),
    )


def _message(stream: str, compartment: str, epoch: int, reader: str, sealed: bytes, by: str, at: datetime) -> bytes:
    return canonical(["caseapp signed grant 1", stream, compartment, epoch, reader, sealed.hex(), by, microseconds(at)])
