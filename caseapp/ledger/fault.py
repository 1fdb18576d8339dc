"""Turns what a database driver says into an error whose sentence tells the user what to do."""

from __future__ import annotations

import re
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from caseapp.ledger.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreMissing,
    StoreReadOnly,
    StoreUnreachable,
)

READ_ONLY = "De opslag is alleen te lezen. Er is niets opgeslagen. Controleer de rechten op het bestand of de map."
FULL = "De schijf is vol. Er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw."
BUSY = "De opslag is bezet door een ander programma. Er is niets opgeslagen. Probeer het zo opnieuw."
DAMAGED = "De opslag is beschadigd. Zet een reservekopie terug en werk niet verder in dit bestand."
NO_STORE = "Dit bestand is geen opslag van Caseapp. Kies een ander bestand."
UNREACHABLE = "De opslag is niet bereikbaar. Er is niets opgeslagen. Controleer de schijf of de verbinding."
MISSING = "Op deze plaats is geen opslag. Kies een andere plaats, of maak een nieuwe opslag."
NO_DATABASE_STORE = "In deze database staat iets anders dan een opslag van Caseapp. Kies een andere database."
NO_DATABASE_YET = "In deze database is nog geen opslag van Caseapp. Kies een andere database, of vraag de beheerder."
NO_DATABASE = "Deze database is er niet op de server. Controleer de naam, of vraag wie de server beheert."
SERVER_GONE = (
    "De server van de opslag is niet bereikbaar. Er is niets opgeslagen. "
    "Controleer het adres en de verbinding, en probeer het opnieuw."
)
REFUSED = (
    "De server laat u niet toe tot deze opslag. "
    "Controleer de database, de gebruiker en het wachtwoord, of vraag wie de server beheert."
)
NO_RIGHTS = (
    "De server laat u niet toe om hier te schrijven. Er is niets opgeslagen. "
    "Vraag wie de server beheert om rechten op deze database."
)

FULL_DISK_BYTES = 1024 * 1024

_SQLITE: dict[int, tuple[type[StoreError], str]] = {
    sqlite3.SQLITE_READONLY: (StoreReadOnly, READ_ONLY),
    sqlite3.SQLITE_PERM: (StoreReadOnly, READ_ONLY),
    sqlite3.SQLITE_FULL: (StoreFull, FULL),
    sqlite3.SQLITE_BUSY: (StoreBusy, BUSY),
    sqlite3.SQLITE_LOCKED: (StoreBusy, BUSY),
    sqlite3.SQLITE_CORRUPT: (StoreDamaged, DAMAGED),
    sqlite3.SQLITE_NOTADB: (StoreDamaged, NO_STORE),
    sqlite3.SQLITE_IOERR: (StoreUnreachable, UNREACHABLE),
}

# as SQLite also says it of a file that is gone: another has its lock, or it is shorter than it was
_OF_WHAT_IS_GONE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)

# beginnings of SQLSTATE, the first that fits counts; see the PostgreSQL manual, appendix A
_POSTGRES: tuple[tuple[str, tuple[type[StoreError], str]], ...] = (
    ("25006", (StoreReadOnly, READ_ONLY)),
    ("42501", (StoreReadOnly, NO_RIGHTS)),
    ("53100", (StoreFull, FULL)),
    ("55P03", (StoreBusy, BUSY)),
    ("3D000", (StoreMissing, NO_DATABASE)),
    ("28", (StoreUnreachable, REFUSED)),
    ("40", (StoreBusy, BUSY)),
    ("42P", (StoreDamaged, DAMAGED)),
    ("57014", (StoreBusy, BUSY)),
    ("XX", (StoreDamaged, DAMAGED)),
    ("58", (StoreUnreachable, SERVER_GONE)),
    ("08", (StoreUnreachable, SERVER_GONE)),
    ("53", (StoreUnreachable, SERVER_GONE)),
    ("57P", (StoreUnreachable, SERVER_GONE)),
)

# a server that does not let one in gives no SQLSTATE, only what it said; other languages than English come to the last
_AT_THE_DOOR: tuple[tuple[re.Pattern[str], tuple[type[StoreError], str]], ...] = (
    (re.compile(r'database "[^"]*" does not exist'), (StoreMissing, NO_DATABASE)),
    (
        re.compile(r"FATAL: .*(starting up|shutting down|accepting|terminating|too many|recovery)"),
        (StoreUnreachable, SERVER_GONE),
    ),
    (re.compile(r"FATAL|password|authentication|GSS"), (StoreUnreachable, REFUSED)),
)


def is_conflict(error: BaseException) -> bool:
    """Tells whether a driver's error says that a row with this key is there already."""
    return isinstance(error, sqlite3.IntegrityError) or (getattr(error, "sqlstate", None) or "").startswith("23")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a store is: the file, or None for a server."""

    file: Path | None

    @property
    def is_there(self) -> bool:
        """Whether the file can be reached; of a server, only asking tells."""
        try:
            return self.file is None or self.file.is_file()
        except OSError:  # such as a network drive that is gone
            return False

    def faults(self) -> Faults:
        """Within it, an error of the driver becomes a `StoreError`; a broken constraint stays what it is."""
        return Faults(place=self)

    def translate(self, error: BaseException) -> StoreError | None:
        """Returns the error to raise instead; None for one that is no fault of the store (a broken constraint)."""
        if isinstance(error, DBAPIError) and error.orig is not None:
            error = error.orig
        if isinstance(error, sqlite3.Error):
            return self._sqlite(error)
        state = getattr(error, "sqlstate", None)
        if state is None:
            lost = any(base.__name__ == "OperationalError" for base in type(error).__mro__)
            return _at_the_door(str(error)) if lost else None
        return next((kind(text) for prefix, (kind, text) in _POSTGRES if state.startswith(prefix)), None)

    def _sqlite(self, error: sqlite3.Error) -> StoreError | None:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_CANTOPEN:
            return StoreReadOnly(READ_ONLY) if self.file is not None and self.is_there else StoreMissing(MISSING)
        if code == sqlite3.SQLITE_IOERR and self._disk_is_full():
            return StoreFull(FULL)
        if code in _OF_WHAT_IS_GONE and not self.is_there:
            return StoreUnreachable(UNREACHABLE)
        if code == sqlite3.SQLITE_ERROR and "no such" in str(error):
            return StoreDamaged(DAMAGED)
        kind, text = _SQLITE.get(code, (None, ""))
        return kind(text) if kind else None

    def _disk_is_full(self) -> bool:
        try:
            return self.file is not None and shutil.disk_usage(self.file.parent).free < FULL_DISK_BYTES
        except OSError:
            return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """Within it, an error of the driver becomes a `StoreError`. No generator: every question to a store passes here."""

    place: Place

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        # psycopg, of which the errors have a state, is there only for those who use a server
        of_driver = isinstance(error, (sqlite3.Error, DBAPIError)) or hasattr(error, "sqlstate")
        if isinstance(error, Exception) and of_driver:
            raised = self.place.translate(error)
            if raised is not None:
                raise raised from error


def _at_the_door(said: str) -> StoreError:
    """What a server means that does not let one in, or does not answer at all."""
    gone = StoreUnreachable, SERVER_GONE
    kind, text = next((found for pattern, found in _AT_THE_DOOR if pattern.search(said)), gone)
    return kind(text)
