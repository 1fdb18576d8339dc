"""What the frozen program leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from installer.windows.freeze import useless

if TYPE_CHECKING:
    from pathlib import Path


def test_what_should_have_been_left_out_is_found(tmp_path: Path) -> None:
    """The languages of Qt that nobody reads came along unseen."""
    inside = tmp_path / "Caseapp" / "_internal" / "PySide6"
    names = ("translations/qtbase_nl.qm", "translations/qt_help_fr.qm", "plugins/styles/q.dll", "Qt6Core.dll")
    for name in names:
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).touch()

    assert [path.name for path in useless(tmp_path / "Caseapp")] == ["q.dll", "qt_help_fr.qm"]
