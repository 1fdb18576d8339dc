"""A program that is killed at any moment while somebody acts loses no act that it reported done, and no draft."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from caseapp.bootstrap import open_office
from caseapp.index.row import CaseQuery
from caseapp.ledger import PasswordCost
from caseapp.model.act import Act, Fields
from caseapp.model.organisation import School
from caseapp.model.term import Sector
from caseapp.office.office import Foundation, Office
from tests.crash.office_actor import PASSWORD, report

LONGEST_LIFE = 0.45  # seconds: from before the sign-in until some dozens of acts
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="lives are made by fork, to be many in little time")


def office_in(folder: Path) -> Office:
    return open_office(folder, cost=PasswordCost.MINIMAL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    office = office_in(tmp_path)
    founder = office.found(
        Foundation(
            name="De Kreek",
            sectors=frozenset({Sector.VO}),
            schools=(School(name="De Lage Waard"),),
            protocol="lentiz",
            founder="Joke Beheer",
            password=PASSWORD,
        )
    ).session
    founder.register("add_member", {"name": "dir", "roles": ["director@De Lage Waard"]}, password=PASSWORD)
    session = office.sign_in("dir", PASSWORD)
    session.perform(None, Act(id="report_incident", fields=Fields(report())))
    session.close()
    founder.close()
    office.close()
    return tmp_path


class Nursery:
    """Starts one life after another and kills each."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.office_actor", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def live_and_die(self, number: int, seconds: float) -> list[list[str]]:
        """Lets a life go on so long, kills it, and gives what it had told."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{number}\n")
        self._process.stdin.flush()
        told = []
        born = None
        for line in self._process.stdout:
            words = line.split()
            if words[0] == "gone":
                break
            if words[0] == "born":
                born = int(words[1])
                time.sleep(seconds)
                os.kill(born, signal.SIGKILL)
            else:
                told.append(words)
        assert born is not None
        return told

    def end(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(10)
        assert self._process.stdout
        self._process.stdout.close()


@pytest.fixture
def nursery(folder: Path) -> Iterator[Nursery]:
    made = Nursery(folder)
    yield made
    made.end()


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_what_was_reported_done_is_there(folder: Path, nursery: Nursery, rounds: Callable[[int, int], int]) -> None:
    chance = random.Random(7)
    acts: set[tuple[str, str]] = set()
    drafts: set[str] = set()
    lives = rounds(15, 500)
    for number in range(lives):
        # the last one lives long, so that even on a slow machine something was done
        seconds = chance.uniform(0, LONGEST_LIFE) if number < lives - 1 else 4.0
        for words in nursery.live_and_die(number, seconds):
            if words[0] == "act":
                acts.add((words[1], words[2]))
            else:
                drafts.add(words[1])
        if number % 10 == 0:
            look(folder, acts, drafts, whole=number % 100 == 0)
    look(folder, acts, drafts, whole=True)
    print(f"{lives} kills, {len(acts)} acts and {len(drafts)} drafts reported done, all there")
    assert len(acts) > 5
    assert len(drafts) > 5


def look(folder: Path, acts: set[tuple[str, str]], drafts: set[str], *, whole: bool) -> None:
    office = office_in(folder)
    session = office.sign_in("dir", PASSWORD)
    lost = [(case, ref) for case, ref in acts if not session.can_read(case, ref)]
    assert lost == []
    if whole:
        assert session.verify().first is None
    assert drafts <= {draft.key for draft in session.drafts.all()}
    listed = {row.id for row in session.cases(CaseQuery(limit=100_000)).rows}
    assert {case for case, _ in acts} <= listed
    session.close()
    office.close()
