"""A store in a file of its own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from caseapp.ledger import HeadMemory, Store, open_store
from tests.unit.ledger.world import World


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'store.db'}") as opened:
        yield opened


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


@pytest.fixture
def heads(tmp_path: Path) -> Iterator[HeadMemory]:
    memory = HeadMemory(tmp_path / "heads.db")
    yield memory
    memory.close()
