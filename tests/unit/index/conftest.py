"""An index on a file of its own."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from caseapp.index.index import Index
from caseapp.index.row import CaseRow, IndexedEntry, Summary, WorkItem
from caseapp.model.act import CaseId

KEY = bytes(range(32))
AT = datetime(2026, 3, 2, 11, tzinfo=UTC)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    made = Index(tmp_path / "index.db", KEY)
    yield made
    made.close()


def entry(case_id: str = "2026-0001", seq: int = 1, **more: Any) -> IndexedEntry:
    given: dict[str, Any] = {
        "case_id": case_id,
        "seq": seq,
        "hash": bytes([seq]) * 32,
        "author": "m1",
        "at": AT + timedelta(minutes=seq),
        "compartment": "case",
        "epoch": 1,
        "body": {"act": "add_note", "f.text": "Gebeld met de ouders."},
        "words": "Gebeld met de ouders.",
    }
    return IndexedEntry(**{**given, **more})


def row(case_id: str, **more: Any) -> CaseRow:
    return CaseRow(**{"id": CaseId(case_id), "title": f"Zaak {case_id}", "changed": AT, **more})


def work(case_id: str, days: int, **more: Any) -> WorkItem:
    given = {"case_id": CaseId(case_id), "act": "assess", "label": "Beoordelen", "due": AT + timedelta(days=days)}
    return WorkItem(**{**given, **more})


def put(index: Index, case_id: str, *items: WorkItem, **more: Any) -> None:
    index.summarise(case_id, Summary(row=row(case_id, **more), work=items))
