"""Generated stores of any size, made once in a run and kept in one folder."""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from caseapp.bootstrap import load_world, open_office
from caseapp.exchange.demonstration.many import add_many
from caseapp.exchange.demonstration.organisation import Demonstration, make
from caseapp.ledger import PasswordCost, open_store
from caseapp.model.term import Role
from caseapp.office.door import STORE
from caseapp.office.session import Session

FOLDER = "CASEAPP_BENCH_STORES"
SIZES = "CASEAPP_BENCH_SIZES"
MADE = "made.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """A store with many cases, the index of one member who reads them all, and how to sign in as that member."""

    folder: Path
    member: str
    password: str
    now: datetime

    @property
    def store(self) -> Path:
        """The store's file."""
        return self.folder / STORE

    @contextmanager
    def signed_in(self, folder: Path | None = None) -> Iterator[Session]:
        """A session in this store, or in a copy of it in another folder."""
        office = open_office(folder or self.folder, clock=lambda: self.now, cost=PasswordCost.MINIMAL)
        session = office.sign_in(self.member, self.password)
        try:
            yield session
        finally:
            session.close()
            office.close()

    @contextmanager
    def copied(self) -> Iterator[Session]:
        """A session in a copy that is thrown away, for who writes; on the disk where the store is."""
        with tempfile.TemporaryDirectory(dir=self.folder.parent) as copy:
            shutil.copytree(self.folder, copy, dirs_exist_ok=True)
            with self.signed_in(Path(copy)) as session:
                yield session


def sizes(*own: int) -> list[int]:
    """How many cases the stores of a bench hold: its own numbers, or those that were asked for."""
    asked = os.environ.get(SIZES)
    return [int(size) for size in asked.split(",")] if asked else list(own)


@contextmanager
def kept_folder() -> Iterator[Path]:
    """Where the stores of this run are kept; gone afterwards unless a folder was named."""
    named = os.environ.get(FOLDER)
    if named:
        Path(named).mkdir(parents=True, exist_ok=True)
        yield Path(named)
        return
    with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as made:
        yield Path(made)


def generated(kept: Path, cases: int) -> Generated:
    """The store with so many cases; made when it is not there yet."""
    folder = kept / f"cases-{cases}"
    if not (folder / MADE).exists():
        print(f"   (making a store of {cases} cases)", file=sys.stderr, flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        _make(folder, cases)
    made = json.loads((folder / MADE).read_text(encoding="utf-8"))
    now = datetime.fromisoformat(made["now"])
    return Generated(folder=folder, member=made["member"], password=made["password"], now=now)


def _make(folder: Path, cases: int) -> None:
    made = make(folder, open_office, cost=PasswordCost.MINIMAL)
    member = _reader_of_all(folder, made)
    with open_store(f"sqlite:///{folder / STORE}") as store:
        add_many(store, made, cases, load_world())
    told = {"member": member, "password": made.password, "now": made.now.isoformat()}
    store_and_reader = Generated(folder=folder, member=member, password=made.password, now=made.now)
    with store_and_reader.signed_in() as session:
        session.cases()  # the first list fills the index
    (folder / MADE).write_text(json.dumps(told), encoding="utf-8")


def _reader_of_all(folder: Path, made: Demonstration) -> str:
    office = open_office(folder, clock=lambda: made.now, cost=PasswordCost.MINIMAL)
    try:
        for member in made.members.values():
            session = office.sign_in(member, made.password)
            session.close()
            if session.member.holds_anywhere(Role.HRM_MANAGER):
                return member
    finally:
        office.close()
        shutil.rmtree(folder / "local")
    raise RuntimeError("nobody in the demonstration is HRM manager")
