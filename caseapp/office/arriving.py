"""Every entry of a store in order of arrival, checked and opened, for filling an index.

Signatures are checked in a thread of their own while the pages before them are opened: libsodium lets other threads go
on. A page is given only when all of it was checked.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING

from caseapp.ledger.chain import check_place, check_signature

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

    from caseapp.ledger import Authority, Entry, Head, Opened, Reader, Store

PAGE = 1_000
AHEAD = 2

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

    def pages(self) -> Iterator[tuple[int, list[Opened]]]:
        """Give the entries page by page, each with the position up to which it came.

        Raises:
            EntryForged: an entry is not what its author signed, or not in its place.
            StoreError: the store does not work.
        """
        self._reader.take_grants()
        source = self._store.entries_since(0)
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="signatures") as checker:
            waiting: list[tuple[Page, Future[None]]] = []
            while page := list(islice(source, PAGE)):
                waiting.append((page, checker.submit(self._check_signatures, page)))
                if len(waiting) > AHEAD:
                    yield self._opened(*waiting.pop(0))
            for page, checked in waiting:
                yield self._opened(page, checked)

    def _check_signatures(self, page: Page) -> None:
        for _, entry in page:
            keys = self._authority.public_keys(entry.author, entry.stream, entry.seq, entry.at)
            check_signature(entry, keys)

    def _opened(self, page: Page, checked: Future[None]) -> tuple[int, list[Opened]]:
        opened = []
        for _, entry in page:
            check_place(entry, self.heads.get(entry.stream))
            self.heads[entry.stream] = entry.head
            opened.append(self._reader.open(entry))
        checked.result()
        return page[-1][0], opened
