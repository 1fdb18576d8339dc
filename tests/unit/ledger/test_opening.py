"""Opening a file, and everything that can be wrong with the disk: one clear sentence, nothing written."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy

from caseapp.ledger import (
    LedgerError,
    Store,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreMissing,
    StoreReadOnly,
    StoreUnreachable,
    open_store,
)
from caseapp.ledger.schema import metadata
from tests.unit.ledger.small_disk import on_small_disk
from tests.unit.ledger.world import World, told


def url(file: Path) -> str:
    return f"sqlite:///{file}"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A store that was closed."""
    with open_store(url(tmp_path / "kept.db")) as store:
        told(store)
    return tmp_path / "kept.db"


def words(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'")
    return {" ".join(row[0].split()) for row in rows}


def test_the_migrations_make_the_tables_of_the_schema_to_the_letter(kept: Path, tmp_path: Path) -> None:
    plain = sqlalchemy.create_engine(url(tmp_path / "plain.db"))
    metadata.create_all(plain)
    plain.dispose()
    one, other = sqlite3.connect(kept), sqlite3.connect(tmp_path / "plain.db")
    assert words(one) == words(other)
    one.close()
    other.close()


def test_a_commit_is_on_the_disk_before_it_is_reported(store: Store) -> None:
    with store._sessions.writing() as cursor:
        settings = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]  # type: ignore[attr-defined]
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema")
        }
    full = 2
    assert settings == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
    }


def test_opening_again_does_not_start_the_migrations(kept: Path) -> None:
    code = f"""
import sys
from caseapp.ledger import open_store
open_store({url(kept)!r}).close()
assert "alembic" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_room_is_entered_without_a_database() -> None:
    code = """
import sys
import caseapp.ledger
assert not {"sqlalchemy", "alembic", "keyring", "mnemonic", "psycopg"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_everything_that_is_promised_is_there() -> None:
    import caseapp.ledger

    for name in caseapp.ledger.__all__:
        assert not isinstance(getattr(caseapp.ledger, name), type(sys)), name
    with pytest.raises(AttributeError):
        _ = caseapp.ledger.nothing


@pytest.mark.parametrize(
    "address",
    [
        "",
        "store.db",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://x/y",
        "postgresql+pg8000://x/y",
        "nonsense+driver://x",
        "C:\\store.db",
    ],
)
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(StoreMissing, match="adres"):
        open_store(address)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="geen opslag"):
        open_store(url(tmp_path / "none.db"), create=False)
    assert list(tmp_path.iterdir()) == []


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        open_store(url(tmp_path / "none" / "store.db"))


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing):
        open_store(url(tmp_path))


def test_an_empty_file_is_no_store_yet(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    with pytest.raises(StoreMissing):
        open_store(url(tmp_path / "empty.db"), create=False)
    open_store(url(tmp_path / "empty.db")).close()


def test_a_file_that_is_something_else(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_bytes(b"Geachte mevrouw, " * 500)
    with pytest.raises(StoreDamaged, match="geen opslag van Caseapp"):
        open_store(url(tmp_path / "letter.db"))
    assert (tmp_path / "letter.db").read_bytes().startswith(b"Geachte")


def test_a_file_that_was_cut_short(kept: Path) -> None:
    data = kept.read_bytes()
    kept.write_bytes(data[: len(data) // 2])
    with pytest.raises(StoreDamaged), open_store(url(kept)) as store:
        World(store).checked()


def test_a_file_with_a_hole_in_it(kept: Path) -> None:
    data = bytearray(kept.read_bytes())
    data[4096:] = b"\xaa" * (len(data) - 4096)
    kept.write_bytes(data)
    with pytest.raises(StoreDamaged, match="Zet een reservekopie terug"), open_store(url(kept)) as store:
        World(store).checked()


def test_a_table_that_is_gone(kept: Path) -> None:
    connection = sqlite3.connect(kept)
    connection.execute("DROP TABLE entry")
    connection.close()
    with pytest.raises(StoreDamaged), open_store(url(kept)) as store:
        store.streams()


def test_a_name_that_is_gone(kept: Path) -> None:
    connection = sqlite3.connect(kept, isolation_level=None)
    connection.execute("DELETE FROM meta")
    connection.close()
    with pytest.raises(StoreDamaged), open_store(url(kept)) as store:
        _ = store.store_id


def test_another_program_holds_it(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caseapp.ledger.opening.BUSY_SECONDS", 0.05)
    other = sqlite3.connect(kept, isolation_level=None)
    with open_store(url(kept)) as store:
        world = World(store)
        batch = world.batch("case-1", "anna", {"text": "x"})
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="Probeer het zo opnieuw"):
            store.append(batch)
        assert world.checked().ok
        other.execute("ROLLBACK")
        store.append(batch)
        assert store.contains(batch.entries[0])
    other.close()


def test_who_writes_has_the_store_from_the_first_look_on(store: Store, tmp_path: Path) -> None:
    """Else what was looked at can change before it is written, and SQLite gives up without waiting."""
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None, timeout=0)
    with store._sessions.writing(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


@pytest.fixture
def guest() -> Iterator[Path]:
    """A folder of somebody else, in which the test itself has no more rights than anybody."""
    with tempfile.TemporaryDirectory(prefix="caseapp-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        with open_store(url(folder / "kept.db")) as store:
            told(store)
        yield folder


class Nobody:
    """Rights as a user who owns nothing; on Windows, and for who is not root, a read-only file is enough."""

    def __enter__(self) -> None:
        self.root = hasattr(os, "geteuid") and os.geteuid() == 0
        if self.root:
            os.seteuid(65534)

    def __exit__(self, *_: object) -> None:
        if self.root:
            os.seteuid(0)


def test_a_read_only_folder(guest: Path) -> None:
    (guest / "kept.db").chmod(0o444)
    guest.chmod(0o555)
    try:
        with Nobody(), pytest.raises(StoreReadOnly, match="alleen te lezen"):
            open_store(url(guest / "kept.db"))
    finally:
        guest.chmod(0o755)


def test_a_read_only_file_is_read_and_not_written(guest: Path) -> None:
    (guest / "kept.db").chmod(0o444)
    guest.chmod(0o777)
    with Nobody(), open_store(url(guest / "kept.db")) as store:
        world = World(store)
        assert world.checked().ok
        batch = world.batch("case-1", "anna", {"text": "x"})
        for _ in range(2):
            with pytest.raises(StoreReadOnly, match="Controleer de rechten"):
                store.append(batch)
        assert not store.contains(batch.entries[0])


def fill(store: Store) -> None:
    """Leaves no page free."""
    with store._sessions.writing() as cursor:
        cursor.execute("PRAGMA max_page_count = 1")


def test_a_full_file(store: Store) -> None:
    world = told(store)
    fill(store)
    long = world.batch("case-1", "anna", {"text": "x" * 20_000})
    with pytest.raises(StoreFull, match="Maak ruimte vrij"):
        store.append(long)
    assert world.checked().ok
    assert store.count() == 6
    with store._sessions.writing() as cursor:
        cursor.execute("PRAGMA max_page_count = 1000000")
    store.append(long)
    assert world.checked().ok


SMALL = """
import sys, os
from pathlib import Path
from caseapp.ledger import StoreFull, open_store
from tests.unit.ledger.world import World
folder = Path(sys.argv[1])
with open_store(f"sqlite:///{folder / 'store.db'}") as store:
    world = World(store)
    done = 0
    world.say("case-1", "anna", "x" * 5000, to=["anna"])
    try:
        while True:
            world.say("case-1", "anna", "x" * 5000)
            done += 1
    except StoreFull as error:
        assert "schijf is vol" in str(error)
    (folder / "ballast").unlink()
    assert store.count() == done + 1, (store.count(), done)
    world.say("case-1", "anna", "er is weer ruimte")
    assert world.checked().ok
    print("full after", done)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a disk of one megabyte is made with Linux's own means")
def test_a_full_disk(tmp_path: Path) -> None:
    """On a real disk of 1.5 MB, in a name space of its own, so that nothing outside sees it."""
    disk = tmp_path / "disk"
    said = on_small_disk(disk, 1500, f"head -c 300000 /dev/zero > {disk}/ballast", SMALL)
    assert "full after" in said


def test_the_sentences_are_dutch_and_say_what_to_do() -> None:
    from caseapp.ledger import fault

    for sentence in (
        fault.READ_ONLY,
        fault.FULL,
        fault.BUSY,
        fault.DAMAGED,
        fault.UNREACHABLE,
        fault.MISSING,
        fault.NO_STORE,
    ):
        assert sentence.count(".") >= 2
        assert sentence.endswith(".")


def test_every_store_fault_is_one_to_catch() -> None:
    assert issubclass(StoreError, LedgerError)
    for kind in (StoreBusy, StoreDamaged, StoreFull, StoreMissing, StoreReadOnly):
        assert issubclass(kind, StoreError)


def test_a_destroyed_key_is_not_left_on_the_disk(store: Store, tmp_path: Path) -> None:
    told(store)
    sealed = store.grants("case-1", "bram")[0].sealed

    def on_disk() -> bool:
        return any(sealed in file.read_bytes() for file in tmp_path.iterdir())

    assert on_disk()
    store.destroy_stream_content("case-1")
    assert not on_disk()


def test_a_closed_store_is_opened_again(kept: Path) -> None:
    for _ in range(2):
        store = open_store(url(kept), create=False)
        world = World(store)
        world.say("case-1", "anna", "weer")
        store.close()
    with open_store(url(kept)) as store:
        assert store.count() == 8


def journal(file: Path) -> str:
    connection = sqlite3.connect(file)
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    connection.close()
    return str(mode)


def without_log(file: Path) -> None:
    """As a copy that some tool made."""
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    assert journal(file) == "delete"


def test_a_copy_without_a_log_gets_one_again(kept: Path) -> None:
    without_log(kept)
    open_store(url(kept)).close()
    assert journal(kept) == "wal"


def test_a_copy_without_a_log_on_a_read_only_disk_is_read(guest: Path) -> None:
    without_log(guest / "kept.db")
    (guest / "kept.db").chmod(0o444)
    guest.chmod(0o555)
    try:
        with Nobody(), open_store(url(guest / "kept.db")) as store:
            assert World(store).checked().ok
            with pytest.raises(StoreReadOnly):
                World(store).say("case-1", "anna", "x")
    finally:
        guest.chmod(0o755)


def test_a_program_without_the_part_for_servers_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StoreUnreachable, match="ontbreekt het onderdeel"):
        open_store("postgresql+psycopg://127.0.0.1:1/none")


def test_the_part_for_servers_without_its_library_is_no_fault_of_the_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "psycopg.py").write_text('raise ImportError("no pq wrapper available")')
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.partition(".")[0] == "psycopg"]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(StoreUnreachable, match=r"caseapp\[shared\]"):
        open_store("postgresql+psycopg://127.0.0.1:1/none")


@pytest.mark.parametrize(
    "trap",
    [
        "CREATE TRIGGER gone BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END",
        "CREATE VIEW other AS SELECT * FROM entry",
    ],
)
def test_a_file_with_something_that_acts_by_itself_is_refused(tmp_path: Path, trap: str) -> None:
    """Else an act could be told as done and not be there."""
    file = tmp_path / "kept.db"
    open_store(url(file)).close()
    with closing(sqlite3.connect(file)) as db, db:
        db.execute(trap)
    with pytest.raises(StoreDamaged, match="Iemand heeft de opslag veranderd"):
        open_store(url(file))
