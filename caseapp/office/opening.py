"""Opening a session: the objects that one signed-in member works with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ledger import Reader
from caseapp.model.act import MemberId
from caseapp.office.books import Books, Identity
from caseapp.office.register.book import RegisterBook
from caseapp.office.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from caseapp.ledger import HeadMemory, Keychain, PasswordCost, Secret, Store
    from caseapp.office.filling import Progress, Stop
    from caseapp.office.place import Place
    from caseapp.office.rules import Rules


def open_session(
    member: str,
    secret: Secret,
    *,
    store: Store,
    heads: HeadMemory,
    place: Place,
    rules: Rules,
    keychain: Keychain,
    clock: Callable[[], datetime],
    cost: PasswordCost,
    local: bool,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Session:
    """Open a member's files, read the register, and bring the index up to date.

    Raises:
        Cancelled: the user stopped it.
        IndexUnusable: this member's files on this computer cannot be opened.
        UnknownMember: this member has no key to the register.
        UnknownMember: they are no member any more.
        EntryForged: the register is not what its authors signed.
        StoreRolledBack: the store is older than this computer has seen.
        StoreError: the store does not work.
    """
    who = Identity(member=MemberId(member), secret=secret)
    place.prepare()
    index = place.open_index(who)
    drafts = place.open_drafts(who, clock)
    books = Books(
        store=store,
        heads=heads,
        register=RegisterBook(),
        reader=Reader(secret, member, store),
        index=index,
        who=who,
    )
    session = Session(
        books=books, rules=rules, drafts=drafts, place=place, keychain=keychain, clock=clock, cost=cost, local=local
    )
    try:
        session.begin(progress, stop)
    except BaseException:
        session.close()
        raise
    return session
