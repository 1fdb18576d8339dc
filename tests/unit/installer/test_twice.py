"""Two builds are compared file by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from installer.windows.twice import differing

if TYPE_CHECKING:
    from pathlib import Path


def test_what_differs_is_named(tmp_path: Path) -> None:
    for folder in ("een", "twee"):
        (tmp_path / folder / "diep").mkdir(parents=True)
        (tmp_path / folder / "diep" / "zelfde").write_text("a")
        (tmp_path / folder / "anders").write_text(folder)
    (tmp_path / "twee" / "meer").touch()
    assert differing(tmp_path / "een", tmp_path / "twee") == ["anders", "meer"]
    assert differing(tmp_path / "een", tmp_path / "een") == []
