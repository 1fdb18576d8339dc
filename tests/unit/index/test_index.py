"""What the index keeps, and how it is thrown away."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from caseapp.index.fault import FileDamaged, FileUnusable
from caseapp.index.file import derive_key, remove
from caseapp.index.index import Index, number_of
from caseapp.index.row import Summary
from tests.unit.index.conftest import AT, KEY, entry, row


def test_acts_come_back_in_order_as_they_were(index: Index) -> None:
    index.add([entry(seq=1), entry(seq=2, body=None, words="")])
    kept = index.acts("2026-0001")
    assert [(one.seq, one.body is None) for one in kept] == [(1, False), (2, True)]
    assert kept[0].body == {"act": "add_note", "f.text": "Gebeld met de ouders."}
    assert kept[0].at == AT + timedelta(minutes=1)
    assert index.acts("2026-0002") == []


def test_it_knows_how_far_each_case_has_come(index: Index) -> None:
    index.add([entry(seq=1), entry("2026-0002", 1), entry(seq=2)])
    assert index.head("2026-0001") == (2, bytes([2]) * 32)
    assert index.head("2025-0001") is None
    assert index.case_ids() == ["2026-0001", "2026-0002"]


def test_numbers_beyond_four_digits_follow_on(index: Index) -> None:
    index.add([entry("2026-9999"), entry("2026-10000"), entry("2025-0003")])
    assert index.last_serial(2026) == 10000
    assert index.last_serial(2024) == 0
    assert index.case_ids()[-1] == "2026-10000"


@pytest.mark.parametrize("text", ["register", "2026", "2026-x", "-", "2026-00000000000000001"])
def test_what_is_no_case_number(text: str) -> None:
    assert number_of(text) == (0, 0)


def test_what_was_noted_is_there_after_closing(tmp_path: Path) -> None:
    path = tmp_path / "i.db"
    first = Index(path, KEY)
    first.note("position", 41)
    first.note("position", 42)
    first.close()
    second = Index(path, KEY)
    assert (second.number("position"), second.number("other")) == (42, 0)
    second.close()


def test_nobody_reads_it_without_the_key(tmp_path: Path) -> None:
    path = tmp_path / "i.db"
    index = Index(path, KEY)
    index.add([entry()])
    index.close()
    assert b"ouders" not in path.read_bytes()
    with pytest.raises(FileDamaged):
        Index(path, bytes(32))
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM act")


def test_an_index_of_another_version_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "i.db"
    index = Index(path, KEY)
    index.file.run("PRAGMA user_version = 999")
    index.close()
    with pytest.raises(FileDamaged):
        Index(path, KEY)
    remove(path)
    Index(path, KEY).close()


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileUnusable):
        Index(tmp_path / "weg" / "i.db", KEY)


def test_each_purpose_has_its_own_key() -> None:
    assert derive_key(KEY, b"een") != derive_key(KEY, b"twee") != derive_key(bytes(32), b"twee")


def test_a_transaction_that_fails_leaves_nothing(index: Index) -> None:
    def broken() -> None:
        with index.writing():
            index.add([entry()])
            raise LookupError

    with pytest.raises(LookupError):
        broken()
    assert index.acts("2026-0001") == []


def test_forgetting_a_case_takes_its_words_too(index: Index) -> None:
    index.add([entry(), entry("2026-0002")])
    index.summarise("2026-0001", Summary(row=row("2026-0001")))
    index.forget("2026-0001")
    assert index.acts("2026-0001") == []
    assert index.head("2026-0001") is None
    assert [found[0] for found in index.file.rows("SELECT rowid FROM act_words WHERE act_words MATCH 'ouders'")] == [2]
    index.file.run("INSERT INTO act_words (act_words) VALUES ('integrity-check')")


def test_hiding_a_compartment_leaves_the_others(index: Index) -> None:
    index.add([entry(seq=1), entry(seq=2, compartment="own-m1")])
    index.hide("2026-0001", ["case"])
    assert [one.body is None for one in index.acts("2026-0001")] == [True, False]
    assert index.readable_places("2026-0001") == {("own-m1", 1)}
    assert index.has_unread("2026-0001", "case", 1)
    assert not index.has_unread("2026-0001", "own-m1", 1)
    assert index.unread_cases() == ["2026-0001"]
    assert len(index.file.rows("SELECT rowid FROM act_words WHERE act_words MATCH 'ouders'")) == 1
    index.file.run("INSERT INTO act_words (act_words) VALUES ('integrity-check')")


def test_cases_that_changed_wait_for_new_rows(index: Index) -> None:
    index.add([entry(), entry("2026-0002")])
    assert index.stale(AT, 10) == ["2026-0001", "2026-0002"]
    assert index.stale(AT, 1) == ["2026-0001"]
    index.summarise("2026-0001", Summary(row=row("2026-0001"), refold=AT + timedelta(days=1)))
    index.summarise("2026-0002", None)
    assert index.stale(AT, 10) == []
    assert index.stale(AT + timedelta(days=1), 10) == ["2026-0001"]
    index.settle("2026-0001")
    assert index.stale(AT + timedelta(days=1), 10) == []
    index.make_all_stale(open_only=True)
    assert index.stale_count() == 1


def test_clearing_empties_it(index: Index) -> None:
    index.add([entry()])
    index.note("position", 3)
    index.clear()
    assert (index.acts("2026-0001"), index.number("position"), index.case_ids()) == ([], 0, [])
    index.add([entry()])
