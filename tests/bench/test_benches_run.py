"""Each bench runs to its end on a small store and prints a ratio; what the ratio is, no test looks at."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.bench.__main__ import ROOT, names
from tests.bench.stores import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

SIZES = "30,60"


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("stores")


@pytest.mark.slow
@pytest.mark.parametrize("name", names())
def test_a_bench_runs(name: str, stores: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.bench", "--short", "--sizes", SIZES, name],
        cwd=ROOT,
        env=os.environ | {FOLDER: str(stores)},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert run.returncode == 0, run.stderr
    assert "x  " in run.stdout
