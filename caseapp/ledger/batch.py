"""What is appended in one go: all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.ledger.entry import Entry, Head
from caseapp.ledger.identity import PublicKeys
from caseapp.ledger.keyset import Grant
from caseapp.ledger.password import SealedSecret


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """Takes from a reader every grant of a compartment."""

    stream: str
    compartment: str
    reader: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Blob:
    """A small sealed file that goes with the entries; large ones go through `Store.put_blob` first."""

    stream: str
    blob_id: str
    chunks: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """A sealed file that leaves the store together with the coming of the entry that says so."""

    stream: str
    blob_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """A member's keys, the secret ones sealed with their password; they take the place of those of before."""

    member: str
    public: PublicKeys
    sealed: SealedSecret
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Entries with what belongs to them. Removals are carried out before the grants are added.

    ``keys`` are those that the entries tell the register of. Of the streams in ``destroyed`` no grant and no file is
    left once this is written.

    Of the files in ``gone`` nothing is found in the store any more; :meth:`Store.scrub` takes them off the disk.
    """

    entries: tuple[Entry, ...] = ()
    removals: tuple[Removal, ...] = ()
    grants: tuple[Grant, ...] = ()
    blobs: tuple[Blob, ...] = ()
    gone: tuple[Gone, ...] = ()
    keys: tuple[Keys, ...] = ()
    destroyed: tuple[str, ...] = ()

    def __add__(self, other: Batch) -> Batch:
        return Batch(
            entries=self.entries + other.entries,
            removals=self.removals + other.removals,
            grants=self.grants + other.grants,
            blobs=self.blobs + other.blobs,
            gone=self.gone + other.gone,
            keys=self.keys + other.keys,
            destroyed=self.destroyed + other.destroyed,
        )

    @property
    def heads(self) -> dict[str, Head]:
        """The head of each stream once this is appended."""
        return {entry.stream: entry.head for entry in self.entries}
