"""Backup copies from the command line."""

import sqlite3
from pathlib import Path

import pytest

from caseapp.cli import access
from caseapp.office.door import STORE
from tests.cli.world import DIRECTOR, HRM, World


def test_a_copy_is_made_without_a_password_and_tried_out(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.report()
    given = access.environment(access.PASSWORD)
    monkeypatch.delenv(access.PASSWORD)
    made = world.run("backup", "make", str(tmp_path / "copies.sqlite"), "--data", str(world.folder), "--json")
    assert made.code == 0, made
    assert made.json["entries"] == world.entries()
    (tmp_path / "map").mkdir()
    assert world.run("backup", "make", str(tmp_path / "map"), "--data", str(world.folder)).code == 0
    assert [path.name[:8] for path in (tmp_path / "map").iterdir()] == ["caseapp-"]
    monkeypatch.setenv(access.PASSWORD, given or "")
    tried = world.on("backup", "check", str(tmp_path / "copies.sqlite"))
    assert tried.code == 0, tried
    assert "De kopie is goed: 1 zaken" in tried.out


def test_a_copy_that_is_wrong_is_told(world: World, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    world.run("backup", "make", str(copy), "--data", str(world.folder))
    with sqlite3.connect(copy) as connection:
        connection.execute("UPDATE entry SET at = at + 1 WHERE seq = 2")
    connection.close()
    tried = world.on("backup", "check", str(copy))
    assert tried.code == 1
    assert "Vertrouw er niet op" in tried.out
    for words in (["check", str(tmp_path / "gone")], ["restore", str(tmp_path / "gone")]):
        result = world.on("backup", *words)
        assert result.code != 0
        assert "geen opslag" in result.err


def test_a_copy_is_put_back_by_an_administrator(world: World, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    world.run("backup", "make", str(copy), "--data", str(world.folder))
    case = world.report()
    with world.nothing_written():
        refused = world.on("backup", "restore", str(copy), member=DIRECTOR)
    assert refused.code == 1
    assert "een taak van de beheerder" in refused.err
    done = world.on("backup", "restore", str(copy), member=HRM)
    assert done.code == 0, done
    assert list(world.folder.glob("store-*.sqlite"))
    assert world.on("case", "show", case).code != 0
    assert world.on("verify").code == 0


def test_a_copy_is_put_back_where_there_is_nothing(world: World, tmp_path: Path) -> None:
    copy, new = tmp_path / "copy.sqlite", tmp_path / "new"
    world.run("backup", "make", str(copy), "--data", str(world.folder))
    assert world.run("backup", "restore", str(copy), "--data", str(new)).code == 0
    assert (new / STORE).exists()
    assert world.run("case", "list", "--data", str(new), "--as", HRM).code == 0
