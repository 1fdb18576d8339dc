"""What this computer has seen: the newest head of every stream, kept apart from store and index.

A store that is put back to an older copy cannot change what stands here. Holds only stream names, numbers and hashes.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from threading import Lock
from typing import TYPE_CHECKING

from caseapp.ledger.entry import Head
from caseapp.ledger.errors import StoreDamaged, StoreError, StoreRolledBack, StoreUnreachable
from caseapp.ledger.fault import UNREACHABLE, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from caseapp.ledger.store import Store

BUSY_SECONDS = 10

_TABLE = """
CREATE TABLE IF NOT EXISTS head (
    scope TEXT NOT NULL, stream TEXT NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (scope, stream)
) STRICT, WITHOUT ROWID
"""
_REMEMBER = """
INSERT INTO head (scope, stream, seq, hash) VALUES (?, ?, ?, ?)
ON CONFLICT (scope, stream) DO UPDATE SET seq = excluded.seq, hash = excluded.hash WHERE excluded.seq > head.seq
"""


MEMORY_DAMAGED = (
    "Het bestand waarin deze computer bijhoudt wat hij van de opslag zag (heads.sqlite), is beschadigd. "
    "Zet dat bestand opzij, en controleer daarna de opslag."
)


class HeadMemory:
    """The heads that were seen. One file serves several organisations, each under its own scope."""

    def __init__(self, file: Path, scope: str = "") -> None:
        """Opens the file, and makes it when it is not there.

        Args:
            file: where it is; not beside the store.
            scope: whose streams these are, such as the organisation's id.

        Raises:
            StoreError: the file cannot be opened or is damaged.
        """
        self._file = file
        self._place = Place(file=file)
        self._scope = scope
        self._lock = Lock()
        self._worn = False
        with self._faults():
            self._connection = _connected(file)
            self._connection.execute(_TABLE)

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def newest(self, stream: str) -> Head | None:
        """Returns the newest head seen of a stream."""
        return next(iter(self._heads("AND stream = ?", stream)), None)

    def all(self) -> list[Head]:
        """Returns the newest head seen of every stream, in order of name."""
        return self._heads("ORDER BY stream")

    def remember(self, heads: Iterable[Head]) -> None:
        """Keeps heads that are newer than what is kept; it never goes back."""
        rows = [(self._scope, head.stream, head.seq, head.hash) for head in heads]
        if len(rows) == 1:  # as after every act; one statement is a transaction by itself
            try:
                with self._lock:
                    self._renew()
                    self._connection.execute(_REMEMBER, rows[0])
            except sqlite3.Error:
                with self._faults():
                    raise
            return
        with self._faults(), self._lock:
            self._renew()
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(_REMEMBER, rows)
            self._connection.execute("COMMIT")

    def check(self, store: Store, streams: Iterable[str] | None = None) -> None:
        """Checks that a store still shows what was seen.

        Args:
            store: the store.
            streams: only these; all that were seen when left out.

        Raises:
            StoreRolledBack: a stream is gone, shorter, or other than it was.
            StoreError: the store does not work.
        """
        known = self.all() if streams is None else [head for stream in streams if (head := self.newest(stream))]
        for head in known:
            check_seen(head, store.hash_at(head.stream, head.seq))

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            with self._place.faults():
                yield
        except StoreDamaged as error:
            raise StoreDamaged(MEMORY_DAMAGED) from error
        except (StoreError, sqlite3.Error):
            self._worn = True
            raise

    def _renew(self) -> None:
        """After a fault, open the file anew: the connection knows no disk that was gone and came back."""
        if not self._worn:
            return
        if not self._place.is_there:  # SQLite would make a new one, which has seen nothing
            raise StoreUnreachable(UNREACHABLE)
        with suppress(sqlite3.Error):
            self._connection.close()
        self._connection = _connected(self._file)
        self._worn = False

    def _heads(self, condition: str, *values: str) -> list[Head]:
        query = f"SELECT stream, seq, hash FROM head WHERE scope = ? {condition}"  # noqa: S608 - two fixed texts
        with self._faults(), self._lock:
            self._renew()
            rows = self._connection.execute(query, (self._scope, *values)).fetchall()
        return [Head(stream=stream, seq=seq, hash=hashed) for stream, seq, hashed in rows]


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def check_seen(seen: Head, now: bytes | None) -> None:
    """Compares a head that was seen with the hash that the store now gives for that number.

    Raises:
        StoreRolledBack: it gives another, or none.
    """
    if now is None:
        raise StoreRolledBack(
            f"Deze computer heeft in {seen.stream} al {seen.seq} handelingen gezien; de opslag toont er minder. "
            "Iemand heeft een oude kopie teruggezet of handelingen weggehaald."
        )
    if now != seen.hash:
        raise StoreRolledBack(
            f"Handeling {seen.seq} in {seen.stream} is niet meer dezelfde die deze computer eerder zag. "
            "Iemand heeft de opslag veranderd."
        )
