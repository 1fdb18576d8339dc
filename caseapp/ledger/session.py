"""The only places where a transaction is open: a moment of reading, a moment of writing."""

from __future__ import annotations

from contextlib import closing, contextmanager
from threading import Lock
from typing import TYPE_CHECKING, cast

from sqlalchemy import text

from caseapp.ledger.errors import StoreError, StoreUncertain, StoreUnreachable
from caseapp.ledger.fault import UNREACHABLE
from caseapp.ledger.upgrade import drop_copies

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine
    from sqlalchemy.pool import PoolProxiedConnection

    from caseapp.ledger.fault import Place
    from caseapp.ledger.statement import Cursor

APPENDING = 0x63617365  # the advisory lock that puts appends in one order, so that positions come in that order too


READERS = 2
UNCERTAIN = (
    "De verbinding met de opslag viel weg terwijl er werd opgeslagen. Het is niet zeker of dat lukte. "
    "Kijk na of het er staat, voordat u het opnieuw doet."
)
_MAY_REWRITE = text("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass(:table)")


class Sessions:
    """Lends cursors of one engine and turns the driver's errors into the ledger's.

    Of an embedded store, where reading leaves no transaction open, one connection is kept for writing, because an
    append is to cost little more than its commit, and a few for reading. Those to a server go back to the pool, which
    looks whether they are still there before it lends them.
    """

    def __init__(self, engine: Engine, place: Place) -> None:
        self.engine = engine
        self.place = place
        self._embedded = engine.dialect.name == "sqlite"
        self._begin = "BEGIN IMMEDIATE" if self._embedded else f"SELECT pg_advisory_xact_lock({APPENDING})"
        self._lock = Lock()
        self._writer: PoolProxiedConnection | None = None
        self._readers: list[PoolProxiedConnection] = []

    @contextmanager
    def reading(self) -> Iterator[Cursor]:
        """A cursor to read with.

        Raises:
            StoreError: the store does not work.
        """
        with self.place.faults():
            try:
                connection = self._readers.pop()
            except IndexError:
                connection = self._connected()
            try:
                with closing(cast("Cursor", connection.cursor())) as cursor:
                    yield cursor
            except BaseException as error:
                self._give_up(connection, error)
                raise
            if self._embedded and len(self._readers) < READERS:
                self._readers.append(connection)
            else:
                connection.close()

    @contextmanager
    def writing(self) -> Iterator[Cursor]:
        """A cursor to write with: what is done is on the disk when the block is left, or none of it is.

        Raises:
            StoreUncertain: the answer to the commit was lost.
            StoreError: the store does not work; nothing was written.
        """
        with self._lock, self.place.faults():
            connection = self._writer or self._connected()
            self._writer = None
            try:
                with closing(cast("Cursor", connection.cursor())) as cursor:
                    cursor.execute(self._begin)
                    yield cursor
            except BaseException as error:
                self._give_up(connection, error)
                raise
            self._commit(connection)
            if self._embedded:
                self._writer = connection
            else:
                connection.close()

    def _commit(self, connection: PoolProxiedConnection) -> None:
        try:
            connection.commit()
        except BaseException as error:
            self._give_up(connection, error)
            if isinstance(self.place.translate(error), StoreUnreachable):
                raise StoreUncertain(UNCERTAIN) from error
            raise

    def _connected(self) -> PoolProxiedConnection:
        """Another connection.

        Raises:
            StoreUnreachable: the file is gone, such as with a network drive; SQLite would make a new one.
        """
        if not self.place.is_there:
            raise StoreUnreachable(UNREACHABLE)
        return self.engine.raw_connection()

    def _give_up(self, connection: PoolProxiedConnection, error: BaseException) -> None:
        """Roll back. Where the disk may have been gone no connection is used again: none knows one that comes back."""
        fault = self.place.translate(error)
        # of a file that is gone SQLite says all kinds of things
        if not isinstance(fault, StoreError if self._embedded else StoreUnreachable):
            connection.close()
            return
        connection.invalidate()
        idle, self._readers = self._readers, []
        if self._writer is not None and self._lock.acquire(blocking=False):
            idle.append(self._writer)
            self._writer = None
            self._lock.release()
        for one in idle:
            one.invalidate()
        self.engine.dispose()

    def forget_deleted(self, table: str) -> None:
        """Takes what was deleted off the disk as well, as far as others who are reading let it."""
        with self.place.faults(), self.engine.connect() as connection:
            alone = connection.execution_options(isolation_level="AUTOCOMMIT")
            alone.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)" if self._embedded else f"VACUUM {table}")
            drop_copies(self.place.file)

    def rewrite(self, tables: tuple[str, ...]) -> bool:
        """Writes tables anew without what was deleted from them, and drops the log in which it may still stand.

        Returns:
            Whether all of it was done: not where others are reading, or the server does not let this member.
        """
        with self.place.faults(), self.engine.connect() as connection:
            alone = connection.execution_options(isolation_level="AUTOCOMMIT")
            if self._embedded:
                alone.exec_driver_sql("VACUUM")
                clean = not alone.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
                return drop_copies(self.place.file) and clean
            for table in tables:
                # who may not is only warned by the server, which then does nothing
                if not alone.execute(_MAY_REWRITE, {"table": table}).scalar():
                    return False
                alone.exec_driver_sql(f"VACUUM (FULL) {table}")
            return True

    def close(self) -> None:
        """Closes every connection."""
        with self._lock:
            if self._writer is not None:
                self._writer.close()
                self._writer = None
            while self._readers:
                self._readers.pop().close()
        self.engine.dispose()
