"""What the index keeps of evidence: the text of files, for the search, in pieces of a few pages.

A file's text lies sealed in the store. Which texts are still to be fetched stands in ``untold``, so that taking up
entries does not wait for them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from caseapp.index.file import SealedFile
    from caseapp.index.row import IndexedEntry
    from caseapp.model.value import Json

PIECE = 32_000
"""Characters in one piece; a search finds the words that stand in the same piece."""

DESTROYED = "destroy_evidence"
_ADD = "INSERT OR IGNORE INTO untold (id) VALUES (?)"
_AGAIN = """INSERT OR IGNORE INTO untold (id)
    SELECT DISTINCT told.act FROM told JOIN act ON act.id = told.act WHERE act.case_id = ?"""
_FORGET = "DELETE FROM told WHERE act IN (SELECT id FROM act WHERE case_id = ?)"


def note_texts(file: SealedFile, entries: Sequence[tuple[int, IndexedEntry]]) -> None:
    """Note which of these entries, each with its number, have a text to fetch.

    Where evidence was destroyed, what was kept of its case is fetched anew, as far as it is still there.
    """
    for number, entry in entries:
        body = entry.body or {}
        if body.get("act") == DESTROYED:
            file.run(_AGAIN, entry.case_id)
            file.run(_FORGET, entry.case_id)
        elif has_reading(body):
            file.run(_ADD, number)


def has_reading(body: Mapping[str, Json]) -> bool:
    """Whether an act has a file of which is kept what the readers found."""
    value = body.get("f.file")
    return isinstance(value, dict) and isinstance(value.get("reading"), dict)


def untold(file: SealedFile, limit: int) -> list[tuple[int, str, int]]:
    """Acts of which the text is still to be fetched: number, case, and number in the case."""
    if file.one("SELECT 1 FROM untold LIMIT 1") is None:
        return []  # as at nearly every key that somebody types
    sql = "SELECT act.id, act.case_id, act.seq FROM untold JOIN act ON act.id = untold.id ORDER BY untold.id LIMIT ?"
    return [(row[0], row[1], row[2]) for row in file.rows(sql, limit)]


def untold_count(file: SealedFile) -> int:
    """How many texts are still to be fetched."""
    return file.number("SELECT count(*) FROM untold")


def put_text(file: SealedFile, number: int, text: str) -> None:
    """Keep the text of an act's file, empty when there is none to keep."""
    with file.writing():
        file.run("DELETE FROM told WHERE act = ?", number)
        file.run_many("INSERT INTO told (act, text) VALUES (?, ?)", [(number, piece) for piece in _pieces(text)])
        file.run("DELETE FROM untold WHERE id = ?", number)


def _pieces(text: str) -> Iterator[str]:
    """A text in pieces that end with a line, where lines are not too long for that."""
    start = 0
    while start < len(text):
        end = start + PIECE
        if end < len(text):
            line = text.rfind("\n", start, end)
            end = line + 1 if line > start else end
        yield text[start:end]
        start = end


def body_of(file: SealedFile, case_id: str, seq: int) -> dict[str, Json] | None:
    """What stands in one act; None when there is none, or this member cannot read it."""
    row = file.one("SELECT body FROM act WHERE case_id = ? AND seq = ?", case_id, seq)
    return json.loads(row[0]) if row and row[0] is not None else None


def noted(file: SealedFile, beginning: str, before: int) -> list[str]:
    """The keys of numbers that were noted, that begin so, and of which the number is smaller."""
    sql = "SELECT key FROM meta WHERE key >= ? AND key < ? AND value < ? ORDER BY key"
    return [row[0] for row in file.rows(sql, beginning, f"{beginning}\x7f", before)]


def drop_note(file: SealedFile, key: str) -> None:
    """Forget a number that was noted."""
    file.run("DELETE FROM meta WHERE key = ?", key)


def cases_with(file: SealedFile, hashes: Collection[str]) -> list[str]:
    """The cases of which readable evidence has one of these hashes (SHA-256, hex)."""
    found: set[str] = set()
    for one in hashes:
        sql = "SELECT DISTINCT case_id FROM act WHERE act = 'add_evidence' AND body LIKE ?"
        found |= {row[0] for row in file.rows(sql, f'%"{one}"%')}
    return sorted(found)


def cases_of_destruction(file: SealedFile) -> list[str]:
    """The cases in which evidence was destroyed, as far as this member can read that."""
    sql = "SELECT DISTINCT case_id FROM act WHERE act = 'destroy_evidence' ORDER BY case_id"
    return [row[0] for row in file.rows(sql)]
