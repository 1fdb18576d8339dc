"""What a signed-in member can do: one door to all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from caseapp.index.row import CaseQuery
from caseapp.ledger import EntryForged, HeadConflict
from caseapp.office.filling import Filling
from caseapp.office.granting import Granting
from caseapp.office.performing import Done, Performing
from caseapp.office.place import MemberName
from caseapp.office.reading import CaseView, Reading
from caseapp.office.registering import Registered, Registering
from caseapp.office.verifying import Verifying

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from caseapp.index.draft import Drafts
    from caseapp.index.row import CasePage, CaseRow, Hit, WaitingDecision, WorkItem
    from caseapp.ledger import Keychain, Opened, PasswordCost, Report
    from caseapp.model.act import Act
    from caseapp.model.organisation import Member, Organisation
    from caseapp.model.reason import Answer
    from caseapp.office.books import Books
    from caseapp.office.dossier_source import DossierSource
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.place import Place
    from caseapp.office.register.state import RegisterState
    from caseapp.office.rules import Rules
    from caseapp.procedure.calendar import Calendar
    from caseapp.procedure.outlook import WhatNow

Listener = Callable[[tuple[str, ...]], None]
REGISTER_CAUGHT_UP = "register_caught_up"


class Session:
    """A member who is signed in. Every method may raise ``StoreError`` when the store does not work."""

    def __init__(
        self,
        *,
        books: Books,
        rules: Rules,
        drafts: Drafts,
        place: Place,
        keychain: Keychain,
        clock: Callable[[], datetime],
        cost: PasswordCost,
        local: bool,
    ) -> None:
        self.drafts = drafts
        self._books = books
        self._rules = rules
        self._place = place
        self._keychain = keychain
        self._clock = clock
        self._local = local
        self._listeners: list[Listener] = []
        self._filling = Filling(books, rules, place, clock)
        self._performing = Performing(books, rules, clock)
        self._reading = Reading(books, rules, self._filling, clock)
        self._registering = Registering(books, clock, cost, rules.version)
        self._granting = Granting(books, rules)

    # --- who

    @property
    def member(self) -> Member:
        """The member, with the roles that they hold now."""
        return self._books.member

    @property
    def organisation(self) -> Organisation:
        """The organisation as its register tells it now."""
        return self._books.organisation

    def calendar(self, school: str) -> Calendar:
        """What days count for a school: its region's, or else the organisation's."""
        found = self.organisation.school(school)
        region = (found.region if found else None) or self.organisation.settings.region
        return self._rules.world.calendars[region]

    @property
    def register_state(self) -> RegisterState:
        """What the register adds up to: the organisation, and everyone's public keys."""
        return self._books.register.state

    @property
    def must_change_password(self) -> bool:
        """Whether the password is still the first one, which the administrator knows."""
        row = self._books.store.member_secret(self._books.who.member)
        span = self._books.register.state.current(self._books.who.member)
        return row is not None and span is not None and row.sealed.salt.hex() == span.initial

    def change_password(self, old: str, new: str) -> None:
        """Choose another password.

        Raises:
            WrongPassword: the old one is not right.
            PasswordTooShort: the new one is too short.
        """
        self._registering.change_password(old, new)

    def remember(self) -> bool:
        """Keep the unlocked secret in this computer's keychain; tells whether there is one that does."""
        return self._keychain.keep_secret(self._place.account(self._books.who.member), self._books.who.secret)

    def forget(self) -> bool:
        """Take the secret out of the keychain; tells whether it was there."""
        return self._keychain.forget(self._place.account(self._books.who.member))

    # --- doing

    def ask(self, case_id: str | None, act_id: str, fields: Mapping[str, Any] | None = None) -> Answer:
        """Every reason for and against an act; ``fields`` None asks what does not hang on the fields.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
        """
        self._fresh()
        return self._performing.ask(case_id, act_id, fields)

    def ask_partly(self, case_id: str | None, act_id: str, fields: Mapping[str, Any]) -> Answer:
        """What follows from the fields that are filled in already, for a form while one types.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
        """
        self._fresh()
        return self._performing.ask(case_id, act_id, fields, partly=True)

    def ask_for(self, member: Member, case_id: str, act_id: str, fields: Mapping[str, Any] | None = None) -> Answer:
        """What the answer would be for another member, as far as this member can read the case.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
        """
        self._fresh()
        return self._performing.ask(case_id, act_id, fields, actor=member)

    def perform(self, case_id: str | None, act: Act, *, password: str | None = None) -> Done:
        """Do an act: it is on the disk when this returns. ``case_id`` is None for a report.

        Raises:
            FieldErrors: no such act, or a field of another form.
            NoCase: no such case.
            Refused: the procedure does not allow it, or asks an explanation that is not given.
            ConfirmationNeeded: it is a decision and no password was given.
            WrongPassword: the password is not this member's.
            Changed: somebody else acted at the same time, and now it is not allowed any more.
        """
        self._fresh()
        done = self._performing.perform(case_id, act, password)
        self._tell(done.changed)
        return done

    def ask_register(self, act_id: str, fields: Mapping[str, Any]) -> Answer:
        """Every reason against an act of the register (``register/catalogue.py``).

        Raises:
            FieldErrors: no such act, or a field of another form.
        """
        self._fresh()
        return self._registering.ask(act_id, fields)

    def register(self, act_id: str, fields: Mapping[str, Any], *, password: str | None = None) -> Registered:
        """Do an act of the register; ``password`` is the first one of a member who is added or gets new keys.

        Raises:
            FieldErrors: no such act, or a field of another form.
            Refused: it is not this member's to do, or a rule of the register stands against it.
            PasswordTooShort: the first password is too short.
        """
        registered = self._registering.perform(act_id, fields, password)
        self._place.keep_names(self._names())
        self._tell(())
        return registered

    # --- looking

    def case(self, case_id: str) -> CaseView:
        """One case, checked against the store.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
            EntryForged: the store holds something in it that its author did not sign.
            StoreRolledBack: the store shows less of it than this computer has seen.
        """
        self._fresh()
        return self._reading.case(case_id)

    def what_now(self, case_id: str) -> WhatNow:
        """What is due, can and cannot be done by this member in a case.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
        """
        self._fresh()
        return self._reading.what_now(case_id)

    def cases(self, query: CaseQuery | None = None) -> CasePage:
        """One window of the list of cases."""
        self._fresh()
        return self._reading.cases(query or CaseQuery())

    def case_row(self, case_id: str) -> CaseRow | None:
        """The line of one case in the list, or None when this member sees nothing of it."""
        self._fresh()
        return self._reading.row(case_id)

    def work(self, *, mine: bool = True, limit: int = 200, offset: int = 0) -> tuple[WorkItem, ...]:
        """Open obligations over all cases, the first due on top; ``mine`` those that are this member's to meet."""
        self._fresh()
        return self._reading.work(mine=mine, limit=limit, offset=offset)

    def work_count(self, *, overdue: bool = False) -> int:
        """How much this member has to do, or how much of it is overdue."""
        self._fresh()
        return self._reading.work_count(overdue=overdue)

    def decisions(self) -> tuple[WaitingDecision, ...]:
        """Inspections that wait for the board, and intentions that are ripe for a decision."""
        self._fresh()
        return self._reading.decisions()

    def search(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """The acts in which all words stand, with the words marked."""
        self._fresh()
        return self._reading.search(text, limit)

    def can_read(self, case_id: str, ref: str) -> bool:
        """Whether this member can read what an act recorded."""
        self._fresh()
        return self._reading.can_read(case_id, ref)

    def evidence_open(self, case_id: str, ref: str) -> Iterator[bytes]:
        """The plain bytes of the file of an act, in pieces; its hash is checked before the last one is given.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it.
            EvidenceUnusable: it is gone, damaged, or not what was recorded.
        """
        return self._reading.evidence(case_id, ref)

    def entries(self, case_id: str) -> list[Opened]:
        """The entries of a case with their fields and salts, for the extract in a dossier.

        Raises:
            EntryForged: an entry is not what its author signed, or not in its place.
        """
        return self._books.entries(case_id)

    def dossier_source(self, case_id: str, until: int | None = None) -> DossierSource:
        """What a dossier of a case is made from, checked against the store; ``until`` is the last act to take.

        Raises:
            NoCase: there is no such case.
            NoAccess: this member may not read it; the sentence says why.
            EntryForged: the store holds something in it that its author did not sign.
            StoreRolledBack: the store shows less of it than this computer has seen.
        """
        from caseapp.office.dossier_source import dossier_source

        self._fresh()
        with self._books.lock:
            return dossier_source(self._books, self._rules, self._reading.readable(case_id), until)

    # --- keeping

    def verify(self, progress: Progress | None = None) -> Report:
        """Check places, signatures, content, files, what this computer has seen, and that each act was allowed."""
        self._fresh()
        return Verifying(self._books, self._rules).verify(progress)

    def rebuild_index(self, progress: Progress | None = None, stop: Stop | None = None) -> None:
        """Make the index anew from the store; the old one stands until the new one is whole.

        Raises:
            Cancelled: the user stopped it.
            IndexUnusable: the disk does not do what is asked; the old one still stands.
        """
        self._filling.rebuild(progress, stop)

    def pull(self) -> tuple[str, ...]:
        """Take up what others did; gives the cases in which something changed, and tells the listeners."""
        changed = self._books.pull()
        if self._books.index.number(REGISTER_CAUGHT_UP) != self._books.register.state.seq:
            self.catch_up()
        if changed:
            self._tell(changed)
        return changed

    def catch_up(self) -> int:
        """Give and take keys of cases after a change of members or roles; gives in how many cases that was needed."""
        books, done = self._books, 0
        with books.lock:
            for case_id in books.index.case_ids():
                try:
                    done += self._granting.catch_up(books.case(case_id), max(self._clock(), books.register.state.at))
                except (HeadConflict, EntryForged):
                    continue
            books.index.note(REGISTER_CAUGHT_UP, books.register.state.seq)
        return done

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Be told which cases changed; gives the function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Sign out: close this member's files."""
        self._books.index.close()
        self.drafts.close()

    # --- inside

    def begin(self) -> None:
        """Read the register and fill the index; the office calls this once.

        Raises:
            EntryForged: the register is not what its authors signed.
            NotFounded: this member has no key to the register.
            StoreRolledBack: the register is older than this computer has seen.
        """
        self._books.open_register()
        self._filling.first()
        self.pull()
        self._place.keep_names(self._names())

    def _names(self) -> list[MemberName]:
        return [MemberName(id=one.id, name=one.name) for one in self.organisation.members if one.active]

    def _fresh(self) -> None:
        """An embedded store is looked at before every question; a shared one when the program pulls."""
        if self._local:
            self.pull()

    def _tell(self, changed: tuple[str, ...]) -> None:
        for listener in tuple(self._listeners):
            listener(changed)
