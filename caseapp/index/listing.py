"""Lists out of the index, always a window of them: cases, work, waiting decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.index.moment import to_count
from caseapp.index.row import CasePage, CaseSort
from caseapp.index.summary import NEVER, ROW, WAITING, WORK, read_row, read_waiting, read_work
from caseapp.index.tally import behind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from caseapp.index.file import SealedFile
    from caseapp.index.row import CaseQuery, CaseRow, WaitingDecision, WorkItem

TRIGRAM = 3
"""A word of fewer letters is looked for row by row."""

_ORDER = {
    CaseSort.NUMBER: "year {0}, serial {0}",
    CaseSort.CHANGED: "changed {0}, case_id {0}",
    CaseSort.TITLE: "title {0}, case_id {0}",
    CaseSort.SCHOOL: "school {0}, year {0}, serial {0}",
    CaseSort.STAGE: "stage {0}, year {0}, serial {0}",
    CaseSort.DUE: "due {0}, case_id {0}",
    CaseSort.HANDLER: "handler_name {0}, case_id {0}",
    CaseSort.ABOUT: "about {0}, case_id {0}",
}
# the rows before the window are passed by in the order's own index alone
_WINDOW = (
    f"SELECT {ROW} FROM (SELECT case_id FROM file {{condition}} ORDER BY {{order}} LIMIT ? OFFSET ?) "  # noqa: S608
    "CROSS JOIN file USING (case_id) ORDER BY {order}"
)


class Listing:
    """Reads the lists of one index."""

    def __init__(self, file: SealedFile) -> None:
        self._file = file

    def cases(self, query: CaseQuery) -> CasePage:
        """One window of the list of cases, and how many fit the question in all."""
        condition, values = _condition(query)
        order = _ORDER[query.sort].format("DESC" if query.descending else "ASC")
        rows = self._file.rows(
            _WINDOW.format(condition=condition, order=order),
            *values,
            query.limit,
            query.offset,
        )
        counting = f"SELECT count(*) FROM file {condition}"  # noqa: S608
        total = self._file.number(counting, *values) if query.counted else 0
        return CasePage(rows=tuple(map(read_row, rows)), total=total)

    def found(self, text: str, limit: int) -> tuple[CaseRow, ...]:
        """The newest cases in whose number, title, school or names all words stand."""
        match = match_parts(text.split())
        if not match:
            return ()
        rows = self._file.rows(
            f"SELECT {ROW} FROM (SELECT case_id, rowid AS place FROM file_words WHERE file_words MATCH ? "  # noqa: S608
            "ORDER BY rowid DESC LIMIT ?) CROSS JOIN file USING (case_id) ORDER BY place DESC",
            match,
            limit,
        )
        return tuple(map(read_row, rows))

    def work(self, *, mine: bool = True, limit: int = 200, offset: int = 0) -> tuple[WorkItem, ...]:
        """Open obligations over all cases, the first due on top; ``mine`` those that this member may meet."""
        condition = "WHERE work.mine = 1" if mine else ""
        rows = self._file.rows(
            f"SELECT {WORK} FROM work JOIN file USING (case_id) {condition} "  # noqa: S608
            "ORDER BY work.due, work.case_id, work.place LIMIT ? OFFSET ?",
            limit,
            offset,
        )
        return tuple(map(read_work, rows))

    def work_count(self, now: datetime | None = None) -> int:
        """How much of the work list is this member's; with ``now`` only what is overdue."""
        condition = "" if now is None else " AND due < ?"
        values = () if now is None else (to_count(now),)
        return self._file.number(f"SELECT count(*) FROM work WHERE mine = 1{condition}", *values)  # noqa: S608

    def waiting(self) -> tuple[WaitingDecision, ...]:
        """The decisions that wait, the longest waiting first."""
        rows = self._file.rows(
            f"SELECT {WAITING} FROM waiting JOIN file USING (case_id) ORDER BY waiting.since"  # noqa: S608
        )
        return tuple(map(read_waiting, rows))


def match_parts(words: Iterable[str]) -> str:
    """What is asked of FTS5: every word, anywhere in another one; nothing when all are too short for it."""
    return " ".join('"' + word.replace('"', '""') + '"' for word in words if len(word) >= TRIGRAM)


def _condition(query: CaseQuery) -> tuple[str, list[Any]]:
    parts: list[str] = []
    values: list[Any] = []
    words = query.text.split()
    match = match_parts(words)
    if match:
        parts.append("case_id IN (SELECT case_id FROM file_words WHERE file_words MATCH ?)")
        values.append(match)
    for word in (one for one in words if len(one) < TRIGRAM):
        like = f"%{word.replace('!', '!!').replace('%', '!%').replace('_', '!_')}%"
        columns = ("case_id", "title", "school", "about")
        parts.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '!'" for column in columns) + ")")
        values += [like] * len(columns)
    if query.stage is not None:
        parts.append("stage = ?")
        values.append(query.stage)
    if query.school is not None:
        parts.append("school = ?")
        values.append(query.school)
    if query.open_only:
        parts.append("closed = 0")
    if query.closed_only:
        parts.append("closed = 1")
    if query.mine:
        parts.append("mine = 1")
    if query.figure:
        condition, more = behind(query.figure)
        parts.append(f"case_id IN ({condition})")
        values += more
    if query.track is not None:
        parts.append("' ' || tracks || ' ' LIKE ?")
        values.append(f"% {query.track} %")
    if query.handler is not None:
        parts.append("handler = ?")
        values.append(query.handler)
    if query.due_from is not None:
        parts.append(f"due >= ? AND due < {NEVER}")
        values.append(to_count(query.due_from))
    if query.due_until is not None:
        parts.append("due < ?")
        values.append(to_count(query.due_until))
    return ("WHERE " + " AND ".join(parts) if parts else ""), values
