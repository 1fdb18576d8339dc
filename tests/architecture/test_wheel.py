"""What is installed from a wheel is all there: every module, every resource, the licence and the command."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.architecture.tree import ROOT, files


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    """A wheel of this checkout, made without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    with ZipFile(next(folder.glob("*.whl"))) as made:
        yield made


def test_nothing_of_the_package_and_its_resources_is_lost(wheel: ZipFile) -> None:
    package = [path.as_posix() for path in files() if path.parts[0] == "caseapp"]
    resources = [Path("caseapp", path).as_posix() for path in files() if path.parts[0] == "resources"]
    assert package
    assert resources
    assert {*package, *resources} - set(wheel.namelist()) == set()


def test_nothing_else_comes_along(wheel: ZipFile) -> None:
    assert {name.partition("/")[0].partition("-")[0] for name in wheel.namelist()} == {"caseapp"}


def test_it_carries_the_licence_and_the_command(wheel: ZipFile) -> None:
    text = {name.rpartition("/")[2]: name for name in wheel.namelist() if ".dist-info/" in name}
    assert wheel.read(text["LICENSE"]) == (ROOT / "LICENSE").read_bytes()
    assert "caseapp = caseapp.cli:main" in wheel.read(text["entry_points.txt"]).decode()
