"""A sealed file that must not be there any more: no byte of it is left in what the store keeps on the disk."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy
from nacl.utils import random

from caseapp.ledger import BlobMissing, Gone, open_store
from tests.unit.ledger.world import World

PIECE = 48
SIZES = (200, 3_900, 5_000, 1_048_593, 700_000)


def pieces(chunks: list[bytes]) -> list[bytes]:
    """What to look for: parts of every chunk, far more of them than a page of a database holds apart."""
    return [
        chunk[at : at + PIECE] for chunk in chunks for at in range(0, len(chunk) - PIECE + 1, max(len(chunk) // 12, 1))
    ]


def left(folder: Path, sought: list[bytes]) -> list[str]:
    """The files in a folder in which any of it stands."""
    found = []
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            data = file.read_bytes()
            if any(one in data for one in sought):
                found.append(file.name)
    return found


@pytest.fixture
def on_disk(request: pytest.FixtureRequest, address: str, tmp_path: Path) -> Callable[[list[bytes]], list[str]]:
    """Looks for bytes in all the files of the store."""
    if address.startswith("sqlite"):
        return lambda sought: left(tmp_path, sought)
    server = request.getfixturevalue("server")

    def look(sought: list[bytes]) -> list[str]:
        engine = sqlalchemy.create_engine(server, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
        with engine.connect() as connection:
            connection.exec_driver_sql("CHECKPOINT")
            folder = Path(str(connection.exec_driver_sql("SHOW data_directory").scalar()))
        return left(folder / "base", sought)

    return look


@pytest.mark.parametrize("size", SIZES)
def test_a_file_that_is_gone_is_not_left_on_the_disk(
    world: World, size: int, on_disk: Callable[[list[bytes]], list[str]]
) -> None:
    store = world.store
    mine = [random(size), random(size)]
    for name, chunks in (("a", [random(900)]), ("b", mine), ("c", [random(2_000)])):
        store.put_blob("case-1", name, chunks)
    assert on_disk(pieces(mine))
    said = world.batch("case-1", "anna", {"act": "add_note", "text": "weg"}, to=("anna",))
    store.append(replace(said, gone=(Gone(stream="case-1", blob_id="b"),)))
    assert store.scrub()
    assert on_disk(pieces(mine)) == []
    with pytest.raises(BlobMissing):
        store.blob_size("case-1", "b")
    assert [row.blob_id for row, whole in store.blobs() if whole] == ["a", "c"]
    assert world.checked().ok


def test_a_file_goes_with_the_entry_or_not_at_all(world: World) -> None:
    store = world.store
    store.put_blob("case-1", "b", [b"x"])
    said = world.batch("case-1", "anna", {"act": "add_note", "text": "weg"}, to=("anna",))
    store.append(said)
    with pytest.raises(Exception, match="Iemand anders"):
        store.append(replace(said, gone=(Gone(stream="case-1", blob_id="b"),)))
    assert store.blob_size("case-1", "b") == 1
    store.drop_blobs([Gone(stream="case-1", blob_id="b")])
    store.drop_blobs([Gone(stream="case-1", blob_id="b")])
    assert list(store.blobs()) == []


def test_who_reads_meanwhile_keeps_it_there_for_now(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'store.db'}?timeout=0.1") as store:
        store.put_blob("case-1", "b", [random(5_000)])
        reading = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM blob").fetchone()
        store.drop_blobs([Gone(stream="case-1", blob_id="b")])
        assert not store.scrub()
        reading.close()
        assert store.scrub()


@pytest.mark.postgres
def test_who_does_not_own_the_tables_leaves_it_to_who_does(postgres: str) -> None:
    with open_store(postgres) as store:
        store.put_blob("case-1", "b", [b"x"])
    engine = sqlalchemy.create_engine(postgres, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
    with engine.connect() as connection:
        for sql in (
            "CREATE ROLE writes LOGIN",
            "GRANT SELECT, INSERT, DELETE ON ALL TABLES IN SCHEMA public TO writes",
        ):
            connection.exec_driver_sql(sql)
    as_other = sqlalchemy.make_url(postgres).set(username="writes").render_as_string(hide_password=False)
    with open_store(as_other) as store:
        store.drop_blobs([Gone(stream="case-1", blob_id="b")])
        assert not store.scrub()
    with open_store(postgres) as store:
        assert store.scrub()
