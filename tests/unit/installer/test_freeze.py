"""What the frozen program leaves out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from installer.windows.freeze import ROOT, useless

if TYPE_CHECKING:
    from pathlib import Path

MANIFEST = ROOT / "installer" / "windows" / "caseapp.manifest"


def test_what_should_have_been_left_out_is_found(tmp_path: Path) -> None:
    """The languages of Qt that nobody reads came along unseen."""
    inside = tmp_path / "Caseapp" / "_internal" / "PySide6"
    names = ("translations/qtbase_nl.qm", "translations/qt_help_fr.qm", "plugins/styles/q.dll", "Qt6Core.dll")
    for name in names:
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).touch()

    assert [path.name for path in useless(tmp_path / "Caseapp")] == ["q.dll", "qt_help_fr.qm"]


def test_windows_is_told_of_long_paths_utf_8_and_every_screen() -> None:
    said = dict(re.findall(r"<(\w+) xmlns=[^>]+>([^<\s][^<]*)<", MANIFEST.read_text(encoding="utf-8")))
    assert said == {"longPathAware": "true", "activeCodePage": "UTF-8", "dpiAwareness": "PerMonitorV2"}
    assert "caseapp.manifest" in MANIFEST.with_name("caseapp.spec").read_text(encoding="utf-8")
