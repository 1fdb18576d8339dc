"""What only a server does: it goes away, refuses, is held by another."""

import pytest
import sqlalchemy
from sqlalchemy import make_url, text

from caseapp.ledger import StoreBusy, StoreMissing, StoreReadOnly, StoreUnreachable, open_store
from caseapp.ledger.session import APPENDING
from tests.unit.ledger.test_upgrade import made_older
from tests.unit.ledger.world import World, told

pytestmark = pytest.mark.postgres


def ask(address: str, sql: str) -> None:
    engine = sqlalchemy.create_engine(address, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
    with engine.connect() as connection:
        connection.execute(text(sql))


def test_nobody_listens() -> None:
    with pytest.raises(StoreUnreachable, match="niet bereikbaar"):
        open_store("postgresql+psycopg://127.0.0.1:1/none")


def test_a_database_that_is_not_there(server: str) -> None:
    with pytest.raises((StoreMissing, StoreUnreachable)):
        open_store(make_url(server).set(database="none").render_as_string(hide_password=False))


def test_no_sentence_holds_the_password() -> None:
    with pytest.raises(StoreUnreachable) as told_so:
        open_store("postgresql+psycopg://anna:geheim123@127.0.0.1:1/none")
    assert "geheim123" not in str(told_so.value)


def test_a_server_that_only_reads(postgres: str) -> None:
    with open_store(postgres) as store:
        told(store)
    ask(postgres, f"ALTER DATABASE {make_url(postgres).database} SET default_transaction_read_only = on")
    with open_store(postgres) as store:
        world = World(store)
        assert world.checked().ok
        with pytest.raises(StoreReadOnly):
            world.say("case-1", "anna", "x")
        assert store.count() == 6


def test_a_member_whom_the_server_lets_read_only(postgres: str) -> None:
    with open_store(postgres) as store:
        told(store)
    for sql in (
        "CREATE ROLE reads LOGIN",
        "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reads",
    ):
        ask(postgres, sql)
    try:
        with open_store(make_url(postgres).set(username="reads").render_as_string(hide_password=False)) as store:
            world = World(store)
            assert world.checked().ok
            with pytest.raises(StoreReadOnly, match="laat u niet toe"):
                world.say("case-1", "anna", "x")
    finally:
        ask(postgres, "DROP OWNED BY reads")
        ask(postgres, "DROP ROLE reads")


def test_a_member_who_may_not_bring_an_older_store_up_to_date(postgres: str) -> None:
    """The owner of the tables may; who writes in them may not for that."""
    with open_store(postgres) as store:
        told(store)
    made_older(postgres)
    ask(postgres, "CREATE ROLE colleague LOGIN")
    ask(postgres, "GRANT ALL ON ALL TABLES IN SCHEMA public TO colleague")
    ask(postgres, "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO colleague")
    own = make_url(postgres).set(username="colleague").render_as_string(hide_password=False)
    try:
        with pytest.raises(StoreReadOnly, match=r"Vraag wie de server beheert"):
            open_store(own)
        open_store(postgres).close()
        with open_store(own) as store:
            World(store).say("case-1", "anna", "x")
    finally:
        ask(postgres, "DROP OWNED BY colleague")
        ask(postgres, "DROP ROLE colleague")


def test_an_older_store_on_a_server_that_only_reads(postgres: str) -> None:
    open_store(postgres).close()
    made_older(postgres)
    name = make_url(postgres).database
    ask(postgres, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with pytest.raises(StoreReadOnly, match="alleen te lezen"):
        open_store(postgres)
    ask(postgres.replace("?", "?options=-cdefault_transaction_read_only%3Doff&"), f"ALTER DATABASE {name} RESET ALL")
    open_store(postgres).close()


def test_connections_that_the_server_ended_are_made_anew(postgres: str) -> None:
    with open_store(postgres) as store:
        world = told(store)
        batch = world.batch("case-1", "anna", {"text": "x"})
        ask(
            postgres,
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        store.append(batch)
        assert store.contains(batch.entries[0])
        assert world.checked().ok


def test_another_who_holds_the_lock_for_long(postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseapp.ledger.opening.BUSY_SECONDS", 0.2)
    engine = sqlalchemy.create_engine(postgres, poolclass=sqlalchemy.NullPool)
    with open_store(postgres) as store, engine.connect() as other:
        world = told(store)
        other.execute(text(f"SELECT pg_advisory_lock({APPENDING})"))
        with pytest.raises(StoreBusy):
            world.say("case-1", "anna", "x")
        other.execute(text(f"SELECT pg_advisory_unlock({APPENDING})"))
        world.say("case-1", "anna", "x")
        assert world.checked().ok
