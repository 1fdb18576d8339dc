"""Listing cases against bare SQLite: windows at the top, down the list, sorted and narrowed, out of the same rows.

SQLite is asked in the words that serve it best: the window is found in an index before its rows are looked up.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, TypeAlias

from caseapp.index.file import CACHE_KIB
from caseapp.index.row import CaseQuery, CaseSort
from caseapp.index.summary import ROW
from tests.bench.figure import Figure, pair
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from caseapp.office.session import Session

SHOWN = 50

Window: TypeAlias = "tuple[CaseQuery, str, str]"
"""The question, and the condition and order by which SQLite is asked the same."""


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    with kept_folder() as kept:
        for cases in sizes(1_000) if short else sizes(1_000, 10_000, 100_000):
            store = generated(kept, cases)
            with store.signed_in() as session, closing(plain(session, store.folder / "plain.sqlite")) as database:
                for what, window in windows(session).items():
                    rounds = 20 if short else 100
                    ours, peer = pair(asking(session, window), bare(database, *window), rounds=rounds, warm=3)
                    yield Figure(name=f"{what}, {cases} cases, against bare SQLite", ours=ours, peer=peer)


def windows(session: Session) -> dict[str, Window]:
    """The questions."""
    middle = session.cases(CaseQuery(limit=1)).total // 2
    newest = "year DESC, serial DESC"
    school = session.organisation.schools[0].name
    by_title = CaseQuery(limit=SHOWN, sort=CaseSort.TITLE, offset=middle)
    return {
        "the newest": (CaseQuery(limit=SHOWN), "", newest),
        "half way down": (CaseQuery(limit=SHOWN, offset=middle), "", newest),
        "by first thing due": (CaseQuery(limit=SHOWN, sort=CaseSort.DUE, descending=False), "", "due, case_id"),
        "by title, half way down": (by_title, "", "title DESC, case_id DESC"),
        "open": (CaseQuery(limit=SHOWN, open_only=True), "WHERE closed = 0", newest),
        "of one school": (CaseQuery(limit=SHOWN, school=school), f"WHERE school = '{school}'", newest),
    }


def asking(session: Session, window: Window) -> Callable[[], object]:
    """The list as the office gives it."""
    return lambda: session.cases(window[0])


def bare(database: sqlite3.Connection, query: CaseQuery, condition: str, order: str) -> Callable[[], object]:
    """The same window and the same count, asked of SQLite."""
    found = f"SELECT case_id FROM file {condition} ORDER BY {order} LIMIT ? OFFSET ?"
    listed = f"SELECT {ROW} FROM ({found}) CROSS JOIN file USING (case_id)"
    counted = f"SELECT count(*) FROM file {condition}"

    def asked() -> object:
        rows = database.execute(listed, (query.limit, query.offset)).fetchall()
        return rows, database.execute(counted).fetchone()

    return asked


def plain(session: Session, file: Path) -> sqlite3.Connection:
    """The same rows with the same indexes in a plain file."""
    file.unlink(missing_ok=True)
    database = sqlite3.connect(file)
    database.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    sealed = session._books.index.file
    session.cases()
    for (sql,) in sealed.rows(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name = 'file' AND type IN ('table', 'index')"
    ):
        database.execute(sql)
    rows = sealed.rows("SELECT * FROM file")
    database.executemany(f"INSERT INTO file VALUES ({', '.join('?' * len(rows[0]))})", rows)
    database.commit()
    return database
