"""A program that is killed at any moment loses nothing that it reported done, and leaves a store that verifies."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from caseapp.ledger import open_store
from tests.unit.ledger.world import World

LONGEST_LIFE = 0.08  # seconds: from before the store is open until some dozens of appends
ROOT = Path(__file__).parents[2]


class Lives:
    """Starts one life after another and kills each."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._nursery: subprocess.Popen[str] | None = None

    def _started(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.crash.appender", self._address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def live_and_die(self, number: int, seconds: float) -> list[list[str]]:
        """Lets a life go on so long, kills it, and returns what it had told."""
        nursery = self._nursery or self._started()
        self._nursery = nursery if hasattr(os, "fork") else None
        assert nursery.stdin
        assert nursery.stdout
        nursery.stdin.write(f"{number}\n")
        nursery.stdin.flush()
        born = nursery.stdout.readline().split()
        assert born[0] == "born"
        time.sleep(seconds)
        os.kill(int(born[1]), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        told = []
        for line in nursery.stdout:
            if line == "gone\n":
                break
            told.append(line.split())
        if self._nursery is None:
            nursery.communicate()
        return told

    def end(self) -> None:
        if self._nursery is not None:
            self._nursery.communicate()
            assert self._nursery.returncode == 0


@pytest.fixture
def address(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    with open_store(url) as store:
        World(store).say("register", "anna", "begin", to=["anna", "bram"])
    return url


@pytest.fixture
def lives(address: str) -> Iterator[Lives]:
    nursery = Lives(address)
    yield nursery
    nursery.end()


def missing(address: str, told: list[list[str]]) -> list[str]:
    """What was reported done and is not there."""
    gone = []
    with open_store(address, create=False) as store:
        for line in told:
            match line:
                case ["entry", stream, seq, hashed]:
                    if (store.hash_at(stream, int(seq)) or b"").hex() != hashed:
                        gone.append(f"{stream} {seq}")
                case ["blob", stream, blob_id]:
                    if not list(store.blob_chunks(stream, blob_id)):
                        gone.append(f"{stream} {blob_id}")
                case ["alive", _]:
                    pass
                case other:
                    pytest.fail(f"a life said {other}")
    return gone


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_nothing_reported_done_is_lost(address: str, lives: Lives, rounds: Callable[[int, int], int]) -> None:
    chance = random.Random(20260302)
    kills = rounds(20, 500)
    told: list[list[str]] = []
    for number in range(kills):
        # the last one lives long, so that even on a slow machine something was appended
        seconds = chance.uniform(0, LONGEST_LIFE) if number < kills - 1 else 1.0
        heard = lives.live_and_die(number, seconds)
        assert missing(address, heard) == []
        told += heard
    assert missing(address, told) == []
    appended = sum(line[0] == "entry" for line in told)
    with open_store(address, create=False) as store:
        report = World(store).checked()
        assert report.first is None
        assert report.entries == report.opened
        # one append of two entries at most can be there for each kill without having been told
        assert appended < report.entries <= appended + 1 + 2 * kills
    print(f"{kills} kills, {appended} entries reported done, {report.entries} there")


@pytest.mark.slow
def test_the_file_itself_is_whole(
    address: str, lives: Lives, rounds: Callable[[int, int], int], tmp_path: Path
) -> None:
    for number in range(rounds(3, 25)):
        lives.live_and_die(number, 0.05)
        connection = sqlite3.connect(tmp_path / "store.db")
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
