"""Drafts: on the disk at once, apart from the index."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.index.draft import Drafts, open_draft_file
from tests.unit.index.conftest import AT, KEY

if TYPE_CHECKING:
    from caseapp.model.value import Value


def drafts(path: Path) -> Drafts:
    return Drafts(lambda: open_draft_file(path, KEY), lambda: AT)


def test_a_draft_comes_back_as_it_was_typed(tmp_path: Path) -> None:
    made = drafts(tmp_path / "d.db")
    data: dict[str, Value] = {
        "text": "Half getypt",
        "on": date(2026, 3, 2),
        "at": datetime(2026, 3, 2, 9, tzinfo=UTC),
        "who": ("e2",),
    }
    made.save("2026-0001/add_note", data)
    made.save("2026-0001/add_note", {**data, "text": "Meer getypt"})
    found = made.get("2026-0001/add_note")
    assert found is not None
    assert (found.data, found.at) == ({**data, "text": "Meer getypt"}, AT)
    assert made.get("iets anders") is None
    made.close()


def test_drafts_are_there_after_closing(tmp_path: Path) -> None:
    first = drafts(tmp_path / "d.db")
    first.save("a", {"x": 1})
    first.save("b", {"x": 2})
    first.delete("a")
    first.close()
    second = drafts(tmp_path / "d.db")
    assert [one.key for one in second.all()] == ["b"]
    second.close()


def test_no_file_is_made_before_there_is_something_to_keep(tmp_path: Path) -> None:
    drafts(tmp_path / "d.db").close()
    assert list(tmp_path.iterdir()) == []


def test_nobody_reads_them_without_the_key(tmp_path: Path) -> None:
    made = drafts(tmp_path / "d.db")
    made.save("a", {"text": "vertrouwelijk"})
    made.close()
    assert b"vertrouwelijk" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())
