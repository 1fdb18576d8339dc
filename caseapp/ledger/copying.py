"""Copies of an embedded store: made while it is in use, and opened without touching them."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING
from urllib.parse import quote

from sqlalchemy import create_engine

from caseapp.ledger.errors import StoreDamaged, StoreMissing, StoreTooNew
from caseapp.ledger.fault import DAMAGED, MISSING, NO_STORE, Place
from caseapp.ledger.schema import REVISIONS
from caseapp.ledger.session import Sessions
from caseapp.ledger.statement import Statements
from caseapp.ledger.store import Store
from caseapp.ledger.upgrade import PROGRAM, copy_too_new

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES = 512
"""Copied between two looks at whether to stop: some 2 MB."""


def copy_store(source: Path, to: Path, progress: Callable[[int, int], None] | None = None) -> None:
    """Copy an embedded store that others may be using: the copy is how the store was at one moment.

    It is made beside its place and put there when it is whole and checked.

    Args:
        source: the file of the store.
        to: the file to make; one that is there is replaced.
        progress: told how many pages are done, and of how many; what it raises ends the copying.

    Raises:
        StoreError: the disk does not do what is asked, or the copy is not whole.
    """
    part = to.with_name(f"{to.name}.part")
    try:
        with Place(file=source).faults(), closing(_read_only(source)) as old:
            # held open, so that what others write meanwhile does not make the copying begin anew
            old.execute("BEGIN")
            old.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            with Place(file=to).faults(), closing(sqlite3.connect(part, isolation_level=None)) as new:
                old.backup(new, pages=PAGES, progress=_told(progress))
                new.execute("PRAGMA journal_mode = DELETE")
                if new.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                    raise StoreDamaged(DAMAGED)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(to)
    finally:
        part.unlink(missing_ok=True)


def open_copy(file: Path) -> Store:
    """Open a copy to look at it: nothing is written, neither in it nor beside it.

    Raises:
        StoreMissing: there is no such file.
        StoreTooNew: a newer version of the program made it.
        StoreDamaged: it is no store, or not a whole one.
        StoreError: the disk does not do what is asked.
    """
    if not file.is_file():
        raise StoreMissing(MISSING)
    place = Place(file=file)
    with place.faults():
        with closing(_immutable(file)) as look:
            _look(look)
        engine = create_engine("sqlite://", creator=lambda: _immutable(file))
        return Store(Sessions(engine, place), Statements(engine))


def _look(copy: sqlite3.Connection) -> None:
    tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if "alembic_version" not in tables:
        raise StoreDamaged(NO_STORE)
    versions = [str(row[0]) for row in copy.execute("SELECT version_num FROM alembic_version")]
    if len(versions) != 1:
        raise StoreDamaged(NO_STORE)
    if versions[0] not in REVISIONS:
        raise StoreTooNew(copy_too_new(_needed(copy)))
    if copy.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise StoreDamaged(DAMAGED)


def _needed(copy: sqlite3.Connection) -> object:
    """The version of the program that a copy names; None where it names none."""
    try:
        found = copy.execute("SELECT value FROM meta WHERE key = ?", (PROGRAM,)).fetchone()
    except sqlite3.OperationalError:
        return None
    return found[0] if found else None


def _told(progress: Callable[[int, int], None] | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None
    return lambda _status, left, total: progress(total - left, total)


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(file))}?mode=ro", uri=True, isolation_level=None, timeout=10)


def _immutable(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"file:{quote(str(file))}?mode=ro&immutable=1", uri=True, isolation_level=None, check_same_thread=False
    )
