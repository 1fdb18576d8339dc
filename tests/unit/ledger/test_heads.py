from pathlib import Path

import pytest

from caseapp.ledger import Head, HeadMemory, StoreDamaged, StoreRolledBack
from tests.unit.ledger.world import World, told


def head(seq: int, stream: str = "case-1") -> Head:
    return Head(stream=stream, seq=seq, hash=bytes([seq]) * 32)


def test_it_remembers_the_newest(heads: HeadMemory) -> None:
    heads.remember([head(1), head(3), head(1, "case-2")])
    heads.remember([head(2)])
    assert heads.newest("case-1") == head(3)
    assert heads.newest("case-3") is None
    assert heads.all() == [head(3), head(1, "case-2")]


def test_it_remembers_after_a_restart(tmp_path: Path) -> None:
    for seq in (1, 2):
        memory = HeadMemory(tmp_path / "heads.db")
        memory.remember([head(seq)])
        memory.close()
    again = HeadMemory(tmp_path / "heads.db")
    assert again.newest("case-1") == head(2)
    again.close()


def test_organisations_are_apart(tmp_path: Path) -> None:
    one, other = HeadMemory(tmp_path / "heads.db", "one"), HeadMemory(tmp_path / "heads.db", "other")
    one.remember([head(5)])
    assert other.newest("case-1") is None
    one.close()
    other.close()


def test_a_store_that_shows_what_was_seen_is_right(world: World, heads: HeadMemory) -> None:
    told(world.store)
    heads.remember(entry.head for entry in world.store.entries("case-1"))
    world.say("case-1", "anna", "later", to=["anna", "bram"])
    heads.check(world.store)
    heads.check(world.store, ["case-1", "case-2"])


def test_a_shorter_stream_is_noticed(world: World, heads: HeadMemory) -> None:
    told(world.store)
    heads.remember([head(9)])
    with pytest.raises(StoreRolledBack, match="al 9 handelingen gezien"):
        heads.check(world.store)
    with pytest.raises(StoreRolledBack):
        heads.check(world.store, ["case-1"])
    heads.check(world.store, ["case-2"])


def test_another_entry_in_its_place_is_noticed(world: World, heads: HeadMemory) -> None:
    told(world.store)
    heads.remember([head(2)])
    with pytest.raises(StoreRolledBack, match="niet meer dezelfde"):
        heads.check(world.store)


def test_a_stream_that_is_gone_is_noticed(world: World, heads: HeadMemory) -> None:
    heads.remember([head(1, "case-9")])
    with pytest.raises(StoreRolledBack, match="case-9"):
        heads.check(world.store)


def test_a_file_that_is_none_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "heads.db").write_bytes(b"geen database" * 100)
    with pytest.raises(StoreDamaged):
        HeadMemory(tmp_path / "heads.db")


def test_a_damaged_memory_is_not_told_as_a_damaged_store(tmp_path: Path) -> None:
    file = tmp_path / "heads.sqlite"
    file.write_bytes(b"geen SQLite" * 1000)
    with pytest.raises(StoreDamaged, match=r"heads\.sqlite"):
        HeadMemory(file)
