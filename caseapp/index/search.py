"""Full-text search over all that this member may read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from caseapp.index.moment import from_count
from caseapp.index.row import MARK_END, MARK_START, Hit

if TYPE_CHECKING:
    from caseapp.index.file import SealedFile

_WORD = re.compile(r"\w+")
_FIND = """
SELECT act.id, act.case_id, 'e' || act.seq, act.at, act.act, coalesce(file.title, ''),
       snippet(act_words, 0, ?, ?, '…', 24)
FROM act_words JOIN act ON act.id = act_words.rowid LEFT JOIN file ON file.case_id = act.case_id
WHERE act_words MATCH ? ORDER BY act_words.rowid DESC LIMIT ?
"""
_FIND_IN_FILES = """
SELECT act.id, act.case_id, 'e' || act.seq, act.at, act.act, coalesce(file.title, ''),
       snippet(told_words, 0, ?, ?, '…', 24)
FROM told_words JOIN told ON told.id = told_words.rowid JOIN act ON act.id = told.act
     LEFT JOIN file ON file.case_id = act.case_id
WHERE told_words MATCH ? ORDER BY told_words.rowid DESC LIMIT ?
"""
_ANY_FILES = "SELECT EXISTS (SELECT 1 FROM told)"
PREFIX = 3
"""Letters from which on a word may be the beginning of another; with fewer there are too many to wait for."""


def match_of(text: str) -> str:
    """What is asked of FTS5: every word, the last as the beginning of a word, since it may still be typed."""
    words = _WORD.findall(text)
    if not words:
        return ""
    *whole, last = (f'"{word}"' for word in words)
    if len(words[-1]) >= PREFIX:
        last += "*"
    elif whole:
        return " ".join(whole)  # what is just begun says nothing yet
    return " ".join((*whole, last))


def search(file: SealedFile, text: str, limit: int = 50) -> tuple[Hit, ...]:
    """The acts in which all words stand, or a page of their file, the last ones done first; none without a word.

    Not the best first: weighing them would mean to look at every act in which the words stand, at each key.
    """
    match = match_of(text)
    if not match:
        return ()
    rows = file.rows(_FIND, MARK_START, MARK_END, match, limit)
    in_files = file.rows(_FIND_IN_FILES, MARK_START, MARK_END, match, limit) if file.number(_ANY_FILES) else []
    if in_files:
        found = {row[0]: row for row in (*reversed(in_files), *rows)}  # an act's own text goes before that of its file
        rows = [found[number] for number in sorted(found, reverse=True)[:limit]]
    return tuple(
        [Hit(case_id, ref, act, title, from_count(at), snippet) for _, case_id, ref, at, act, title, snippet in rows]
    )
