"""Searching against bare FTS5 over the same rows: in a plain file, and in the same encrypted one."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from caseapp.index.search import match_of
from caseapp.office.session import Session
from tests.bench.measure import Figure, by_turns, options, show
from tests.bench.stores import generated, kept_folder

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


def main() -> None:
    asked = options(long=[1_000, 10_000], short=[1_000])
    with kept_folder() as kept:
        for cases in asked.sizes:
            store = generated(kept, cases)
            with store.signed_in() as session, closing(plain(session, store.folder / "plain.sqlite")) as database:
                for kind, words in WORDS.items():
                    _measure(session, database, f"{kind}, {cases} cases", words, asked.rounds(100))


def _measure(session: Session, database: sqlite3.Connection, what: str, words: tuple[str, ...], rounds: int) -> None:
    sealed = session._books.index.file
    found = {word: len(session.search(word, LIMIT)) for word in words}
    for word, hits in found.items():
        if hits != len(database.execute(BARE, (match_of(word), LIMIT)).fetchall()):
            raise RuntimeError(f"other hits for {word}")
    each: list[Callable[[str], object]] = [
        lambda word: session.search(word, LIMIT),
        lambda word: database.execute(BARE, (match_of(word), LIMIT)).fetchall(),
        lambda word: sealed.rows(BARE, match_of(word), LIMIT),
    ]
    times = by_turns(rounds, *(_all_of(words, one) for one in each))
    ours, in_plain, in_sealed = [[taken / len(words) for taken in kind] for kind in times]
    what = f"{what} ({sum(found.values()) // len(found)} hits)"
    show(Figure(what=what, ours=ours, peer_name="FTS5 in the same encrypted file", peer=in_sealed, aim=AIM))
    show(Figure(what=what, ours=ours, peer_name="FTS5 in a plain file", peer=in_plain, aim=AIM))


def _all_of(words: tuple[str, ...], one: Callable[[str], object]) -> Callable[[], object]:
    return lambda: [one(word) for word in words]


def plain(session: Session, file: Path) -> sqlite3.Connection:
    """The same texts in an FTS5 table of a plain file."""
    file.unlink(missing_ok=True)
    database = sqlite3.connect(file)
    sealed = session._books.index.file
    for (sql,) in sealed.rows("SELECT sql FROM sqlite_master WHERE name IN ('act', 'act_words') ORDER BY name"):
        database.execute(sql)
    rows = sealed.rows("SELECT * FROM act")
    database.executemany(f"INSERT INTO act VALUES ({', '.join('?' * len(rows[0]))})", rows)
    database.execute("INSERT INTO act_words (act_words) VALUES ('rebuild')")
    database.commit()
    return database


if __name__ == "__main__":
    main()
