"""A store of an older version: copied, brought up to date, or left as it was with a clear sentence."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy
from alembic import command

import caseapp
from caseapp.bootstrap import open_office
from caseapp.ledger import Store, StoreDamaged, StoreReadOnly, StoreTooNew, open_store
from caseapp.ledger.copying import open_copy
from caseapp.ledger.opening import config_for
from caseapp.ledger.schema import HEAD, REVISIONS
from caseapp.ledger.upgrade import copy_of, copy_too_new, drop_copies
from tests.unit.ledger.small_disk import on_small_disk
from tests.unit.ledger.test_opening import Nobody, guest, url
from tests.unit.ledger.world import World, told

__all__ = ["guest"]

FIRST = REVISIONS[0]
TEXTS = ["melding", "gesprek", "besluit", "brief"]
KEPT = Path(__file__).parents[2] / "shared" / "store-0001.sqlite"
"""Made by the installed Windows program 0.1.3, which knew the first tables alone: an organisation with a case."""


def made_older(address: str) -> None:
    """Bring a store back to what the first version made."""
    engine = sqlalchemy.create_engine(address, poolclass=sqlalchemy.NullPool)
    with engine.begin() as connection:
        command.downgrade(config_for(connection), FIRST)
        connection.exec_driver_sql("DELETE FROM meta WHERE key = 'program'")
    engine.dispose()


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A store of the first version, in a folder with a name as people have."""
    file = tmp_path / "opslag van Zoë #1.sqlite"
    with open_store(url(file)) as store:
        told(store)
    made_older(url(file))
    return file


def rows(file: Path) -> dict[str, list[object]]:
    """Everything that is kept in a file, but for which program made the tables."""
    with closing(sqlite3.connect(file)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in sorted(names)}
    return found | {"meta": [row for row in found["meta"] if row[0] != "program"]}


def revision(file: Path) -> str:
    with closing(sqlite3.connect(file)) as db:
        return str(db.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def beside(file: Path) -> list[str]:
    """What lies beside a store, but for the log that SQLite keeps."""
    names = {one.name for one in file.parent.iterdir()} - {file.name}
    return sorted(name for name in names if not name.endswith(("-wal", "-shm", "-journal")))


def checked(file: Path) -> None:
    with open_store(url(file), create=False) as store:
        assert World(store).checked().ok
        assert World(store).texts("bram", "case-1") == TEXTS


def test_it_is_copied_before_it_is_changed(older: Path) -> None:
    before = rows(older)
    checked(older)
    copy = copy_of(older, FIRST)
    assert rows(copy) == before
    assert rows(older) == before | {"alembic_version": [(HEAD,)]}
    assert beside(older) == [copy.name]
    checked(older)
    assert rows(copy) == before


def test_the_copy_is_of_what_is_brought_up_to_date(older: Path) -> None:
    """Not of an earlier time at which it went no further, after which the older program was used again."""
    copy = copy_of(older, FIRST)
    copy.write_bytes(b"of an earlier time")
    before = rows(older)
    checked(older)
    assert rows(copy) == before


BROKEN = """
import os, sys
from caseapp.ledger import opening
from caseapp.ledger.opening import open_store
address, place = sys.argv[1:]
def ended(*_args, **_more):
    os._exit(9)
if place == "copying":
    import caseapp.ledger.copying as copying
    copying.PAGES = 2
    copying._told = lambda _none: ended
elif place == "copied":
    opening._migrate = ended
else:
    opening.sign = ended
open_store(address)
"""


@pytest.mark.parametrize("place", ["copying", "copied", "changed"])
def test_it_breaks_off_and_is_done_again(older: Path, place: str) -> None:
    before = rows(older)
    done = subprocess.run([sys.executable, "-c", BROKEN, url(older), place], check=False)
    assert done.returncode == 9
    assert rows(older) == before
    checked(older)
    assert rows(copy_of(older, FIRST)) == before
    assert beside(older) == [copy_of(older, FIRST).name]


def test_it_can_only_be_read(guest: Path) -> None:
    file = guest / "kept.db"
    made_older(url(file))
    before = file.read_bytes()
    file.chmod(0o444)
    guest.chmod(0o555)
    try:
        with Nobody(), pytest.raises(StoreReadOnly, match="Controleer de rechten"):
            open_store(url(file))
        assert file.read_bytes() == before
        assert beside(file) == []
        with open_copy(file) as store:
            assert World(store).checked().ok
    finally:
        guest.chmod(0o755)


def test_the_folder_takes_no_copy(guest: Path) -> None:
    """Without one nothing is changed."""
    file = guest / "kept.db"
    made_older(url(file))
    before = rows(file)
    copy_of(file, FIRST).with_name(copy_of(file, FIRST).name + ".part").mkdir()
    with pytest.raises((StoreReadOnly, OSError)):
        open_store(url(file))
    assert rows(file) == before


SMALL = """
import sys
from pathlib import Path
from caseapp.ledger import StoreFull, open_store
from tests.unit.ledger.test_upgrade import beside, checked, copy_of, rows, FIRST
file = Path(sys.argv[1]) / "store.sqlite"
before = rows(file)
for _ in range(2):
    try:
        open_store(f"sqlite:///{file}")
    except StoreFull as error:
        assert "schijf is vol" in str(error)
    else:
        raise AssertionError("there was room")
    assert rows(file) == before
    assert beside(file) == ["ballast"], beside(file)
(file.parent / "ballast").unlink()
checked(file)
assert rows(copy_of(file, FIRST)) == before
print("there is room again")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk is made with Linux's own means")
def test_the_disk_has_no_room_for_the_copy(older: Path, tmp_path: Path) -> None:
    size, disk = older.stat().st_size // 1024, tmp_path / "disk"
    prepared = f"cp '{older}' {disk}/store.sqlite && head -c {size * 1024 * 2} /dev/zero > {disk}/ballast"
    assert "there is room again" in on_small_disk(disk, size * 4, prepared, SMALL)


def test_two_programs_may_bring_it_up_to_date_at_once(older: Path) -> None:
    before, faults = rows(older), []

    def bring() -> None:
        try:
            checked(older)
        except Exception as error:  # noqa: BLE001 - told below
            faults.append(error)

    threads = [threading.Thread(target=bring) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert rows(copy_of(older, FIRST)) == before
    assert beside(older) == [copy_of(older, FIRST).name]


def test_what_is_destroyed_does_not_stand_in_the_copy_either(older: Path) -> None:
    with open_store(url(older)) as store:
        assert copy_of(older, FIRST).exists()
        store.destroy_stream_content("case-1")
    assert beside(older) == []


def test_a_file_that_is_destroyed_does_not_stand_in_the_copy_either(older: Path) -> None:
    with open_store(url(older)) as store:
        assert store.scrub()
        assert beside(older) == []
        copy_of(older, FIRST).mkdir()  # one that cannot be thrown away
        assert not store.scrub()


def test_a_server_has_no_copy_beside_it() -> None:
    assert drop_copies(None)


def named(file: Path, version: str | None) -> None:
    """Let a store be of a newer program."""
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.execute("DELETE FROM meta WHERE key = 'program'")
        if version is not None:
            db.execute("INSERT INTO meta VALUES ('program', ?)", (version,))


OF = f"Nodig is versie 99.1 of nieuwer. Hier staat versie {caseapp.__version__}."


@pytest.mark.parametrize(
    ("version", "told_too"),
    [("99.1", OF), (None, ""), ("", ""), ("99.1; bel 0900", ""), ("9" * 5000, ""), (caseapp.__version__, "")],
)
def test_a_newer_one_says_which_program_it_needs(tmp_path: Path, version: str | None, told_too: str) -> None:
    file = tmp_path / "store.sqlite"
    open_store(url(file)).close()
    named(file, version)
    before = rows(file)
    with pytest.raises(StoreTooNew) as refused:
        open_store(url(file))
    whole = "Een nieuwere versie van Caseapp heeft deze opslag gemaakt. Werk het programma op deze computer bij."
    assert str(refused.value) == " ".join(filter(None, [whole, told_too]))
    with pytest.raises(StoreTooNew) as refused:
        open_copy(file)
    assert str(refused.value) == copy_too_new(version)
    assert rows(file) == before


def test_a_newer_one_that_has_changed_beyond_that_is_refused_all_the_same(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    open_store(url(file)).close()
    named(file, "99.1")
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("DROP TABLE meta")
    with pytest.raises(StoreTooNew, match="Werk het programma"):
        open_store(url(file))
    with pytest.raises(StoreTooNew, match="Werk het programma"):
        open_copy(file)


def test_a_cut_off_one_is_not_changed(older: Path) -> None:
    data = older.read_bytes()
    older.write_bytes(data[: len(data) // 2 // 4096 * 4096])
    cut = older.read_bytes()
    with pytest.raises(StoreDamaged, match="Zet een reservekopie terug"):
        open_store(url(older))
    assert older.read_bytes()[100:] == cut[100:]
    assert beside(older) == []


def test_which_program_made_the_tables_stands_in_them(store: Store, tmp_path: Path) -> None:
    assert store.store_id
    with closing(sqlite3.connect(next(tmp_path.glob("*.db")))) as db:
        assert db.execute("SELECT value FROM meta WHERE key = 'program'").fetchall() == [(caseapp.__version__,)]


def test_the_store_of_an_earlier_program(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite"
    shutil.copy2(KEPT, file)
    assert revision(file) == FIRST
    before = rows(file)
    assert len(before["entry"]) == 2
    open_store(url(file), create=False).close()
    assert rows(copy_of(file, FIRST)) == before
    assert rows(file) == before | {"alembic_version": [(HEAD,)]}


def test_who_worked_with_an_earlier_program_goes_on(tmp_path: Path) -> None:
    shutil.copy2(KEPT, tmp_path / "store.sqlite")
    with closing(open_office(tmp_path)) as office:
        session = office.sign_in("Zoë Ünal", "een lang wachtwoord")
        assert [row.id for row in session.cases().rows] == ["2026-0001"]
        assert session.verify().ok
        session.close()
