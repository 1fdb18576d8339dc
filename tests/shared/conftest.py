"""Every store test runs twice: on a SQLite file, and on a real PostgreSQL of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy import Engine

from caseapp.ledger import HeadMemory, Store, open_store
from tests.unit.ledger.world import World

ENGINES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=ENGINES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An address where there is no store yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'store.db'}"
        return
    yield request.getfixturevalue("postgres")


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    with open_store(address) as opened:
        yield opened


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


@pytest.fixture
def raw(address: str) -> Iterator[Engine]:
    """The tables as somebody sees them who has the file, or the server's password."""
    engine = sqlalchemy.create_engine(address, poolclass=sqlalchemy.NullPool)
    yield engine
    engine.dispose()


@pytest.fixture
def heads(tmp_path: Path) -> Iterator[HeadMemory]:
    memory = HeadMemory(tmp_path / "heads.db")
    yield memory
    memory.close()
