"""Makes a batch out of what is to be said: keys, grants, seals and signatures.

A compartment that `compose` is given readers for is brought to exactly those readers: its first use makes a key; a new
reader gets every epoch that the author can open; when a reader is gone their grants go and a new epoch begins. An
author who cannot open the newest epoch, or should not trust its key, begins a new one too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from caseapp.ledger.batch import Batch, Removal
from caseapp.ledger.canonical import JSON
from caseapp.ledger.entry import FIRST_PREV, Entry, Head, make_entry
from caseapp.ledger.errors import NoKey
from caseapp.ledger.identity import Secret
from caseapp.ledger.keyset import CompartmentKey, Grant, KeySet, make_grant

NO_KEY = "U hebt geen toegang tot dit deel van de zaak. Vraag iemand met toegang om u ook toegang te geven."

Item = tuple[str, Mapping[str, JSON]]
Readers = Mapping[str, Mapping[str, bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Author:
    member: str
    secret: Secret
    at: datetime

    def grant(self, key: CompartmentKey, reader: str, seal: bytes) -> Grant:
        return make_grant(key, reader=reader, seal=seal, by=self.member, secret=self.secret, at=self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """What becomes of one compartment: the key to write with, and whose grants come and go."""

    key: CompartmentKey | None
    removals: tuple[Removal, ...] = ()
    grants: tuple[Grant, ...] = ()


def compose(
    *,
    stream: str,
    head: Head | None,
    author: str,
    secret: Secret,
    at: datetime,
    items: Sequence[Item],
    readers: Readers,
    keyset: KeySet,
    renewed: Collection[str] = (),
    rotate: Collection[str] = (),
) -> Batch:
    """Makes the batch that appends some entries to one stream.

    Args:
        stream: the stream to append to.
        head: its newest entry, None for a new stream.
        author: the member who says it.
        secret: the author's secret.
        at: when, aware.
        items: what is said: compartment and fields, one entry each.
        readers: member id to X25519 key, by compartment; one that is not named here keeps its readers.
        keyset: what the author knows of the stream's keys.
        renewed: readers who have new keys of their own: their grants are made anew.
        rotate: compartments that begin a new epoch in any case.

    Raises:
        NoKey: an item's compartment is not in `readers` and the author has no key to write with.
        NotCanonical: a field has no canonical encoding.
        ValueError: the keys are those of another stream, or `at` is not aware.
    """
    if keyset.stream != stream or (head and head.stream != stream):
        raise ValueError("keys or head of another stream")
    who = _Author(member=author, secret=secret, at=at)
    changes = {
        compartment: _change(compartment, wanted, who, keyset, renewed, fresh=compartment in rotate)
        for compartment, wanted in readers.items()
    }
    entries = _chain(stream, head, who, items, lambda name: _key(name, changes, keyset))
    return Batch(
        entries=tuple(entries),
        removals=tuple(removal for change in changes.values() for removal in change.removals),
        grants=tuple(grant for change in changes.values() for grant in change.grants),
    )


def _key(compartment: str, changes: Mapping[str, _Change], keyset: KeySet) -> CompartmentKey:
    key = changes[compartment].key if compartment in changes else keyset.current(compartment)
    if key is None:
        raise NoKey(NO_KEY)
    return key


def _chain(
    stream: str, head: Head | None, who: _Author, items: Sequence[Item], key_of: Callable[[str], CompartmentKey]
) -> list[Entry]:
    entries: list[Entry] = []
    seq, prev = (head.seq, head.hash) if head else (0, FIRST_PREV)
    for compartment, fields in items:
        key = key_of(compartment)
        seq += 1
        entry = make_entry(
            stream=stream,
            seq=seq,
            prev=prev,
            author=who.member,
            secret=who.secret,
            at=who.at,
            compartment=compartment,
            epoch=key.epoch,
            key=key.key,
            fields=fields,
        )
        prev = entry.hash
        entries.append(entry)
    return entries


def _change(
    compartment: str,
    wanted: Mapping[str, bytes],
    who: _Author,
    keyset: KeySet,
    renewed: Collection[str],
    *,
    fresh: bool,
) -> _Change:
    holders = {reader for (name, _), held in keyset.granted.items() if name == compartment for reader in held}
    gone = sorted(holders - wanted.keys())
    again = {reader for reader in renewed if reader in wanted}
    removals = tuple(
        Removal(stream=keyset.stream, compartment=compartment, reader=reader)
        for reader in [*gone, *sorted(again & holders)]
    )
    grants = [
        who.grant(key, reader, seal)
        for (name, epoch), key in sorted(keyset.keys.items())
        if name == compartment
        for reader, seal in sorted(wanted.items())
        if reader in again or reader not in keyset.granted.get((name, epoch), frozenset())
    ]
    key = keyset.current(compartment)
    if not wanted:
        key = None
    elif key is None or gone or fresh:
        key = CompartmentKey.generate(keyset.stream, compartment, keyset.newest.get(compartment, 0) + 1)
        grants += [who.grant(key, reader, seal) for reader, seal in sorted(wanted.items())]
    return _Change(key=key, removals=removals, grants=tuple(grants))
