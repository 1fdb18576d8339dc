"""What is in the program's folder and is no Python package."""

from pathlib import Path

import pytest

from installer.windows.native import brought_by, found_in, unknown_in, version_of


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program with libraries of several makers."""
    folder = tmp_path / "Caseapp"
    names = (
        "caseapp.exe", "_internal/python312.dll", "_internal/PySide6/Qt6Core.dll",
        "_internal/PySide6/plugins/platforms/qwindows.dll", "_internal/libheif-75127e.dll",
        "_internal/yarl/_quoting_c.cp312-win_amd64.pyd", "_internal/caseapp/resources/fonts/NotoSans-Bold.ttf",
    )  # fmt: skip
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def test_what_is_there_is_listed_with_its_licence(program: Path) -> None:
    found = {one.name: (one.licence, files) for one, files in found_in(program)}
    assert sorted(found) == ["CPython", "Noto fonts", "PyInstaller", "Qt", "libheif"]
    assert found["Qt"] == (
        "LGPL-3.0-only",
        ["_internal/PySide6/Qt6Core.dll", "_internal/PySide6/plugins/platforms/qwindows.dll"],
    )


def test_a_library_that_nobody_knows_is_found(program: Path, tmp_path: Path) -> None:
    record = tmp_path / "RECORD"
    record.write_text("yarl/_quoting_c.cp312-win_amd64.pyd,sha256=x,1\nyarl/__init__.py,,\n", encoding="utf-8")
    brought = brought_by([record])
    assert unknown_in(program, brought) == []
    (program / "_internal" / "vreemd.DLL").touch()
    assert unknown_in(program, brought) == ["_internal/vreemd.DLL"]


def test_a_library_says_its_version(tmp_path: Path) -> None:
    file = tmp_path / "een.dll"
    file.write_bytes(b"MZ" + "ProductVersion\0\x003, 45, 1, 0\0".encode("utf-16-le") + b"rest")
    assert version_of(file) == "3.45.1.0"
    assert version_of(file.rename(tmp_path / "caseapp.exe")) == "", "that is not the version of what it was made with"
    file.write_bytes(b"MZ")
    assert version_of(file) == ""
