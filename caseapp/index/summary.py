"""Writing and reading the rows of one case."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from caseapp.index.moment import from_count, to_count
from caseapp.index.person import put_new_persons, put_persons
from caseapp.index.row import CaseRow, WaitingDecision, WorkItem
from caseapp.index.tally import leave_uncounted, put_figures
from caseapp.model.act import CaseId, MemberId, Ref
from caseapp.model.term import Part, Track
from caseapp.model.value import decode, encode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.index.file import SealedFile
    from caseapp.index.row import Summary

NEVER = 2**62
"""The due moment of a case in which nothing is due, so that it sorts after all others."""

ROW = (
    "case_id, title, school, about, stage, due, due_act, handler, handler_name, closed, excluded, changed, mine, tracks"
)
_PUT_ROW = f"INSERT INTO file ({ROW}, year, serial, refold) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"  # noqa: S608
_PUT_WORK = """INSERT INTO work (case_id, place, act, label, about, about_name, due, sources, text, hint, mine, blocks,
    precautionary) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"""
_PUT_WAITING = """INSERT OR REPLACE INTO waiting (case_id, kind, ref, act, about_name, text, since, mine, why)
    VALUES (?,?,?,?,?,?,?,?,?)"""


def put_summary(file: SealedFile, case_id: str, summary: Summary | None) -> None:
    """Put a case's rows in place of those before; the caller has begun a transaction."""
    for table in ("file", "work", "waiting", "figure", "uncounted", "stale"):
        file.run(f"DELETE FROM {table} WHERE case_id = ?", case_id)  # noqa: S608
    school = summary.row.school if summary else ""
    put_persons(file, case_id, school, summary.persons if summary else ())
    if summary is None:
        return
    put_figures(file, case_id, school, summary.figures)
    file.run(_PUT_ROW, *_whole_row(case_id, summary))
    file.run_many(_PUT_WORK, [_work_values(item, place) for place, item in enumerate(summary.work)])
    file.run_many(_PUT_WAITING, [_waiting_values(one) for one in summary.waiting])


def put_closed(file: SealedFile, found: Sequence[tuple[str, Summary]]) -> None:
    """Put the rows of closed cases that have none yet; their figures come later. The caller has begun a transaction."""
    file.run_many("DELETE FROM stale WHERE case_id = ?", [(case_id,) for case_id, _ in found])
    file.run_many(_PUT_ROW, [_whole_row(case_id, summary) for case_id, summary in found])
    put_new_persons(file, [(case_id, summary.row.school, summary.persons) for case_id, summary in found])
    leave_uncounted(file, [case_id for case_id, _ in found])


def _whole_row(case_id: str, summary: Summary) -> tuple[Any, ...]:
    year, _, serial = case_id.partition("-")
    refold = to_count(summary.refold) if summary.refold else None
    return (*_row_values(summary.row), int(year), int(serial), refold)


def _row_values(row: CaseRow) -> tuple[Any, ...]:
    return (
        row.id,
        row.title,
        row.school,
        row.about,
        row.stage,
        to_count(row.due) if row.due else NEVER,
        row.due_act,
        row.handler,
        row.handler_name,
        row.closed,
        " ".join(row.excluded),
        to_count(row.changed),
        row.mine,
        " ".join(row.tracks),
    )


def read_row(row: tuple[Any, ...]) -> CaseRow:
    """The line of a case from its columns, in the order of :data:`ROW`."""
    return CaseRow(
        id=CaseId(row[0]),
        title=row[1],
        school=row[2],
        about=row[3],
        stage=row[4],
        due=from_count(row[5]) if row[5] != NEVER else None,
        due_act=row[6],
        handler=MemberId(row[7]),
        handler_name=row[8],
        closed=bool(row[9]),
        excluded=tuple(map(Part, row[10].split())),
        changed=from_count(row[11]),
        mine=bool(row[12]),
        tracks=tuple(map(Track, row[13].split())),
    )


def _work_values(item: WorkItem, place: int) -> tuple[Any, ...]:
    return (
        item.case_id,
        place,
        item.act,
        item.label,
        item.about or "",
        item.about_name,
        to_count(item.due),
        "\n".join(item.sources),
        item.text,
        json.dumps(encode(item.hint)),
        item.mine,
        item.blocks,
        item.precautionary,
    )


WORK = (
    "work.case_id, file.title, file.school, work.act, work.label, work.about, work.about_name, work.due, work.sources, "
    "work.text, work.hint, work.mine, work.blocks, work.precautionary"
)


def read_work(row: tuple[Any, ...]) -> WorkItem:
    """A line of the work list from its columns, in the order of :data:`WORK`."""
    hint = decode(json.loads(row[10]))
    return WorkItem(
        case_id=CaseId(row[0]),
        title=row[1],
        school=row[2],
        act=row[3],
        label=row[4],
        about=Ref(row[5]) if row[5] else None,
        about_name=row[6],
        due=from_count(row[7]),
        sources=tuple(row[8].split("\n")) if row[8] else (),
        text=row[9],
        hint=hint if isinstance(hint, dict) else {},
        mine=bool(row[11]),
        blocks=bool(row[12]),
        precautionary=bool(row[13]),
    )


def _waiting_values(one: WaitingDecision) -> tuple[Any, ...]:
    since = to_count(one.since)
    return one.case_id, one.kind, one.ref, one.act, one.about_name, one.text, since, one.mine, one.why


WAITING = (
    "waiting.case_id, file.title, waiting.kind, waiting.ref, waiting.act, waiting.about_name, waiting.text, "
    "waiting.since, waiting.mine, waiting.why"
)


def read_waiting(row: tuple[Any, ...]) -> WaitingDecision:
    """A decision that waits from its columns, in the order of :data:`WAITING`."""
    return WaitingDecision(
        case_id=CaseId(row[0]),
        title=row[1],
        kind=row[2],
        ref=Ref(row[3]),
        act=row[4],
        about_name=row[5],
        text=row[6],
        since=from_count(row[7]),
        mine=bool(row[8]),
        why=row[9],
    )
