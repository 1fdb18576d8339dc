"""Two builds are compared file by file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from installer.windows.twice import Made, compared, differing

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_what_differs_is_named(tmp_path: Path) -> None:
    for folder in ("een", "twee"):
        (tmp_path / folder / "diep").mkdir(parents=True)
        (tmp_path / folder / "diep" / "zelfde").write_text("a")
        (tmp_path / folder / "anders").write_text(folder)
    (tmp_path / "twee" / "meer").touch()
    assert differing(tmp_path / "een", tmp_path / "twee") == ["anders", "meer"]
    assert differing(tmp_path / "een", tmp_path / "een") == []


def made(folder: Path, package: str) -> Made:
    program = folder / "Caseapp"
    (program / "licences").mkdir(parents=True)
    for name in ("caseapp.exe", "licences/LICENCES.txt"):
        (program / name).write_text(name)
    zipped, msi = folder / "Caseapp.zip", folder / "Caseapp.msi"
    zipped.write_text("zip")
    msi.write_text(package)
    return Made(program=program, package=msi, zipped=zipped)


def test_each_is_told_with_its_hash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, other = made(tmp_path / "een", "a"), made(tmp_path / "twee", "b")
    assert list(compared(first, first)) == []
    said = capsys.readouterr().out
    assert "2 files" in said
    for name in ("caseapp.exe", "LICENCES.txt", "Caseapp.msi", "Caseapp.zip"):
        assert name in said
    assert "DIFFERENT" not in said
    assert list(compared(first, other)) == ["Caseapp.msi"]
    (other.program / "caseapp.exe").write_text("anders")
    assert list(compared(first, other)) == ["caseapp.exe", "caseapp.exe", "Caseapp.msi"]
