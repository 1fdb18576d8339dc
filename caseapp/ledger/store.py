"""The store: entries, grants, members' sealed secrets and sealed files, in SQLite or PostgreSQL.

It is append-only and nobody trusts it: what is read here is checked by `Reader` and `verify`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from time import sleep
from typing import TYPE_CHECKING

from caseapp.ledger.entry import FIRST_PREV, Entry, Head
from caseapp.ledger.errors import HeadConflict, StoreDamaged, StoreError, StoreUncertain, StoreUnreachable
from caseapp.ledger.fault import DAMAGED, UNREACHABLE, is_conflict
from caseapp.ledger.member_secrets import MemberSecrets
from caseapp.ledger.row import BEFORE_ALL, entry_values, grant_values, read_entry, read_grant
from caseapp.ledger.sealed_files import SealedFiles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.ledger.batch import Batch
    from caseapp.ledger.keyset import Grant
    from caseapp.ledger.session import Sessions
    from caseapp.ledger.statement import Cursor, Row, Statements

PAGE = 256  # entries read at once
LAST_CHARACTER = "\U0010ffff"
ASKED_AGAIN_AFTER = (0.0, 0.5, 2.0)
"""Seconds between the times that a store is asked whether something was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How far the store has come: the newest entry and the newest grant."""

    entry: int
    grant: int


class Store(SealedFiles, MemberSecrets):
    """An open store; made by `open_store`. Every method may raise a `StoreError`, and may be called from any thread."""

    def __init__(self, sessions: Sessions, statements: Statements) -> None:
        self._sessions = sessions
        self._sql = statements

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the store; it cannot be used after."""
        self._sessions.close()

    # --- writing

    def append(self, batch: Batch) -> None:
        """Writes a batch: all of it is on the disk when this returns, or none of it when it raises.

        The one place in the program that appends.

        Where the answer to the commit is lost, the store itself is asked whether the batch is there.

        Raises:
            HeadConflict: the stream has another head than the entries follow, or a grant is there already.
            StoreUncertain: the answer was lost, and the store does not answer any more.
            StoreError: the store does not work.
            ValueError: the entries of a stream do not follow each other.
        """
        try:
            self._write(batch)
        except StoreUncertain:
            if not batch.entries or not self._is_there(batch.entries[-1]):
                raise

    def _is_there(self, last: Entry) -> bool:
        """Whether a batch of which this is the last entry was written, after the answer was lost.

        Raises:
            StoreUnreachable: it was not.
            StoreUncertain: the store does not tell.
        """
        for wait in ASKED_AGAIN_AFTER:
            sleep(wait)
            # writing waits until whoever is still busy with the batch is ready with it
            with suppress(StoreError), self._sessions.writing() as cursor:
                found = self._sql.entry.hash_at.rows(cursor, stream=last.stream, seq=last.seq)
                if not found or bytes(found[0][0]) != last.hash:
                    break
                return True
        else:
            return False
        raise StoreUnreachable(UNREACHABLE)

    def _write(self, batch: Batch) -> None:
        rows, first = _in_order(batch.entries)
        sql = self._sql
        try:
            with self._sessions.writing() as cursor:
                for entry in first:
                    _follow(sql, cursor, entry)
                sql.entry.add.run_many(cursor, rows)
                for removal in batch.removals:
                    sql.grant.remove.run(
                        cursor, stream=removal.stream, compartment=removal.compartment, reader=removal.reader
                    )
                sql.grant.add.run_many(cursor, [grant_values(grant) for grant in batch.grants])
                for blob in batch.blobs:
                    self._add_blob(cursor, blob)
                for gone in batch.gone:
                    self._drop_blob(cursor, gone)
                for keys in batch.keys:
                    self._put_keys(cursor, keys)
                for stream in batch.destroyed:
                    self._destroy(cursor, stream)
        except Exception as error:
            if is_conflict(error):
                raise HeadConflict(_CONFLICT) from error
            raise

    # --- entries

    @property
    def store_id(self) -> str:
        """The random name that the store was given when it was made."""
        with self._sessions.reading() as cursor:
            rows = self._sql.member.meta.rows(cursor, key="store_id")
        if not rows:
            raise StoreDamaged(DAMAGED)
        return str(rows[0][0])

    def streams(self, prefix: str = "") -> list[str]:
        """Returns the names of the streams that begin so, in order."""
        with self._sessions.reading() as cursor:
            rows = self._sql.entry.streams.rows(cursor, first=prefix, last=prefix + LAST_CHARACTER)
        return [row[0] for row in rows]

    def head(self, stream: str) -> Head | None:
        """Returns the newest entry's number and hash; None when there is no such stream."""
        with self._sessions.reading() as cursor:
            rows = self._sql.entry.head.rows(cursor, stream=stream)
        return Head(stream=stream, seq=rows[0][0], hash=rows[0][1]) if rows else None

    def hash_at(self, stream: str, seq: int) -> bytes | None:
        """Returns the hash that the store gives for one entry; None when it has none there."""
        with self._sessions.reading() as cursor:
            rows = self._sql.entry.hash_at.rows(cursor, stream=stream, seq=seq)
        return bytes(rows[0][0]) if rows else None

    def contains(self, entry: Entry) -> bool:
        """Tells whether exactly this entry is there: to ask when a connection broke in the middle of an append."""
        return self.hash_at(entry.stream, entry.seq) == entry.hash

    def entries(self, stream: str, after: int = 0) -> list[Entry]:
        """Returns the entries of a stream in order, unchecked.

        Raises:
            EntryForged: a row holds what no entry has.
        """
        return [entry for entry, _ in self.rows(stream, after)]

    def rows(self, stream: str, after: int = 0) -> Iterator[tuple[Entry, bytes]]:
        """Gives each entry of a stream with the hash that the store has for it, unchecked.

        Raises:
            EntryForged: a row holds what no entry has.
        """
        while True:
            with self._sessions.reading() as cursor:
                page = self._sql.entry.after.rows(cursor, stream=stream, after=after, page=PAGE)
            for row in page:
                yield read_entry(row), row[10]
            if len(page) < PAGE:
                return
            after = page[-1][1]

    def entries_since(self, position: int) -> Iterator[tuple[int, Entry]]:
        """Gives every entry that arrived after a position, with its own position, in order of arrival, unchecked.

        Raises:
            EntryForged: a row holds what no entry has.
        """
        while True:
            with self._sessions.reading() as cursor:
                page = self._sql.entry.since.rows(cursor, position=position, page=PAGE)
            for row in page:
                yield row[11], read_entry(row)
            if len(page) < PAGE:
                return
            position = page[-1][11]

    def count(self) -> int:
        """Returns how many entries there are."""
        with self._sessions.reading() as cursor:
            return int(self._sql.entry.count.rows(cursor)[0][0])

    def misplaced(self) -> list[str]:
        """Returns the streams of which entries or grants have another place than that in which they arrived.

        Who asks for what is new would not be given all of them.
        """
        with self._sessions.reading() as cursor:
            return sorted(row[0] for row in self._sql.entry.misplaced.rows(cursor))

    def mark(self) -> Mark:
        """Returns how far the store has come."""
        with self._sessions.reading() as cursor:
            entry, grant = self._sql.mark.rows(cursor)[0]
        return Mark(entry=entry or 0, grant=grant or 0)

    def changed(self, since: Mark) -> bool:
        """Tells whether an entry or a grant arrived since a mark was taken. Cheap: two look-ups."""
        return self.mark() != since

    # --- keys

    def grants(self, stream: str, reader: str) -> list[Grant]:
        """Returns what a reader was granted of a stream, unchecked; unreadable rows are left out."""
        with self._sessions.reading() as cursor:
            return _grants(self._sql.grant.to.rows(cursor, stream=stream, reader=reader))

    def grants_of(self, stream: str) -> list[Grant]:
        """Returns every grant of a stream, unchecked; unreadable rows are left out."""
        with self._sessions.reading() as cursor:
            return _grants(self._sql.grant.of.rows(cursor, stream=stream))

    def grants_to(self, reader: str, since: int = BEFORE_ALL) -> Iterator[tuple[int, Grant]]:
        """Gives every grant to a reader, in any stream, with its position, for filling an index; unchecked."""
        with self._sessions.reading() as cursor:
            rows = self._sql.grant.everywhere_to.rows(cursor, reader=reader, position=since)
        for row in rows:
            grant = read_grant(row)
            if grant:
                yield row[8], grant

    def all_grants(self) -> Iterator[Grant | None]:
        """Gives every grant there is, None for a row that is none, unchecked."""
        position = BEFORE_ALL
        while True:
            with self._sessions.reading() as cursor:
                page = self._sql.grant.all.rows(cursor, position=position, page=PAGE)
            yield from map(read_grant, page)
            if len(page) < PAGE:
                return
            position = page[-1][8]

    def destroy_stream_content(self, stream: str) -> None:
        """Deletes every grant and every file of a stream: its entries stay, and nobody opens them again.

        May be done again after it broke off half-way.
        """
        with self._sessions.writing() as cursor:
            self._destroy(cursor, stream)
        self._sessions.forget_deleted("key_grant")

    def _destroy(self, cursor: Cursor, stream: str) -> None:
        self._sql.grant.drop.run(cursor, stream=stream)
        self._sql.blob.drop_stream.run(cursor, stream=stream)
        self._sql.blob.drop_stream_chunks.run(cursor, stream=stream)


_CONFLICT = "Iemand anders heeft net iets in dit dossier gedaan. Bekijk wat er veranderd is en probeer het opnieuw."


def _follow(sql: Statements, cursor: Cursor, entry: Entry) -> None:
    if entry.seq == 1:
        return
    before = sql.entry.hash_at.rows(cursor, stream=entry.stream, seq=entry.seq - 1)
    if not before or before[0][0] != entry.prev:
        raise HeadConflict(_CONFLICT)


def _in_order(entries: Iterable[Entry]) -> tuple[list[dict[str, object]], list[Entry]]:
    """Returns the rows, and the first entry of each stream."""
    rows: list[dict[str, object]] = []
    first: list[Entry] = []
    heads: dict[str, tuple[int, bytes]] = {}
    for entry in entries:
        before = heads.get(entry.stream)
        if before is None:
            first.append(entry)
            if entry.seq < 1 or (entry.seq == 1 and entry.prev != FIRST_PREV):
                raise ValueError("a first entry that is none")
        elif before != (entry.seq - 1, entry.prev):
            raise ValueError("entries that do not follow each other")
        heads[entry.stream] = (entry.seq, entry.hash)
        rows.append(entry_values(entry))
    return rows, first


def _grants(rows: list[Row]) -> list[Grant]:
    return [grant for grant in map(read_grant, rows) if grant]
