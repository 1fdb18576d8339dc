"""Reads as one member: checks every entry, and opens what this member has a key for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ledger.chain import Authority, check_moment, check_named, check_place, check_signature, wrong_body
from caseapp.ledger.entry import Entry, Head, Opened, open_body
from caseapp.ledger.keyset import CompartmentKey, Grant, KeySet
from caseapp.ledger.row import BEFORE_ALL

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping

    from caseapp.ledger.identity import PublicKeys, Secret
    from caseapp.ledger.store import Store

Place = tuple[str, str, int]  # stream, compartment, epoch


class Reader:
    """One member's eyes on a store.

    Attributes:
        authority: who says whose keys are whose. Without one (while the register itself is read for the first time)
            place and content are checked, but only this member's own signatures.
    """

    def __init__(self, secret: Secret, member: str, store: Store, authority: Authority | None = None) -> None:
        self.authority = authority
        self._secret = secret
        self._member = member
        self._store = store
        self._keys: dict[Place, CompartmentKey] = {}
        self._sealed: dict[Place, Grant] = {}
        self._proven: set[Place] = set()
        self._newest: dict[tuple[str, str], int] = {}
        self._grants_seen = BEFORE_ALL

    def read_stream(self, stream: str, after: Head | int = 0) -> list[Opened]:
        """Returns the entries of a stream after a known head, checked and opened as far as this member may.

        Args:
            stream: the stream.
            after: the head that was read before, or just its number (then the store is believed about its hash).

        Raises:
            EntryForged: an entry is not what its author signed, or not in its place.
            StoreError: the store does not work.
        """
        return list(self.iter_stream(stream, after))

    def iter_stream(self, stream: str, after: Head | int = 0) -> Iterator[Opened]:
        """Gives the entries one by one, so that a register can learn from each before the next is checked.

        Raises:
            EntryForged: an entry is not what its author signed, or not in its place.
            StoreError: the store does not work.
        """
        for grant in self._store.grants(stream, self._member):
            self._take(grant)
        head, before = self._head(stream, after), None
        for entry, named in self._store.rows(stream, head.seq if head else 0):
            opened = self._checked(entry, head)
            check_named(entry, named)
            check_moment(entry, before)
            yield opened
            head, before = entry.head, entry.at

    def pull(self, position: int, heads: MutableMapping[str, Head]) -> Iterator[tuple[int, Opened]]:
        """Gives everything that arrived after a position, in any stream, checked and opened: for filling an index.

        Args:
            position: the last position that was pulled.
            heads: the heads that were pulled, by stream; brought up to date as entries are given.

        Raises:
            EntryForged: an entry is not what its author signed, or not in its place.
            StoreError: the store does not work.
        """
        self.take_grants()
        for at, entry in self._store.entries_since(position):
            opened = self._checked(entry, heads.get(entry.stream))
            heads[entry.stream] = entry.head
            yield at, opened

    def take_grants(self) -> None:
        """Takes up every grant that was given to this member since the last time, in any stream."""
        for at, grant in self._store.grants_to(self._member, self._grants_seen):
            self._grants_seen = at
            self._take(grant)

    def open(self, entry: Entry) -> Opened:
        """Opens an entry without checking its place or signature, with the grants that were taken up.

        Raises:
            EntryForged: there is a key for it and it does not open, or what is inside is not what was committed to.
        """
        place = (entry.stream, entry.compartment, entry.epoch)
        key = self._key(place)
        if key is None:
            return Opened(entry=entry, fields=None, salts=None)
        inside = open_body(entry, key.key)
        if inside is None:
            raise wrong_body(entry)
        return Opened(entry=entry, fields=inside[0], salts=inside[1])

    def keyset(self, stream: str) -> KeySet:
        """Returns what this member knows of a stream's keys, for writing to it. Read the stream first."""
        granted: dict[tuple[str, int], frozenset[str]] = {}
        newest = {name: epoch for (of, name), epoch in self._newest.items() if of == stream}
        keys: dict[tuple[str, int], CompartmentKey] = {}
        writable: set[tuple[str, int]] = set()
        for grant in self._store.grants_of(stream):
            part = (grant.compartment, grant.epoch)
            granted[part] = granted.get(part, frozenset()) | {grant.reader}
            newest[grant.compartment] = max(grant.epoch, newest.get(grant.compartment, 0))
            if grant.reader != self._member:
                continue
            self._take(grant)
            place = (stream, *part)
            key = self._key(place)
            if key is not None:
                keys[part] = key
                if place in self._proven or self._is_signed(grant):
                    writable.add(part)
        return KeySet(stream=stream, keys=keys, writable=frozenset(writable), granted=granted, newest=newest)

    def _checked(self, entry: Entry, head: Head | None) -> Opened:
        check_place(entry, head)
        signer = self._signer(entry)
        if signer is not None or self.authority is not None:
            check_signature(entry, signer)
        opened = self.open(entry)
        part = (entry.stream, entry.compartment)
        if opened.fields is not None and signer is not None:
            self._proven.add((*part, entry.epoch))
        if entry.epoch > self._newest.get(part, 0):
            self._newest[part] = entry.epoch
        return opened

    def _signer(self, entry: Entry) -> PublicKeys | None:
        if self.authority is not None:
            return self.authority.public_keys(entry.author, entry.stream, entry.seq, entry.at)
        return self._secret.public if entry.author == self._member else None

    def _is_signed(self, grant: Grant) -> bool:
        if self.authority is not None:
            keys = self.authority.public_keys(grant.by, grant.stream, 0, grant.at)
        else:
            keys = self._secret.public if grant.by == self._member else None
        return keys is not None and grant.is_signed_by(keys)

    def _head(self, stream: str, after: Head | int) -> Head | None:
        if isinstance(after, Head):
            return after
        hashed = self._store.hash_at(stream, after) if after else None
        return Head(stream=stream, seq=after, hash=hashed or b"") if after else None

    def _take(self, grant: Grant) -> None:
        place = (grant.stream, grant.compartment, grant.epoch)
        known = self._sealed.get(place)
        if known is None or known.sealed != grant.sealed:
            self._sealed[place] = grant
            self._keys.pop(place, None)
            self._proven.discard(place)

    def _key(self, place: Place) -> CompartmentKey | None:
        key = self._keys.get(place)
        if key is None and place in self._sealed:
            key = self._sealed[place].open(self._secret)
            if key is not None:
                self._keys[place] = key
        return key
