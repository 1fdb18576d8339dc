"""A program that is killed while it takes in a file leaves nothing half: the file is there whole, or not at all."""

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from caseapp.bootstrap import open_office
from caseapp.ledger import PasswordCost
from tests.crash.office_actor import PASSWORD
from tests.crash.test_office_kill import ROOT, folder

__all__ = ["folder"]

SIZE = 20 * 1024 * 1024


def take_in_and_die(folder: Path, file: Path, seconds: float) -> list[str]:
    """Take in files for so long, and be killed; gives what was told to be taken in."""
    actor = subprocess.Popen(
        [sys.executable, "-m", "tests.crash.intake_actor", str(folder), str(file)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert actor.stdout
    assert actor.stdout.readline() == "ready\n"
    time.sleep(seconds)
    actor.kill()
    told = actor.stdout.read().split()
    actor.stdout.close()
    actor.wait()
    return told


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_file_is_there_whole_or_not_at_all(folder: Path, tmp_path: Path, rounds: Callable[[int, int], int]) -> None:
    chance = random.Random(11)
    file = tmp_path / "film.bin"
    file.write_bytes(chance.randbytes(SIZE))
    told: list[str] = []
    for _ in range(rounds(5, 60)):
        told += take_in_and_die(folder, file, chance.uniform(0, 1.5))
    now = datetime.now(UTC)
    office = open_office(folder, cost=PasswordCost.MINIMAL, clock=lambda: now + timedelta(days=2))
    session = office.sign_in("dir", PASSWORD)
    case = session.cases().rows[0].id
    items = session.evidence(case)
    assert set(told) <= {item.ref for item in items}
    for item in items[:10]:
        assert b"".join(session.evidence_open(case, item.ref)) == file.read_bytes()
    assert session.verify().first is None
    # the file itself and what the readers found in it, of each item and of nothing else
    assert len(list(office.store.blobs())) == 2 * len(items)
    session.close()
    office.close()
    with closing(sqlite3.connect(folder / "store.sqlite")) as store:
        (kept,) = store.execute("SELECT count(*) FROM (SELECT DISTINCT stream, blob_id FROM blob_chunk)").fetchone()
    assert kept == 2 * len(items)
