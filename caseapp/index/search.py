"""Full-text search over all that this member may read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseapp.index.moment import from_count
from caseapp.index.row import MARK_END, MARK_START, Hit
from caseapp.model.act import CaseId, ref_of

if TYPE_CHECKING:
    from caseapp.index.file import SealedFile

_WORD = re.compile(r"\w+")
_FIND = """
SELECT act.case_id, act.seq, act.at, act.act, coalesce(file.title, ''),
       snippet(act_words, 0, ?, ?, '…', 24)
FROM act_words JOIN act ON act.id = act_words.rowid LEFT JOIN file ON file.case_id = act.case_id
WHERE act_words MATCH ? ORDER BY act_words.rank LIMIT ?
"""


def match_of(text: str) -> str:
    """What is asked of FTS5: every word, the last as the beginning of a word, since it may still be typed."""
    words = [f'"{word}"' for word in _WORD.findall(text)]
    return " ".join(words) + "*" if words else ""


def search(file: SealedFile, text: str, limit: int = 50) -> tuple[Hit, ...]:
    """The acts in which all words stand, the best first; nothing when no word was typed."""
    match = match_of(text)
    if not match:
        return ()
    rows = file.rows(_FIND, MARK_START, MARK_END, match, limit)
    return tuple(
        Hit(
            case_id=CaseId(row[0]),
            ref=ref_of(row[1]),
            act=row[3],
            title=row[4],
            at=from_count(row[2]),
            snippet=row[5],
        )
        for row in rows
    )
