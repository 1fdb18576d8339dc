"""Everything that a dossier is made from: the case, the organisation, what was due, and what proves each act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from caseapp.ledger import Head, Opened, PublicKeys, Signed
from caseapp.model.case import Case
from caseapp.model.law import Law
from caseapp.model.obligation import Obligation
from caseapp.model.organisation import Organisation
from caseapp.office.register.state import REGISTER
from caseapp.procedure.standing import Standing

if TYPE_CHECKING:
    from caseapp.office.books import Books
    from caseapp.office.rules import Rules


SEALED = b"caseapp dossier seal 1\n"
"""Before what a member signs who makes a dossier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What cannot be reckoned again from acts of which some are withheld: it is said by who makes the dossier.

    ``why`` tells by reference why an act is withheld, ``blacked`` whether names are taken out, ``standings`` how the
    obligations stand that the dossier shows, ``summaries`` what each rule says to which it refers. ``attached`` names
    by reference the files that go with it, ``copies`` by the reference of an original that of its blacked-out copy, and
    ``pictures`` gives width and height of those that are printed.
    """

    why: Mapping[str, str]
    blacked: bool
    stage: str
    standings: tuple[Standing, ...]
    summaries: Mapping[str, str]
    attached: Mapping[str, str] = field(default_factory=dict)
    copies: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierSource:
    """One case as one member reads it, up to a moment, with the proof of each entry.

    ``obligations`` are those of the moment of the last act, so that the same case always gives the same. ``keys`` gives
    the public keys of each author by the number of the entry. ``register_first`` is the hash of the register's first
    entry, the fingerprint of the store; both it and ``register_head`` are None without a store. ``opened`` and
    ``register`` are the entries of the case and of the register with what is inside, for an extract, and ``maker`` who
    reads them, with their public key. ``told`` is there
    when it was read back from an extract: then names are taken out already.
    """

    case: Case
    organisation: Organisation
    law: Law
    obligations: tuple[Obligation, ...] = ()
    entries: tuple[Signed, ...] = ()
    keys: Mapping[int, PublicKeys] = field(default_factory=dict)
    register_first: bytes | None = None
    register_head: Head | None = None
    opened: tuple[Opened, ...] = ()
    register: tuple[Opened, ...] = ()
    maker: tuple[str, bytes] = ("", b"")
    told: Told | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierSeal:
    """A member's signature under a dossier: who, with which key (Ed25519), and the signature."""

    member: str
    key: bytes
    signature: bytes


def seal_dossier(books: Books, digest: bytes) -> DossierSeal:
    """Sign the hash of a dossier as the member who makes it."""
    secret = books.who.secret
    return DossierSeal(member=books.who.member, key=secret.public.sign, signature=secret.sign(SEALED + digest))


def dossier_source(books: Books, rules: Rules, case: Case, until: int | None = None) -> DossierSource:
    """What a dossier of this case is made from.

    Args:
        books: the store and the register.
        rules: the procedure.
        case: the case as the member reads it.
        until: the number of the last entry to take; all when left out.

    Raises:
        EntryForged: an entry is not what its author signed, or not in its place.
        StoreRolledBack: the store shows less than this computer has seen.
    """
    books.check(case.id)
    case = case if until is None else replace(case, acts=case.acts[:until])
    opened = tuple(books.entries(case.id))[: len(case.acts)]
    entries = tuple(Signed.of(one.entry) for one in opened)
    now = case.changed_at
    found = {entry.seq: books.register.public_keys(entry.author, case.id, entry.seq, entry.at) for entry in entries}
    return DossierSource(
        case=case,
        organisation=books.organisation,
        law=rules.world.law,
        obligations=rules.obligations(case, books.organisation, now) if now else (),
        entries=entries,
        keys={seq: keys for seq, keys in found.items() if keys is not None},
        register_first=books.store.hash_at(REGISTER, 1),
        register_head=books.register.head,
        opened=opened,
        maker=(str(books.who.member), books.who.secret.public.sign),
        register=tuple(books.fresh_reader().iter_stream(REGISTER)),
    )
