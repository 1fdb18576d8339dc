"""Sealed files in the store: chunks that are written and read a few at a time, so that memory stays flat."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from caseapp.ledger.errors import BlobExists, BlobMissing, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.ledger.batch import Blob, Gone
    from caseapp.ledger.session import Sessions
    from caseapp.ledger.statement import Cursor, Statements

CHUNKS_AT_ONCE = 16  # of a large file, in one transaction
GONE = "Dit bestand staat niet meer in de opslag. Zet een reservekopie terug."
THERE = "Dit bestand is er al. Een bestand in een dossier verandert niet."


@dataclass(frozen=True, slots=True, kw_only=True)
class BlobRow:
    """A sealed file that was written to its end."""

    stream: str
    blob_id: str
    chunks: int
    size: int


class SealedFiles:
    """The part of a store that keeps sealed files."""

    _sessions: Sessions
    _sql: Statements

    def put_blob(self, stream: str, blob_id: str, chunks: Iterable[bytes]) -> BlobRow:
        """Keeps a sealed file, a few chunks at a time; it is there when the last one is.

        Raises:
            BlobExists: there is a complete one of that name; files never change.
            StoreError: the store does not work; begin again from the first chunk.
        """
        sql = self._sql.blob
        with self._sessions.writing() as cursor:
            if sql.one.rows(cursor, stream=stream, blob_id=blob_id):
                raise BlobExists(THERE)
            sql.drop_chunks.run(cursor, stream=stream, blob_id=blob_id)
        number = size = 0
        source = iter(chunks)
        try:
            while group := list(islice(source, CHUNKS_AT_ONCE)):
                with self._sessions.writing() as cursor:
                    self._add_chunks(cursor, stream, blob_id, group, number)
                number += len(group)
                size += sum(map(len, group))
            with self._sessions.writing() as cursor:
                sql.add.run(cursor, stream=stream, blob_id=blob_id, chunks=number, size=size)
        except BaseException:
            # what came in before the disk was full, or the user stopped, is of no use to anybody
            with suppress(StoreError), self._sessions.writing() as cursor:
                sql.drop.run(cursor, stream=stream, blob_id=blob_id)
                sql.drop_chunks.run(cursor, stream=stream, blob_id=blob_id)
            raise
        return BlobRow(stream=stream, blob_id=blob_id, chunks=number, size=size)

    def blob_chunks(self, stream: str, blob_id: str) -> Iterator[bytes]:
        """Gives the chunks of a sealed file one by one.

        Raises:
            BlobMissing: there is no complete file of that name, or a chunk of it is gone.
        """
        with self._sessions.reading() as cursor:
            found = self._sql.blob.one.rows(cursor, stream=stream, blob_id=blob_id)
        if not found:
            raise BlobMissing(GONE)
        for number in range(found[0][0]):
            with self._sessions.reading() as cursor:
                rows = self._sql.blob.chunk.rows(cursor, stream=stream, blob_id=blob_id, number=number)
            if not rows:
                raise BlobMissing(GONE)
            yield bytes(rows[0][0])

    def blob_size(self, stream: str, blob_id: str) -> int:
        """Returns how many bytes a sealed file has; does not look at what is in them.

        Raises:
            BlobMissing: there is no file of that name, or a chunk of it is gone.
        """
        sql = self._sql.blob
        with self._sessions.reading() as cursor:
            found = sql.one.rows(cursor, stream=stream, blob_id=blob_id)
            there = sql.chunk_count.rows(cursor, stream=stream, blob_id=blob_id)[0]
        if not found or found[0] != there:
            raise BlobMissing(GONE)
        return int(found[0][1])

    def blobs(self) -> Iterator[tuple[BlobRow, bool]]:
        """Gives every sealed file, and whether all its chunks are there, as long as it says they are."""
        with self._sessions.reading() as cursor:
            rows = self._sql.blob.all.rows(cursor)
        for stream, blob_id, chunks, size in rows:
            with self._sessions.reading() as cursor:
                found = self._sql.blob.chunk_count.rows(cursor, stream=stream, blob_id=blob_id)[0]
            yield BlobRow(stream=stream, blob_id=blob_id, chunks=chunks, size=size), found == (chunks, size)

    def drop_blobs(self, gone: Iterable[Gone]) -> None:
        """Deletes sealed files that are still there though an entry says that they are gone."""
        with self._sessions.writing() as cursor:
            for one in gone:
                self._drop_blob(cursor, one)

    def scrub(self) -> bool:
        """Takes the sealed files that were deleted off the disk as well, so that no byte of them is in the store.

        Returns:
            Whether that was done; another program that is reading, or a server that does not let this member, can
            keep it from being done. Then it is to be tried again.

        Raises:
            StoreError: the disk or the server does not do what is asked, such as for want of space.
        """
        return self._sessions.rewrite(("blob_chunk", "blob"))

    def _drop_blob(self, cursor: Cursor, gone: Gone) -> None:
        self._sql.blob.drop.run(cursor, stream=gone.stream, blob_id=gone.blob_id)
        self._sql.blob.drop_chunks.run(cursor, stream=gone.stream, blob_id=gone.blob_id)

    def _add_blob(self, cursor: Cursor, blob: Blob) -> None:
        sql = self._sql.blob
        sql.drop_chunks.run(cursor, stream=blob.stream, blob_id=blob.blob_id)
        self._add_chunks(cursor, blob.stream, blob.blob_id, blob.chunks, 0)
        size = sum(map(len, blob.chunks))
        sql.add.run(cursor, stream=blob.stream, blob_id=blob.blob_id, chunks=len(blob.chunks), size=size)

    def _add_chunks(self, cursor: Cursor, stream: str, blob_id: str, chunks: Iterable[bytes], first: int) -> None:
        for number, data in enumerate(chunks, start=first):
            self._sql.blob.add_chunk.run(cursor, stream=stream, blob_id=blob_id, number=number, data=data)
