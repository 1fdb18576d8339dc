"""Which word of a driver becomes which sentence."""

import sqlite3
from pathlib import Path

import pytest
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
from caseapp.ledger.fault import Place, is_conflict


class Spoken(Exception):
    """What a server says, as psycopg has it."""

    def __init__(self, sqlstate: str | None) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


class OperationalError(Spoken):
    """What psycopg raises when there is nobody to say it."""


SERVER = Place(file=None)


@pytest.mark.parametrize(
    ("state", "kind"),
    [
        ("53100", StoreFull),
        ("53300", StoreUnreachable),
        ("25006", StoreReadOnly),
        ("42501", StoreReadOnly),
        ("55P03", StoreBusy),
        ("40001", StoreBusy),
        ("40P01", StoreBusy),
        ("57014", StoreBusy),
        ("57P01", StoreUnreachable),
        ("3D000", StoreMissing),
        ("28P01", StoreUnreachable),
        ("42P01", StoreDamaged),
        ("XX001", StoreDamaged),
        ("58030", StoreUnreachable),
        ("08006", StoreUnreachable),
    ],
)
def test_what_a_server_says(state: str, kind: type[StoreError]) -> None:
    with pytest.raises(kind), SERVER.faults():
        raise Spoken(state)


def test_a_lost_connection_says_nothing() -> None:
    with pytest.raises(StoreUnreachable), SERVER.faults():
        raise OperationalError(None)


def test_what_is_no_fault_of_the_store_stays_what_it_is() -> None:
    for error in (
        Spoken("23505"),
        Spoken(None),
        ValueError("x"),
        sqlite3.IntegrityError("x"),
        sqlite3.ProgrammingError(),
    ):
        with pytest.raises(type(error)), SERVER.faults():
            raise error


def test_a_conflict_is_known_in_both() -> None:
    assert is_conflict(sqlite3.IntegrityError("UNIQUE"))
    assert is_conflict(Spoken("23505"))
    assert not is_conflict(Spoken("53100"))
    assert not is_conflict(Spoken(None))
    assert not is_conflict(ValueError())


def coded(code: int, text: str = "") -> sqlite3.Error:
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, StoreFull),
        (sqlite3.SQLITE_READONLY, StoreReadOnly),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StoreReadOnly),
        (sqlite3.SQLITE_BUSY, StoreBusy),
        (sqlite3.SQLITE_BUSY_RECOVERY, StoreBusy),
        (sqlite3.SQLITE_LOCKED, StoreBusy),
        (sqlite3.SQLITE_CORRUPT, StoreDamaged),
        (sqlite3.SQLITE_NOTADB, StoreDamaged),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreUnreachable),
        (sqlite3.SQLITE_CANTOPEN, StoreMissing),
        (sqlite3.SQLITE_PERM, StoreReadOnly),
    ],
)
def test_what_sqlite_says(tmp_path: Path, code: int, kind: type[StoreError]) -> None:
    place = Place(file=tmp_path / "store.db")
    if kind in (StoreBusy, StoreDamaged):  # of a file that is gone it is told otherwise
        (tmp_path / "store.db").touch()
    with pytest.raises(kind), place.faults():
        raise coded(code)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB])
def test_a_file_that_is_gone_is_neither_held_nor_damaged(tmp_path: Path, code: int) -> None:
    with pytest.raises(StoreUnreachable), Place(file=tmp_path / "store.db").faults():
        raise coded(code)


def test_a_file_that_is_there_and_does_not_open_is_not_missing(tmp_path: Path) -> None:
    (tmp_path / "store.db").touch()
    with pytest.raises(StoreReadOnly), Place(file=tmp_path / "store.db").faults():
        raise coded(sqlite3.SQLITE_CANTOPEN)


def test_a_write_that_fails_on_a_full_disk_is_told_as_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from collections import namedtuple

    usage = namedtuple("usage", "total used free")
    place = Place(file=tmp_path / "store.db")
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(10**9, 10**9, 4096))
    with pytest.raises(StoreFull), place.faults():
        raise coded(sqlite3.SQLITE_IOERR_WRITE)

    def gone(_: object) -> None:
        raise OSError

    monkeypatch.setattr("shutil.disk_usage", gone)
    with pytest.raises(StoreUnreachable), place.faults():
        raise coded(sqlite3.SQLITE_IOERR_WRITE)


def test_a_table_that_is_gone_is_damage() -> None:
    with pytest.raises(StoreDamaged), SERVER.faults():
        raise coded(sqlite3.SQLITE_ERROR, "no such table: entry")


def test_sqlalchemys_wrapping_makes_no_difference() -> None:
    with pytest.raises(StoreFull), SERVER.faults():
        raise DBAPIError("INSERT", None, coded(sqlite3.SQLITE_FULL))
    with pytest.raises(DBAPIError), SERVER.faults():
        raise DBAPIError("INSERT", None, sqlite3.IntegrityError("x"))


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("the database system is starting up", "niet bereikbaar"),
        ("the database system is shutting down", "niet bereikbaar"),
        ("the database system is not yet accepting connections\nDETAIL:  Consistent", "niet bereikbaar"),
        ("terminating connection due to administrator command", "niet bereikbaar"),
        ("sorry, too many clients already", "niet bereikbaar"),
        ('password authentication failed for user "school"', "laat u niet toe"),
        ('no pg_hba.conf entry for host "10.0.0.1"', "laat u niet toe"),
    ],
)
def test_a_server_that_is_busy_with_itself_is_no_server_that_refuses(said: str, sentence: str) -> None:
    class OperationalError(Exception):
        sqlstate = None

    with pytest.raises(StoreUnreachable, match=sentence), SERVER.faults():
        raise OperationalError(f'connection failed: connection to server at "10.0.0.2" failed: FATAL:  {said}')
