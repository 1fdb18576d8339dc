"""A disk that goes away while the store is open, such as a network drive: nothing is lost, and it comes back."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from caseapp.ledger import Head, HeadMemory, Store, StoreUnreachable, open_store
from caseapp.ledger.fault import Place
from tests.unit.ledger.world import World, told

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="open files are taken away as Linux names them")


class Drive:
    """The drive of a store, which can be pulled out."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._away = folder.with_name("away")

    def pull_out(self) -> None:
        """What is open answers no more, and what was there is not there."""
        nothing = os.open("/", os.O_RDONLY)
        for file in Path("/proc/self/fd").iterdir():
            with suppress(OSError):  # the folder itself was open, to look into it
                if file.readlink().parent == self._folder:
                    os.dup2(nothing, int(file.name))
        os.close(nothing)
        self._folder.rename(self._away)
        self._folder.mkdir()

    def put_back(self) -> None:
        self._folder.rmdir()
        self._away.rename(self._folder)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store on a folder of its own, that waits for nobody's lock."""
    monkeypatch.setattr("caseapp.ledger.opening.BUSY_SECONDS", 0)
    folder = tmp_path / "drive"
    folder.mkdir()
    with open_store(f"sqlite:///{folder / 'store.db'}") as opened:
        yield opened


@pytest.fixture
def drive(store: Store, tmp_path: Path) -> Drive:
    return Drive(tmp_path / "drive")


def test_who_goes_on_working_finds_all_when_it_is_back(store: Store, drive: Drive) -> None:
    world = told(store)
    before = store.count()
    batch = world.batch("case-1", "anna", {"text": "onderweg"})
    drive.pull_out()
    for _ in range(2):
        with pytest.raises(StoreUnreachable):
            store.append(batch)
    with pytest.raises(StoreUnreachable):
        store.count()
    drive.put_back()  # in its place no empty store was made meanwhile, or this fails
    assert store.count() == before
    store.append(batch)
    assert world.checked().ok


def test_who_only_looked_looks_on(store: Store, drive: Drive) -> None:
    told(store)
    before = store.count()
    store.store_id  # noqa: B018 - a connection for reading is open from here on
    drive.pull_out()
    with pytest.raises(StoreUnreachable):
        [store.count() for _ in range(3)] and World(store).say("case-1", "anna", "x", to=["anna"])
    drive.put_back()
    assert store.count() == before


def test_what_this_computer_saw_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseapp.ledger.heads.BUSY_SECONDS", 0)
    folder = tmp_path / "drive"
    folder.mkdir()
    drive, heads = Drive(folder), HeadMemory(folder / "heads.db")
    seen = [Head(stream=f"case-{number}", seq=number, hash=bytes(32)) for number in (1, 2)]
    heads.remember(seen)
    drive.pull_out()
    newer = [Head(stream=one.stream, seq=one.seq + 1, hash=one.hash) for one in seen]
    for some in (newer, newer[:1], newer):
        with pytest.raises(StoreUnreachable):
            heads.remember(some)
    drive.put_back()
    assert heads.all() == seen
    heads.remember(newer)
    assert heads.all() == newer
    heads.close()


def test_a_file_that_cannot_be_asked_for_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_path: Path) -> bool:
        raise OSError(107, "Transport endpoint is not connected")

    monkeypatch.setattr(Path, "is_file", broken)
    assert not Place(file=Path("store.sqlite")).is_there
    assert Place(file=None).is_there
