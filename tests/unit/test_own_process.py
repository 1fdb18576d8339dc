"""How a process of our own is started, in each of the ways in which the program is kept."""

import sys
from pathlib import Path

import pytest

from caseapp.own_process import own_process


def test_python_runs_the_module() -> None:
    assert own_process("read-one-file", "caseapp.somewhere") == [sys.executable, "-m", "caseapp.somewhere"]


@pytest.mark.parametrize(("console", "called"), [(True, "caseapp-cli.exe"), (False, "caseapp.exe")])
def test_the_frozen_program_is_told_a_word(
    console: bool, called: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "caseapp.exe"))
    if console:
        (tmp_path / "caseapp-cli.exe").touch()
    assert own_process("read-one-file", "caseapp.somewhere") == [str(tmp_path / called), "read-one-file"]
