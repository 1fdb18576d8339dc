"""What the index keeps of evidence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from caseapp.index.file import SealedFile
    from caseapp.model.value import Json


def body_of(file: SealedFile, case_id: str, seq: int) -> dict[str, Json] | None:
    """What stands in one act; None when there is none, or this member cannot read it."""
    row = file.one("SELECT body FROM act WHERE case_id = ? AND seq = ?", case_id, seq)
    return json.loads(row[0]) if row and row[0] is not None else None


def cases_with(file: SealedFile, hashes: Collection[str]) -> list[str]:
    """The cases of which readable evidence has one of these hashes (SHA-256, hex)."""
    found: set[str] = set()
    for one in hashes:
        sql = "SELECT DISTINCT case_id FROM act WHERE act = 'add_evidence' AND body LIKE ?"
        found |= {row[0] for row in file.rows(sql, f'%"{one}"%')}
    return sorted(found)


def cases_that(file: SealedFile, act: str) -> list[str]:
    """The cases in which this act was done and can be read."""
    return [row[0] for row in file.rows("SELECT DISTINCT case_id FROM act WHERE act = ? ORDER BY case_id", act)]
