"""Everything that a dossier is made from: the case, the organisation, what was due, and what proves each act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from caseapp.ledger import Entry, Head, PublicKeys
from caseapp.model.case import Case
from caseapp.model.law import Law
from caseapp.model.obligation import Obligation
from caseapp.model.organisation import Organisation
from caseapp.office.register.state import REGISTER

if TYPE_CHECKING:
    from caseapp.office.books import Books
    from caseapp.office.rules import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierSource:
    """One case as one member reads it, up to a moment, with the proof of each entry.

    ``obligations`` are those of the moment of the last act, so that the same case always gives the same. ``keys`` gives
    the public keys of each author by the number of the entry. ``register_first`` is the hash of the register's first
    entry, the fingerprint of the store; both it and ``register_head`` are None without a store.
    """

    case: Case
    organisation: Organisation
    law: Law
    obligations: tuple[Obligation, ...] = ()
    entries: tuple[Entry, ...] = ()
    keys: Mapping[int, PublicKeys] = field(default_factory=dict)
    register_first: bytes | None = None
    register_head: Head | None = None


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
    entries = tuple(opened.entry for opened in books.entries(case.id))[: len(case.acts)]
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
    )
