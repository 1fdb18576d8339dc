"""Taking a large file into a case, and checking it again, against bare secretstream into bare SQLite.

Ours is `session.perform` of `add_evidence`, whole: look at the file, ask the procedure, seal it with its hash, put the
chunks in the store, sign the act and put it into the index. The peer seals the same chunks and commits them in the same
groups to the same table. Both read the file from the disk and write ahead with `synchronous = FULL`, so both wait for
the disk; how much the processor worked says more. How much memory Python needed at most stands in the note.
"""

from __future__ import annotations

import sqlite3
import tempfile
import tracemalloc
from contextlib import closing
from datetime import date
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING

from nacl import bindings as sodium
from nacl.utils import random

from caseapp.evidence import CHUNK, new_key
from caseapp.model.act import Act, Fields
from tests.bench.figure import Figure, pair
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseapp.model.value import Value
    from caseapp.office.session import Session

AIM = 1.5
GROUP = 16
TABLE = """CREATE TABLE blob_chunk (stream TEXT NOT NULL, blob_id TEXT NOT NULL, number INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (stream, blob_id, number)) STRICT"""


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    chunks, rounds = (64, 2) if short else (1024, 2)
    with kept_folder() as kept, tempfile.TemporaryDirectory(prefix="caseapp-intake-") as place:
        file = Path(place) / "film.bin"
        with file.open("wb") as made:
            for _ in range(chunks):
                made.write(random(CHUNK))
        with generated(kept, sizes(100)[0]).copied() as session:
            yield from _figures(session, file, chunks, rounds)


def _figures(session: Session, file: Path, chunks: int, rounds: int) -> Iterator[Figure]:
    case = session.cases().rows[0].id
    given: dict[str, Value] = {"obtained_how": "handed_over", "obtained_on": date(2026, 3, 2), "file": str(file)}
    act = Act(id="add_evidence", fields=Fields({"obtained_from": "De mentor", **given}))
    refs: list[str] = []

    def ours() -> None:
        refs.append(session.perform(case, act).ref)

    bare = Bare(file.parent / "bare.sqlite")
    with closing(bare.database):
        times, peer = pair(ours, lambda: bare.take(file), rounds=rounds)
        note = f"at most {_most_memory(ours):.0f} MB of memory"
        yield Figure(name=f"taking in {chunks} MB, against bare SQLite", ours=times, peer=peer, aim=AIM, note=note)
        times, peer = pair(lambda: session.use_evidence(case, refs[0], "exported"), bare.give, rounds=rounds)
        yield Figure(name=f"checking {chunks} MB before it is used", ours=times, peer=peer, aim=AIM)


class Bare:
    """The peer: secretstream and one table."""

    def __init__(self, path: Path) -> None:
        self.database = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self.database.execute(f"PRAGMA {pragma}")
        self.database.execute(TABLE)
        self._numbers = count()
        self._key = new_key()

    def take(self, file: Path) -> None:
        """Seal a file and keep its chunks."""
        state = sodium.crypto_secretstream_xchacha20poly1305_state()
        self._head = sodium.crypto_secretstream_xchacha20poly1305_init_push(state, self._key)
        name = self._name = f"file-{next(self._numbers)}"
        with file.open("rb") as source:
            pieces = enumerate(iter(lambda: source.read(CHUNK), b""))
            while group := list(islice(pieces, GROUP)):
                sealed = [
                    (name, number, sodium.crypto_secretstream_xchacha20poly1305_push(state, piece, b"", 0))
                    for number, piece in group
                ]
                self.database.execute("BEGIN IMMEDIATE")
                self.database.executemany("INSERT INTO blob_chunk VALUES ('case', ?, ?, ?)", sealed)
                self.database.execute("COMMIT")

    def give(self) -> None:
        """Open the chunks of the last file."""
        state = sodium.crypto_secretstream_xchacha20poly1305_state()
        sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, self._head, self._key)
        found = self.database.execute("SELECT data FROM blob_chunk WHERE blob_id = ? ORDER BY number", (self._name,))
        for (data,) in found:
            sodium.crypto_secretstream_xchacha20poly1305_pull(state, data, b"")


def _most_memory(work: Callable[[], object]) -> float:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / CHUNK
    finally:
        tracemalloc.stop()
