import shutil
from pathlib import Path

import pytest

from caseapp.cli import access
from tests.cli.world import PASSWORD, World, make_organisation


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded") / "data"
    make_organisation(folder)
    return folder


@pytest.fixture
def world(founded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> World:
    """A copy of the organisation for one test, with the password where a program gives it."""
    folder = tmp_path / "gegevens"
    shutil.copytree(founded, folder)
    for name in (access.MEMBER, access.DATA):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(access.PASSWORD, PASSWORD)
    return World(folder=folder, capsys=capsys)
