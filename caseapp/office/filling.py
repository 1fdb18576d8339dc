"""Filling an index from the store in one go, and bringing its rows up to date."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from caseapp.index.file import remove
from caseapp.index.summary import put_closed
from caseapp.ledger import EntryForged
from caseapp.office.arriving import Arriving
from caseapp.office.books import GRANTS, POSITION, indexed
from caseapp.office.errors import Cancelled
from caseapp.office.light import LightRows
from caseapp.office.register.state import REGISTER
from caseapp.office.summary import Summaries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from caseapp.index.index import Index
    from caseapp.office.books import Books
    from caseapp.office.place import Place
    from caseapp.office.rules import Rules

ROWS_AT_ONCE = 200
Item = TypeVar("Item")
LEFT = "Het aanmelden is gestopt. Meld u opnieuw aan als u de zaken wilt zien."
STOPPED = "Het opnieuw opbouwen is gestopt. Het oude overzicht is er nog."

Progress = Callable[[int, int], None]
"""Told how many are done, and of how many."""

Stop = Callable[[], bool]
"""Asked now and then whether the user wants to stop."""


class Filling:
    """Fills and refreshes the index of one member."""

    def __init__(self, books: Books, rules: Rules, place: Place, clock: Callable[[], datetime]) -> None:
        self._books = books
        self._rules = rules
        self._place = place
        self._clock = clock

    def rebuild(self, progress: Progress | None = None, stop: Stop | None = None) -> None:
        """Make the index anew from the store; the old one stands until the new one is whole.

        Raises:
            Cancelled: the user stopped it.
            IndexUnusable: the disk does not do what is asked; the old one still stands.
            StoreError: the store does not work.
        """
        self._books.pull()
        self._replace(progress, stop)
        self.refresh(progress=progress, stop=stop)

    def _replace(self, progress: Progress | None, stop: Stop | None) -> None:
        """Fill a fresh index and put it in the place of the one that is open, which stands until then."""
        books = self._books
        fresh = self._place.fresh_index(books.who)
        try:
            self._fill(fresh, progress, stop)
        except BaseException:
            fresh.close()
            remove(fresh.file.path)
            raise
        fresh.close()
        with books.lock:
            books.index.close()
            self._place.swap_index(books.who)
            books.use(self._place.open_index(books.who))

    def _fill(self, index: Index, progress: Progress | None, stop: Stop | None) -> None:
        books = self._books
        total, done = books.store.count(), 0
        mark = books.store.mark()
        rows = LightRows(books.organisation, books.who.member)
        arriving = Arriving(books.store, books.fresh_reader(), books.register)
        for position, page in _uncollected(arriving.pages()):
            entries = [indexed(one) for one in page if one.entry.stream != REGISTER]
            with index.writing():
                index.add(entries, stale=False)
                put_closed(index.file, list(rows.follow(entries)))
                index.make_stale({one.case_id for one in entries if not rows.is_light(one.case_id)})
                index.note(POSITION, position)
            done += len(page)
            if progress:
                progress(done, total)
            if stop and stop():
                raise Cancelled(STOPPED)
        index.note(GRANTS, mark.grant)
        books.heads.remember(arriving.heads.values())

    def first(self, progress: Progress | None = None, stop: Stop | None = None) -> None:
        """Fill an index that is still empty; entries that were tampered with are left to the slower way.

        It is whole or empty, also when the program is ended meanwhile.

        Args:
            progress: told how far it is; then the lists are made too, which else waits until somebody looks at them.
            stop: asked whether the user wants to stop.

        Raises:
            Cancelled: the user stopped it.
            IndexUnusable: the disk does not do what is asked.
            StoreError: the store does not work.
        """
        if self._books.index.number(POSITION):
            return
        try:
            self._replace(progress, stop)
        except EntryForged:
            return
        except Cancelled as error:
            raise Cancelled(LEFT) from error
        if progress:
            self.refresh(progress=progress, stop=stop)

    def refresh(self, progress: Progress | None = None, stop: Stop | None = None) -> int:
        """Make the rows of every case anew that changed, or that passing time has changed; gives how many."""
        books, done = self._books, 0
        total = books.index.stale_count() if progress else 0
        while True:
            with books.lock:
                now = self._clock()
                ids = books.index.stale(now, ROWS_AT_ONCE)
                if not ids:
                    return done
                with books.index.writing():
                    self._rows(ids, now)
            done += len(ids)
            if progress:
                progress(done, max(done, total))
            if stop and stop():
                raise Cancelled(STOPPED)

    def _rows(self, ids: list[str], now: datetime) -> None:
        books = self._books
        summaries = Summaries(self._rules, books.organisation, books.member, now)
        for case_id in ids:
            try:
                books.index.summarise(case_id, summaries.of(books.case(case_id)))
            except EntryForged:
                # the row stays as it was; opening the case says what is wrong
                books.index.settle(case_id)


def _uncollected(items: Iterator[Item]) -> Iterator[Item]:
    """The same items; nothing that is made of them goes round, so Python need not look for garbage meanwhile."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield from items
    finally:
        if enabled:
            gc.enable()
