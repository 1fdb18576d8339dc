"""A session's own household: its parts, keeping up with the store, checking, rebuilding."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from caseapp.index.preference import Preferences
from caseapp.ledger import StoreFull, StoreReadOnly
from caseapp.office.attachment import Attaching
from caseapp.office.backup.making import Backups
from caseapp.office.catching_up import CatchingUp
from caseapp.office.door import MemberName
from caseapp.office.evidence.destroying import Destroying
from caseapp.office.evidence.sealed import SealedEvidence
from caseapp.office.evidence.text import Texts
from caseapp.office.filling import Filling
from caseapp.office.joining.address import Address
from caseapp.office.joining.welcoming import Welcoming
from caseapp.office.letter import Letters
from caseapp.office.performing import Performing
from caseapp.office.person import Persons
from caseapp.office.reading import Reading
from caseapp.office.registering import Registering
from caseapp.office.retention import Retention
from caseapp.office.soundness import Soundness
from caseapp.office.statistics import Counting
from caseapp.office.verifying import Verifying

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from caseapp.index.draft import Drafts
    from caseapp.ledger import Keychain, PasswordCost, Report
    from caseapp.office.books import Books
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.place import Place
    from caseapp.office.rules import Rules

TEXTS_AT_ONCE = 8
"""Texts of files that are taken up each time something changed; the rest when somebody searches."""


class Keeping:
    """The part of a session that keeps it in step with the store.

    ``welcoming`` invites and lets newcomers in; ``backups`` makes copies of the store and tries them out; ``letters``
    gives the letters that can be written.
    """

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
        self.preferences = Preferences(drafts.file)
        self._books = books
        self._rules = rules
        self._place = place
        self._keychain = keychain
        self._clock = clock
        self._local = local
        self._filling = Filling(books, rules, place, clock)
        self._soundness = Soundness(books, rules)
        self._sealed = SealedEvidence(books)
        self._texts = Texts(books, self._sealed)
        self._attaching = Attaching(books, self._sealed)
        self._performing = Performing(books, rules, clock, self._soundness, self._attaching)
        self._destroying = Destroying(books, drafts, place, local=local)
        self._reading = Reading(books, rules, self._filling, clock, self._soundness)
        self.letters = Letters(books, rules, self._reading, clock, self._fresh)
        self._persons = Persons(books, rules, self._filling, self._reading, clock)
        self._counting = Counting(books, rules, self._filling, clock)
        self._registering = Registering(books, clock, cost, rules.version, self._keep_names)
        self._catching_up = CatchingUp(books, rules)
        self._retention = Retention(books, rules, self._filling, clock)
        self.backups = Backups(books=books, place=place, clock=clock, local=local)
        address = Address(folder="" if place.url else str(place.data.absolute()), url=place.url)
        self.welcoming = Welcoming(
            books=books, registering=self._registering, clock=clock, cost=cost, address=address.without_user()
        )

    def verify(self, progress: Progress | None = None) -> Report:
        """Check places, signatures, content, files, what this computer has seen, and that each act was allowed."""
        self._fresh()
        return Verifying(self._books, self._soundness).verify(progress)

    def rebuild_index(self, progress: Progress | None = None, stop: Stop | None = None) -> None:
        """Make the index anew from the store; the old one stands until the new one is whole.

        Raises:
            Cancelled: the user stopped it.
            IndexUnusable: the disk does not do what is asked; the old one still stands.
        """
        self._filling.rebuild(progress, stop)
        self._texts.take_up_all(progress, stop)

    def pull(self) -> tuple[str, ...]:
        """Take up what others did; gives the cases in which something changed."""
        changed = self._books.pull()
        if self._catching_up.due:
            with suppress(StoreFull, StoreReadOnly):  # it stays due, and nobody need wait for it to read
                self.catch_up()
        if changed:
            self._destroying.finish(changed)
            self._texts.take_up(TEXTS_AT_ONCE)
        return changed

    def news(self) -> tuple[str, ...]:
        """Take up what others did; gives each case in which something changed since this was last asked.

        What a question took up on its way counts too. Cheap where nothing changed: two look-ups in the store.
        """
        self.pull()
        with self._books.lock:
            found, self._books.news = tuple(sorted(self._books.news)), set()
        return found

    def catch_up(self) -> int:
        """Give and take keys of cases after a change of members or roles; gives in how many cases that was needed."""
        with self._books.lock:
            return self._catching_up.run(max(self._clock(), self._books.register.state.at))

    def close(self) -> None:
        """Sign out: close this member's files."""
        self._books.index.close()
        self.drafts.close()

    def begin(self, progress: Progress | None = None, stop: Stop | None = None) -> None:
        """Read the register and fill the index; the office calls this once.

        Raises:
            Cancelled: the user stopped it.
            EntryForged: the register is not what its authors signed.
            UnknownMember: this member has no key to the register.
            StoreRolledBack: the register is older than this computer has seen.
        """
        self._books.open_register()
        self._filling.first(progress, stop)
        self.pull()
        self._attaching.begun.clean(self._clock())
        self._destroying.finish_late()
        self._keep_names()

    def _keep_names(self) -> None:
        members = self._books.organisation.members
        self._place.keep_names(MemberName(id=one.id, name=one.name) for one in members if one.active)

    def _fresh(self) -> None:
        """An embedded store is looked at before every question; a shared one when the program pulls."""
        if self._local:
            self._books.settle()  # so that what it could not take up is pulled
            self.pull()
