"""Opens a store at an address: makes it, brings it to the newest version, or says plainly why not."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError, NoSuchModuleError

from caseapp.ledger.copying import copy_store
from caseapp.ledger.errors import StoreDamaged, StoreMissing, StoreTooNew, StoreUnreachable
from caseapp.ledger.fault import MISSING, NO_DATABASE_STORE, NO_DATABASE_YET, NO_STORE, Place
from caseapp.ledger.schema import HEAD, REVISIONS
from caseapp.ledger.session import APPENDING, Sessions
from caseapp.ledger.statement import Statements
from caseapp.ledger.store import Store
from caseapp.ledger.upgrade import copy_of, needed_for, sign, store_too_new

if TYPE_CHECKING:
    import sqlite3

    import psycopg
    from alembic.config import Config

FORMAT = "1"
BUSY_SECONDS = 10
GONE_AFTER = {
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""When a server counts as gone that says nothing any more, such as after a computer slept; seconds and milliseconds."""
TRAPPED = (
    "In deze opslag staat iets dat er niet hoort en dat zelf gegevens kan veranderen. "
    "Iemand heeft de opslag veranderd. Zet een reservekopie terug."
)
NO_ADDRESS = "Dit adres kent het programma niet. Een adres begint met sqlite:/// of postgresql+psycopg://."
NO_DRIVER = (
    "Op deze computer ontbreekt het onderdeel voor een gedeelde opslag (psycopg). "
    "Installeer het programma met “shared” erbij: caseapp[shared]."
)


def open_store(url: str, *, create: bool = True) -> Store:
    """Opens the store at `sqlite:///PATH` or `postgresql+psycopg://…`.

    Args:
        url: the address.
        create: whether to make a store where there is none.

    Raises:
        StoreMissing: there is none, or no place for one.
        StoreTooNew: a newer version of the program made it.
        StoreDamaged: what is there is no store.
        StoreError: the disk or the server does not do what is asked.
    """
    address = _parse(url)
    file = Path(address.database or "") if address.get_backend_name() == "sqlite" else None
    if file is not None and not create and not file.exists():
        raise StoreMissing(MISSING)
    place = Place(file=file)
    engine = _engine(address)
    try:
        with place.faults():
            _bring_up(engine, create=create)
            return Store(Sessions(engine, place), Statements(engine))
    except BaseException:
        engine.dispose()
        raise


def config_for(connection: Connection) -> Config:
    """Returns Alembic's configuration for a connection, wherever the package is installed."""
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    return config


def _parse(url: str) -> URL:
    try:
        address = make_url(url)
        driver = (address.get_backend_name(), address.get_driver_name())
    except (ArgumentError, NoSuchModuleError) as error:
        raise StoreMissing(NO_ADDRESS) from error
    if driver == ("sqlite", "pysqlite") and address.database not in (None, "", ":memory:"):
        return address
    if driver == ("postgresql", "psycopg"):
        return address
    raise StoreMissing(NO_ADDRESS)


def _engine(address: URL) -> Engine:
    if address.get_backend_name() == "sqlite":
        # no transaction but those that are begun by name
        options: dict[str, Any] = {"isolation_level": None, "check_same_thread": False, "timeout": BUSY_SECONDS}
        engine = create_engine(address, connect_args=options)
        event.listen(engine, "connect", _prepare)
        return engine
    own = {"connect_timeout": BUSY_SECONDS, "options": f"-c lock_timeout={int(BUSY_SECONDS * 1000)}", **GONE_AFTER}
    try:
        engine = create_engine(
            address, connect_args={key: value for key, value in own.items() if key not in address.query}
        )
    except ImportError as error:  # also where psycopg is there and its library is not
        raise StoreUnreachable(NO_DRIVER) from error
    event.listen(engine, "checkout", _still_there)
    return engine


def _still_there(connection: psycopg.Connection, *_: object) -> None:
    """Has another connection made in the place of one that the server ended meanwhile. It asks the server nothing.

    Raises:
        DisconnectionError: the server ended it; SQLAlchemy then makes another.
    """
    try:
        for _look in range(2):  # the last that it said, and that nothing follows
            connection.pgconn.consume_input()
    except connection.OperationalError as error:
        raise DisconnectionError from error


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA trusted_schema = OFF")


def _bring_up(engine: Engine, *, create: bool) -> None:
    with engine.connect() as connection:
        _look_for_traps(connection)
        version = _version(connection)
        _keep_log_beside(connection, new=version is None)
        if version == HEAD:
            return
        connection.rollback()
        _begin(connection)
        # another program may have been first
        version = _version(connection)
        if version is None and not create:
            raise StoreMissing(MISSING if connection.dialect.name == "sqlite" else NO_DATABASE_YET)
        if version != HEAD:
            if version is not None:
                _keep_copy(connection, version)
            _migrate(connection, new=version is None)
        connection.commit()


def _look_for_traps(connection: Connection) -> None:
    """Refuses a file in which somebody put what acts by itself, such as to let an entry vanish that was just written.

    Raises:
        StoreDamaged: there is a trigger or a view; a store has none.
    """
    if connection.dialect.name != "sqlite":
        return
    sql = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"
    if connection.exec_driver_sql(sql).first() is not None:
        raise StoreDamaged(TRAPPED)


def _version(connection: Connection) -> str | None:
    """Returns the version of the tables; None where there are none at all.

    Raises:
        StoreDamaged: there are tables, and they are not a store's.
        StoreTooNew: the version is not one that this program knows.
    """
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables:
            raise StoreDamaged(_no_store(connection))
        return None
    rows = connection.exec_driver_sql("SELECT version_num FROM alembic_version").fetchall()
    if len(rows) != 1:
        raise StoreDamaged(_no_store(connection))
    version = str(rows[0][0])
    if version not in REVISIONS:
        raise StoreTooNew(store_too_new(needed_for(connection)))
    return version


def _no_store(connection: Connection) -> str:
    return NO_STORE if connection.dialect.name == "sqlite" else NO_DATABASE_STORE


def _keep_log_beside(connection: Connection, *, new: bool) -> None:
    """Sets SQLite's write-ahead log, which is kept in the file; a store that is only read stays as it is."""
    if connection.dialect.name != "sqlite":
        return
    if connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal":
        return
    try:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    except Exception:
        if new:
            raise


def _keep_copy(connection: Connection, version: str) -> None:
    """Keeps the store as an older version of the program made it, beside it; of a server, its own keeper has copies.

    Others wait meanwhile, so that two programs do not copy at once, and nothing is written that the copy lacks.
    """
    if connection.dialect.name == "sqlite":
        file = Path(connection.engine.url.database or "")
        copy_store(file, copy_of(file, version))


def _begin(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPENDING})")


def _migrate(connection: Connection, *, new: bool) -> None:
    from alembic import command

    command.upgrade(config_for(connection), "head")
    if new:
        add_meta = Statements(connection.engine).member.add_meta
        for key, value in (("store_id", uuid.uuid4().hex), ("format", FORMAT)):
            connection.exec_driver_sql(add_meta.sql, add_meta.bind({"key": key, "value": value}))
    sign(connection)
