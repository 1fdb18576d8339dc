"""What a signed-in member can do: one door to all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.index.row import CaseQuery
from caseapp.ledger import HeadConflict
from caseapp.office.filling import Filling
from caseapp.office.granting import Granting
from caseapp.office.performing import Done, Performing
from caseapp.office.place import MemberName
from caseapp.office.reading import CaseView, Reading
from caseapp.office.registering import Registered, Registering
from caseapp.office.verifying import Verifying

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from caseapp.index.draft import Drafts
    from caseapp.index.row import CasePage, CaseRow, Hit, WaitingDecision, WorkItem
    from caseapp.ledger import Keychain, Opened, PasswordCost, Report
    from caseapp.model.act import Act
    from caseapp.model.organisation import Member, Organisation
    from caseapp.model.reason import Answer
    from caseapp.office.books import Books
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.place import Place
    from caseapp.office.rules import Rules
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
