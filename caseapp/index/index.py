"""The index: what one member may read, kept on this computer for fast lists, search and opening."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from caseapp.index.evidence import note_texts
from caseapp.index.fault import FileUnusable
from caseapp.index.file import SealedFile
from caseapp.index.moment import from_count, to_count
from caseapp.index.person import put_persons
from caseapp.index.schema import SCHEMA, VERSION
from caseapp.index.summary import NEVER, put_summary
from caseapp.model.value import Json

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from caseapp.index.row import IndexedEntry, Summary

PURPOSE = b"caseapp index 1"
LONGEST_NUMBER = 15

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode

_ADD_ACT = """INSERT INTO act (id, case_id, seq, author, at, compartment, epoch, act, words, body)
    VALUES (?,?,?,?,?,?,?,?,?,?)"""
_ADD_WORDS = "INSERT INTO act_words (rowid, words) VALUES (?, ?)"
_DROP_WORDS = "INSERT INTO act_words (act_words, rowid, words) VALUES ('delete', ?, ?)"
_PUT_STREAM = """INSERT INTO stream (name, year, serial, seq, hash) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET seq = excluded.seq, hash = excluded.hash"""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAct:
    """One act of a case as the index keeps it; ``body`` is None when this member cannot read it."""

    seq: int
    author: str
    at: datetime
    compartment: str
    body: dict[str, Json] | None


class Index:
    """One index file. Every method may raise ``FileUnusable``."""

    def __init__(self, path: Path, key: bytes, unusable: type[FileUnusable] = FileUnusable) -> None:
        """Opens the index, and makes an empty one when it is not there.

        Raises:
            FileDamaged: it cannot be used and must be made anew.
            FileUnusable: the disk does not do what is asked.
        """
        self.file = SealedFile(path, key, SCHEMA, VERSION, unusable)
        self._settled: tuple[tuple[int, int], int] | None = None

    def close(self) -> None:
        """Close the file."""
        self.file.close()

    def writing(self) -> AbstractContextManager[None]:
        """A transaction over several changes."""
        return self.file.writing()

    # --- how far it has come

    def number(self, key: str) -> int:
        """A number that was noted, 0 when it was not."""
        return self.file.number("SELECT value FROM meta WHERE key = ?", key)

    def note(self, key: str, number: int) -> None:
        """Note a number, such as the position up to which entries were pulled."""
        self.file.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, number)

    def head(self, stream: str) -> tuple[int, bytes] | None:
        """Number and hash of the newest entry that was pulled of a stream."""
        row = self.file.one("SELECT seq, hash FROM stream WHERE name = ?", stream)
        return (row[0], row[1]) if row else None

    def heads(self) -> list[tuple[str, int, bytes]]:
        """Name of every stream, and number and hash of the newest entry that was pulled of it."""
        return [(row[0], row[1], row[2]) for row in self.file.rows("SELECT name, seq, hash FROM stream ORDER BY name")]

    def last_serial(self, year: int) -> int:
        """The highest number of a case reported in a year, 0 when there is none."""
        return self.file.number("SELECT max(serial) FROM stream WHERE year = ?", year)

    # --- acts

    def add(self, entries: Sequence[IndexedEntry], *, stale: bool = True) -> None:
        """Take up entries, in order within each stream, and mark their cases as changed unless the caller does."""
        if not entries:
            return
        with self.file.writing():
            first = self.file.number("SELECT max(id) FROM act") + 1
            rows = [
                (
                    number,
                    one.case_id,
                    one.seq,
                    one.author,
                    to_count(one.at),
                    one.compartment,
                    one.epoch,
                    "" if one.body is None else str(one.body.get("act", "")),
                    one.words,
                    None if one.body is None else _encode(one.body),
                )
                for number, one in enumerate(entries, start=first)
            ]
            self.file.run_many(_ADD_ACT, rows)
            self.file.run_many(_ADD_WORDS, [(row[0], row[8]) for row in rows if row[8]])
            last = {one.case_id: one for one in entries}
            note_texts(self.file, list(enumerate(entries, start=first)))
            self.file.run_many(_PUT_STREAM, [_stream_row(one) for one in last.values()])
            if stale:
                self.make_stale(last)

    def acts(self, case_id: str) -> list[KeptAct]:
        """The acts of a case, in order."""
        rows = self.file.rows(
            "SELECT seq, author, at, compartment, body FROM act WHERE case_id = ? ORDER BY seq", case_id
        )
        return [_kept(row) for row in rows]

    def readable_places(self, case_id: str) -> set[tuple[str, int]]:
        """The compartments and epochs of a case of which acts are kept readable."""
        rows = self.file.rows(
            "SELECT DISTINCT compartment, epoch FROM act WHERE case_id = ? AND body IS NOT NULL", case_id
        )
        return {(row[0], row[1]) for row in rows}

    def has_unread(self, case_id: str, compartment: str, epoch: int) -> bool:
        """Whether acts of this compartment and epoch are kept unread."""
        sql = "SELECT 1 FROM act WHERE case_id = ? AND compartment = ? AND epoch = ? AND body IS NULL LIMIT 1"
        return self.file.one(sql, case_id, compartment, epoch) is not None

    def schools(self) -> list[tuple[str, str]]:
        """Every case with the name of its school as its row has it; empty where no row was made."""
        rows = self.file.rows(
            "SELECT name, coalesce(file.school, '') FROM stream LEFT JOIN file ON file.case_id = stream.name "
            "WHERE stream.year > 0"
        )
        return [(row[0], row[1]) for row in rows]

    def unread_cases(self) -> list[str]:
        """The cases of which something is kept unread."""
        return [row[0] for row in self.file.rows("SELECT DISTINCT case_id FROM act WHERE body IS NULL")]

    def hide(self, case_id: str, compartments: Iterable[str]) -> None:
        """Make the acts in some compartments of a case unread."""
        with self.file.writing():
            for compartment in compartments:
                place = (case_id, compartment)
                rows = self.file.rows(
                    "SELECT id, words FROM act WHERE case_id = ? AND compartment = ? AND words <> ''", *place
                )
                self.file.run_many(_DROP_WORDS, [(row[0], row[1]) for row in rows])
                self.file.run(
                    "UPDATE act SET body = NULL, words = '', act = '' WHERE case_id = ? AND compartment = ?", *place
                )
            self.make_stale((case_id,))

    def forget(self, case_id: str) -> None:
        """Drop the acts of a case, so that they are read anew."""
        with self.file.writing():
            rows = self.file.rows("SELECT id, words FROM act WHERE case_id = ? AND words <> ''", case_id)
            self.file.run_many(_DROP_WORDS, [(row[0], row[1]) for row in rows])
            self.file.run("DELETE FROM stream WHERE name = ?", case_id)
            for table in ("act", "file", "work", "waiting", "figure", "uncounted"):
                self.file.run(f"DELETE FROM {table} WHERE case_id = ?", case_id)  # noqa: S608
            put_persons(self.file, case_id, "", ())

    # --- summaries

    def stale(self, now: datetime, limit: int) -> list[str]:
        """Cases whose rows must be made anew: those that changed, and those that passing time has changed."""
        at, state = to_count(now), self.file.state()
        if self._settled is not None and self._settled[0] == state and at < self._settled[1]:
            return []
        rows = self.file.rows("SELECT case_id FROM stale LIMIT ?", limit)
        if not rows:
            rows = self.file.rows("SELECT case_id FROM file WHERE refold <= ? LIMIT ?", at, limit)
        if not rows:
            after = self.file.number("SELECT min(refold) FROM file WHERE refold IS NOT NULL")
            self._settled = state, after or NEVER
        return [row[0] for row in rows]

    def stale_count(self) -> int:
        """How many cases have changed since their rows were made."""
        return self.file.number("SELECT count(*) FROM stale")

    def settle(self, case_id: str) -> None:
        """Leave the rows of a case as they are."""
        self.file.run("DELETE FROM stale WHERE case_id = ?", case_id)
        self.file.run("UPDATE file SET refold = NULL WHERE case_id = ?", case_id)

    def clear(self) -> None:
        """Empty the index."""
        with self.file.writing():
            self.file.run("INSERT INTO act_words (act_words) VALUES ('delete-all')")
            for table in ("meta", "stream", "act", "file", "work", "waiting", "person", "figure", "uncounted", "stale"):
                self.file.run(f"DELETE FROM {table}")  # noqa: S608

    def make_stale(self, case_ids: Iterable[str]) -> None:
        """Mark cases whose rows must be made anew."""
        self.file.run_many("INSERT OR IGNORE INTO stale (case_id) VALUES (?)", [(name,) for name in case_ids])

    def make_all_stale(self, *, open_only: bool) -> None:
        """Mark every case, or every open one, such as after a change in the organisation."""
        condition = "WHERE closed = 0" if open_only else ""
        self.file.run(f"INSERT OR IGNORE INTO stale (case_id) SELECT case_id FROM file {condition}")  # noqa: S608

    def summarise(self, case_id: str, summary: Summary | None) -> None:
        """Put the rows of a case in place of those before; None for a case of which this member sees nothing."""
        with self.file.writing():
            put_summary(self.file, case_id, summary)

    def cases_decided(self, act: str, limit: int) -> list[str]:
        """The cases in which such a decision was taken and can be read, the last one first."""
        rows = self.file.rows(
            "SELECT case_id FROM act WHERE act = ? AND act IN ('decide_inspection', 'decide_measure') "
            "AND body IS NOT NULL GROUP BY case_id ORDER BY max(id) DESC LIMIT ?",
            act,
            limit,
        )
        return [str(row[0]) for row in rows]

    def case_ids(self) -> list[str]:
        """Every case of which something is kept, in order of number."""
        return [row[0] for row in self.file.rows("SELECT name FROM stream WHERE year > 0 ORDER BY year, serial")]


def newest_at(index: Index) -> datetime | None:
    """When the act was done that came last; None when there is none."""
    row = index.file.one("SELECT at FROM act ORDER BY id DESC LIMIT 1")
    return from_count(row[0]) if row else None


def _stream_row(entry: IndexedEntry) -> tuple[Any, ...]:
    year, serial = number_of(entry.case_id)
    return entry.case_id, year, serial, entry.seq, entry.hash


def number_of(case_id: str) -> tuple[int, int]:
    """Year and serial number in a case's number; zeros when it is none."""
    year, _, serial = case_id.partition("-")
    plain = year.isascii() and year.isdigit() and serial.isascii() and serial.isdigit()
    return (int(year), int(serial)) if plain and len(case_id) <= LONGEST_NUMBER else (0, 0)


def _kept(row: tuple[Any, ...]) -> KeptAct:
    body = json.loads(row[4]) if row[4] is not None else None
    return KeptAct(seq=row[0], author=row[1], at=from_count(row[2]), compartment=row[3], body=body)
