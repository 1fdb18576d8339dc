"""A disk that goes away while a file of this computer is open: told, and the file is used again when it is back."""

import sys
from pathlib import Path

import pytest

from caseapp.index.fault import FileUnusable
from caseapp.index.file import KEY_BYTES, SealedFile
from tests.unit.ledger.test_gone import Drive

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="open files are taken away as Linux names them")


def test_the_file_is_used_again_when_it_is_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseapp.index.file.BUSY_SECONDS", 0)
    folder = tmp_path / "drive"
    folder.mkdir()
    drive = Drive(folder)
    file = SealedFile(folder / "index.db", bytes(KEY_BYTES), "CREATE TABLE kept (name TEXT)", 1)
    file.run("INSERT INTO kept VALUES (?)", "before")
    before = file.state()
    drive.pull_out()
    for _ in range(2):
        with pytest.raises(FileUnusable):
            file.run("INSERT INTO kept VALUES (?)", "lost")
    drive.put_back()  # in its place no empty file was made meanwhile, or this fails
    with file.writing():
        file.run("INSERT INTO kept VALUES (?)", "after")
    assert file.rows("SELECT name FROM kept") == [("before",), ("after",)]
    assert file.state() != before
    file.close()
