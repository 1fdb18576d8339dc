"""The steps between versions, up and down with data, on both engines."""

import threading

import pytest
import sqlalchemy
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from caseapp import __version__
from caseapp.ledger import StoreDamaged, StoreMissing, StoreTooNew, open_store
from caseapp.ledger.opening import config_for
from caseapp.ledger.schema import HEAD, REVISIONS, metadata
from tests.unit.ledger.test_upgrade import made_older
from tests.unit.ledger.world import World, told


def scripts(connection: Connection) -> ScriptDirectory:
    return ScriptDirectory.from_config(config_for(connection))


def test_the_revisions_are_the_migrations(raw: Engine) -> None:
    with raw.connect() as connection:
        directory = scripts(connection)
        assert tuple(step.revision for step in reversed(list(directory.walk_revisions()))) == REVISIONS
        assert directory.get_current_head() == HEAD


def test_the_newest_migration_makes_the_tables_of_the_schema(address: str, raw: Engine) -> None:
    open_store(address).close()
    with raw.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_step_up_and_down_with_data(address: str, raw: Engine, revision: str) -> None:
    with open_store(address) as store:
        told(store)
    with raw.begin() as connection:
        kept = {table.name: connection.execute(sqlalchemy.select(table)).fetchall() for table in metadata.sorted_tables}
    assert kept["entry"]
    before = below(raw, revision)
    with raw.begin() as connection:
        command.downgrade(config_for(connection), before)
    with raw.begin() as connection:
        assert before != "base" or inspect(connection).get_table_names() == ["alembic_version"]
        command.upgrade(config_for(connection), revision)
    if before == "base":
        with raw.begin() as connection:
            for table in metadata.sorted_tables:
                rows = [row._asdict() for row in kept[table.name]]
                if rows:
                    connection.execute(table.insert(), rows)
    with open_store(address) as store:
        assert World(store).checked().ok
        assert World(store).texts("bram", "case-1") == ["melding", "gesprek", "besluit", "brief"]


def test_an_older_store_keeps_every_entry(address: str, raw: Engine) -> None:
    with open_store(address) as store:
        told(store)
    made_older(address)
    with raw.begin() as connection:
        kept = {table.name: connection.execute(sqlalchemy.select(table)).fetchall() for table in metadata.sorted_tables}
    with open_store(address, create=False) as store:
        assert World(store).checked().ok
        assert World(store).texts("bram", "case-1") == ["melding", "gesprek", "besluit", "brief"]
    with raw.begin() as connection:
        now = {table.name: connection.execute(sqlalchemy.select(table)).fetchall() for table in metadata.sorted_tables}
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [HEAD]
    assert {*now.pop("meta")} == {*kept.pop("meta"), ("program", __version__)}
    assert now == kept


def test_a_step_that_breaks_off_changes_nothing(address: str, raw: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(address) as store:
        told(store)
    made_older(address)

    def broken(_: Connection) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("caseapp.ledger.opening.sign", broken)
        with pytest.raises(KeyboardInterrupt):
            open_store(address)
    with raw.connect() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == REVISIONS[0]
        assert {one["name"] for one in inspect(connection).get_indexes("key_grant")} >= {"ix_key_grant_reader"}
    with open_store(address) as store:
        assert World(store).checked().ok


def below(engine: Engine, revision: str) -> str:
    """The revision before one."""
    with engine.connect() as connection:
        down = scripts(connection).get_revision(revision).down_revision
    assert down is None or isinstance(down, str)
    return down or "base"


def test_a_store_of_a_newer_version_is_left_alone(address: str, raw: Engine) -> None:
    open_store(address).close()
    with raw.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(text("UPDATE meta SET value = '99.1' WHERE key = 'program'"))
    for create in (True, False):
        with pytest.raises(StoreTooNew, match=r"nieuwere versie.*Werk het programma.*Nodig is versie 99\.1"):
            open_store(address, create=create)
    with raw.begin() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "9999"


def test_somebody_elses_tables_are_left_alone(address: str, raw: Engine) -> None:
    with raw.begin() as connection:
        connection.execute(text("CREATE TABLE bookkeeping (amount integer)"))
    for create in (True, False):
        with pytest.raises(StoreDamaged, match="opslag van Caseapp"):
            open_store(address, create=create)
    with raw.connect() as connection:
        assert inspect(connection).get_table_names() == ["bookkeeping"]
        if raw.dialect.name == "sqlite":
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"


def test_a_version_table_without_a_version_is_damaged(address: str, raw: Engine) -> None:
    open_store(address).close()
    with raw.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
    with pytest.raises(StoreDamaged):
        open_store(address)


def test_no_store_is_made_when_none_was_asked_for(address: str, raw: Engine) -> None:
    with pytest.raises(StoreMissing, match="geen opslag"):
        open_store(address, create=False)
    with raw.connect() as connection:
        assert inspect(connection).get_table_names() == []


def test_a_store_that_broke_off_while_it_was_made_can_be_made_again(
    address: str, raw: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("caseapp.ledger.opening.uuid.uuid4", broken)
        with pytest.raises(KeyboardInterrupt):
            open_store(address)
    with raw.connect() as connection:
        assert inspect(connection).get_table_names() == []
    with open_store(address) as store:
        assert store.store_id


def test_two_programs_may_make_it_at_once(address: str) -> None:
    ids: list[str] = []

    def make() -> None:
        with open_store(address) as store:
            ids.append(store.store_id)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ids) == 4
    assert len(set(ids)) == 1
