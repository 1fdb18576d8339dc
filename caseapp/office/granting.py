"""Keeping the keys of a case in line with who may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ledger import compose
from caseapp.model.act import MemberId
from caseapp.office.register.state import RECOVERY

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from caseapp.ledger import KeySet
    from caseapp.model.case import Case
    from caseapp.office.books import Books
    from caseapp.office.rules import Rules

OWN = "own-"
"""Compartments of what a member did or may know who cannot read the case: sealed to its readers and that member."""

CASE = "case"
Readers = dict[str, dict[str, bytes]]


def own(member: str) -> str:
    """The member's own compartment."""
    return f"{OWN}{member}"


def reads_all(case: Case) -> bool:
    """Whether this reader can read the whole case, protected identities and inspections aside."""
    return not any(act.compartment == CASE or act.compartment.startswith(OWN) for act in case.unread)


class Granting:
    """Says who is to hold which keys after an act, and brings keys in line after a change in the organisation."""

    def __init__(self, books: Books, rules: Rules) -> None:
        self._books = books
        self._rules = rules

    def place(self, wanted: str, after: Case, keyset: KeySet) -> str:
        """The compartment to write in: the wanted one for who may read it, else the author's own."""
        me = self._books.who.member
        if keyset.current(wanted) is not None:
            return wanted
        readers = self._members(after, keyset, {wanted})
        return wanted if me in readers.get(wanted, ()) else own(me)

    def plan(self, after: Case, keyset: KeySet, used: Collection[str]) -> Readers:
        """Who is to hold the keys of which compartments, by X25519 key, as ``compose`` takes it."""
        seals = self._books.register.state.seal_keys()
        members = self._members(after, keyset, used)
        found: Readers = {}
        for compartment, wanted in members.items():
            holders = frozenset[str]().union(
                *(held for (name, _), held in keyset.granted.items() if name == compartment)
            )
            mine = compartment in used or keyset.current(compartment) is not None
            if mine or holders - wanted:
                found[compartment] = {member: seals[member] for member in sorted(wanted) if member in seals}
        return found

    def _members(self, after: Case, keyset: KeySet, used: Collection[str]) -> Mapping[str, set[str]]:
        if not reads_all(after):
            return self._by_grants(keyset, used)
        readers = self._rules.readers(after, self._books.organisation)
        found: dict[str, set[str]] = {}
        for compartment in {*keyset.newest, *used}:
            if compartment.startswith(OWN):
                found[compartment] = {*readers[CASE], MemberId(compartment[len(OWN) :]), RECOVERY}
            elif compartment in readers:
                found[compartment] = {*readers[compartment], RECOVERY}
        return found

    def wanted(self, case: Case, keyset: KeySet) -> Mapping[str, set[str]]:
        """Who may hold a key, by compartment, as far as they have keys of their own; for who reads the whole case."""
        seals = self._books.register.state.seal_keys()
        return {name: held & seals.keys() for name, held in self._members(case, keyset, ()).items()}

    def _by_grants(self, keyset: KeySet, used: Collection[str]) -> Mapping[str, set[str]]:
        """For an author who cannot read the case: whoever holds its keys now, as far as they are members still."""
        me = self._books.who.member
        holders = set(keyset.granted.get((CASE, keyset.newest.get(CASE, 0)), ()))
        if not holders:
            holders = {reader for (name, _), held in keyset.granted.items() if name.startswith(OWN) for reader in held}
        active = {member.id for member in self._books.organisation.members if member.active}
        readers = (holders & active) | {RECOVERY}
        return {
            compartment: readers | {me}
            for compartment in used
            if compartment.startswith(OWN) and keyset.current(compartment) is None
        }

    def catch_up(self, case: Case, now: datetime, since: int) -> bool:
        """Bring the keys of a case in line with who may read it now; tells whether anything had to change.

        Only who reads the whole case can. Members whose keys are newer than entry ``since`` of the register get theirs
        anew. What this member may not read any more is hidden here at once, whatever the store still holds.

        Raises:
            HeadConflict: somebody else changed the keys first.
        """
        if not case.acts or not reads_all(case) or not case.acts[0].readable:
            return False
        stream, who = case.id, self._books.who
        keyset = self._books.reader.keyset(stream)
        lost = self._lost(case, keyset)
        if lost:
            self._books.hide(stream, lost)
            return True
        head = self._books.store.head(stream)
        batch = compose(
            stream=stream,
            head=head,
            author=who.member,
            secret=who.secret,
            at=now,
            items=(),
            readers=self.plan(case, keyset, ()),
            keyset=keyset,
            renewed=self._renewed(stream, since),
        )
        if not batch.grants and not batch.removals:
            return False
        self._books.store.append(batch)
        return True

    def _lost(self, case: Case, keyset: KeySet) -> frozenset[str]:
        """The compartments that this member can read still and may not read any more."""
        me = self._books.who.member
        readable = {act.compartment for act in case.acts if act.readable}
        members = self._members(case, keyset, ())
        return frozenset(name for name in readable if name in members and me not in members[name])

    def _renewed(self, stream: str, since: int) -> frozenset[str]:
        """Members whose grants in this stream may be older than their keys."""
        state = self._books.register.state
        spans = {member: span for member in state.keys if (span := state.current(member)) and span.since > since}
        return frozenset(
            grant.reader
            for grant in self._books.store.grants_of(stream)
            if grant.reader in spans and grant.at <= spans[grant.reader].from_at
        )
