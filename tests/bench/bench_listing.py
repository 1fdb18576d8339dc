"""Listing cases against bare SQLite: windows at the top, down the list, sorted and narrowed, out of the same rows.

SQLite is asked in the words that serve it best: the window is found in an index before its rows are looked up.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from caseapp.index.row import CaseQuery, CaseSort
from caseapp.index.summary import ROW
from caseapp.office.session import Session
from tests.bench.measure import Figure, by_turns, options, show
from tests.bench.stores import generated, kept_folder

WINDOW = 50


def main() -> None:
    asked = options(long=[1_000, 10_000, 100_000], short=[1_000])
    with kept_folder() as kept:
        for cases in asked.sizes:
            store = generated(kept, cases)
            with store.signed_in() as session, closing(plain(session, store.folder / "plain.sqlite")) as database:
                for what, window in windows(session).items():
                    ours, peer = by_turns(asked.rounds(100), asking(session, window), bare(database, *window), warm=3)
                    show(Figure(what=f"{what}, {cases} cases", ours=ours, peer_name="bare SQLite", peer=peer))


Window = tuple[CaseQuery, str, str]
"""The question, and the condition and order by which SQLite is asked the same."""


def windows(session: Session) -> dict[str, Window]:
    """The questions."""
    page = session.cases(CaseQuery(limit=1))
    middle, newest = page.total // 2, "year DESC, serial DESC"
    school = session.organisation.schools[0].name
    return {
        "the newest cases": (CaseQuery(limit=WINDOW), "", newest),
        "half way down": (CaseQuery(limit=WINDOW, offset=middle), "", newest),
        "by first thing due": (CaseQuery(limit=WINDOW, sort=CaseSort.DUE, descending=False), "", "due, case_id"),
        "by title, half way down": (
            CaseQuery(limit=WINDOW, sort=CaseSort.TITLE, offset=middle),
            "",
            "title DESC, case_id DESC",
        ),
        "open cases": (CaseQuery(limit=WINDOW, open_only=True), "WHERE closed = 0", newest),
        "of one school": (CaseQuery(limit=WINDOW, school=school), f"WHERE school = '{school}'", newest),
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
    sealed = session._books.index.file
    session.cases()
    for (sql,) in sealed.rows("SELECT sql FROM sqlite_master WHERE tbl_name = 'file' AND sql IS NOT NULL"):
        database.execute(sql)
    rows = sealed.rows("SELECT * FROM file")
    database.executemany(f"INSERT INTO file VALUES ({', '.join('?' * len(rows[0]))})", rows)
    database.commit()
    return database


if __name__ == "__main__":
    main()
