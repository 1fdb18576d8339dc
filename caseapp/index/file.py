"""Opening an encrypted file (SQLCipher) with a raw key, and turning its faults into sentences."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from shutil import disk_usage
from threading import RLock
from typing import TYPE_CHECKING, Any, NoReturn

from nacl.encoding import RawEncoder
from nacl.hash import blake2b
from sqlcipher3 import dbapi2

from caseapp.index.fault import FileDamaged, FileUnusable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY_BYTES = 32
BUSY_SECONDS = 10
CACHE_KIB = 32 * 1024
UNUSABLE = "Een bestand van dit programma op deze computer is niet te gebruiken. Controleer de schijf en de rechten."
DAMAGED = "De overzichten op deze computer zijn beschadigd. Meld u opnieuw aan; het programma maakt ze dan opnieuw."
FULL = "De schijf is vol. Er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw."

_FULL_CODES = {13, 778, 1034}  # SQLITE_FULL, and a write or a flush that failed
_FAILED = 10  # SQLITE_IOERR, whatever it was that failed
_FULL_BYTES = 1024 * 1024


def derive_key(seed: bytes, purpose: bytes) -> bytes:
    """A key for a local file, from the member's secret: another for every purpose (at most 16 bytes)."""
    return blake2b(b"", digest_size=KEY_BYTES, key=seed, person=purpose, encoder=RawEncoder)


class SealedFile:
    """One encrypted file and its connection; used by one thread at a time."""

    def __init__(
        self, path: Path, key: bytes, schema: str, version: int, unusable: type[FileUnusable] = FileUnusable
    ) -> None:
        """Opens the file, and makes it when it is not there; ``unusable`` is raised when the disk does not work.

        Raises:
            FileDamaged: it was made with another key or by another version, or is damaged.
            FileUnusable: the disk does not do what is asked.
        """
        self.path = path
        self._unusable = unusable
        self._opened = False
        self.lock = RLock()
        if _mark(path).exists():
            raise FileDamaged(UNUSABLE)
        self._key = key
        self._worn, self._changes_before = False, 0
        self._connection, found = self._connected()
        try:
            self._prepare(found, schema, version)
        except BaseException:
            self._connection.close()
            raise
        self._opened = True

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """As ``faults``; a file that turns out to be damaged later is marked, so that it is not opened again."""
        try:
            with faults(self._unusable, self.path):
                yield
        except FileDamaged as error:
            if not self._opened:
                raise
            if not _is_there(self.path):
                self._worn = True
                raise self._unusable(UNUSABLE) from error
            with suppress(OSError):
                _mark(self.path).touch()
            raise self._unusable(DAMAGED) from error
        except FileUnusable:
            self._worn = True
            raise

    def _connected(self) -> tuple[dbapi2.Connection, int]:
        """A connection, and the version of what is in the file; 0 when nothing is."""
        with faults(self._unusable, self.path):
            connection = dbapi2.connect(
                str(self.path), isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
            )
            try:
                run = connection.execute
                run("PRAGMA cipher_log_level = NONE")
                run(f"PRAGMA key = \"x'{self._key.hex()}'\"")
                found = run("PRAGMA user_version").fetchone()[0]
                run("PRAGMA journal_mode = WAL")
                run("PRAGMA synchronous = NORMAL")
                run("PRAGMA secure_delete = ON")
                run("PRAGMA temp_store = MEMORY")
                run(f"PRAGMA cache_size = -{CACHE_KIB}")
            except BaseException:
                connection.close()
                raise
        return connection, int(found)

    def _prepare(self, found: int, schema: str, version: int) -> None:
        if found == 0:
            with self.writing():
                for statement in schema.split(";\n"):
                    if statement.strip():
                        self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {version}")
        elif found != version:
            raise FileDamaged(UNUSABLE)

    def _renewed(self) -> dbapi2.Connection:
        """The connection; after a fault another one, for the first knows no disk that was gone and came back."""
        if self._worn and not self._connection.in_transaction:
            if not _is_there(self.path):  # SQLite would make a new one
                raise self._unusable(UNUSABLE)
            self._changes_before += self._connection.total_changes + 1
            with suppress(dbapi2.Error):
                self._connection.close()
            self._connection, _ = self._connected()
            self._worn = False
        return self._connection

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """What a question gives."""
        with self.lock:
            try:
                found: list[tuple[Any, ...]] = self._execute(sql, values).fetchall()
            except dbapi2.DatabaseError as error:
                self._fail(error)
        return found

    def one(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """The first row that a question gives, or None."""
        with self.lock:
            try:
                found: tuple[Any, ...] | None = self._execute(sql, values).fetchone()
            except dbapi2.DatabaseError as error:
                self._fail(error)
        return found

    def run(self, sql: str, *values: object) -> int:
        """Carry out one statement; gives how many rows it changed."""
        with self.lock, self._faults():
            return int(self._execute(sql, values).rowcount)

    def _fail(self, error: dbapi2.DatabaseError) -> NoReturn:
        with self._faults():
            raise error

    def _execute(self, sql: str, values: tuple[object, ...]) -> dbapi2.Cursor:
        """Run one statement; a text that no UTF-8 holds (half an emoji) is spelled out and matches nothing."""
        try:
            return self._renewed().execute(sql, values)
        except UnicodeEncodeError:
            return self._connection.execute(sql, tuple(map(_spelled, values)))

    def run_many(self, sql: str, rows: list[tuple[Any, ...]]) -> None:
        """Carry out one statement for every row."""
        with self.lock:
            try:
                self._renewed().executemany(sql, rows)
            except dbapi2.DatabaseError as error:
                self._fail(error)

    def number(self, sql: str, *values: object) -> int:
        """The one number that a question gives; 0 when it gives none."""
        row = self.one(sql, *values)
        return int(row[0]) if row and row[0] is not None else 0

    def state(self) -> tuple[int, int]:
        """Another value whenever something in the file may have changed, through this connection or another."""
        return self._changes_before + self._connection.total_changes, self.number("PRAGMA data_version")

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: all of what is done in it is kept, or nothing. One inside another is part of it.

        Raises:
            FileUnusable: the disk does not do what is asked; nothing was kept.
        """
        with self.lock, self._faults():
            if self._renewed().in_transaction:
                yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def scrub(self) -> None:
        """Write the file anew without what was deleted from it, and drop the log in which that may still stand.

        Raises:
            FileUnusable: the disk does not do what is asked, or another program is using the file.
        """
        with self.lock, self._faults():
            self._renewed().execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close the file."""
        with self.lock:
            self._connection.close()


def _spelled(value: object) -> object:
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def remove(path: Path) -> None:
    """Delete such a file, with what SQLite keeps beside it."""
    for name in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm"), _mark(path)):
        name.unlink(missing_ok=True)


def is_damaged(path: Path) -> bool:
    """Whether a file was found damaged while it was in use; it is not opened again."""
    return _mark(path).exists()


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # such as a network drive that is gone
        return False


def _mark(path: Path) -> Path:
    """What stands beside a file that was found damaged."""
    return path.with_name(f"{path.name}-damaged")


def _is_full(path: Path) -> bool:
    """Whether a disk on which something failed has hardly any room."""
    try:
        return disk_usage(path.parent).free < _FULL_BYTES
    except OSError:
        return False


@contextmanager
def faults(unusable: type[FileUnusable], path: Path) -> Iterator[None]:
    """Turn the driver's errors with a file into those of this module."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        if isinstance(error, dbapi2.OperationalError):
            code = getattr(error, "sqlite_errorcode", 0)
            full = code in _FULL_CODES or "full" in str(error) or (code & 0xFF == _FAILED and _is_full(path))
            raise unusable(FULL if full else UNUSABLE) from error
        if isinstance(error, dbapi2.IntegrityError | dbapi2.ProgrammingError):
            raise
        raise FileDamaged(UNUSABLE) from error
