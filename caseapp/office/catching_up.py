"""Bringing the keys of every case in line after a change of members or roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ledger import EntryForged, HeadConflict
from caseapp.model.act import CaseId, Fields, MemberId, RecordedAct
from caseapp.model.case import Case
from caseapp.office.granting import CASE, Granting
from caseapp.office.register.state import RECOVERY

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.office.books import Books
    from caseapp.office.rules import Rules

CAUGHT_UP = "register_caught_up"
ABOUT_MEMBERS = frozenset({"add_member", "change_roles", "deactivate_member", "renew_keys"})


class CatchingUp:
    """Gives and takes keys, as far as this member can."""

    def __init__(self, books: Books, rules: Rules) -> None:
        self._books = books
        self._rules = rules
        self._granting = Granting(books, rules)

    @property
    def due(self) -> bool:
        """Whether the register has come further than the keys."""
        books = self._books
        if books.caught_up != books.register.state.seq:
            books.caught_up = books.index.number(CAUGHT_UP)
        return books.caught_up != books.register.state.seq

    def run(self, now: datetime) -> int:
        """Look at every case; gives in how many keys had to change or were taken from this member."""
        books, done = self._books, 0
        since = books.index.number(CAUGHT_UP)
        if any(act.act in ABOUT_MEMBERS and act.seq > since for act in books.register.acts):
            books.reread_granted()
            for case_id in self._suspect(since):
                try:
                    done += self._granting.catch_up(books.case(case_id), now, since)
                except (HeadConflict, EntryForged):
                    continue
        books.index.note(CAUGHT_UP, books.register.state.seq)
        return done

    def _suspect(self, since: int) -> list[str]:
        """The cases whose keys may be out of line: not those that are known to be held by the readers by role alone."""
        books = self._books
        renewed = since > 0 and any(act.act == "renew_keys" and act.seq > since for act in books.register.acts)
        if renewed:
            return books.index.case_ids()
        holders: dict[str, set[str]] = {}
        for grant in books.store.all_grants():
            if grant is not None and grant.compartment == CASE:
                holders.setdefault(grant.stream, set()).add(grant.reader)
        expected: dict[str, set[str]] = {}
        me, found = books.who.member, []
        for case_id, school in books.index.schools():
            if school not in expected:
                expected[school] = self._by_role(school)
            held = holders.get(case_id, set())
            # in an index that was just made no row tells yet of which school an open case is
            if not school or held != expected[school] or (me not in held and self._still_read(case_id)):
                found.append(case_id)
        return found

    def _still_read(self, case_id: str) -> bool:
        return any(compartment == CASE for compartment, _ in self._books.index.readable_places(case_id))

    def _by_role(self, school: str) -> set[str]:
        report = RecordedAct(
            seq=1,
            act="report_incident",
            author=MemberId(""),
            at=self._books.register.state.at,
            fields=Fields({"school": school}),
        )
        case = Case(id=CaseId(""), acts=(report,))
        return {*self._rules.readers(case, self._books.organisation)[CASE], RECOVERY}
