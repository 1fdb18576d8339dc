"""One act against one bare commit of the same bytes: a note in a case of thirty acts, which grows as they are added.

Ours is `session.perform`, whole: look whether anybody else acted, ask the procedure, say who may read, commit to every
field, seal, sign, commit the entry and remember the head. The index (SQLCipher) takes it up when it is next asked
something, which is told apart: a note, and a question after it. The peer puts a row of the same bytes in a table with
the same indexes and commits. Both write ahead with `synchronous = FULL`: the row is on the
disk when they return. So the ratio of times hangs on the disk: where a flush takes 5 ms the rest does not show, where
it takes 0.1 ms nothing else does. The ratio of the processor's work is the same everywhere.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.ledger.row import entry_values
from caseapp.model.act import Act, Fields
from caseapp.office.door import STORE
from tests.bench.figure import Figure, pair
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.ledger.entry import Entry
    from caseapp.office.session import Session

ACTS = 30
AIM = 1.3
TEXT = "Gesproken met de mentor: de klas is rustig en de ouders zijn gebeld. "


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    with kept_folder() as kept:
        for cases in sizes(100 if short else 1_000):
            with generated(kept, cases).copied() as session:
                yield from _one(session, cases, rounds=50 if short else 300)


def _one(session: Session, cases: int, *, rounds: int) -> Iterator[Figure]:
    case_id = _case_with(session, ACTS)
    numbers = count()

    def note() -> object:
        return session.perform(case_id, Act(id="add_note", fields=Fields({"text": f"{TEXT}{next(numbers)}"})))

    note()
    entry = session.entries(case_id)[-1].entry
    folder = Path(session._place.data)
    with closing(bare(folder / "bare.sqlite", folder / STORE)) as database:
        commit = Commit(database, entry)
        ours, peer = pair(note, commit, rounds=rounds, warm=5)
        yield Figure(name=f"a note, {cases} cases, against a bare commit", ours=ours, peer=peer, aim=AIM)
        ours, peer = pair(lambda: (note(), session._books.index.head(case_id)), commit, rounds=rounds, warm=5)
        yield Figure(name=f"a note, and a question to the index, {cases} cases", ours=ours, peer=peer)


class Commit:
    """The bare peer: one transaction that puts the same row in the same table, and is on the disk when it returns."""

    def __init__(self, database: sqlite3.Connection, entry: Entry) -> None:
        self._database = database
        self._values = entry_values(entry)
        self._sql = (
            f"INSERT INTO entry ({', '.join(self._values)}) VALUES ({', '.join(f':{name}' for name in self._values)})"
        )
        self._seq = count(1)

    def __call__(self) -> None:
        self._database.execute("BEGIN IMMEDIATE")
        self._database.execute(self._sql, self._values | {"seq": next(self._seq)})
        self._database.execute("COMMIT")


def bare(file: Path, store: Path) -> sqlite3.Connection:
    """An empty database with the store's own table of entries, in the store's own way of writing."""
    with closing(sqlite3.connect(store)) as source:
        tables = source.execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'entry' AND sql IS NOT NULL").fetchall()
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    for (sql,) in tables:
        database.execute(sql)
    return database


def _case_with(session: Session, acts: int) -> str:
    """An open case that has so many acts."""
    case_id = next(row.id for row in session.cases().rows if not row.closed)
    for number in range(acts - len(session.case(case_id).case.acts)):
        session.perform(case_id, Act(id="add_note", fields=Fields({"text": f"{TEXT}{number}"})))
    return case_id
