"""Searching against bare FTS5 over the same rows: in the same encrypted file, and in a plain one.

Ours looks first whether anything changed in the store, and gives hits with case, title, act and day, the last ones
first; the peer gives row and snippet, the best first.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from caseapp.index.file import CACHE_KIB
from caseapp.index.search import match_of
from tests.bench.figure import Figure, by_turns
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from caseapp.office.session import Session

AIM = 1.5
LIMIT = 50
WORDS = {
    "a rare word": ("terlouw", "karaca", "wassink"),
    "a word of many cases": ("klassenapp", "telegram", "schermafdrukken"),
    "two words": ("nepaccount discord", "mentor ouder", "foto gesprek"),
    "half a word": ("scher", "klas", "ver"),
}
BARE = """
SELECT rowid, snippet(act_words, 0, '[', ']', '…', 24) FROM act_words WHERE act_words MATCH ? ORDER BY rank LIMIT ?
"""


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    with kept_folder() as kept:
        for cases in sizes(1_000) if short else sizes(1_000, 10_000):
            store = generated(kept, cases)
            with store.signed_in() as session, closing(plain(session, store.folder / "plain.sqlite")) as database:
                for kind, words in WORDS.items():
                    yield from _compare(session, database, f"{kind}, {cases} cases", words, 20 if short else 60)


def _compare(
    session: Session, database: sqlite3.Connection, what: str, words: tuple[str, ...], rounds: int
) -> Iterator[Figure]:
    sealed = session._books.index.file
    for word in words:
        if len(session.search(word, LIMIT)) != len(database.execute(BARE, (match_of(word), LIMIT)).fetchall()):
            raise RuntimeError(f"other hits for {word}")
    each: list[Callable[[str], object]] = [
        lambda word: session.search(word, LIMIT),
        lambda word: sealed.rows(BARE, match_of(word), LIMIT),
        lambda word: database.execute(BARE, (match_of(word), LIMIT)).fetchall(),
    ]
    ours, in_sealed, in_plain = by_turns(rounds, *(_all_of(words, one) for one in each))
    what = f"{len(words)} times {what}"
    yield Figure(name=f"{what}, against FTS5 in the same file", ours=ours, peer=in_sealed, aim=AIM)
    yield Figure(name=f"{what}, against FTS5 in a plain file", ours=ours, peer=in_plain, aim=AIM)


def _all_of(words: tuple[str, ...], one: Callable[[str], object]) -> Callable[[], object]:
    return lambda: [one(word) for word in words]


def plain(session: Session, file: Path) -> sqlite3.Connection:
    """The same texts in an FTS5 table of a plain file."""
    file.unlink(missing_ok=True)
    database = sqlite3.connect(file)
    database.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    sealed = session._books.index.file
    for (sql,) in sealed.rows("SELECT sql FROM sqlite_master WHERE name IN ('act', 'act_words') ORDER BY name"):
        database.execute(sql)
    rows = sealed.rows("SELECT * FROM act")
    database.executemany(f"INSERT INTO act VALUES ({', '.join('?' * len(rows[0]))})", rows)
    database.execute("INSERT INTO act_words (act_words) VALUES ('rebuild')")
    database.commit()
    return database
