"""What a member likes to see is kept with their drafts, and leaves those alone."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.index.draft import Drafts, open_draft_file
from caseapp.index.preference import Preferences

if TYPE_CHECKING:
    from caseapp.model.value import Value

KEY = bytes(range(32))


def drafts(path: Path) -> Drafts:
    return Drafts(lambda: open_draft_file(path, KEY), lambda: datetime(2026, 3, 2, tzinfo=UTC))


def test_it_is_there_in_the_next_program(tmp_path: Path) -> None:
    view: Value = {"name": "Te laat", "since": date(2026, 3, 2), "columns": (1, 2)}
    first = drafts(tmp_path / "drafts.db")
    Preferences(first.file).keep("cases", view)
    first.close()
    again = drafts(tmp_path / "drafts.db")
    assert Preferences(again.file).get("cases") == view
    assert again.all() == ()
    again.close()


def test_none_takes_it_away(tmp_path: Path) -> None:
    kept = drafts(tmp_path / "drafts.db")
    preferences = Preferences(kept.file)
    assert preferences.get("cases") is None
    preferences.keep("cases", "a")
    preferences.keep("cases", None)
    assert preferences.get("cases") is None
    kept.close()


def test_nothing_of_it_can_be_read_without_the_key(tmp_path: Path) -> None:
    kept = drafts(tmp_path / "drafts.db")
    Preferences(kept.file).keep("cases", "Zaken over meester Terlouw")
    kept.close()
    assert b"Terlouw" not in (tmp_path / "drafts.db").read_bytes()
