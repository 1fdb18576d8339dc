"""Every entry of a store in order of arrival, checked and opened, for filling an index.

Signatures are checked while the pages before them are opened: in a process of their own where there are many, else in a
thread. A page is given only when all of it was checked; what the process finds wrong, or has no answer for, is checked
once more here.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING

from caseapp.ledger.chain import check_place, check_signature
from caseapp.ledger.entry import SIGNED
from caseapp.ledger.row import BEFORE_ALL
from caseapp.office.signatures import Checker, NotChecked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

    from caseapp.ledger import Authority, Entry, Head, Opened, Reader, Store
    from caseapp.ledger.identity import PublicKeys
    from caseapp.office.signatures import Signed

PAGE = 1_000
AHEAD = 2

MANY = 5_000
"""From so many entries on a process of its own is worth its start."""

Page = list[tuple[int, "Entry"]]


class Arriving:
    """One walk over all entries of a store.

    Attributes:
        heads: the newest entry of every stream that was given.
    """

    def __init__(self, store: Store, reader: Reader, authority: Authority) -> None:
        self.heads: dict[str, Head] = {}
        self._store = store
        self._reader = reader
        self._authority = authority
        self._checker: Checker | None = None

    def pages(self) -> Iterator[tuple[int, list[Opened]]]:
        """Give the entries page by page, each with the position up to which it came.

        Raises:
            EntryForged: an entry is not what its author signed, or not in its place.
            StoreError: the store does not work.
        """
        self._checker = _checker() if self._store.count() >= MANY else None
        self._reader.take_grants()
        source = self._store.entries_since(BEFORE_ALL)
        try:
            with ThreadPoolExecutor(max_workers=1, thread_name_prefix="signatures") as beside:
                waiting: list[tuple[Page, Future[None]]] = []
                while page := list(islice(source, PAGE)):
                    waiting.append((page, beside.submit(self._check, page, self._signed(page))))
                    if len(waiting) > AHEAD:
                        yield self._opened(*waiting.pop(0))
                for page, checked in waiting:
                    yield self._opened(page, checked)
        finally:
            if self._checker is not None:
                self._checker.close()

    def _signed(self, page: Page) -> list[Signed]:
        """What the process is to check of a page: all of it, as far as its authors are known."""
        found: list[Signed] = []
        if self._checker is not None:
            for _, entry in page:
                keys = self._keys(entry)
                if keys is None:
                    break
                found.append((keys.sign, entry.signature, SIGNED + entry.hash))
        return found

    def _check(self, page: Page, signed: list[Signed]) -> None:
        good, checker = 0, self._checker
        if checker is not None:
            try:
                good = checker.good(signed)
            except NotChecked:  # from here on this process does it
                checker.close()
                self._checker = None
        for _, entry in page[good:]:
            check_signature(entry, self._keys(entry))

    def _keys(self, entry: Entry) -> PublicKeys | None:
        return self._authority.public_keys(entry.author, entry.stream, entry.seq, entry.at)

    def _opened(self, page: Page, checked: Future[None]) -> tuple[int, list[Opened]]:
        opened = []
        for _, entry in page:
            check_place(entry, self.heads.get(entry.stream))
            self.heads[entry.stream] = entry.head
            opened.append(self._reader.open(entry))
        checked.result()
        return page[-1][0], opened


def _checker() -> Checker | None:
    """The process that checks; None where the system does not start one."""
    try:
        return Checker()
    except OSError:
        return None
