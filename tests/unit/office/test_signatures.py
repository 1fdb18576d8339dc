"""Very many signatures are checked in a process of their own; what it does not confirm is checked here."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

import pytest
from nacl import bindings

from caseapp.cli import CHECK_SIGNATURES
from caseapp.ledger import EntryForged
from caseapp.office import arriving, signatures
from caseapp.office.door import STORE
from caseapp.office.signatures import Checker, NotChecked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.unit.office.conftest import Company

PUBLIC, SECRET = bindings.crypto_sign_seed_keypair(b"k" * 32)


def signed(number: int, *, good: bool = True) -> tuple[bytes, bytes, bytes]:
    message = b"message %04d" % number
    signature = bindings.crypto_sign(message if good else b"another mess", SECRET)[: bindings.crypto_sign_BYTES]
    return PUBLIC, signature, message


@pytest.fixture
def checker() -> Iterator[Checker]:
    made = Checker()
    yield made
    made.close()


def test_it_tells_how_many_are_good_before_the_first_that_is_not(checker: Checker) -> None:
    good = [signed(number) for number in range(30)]
    assert checker.good(good) == 30
    assert checker.good([*good[:7], signed(7, good=False), *good[8:]]) == 7
    assert checker.good([]) == 0
    assert checker.good(good[:1]) == 1


def test_a_process_that_is_gone_has_confirmed_nothing(checker: Checker) -> None:
    checker.close()
    with pytest.raises(NotChecked):
        checker.good([signed(1)])


def test_the_whole_program_becomes_the_process_by_its_hidden_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signatures, "own_process", lambda word, _module: [sys.executable, "-m", "caseapp", word])
    assert signatures.HIDDEN_COMMAND == CHECK_SIGNATURES
    checker = Checker()
    assert checker.good([signed(1), signed(2, good=False)]) == 1
    checker.close()


@pytest.fixture
def many(company: Company, monkeypatch: pytest.MonkeyPatch) -> Company:
    """A store that counts as one with very many entries."""
    monkeypatch.setattr(arriving, "MANY", 1)
    case = company.report()
    company.do("hrm", case, "add_note", text="Gebeld met de ouders.")
    company.do("hrm", case, "add_note", text="Gesproken met de mentor.")
    return company


def test_an_index_is_made_with_the_process(many: Company) -> None:
    before = many["hrm"].cases()
    many["hrm"].rebuild_index()
    assert many["hrm"].cases() == before
    assert [hit.ref for hit in many["hrm"].search("mentor")] == ["e3"]


def test_a_signature_that_is_not_its_authors_is_found(many: Company) -> None:
    session = many["hrm"]
    with sqlite3.connect(many.folder / STORE) as store:
        store.execute("UPDATE entry SET signature = zeroblob(64) WHERE seq = 2 AND stream LIKE '2026-%'")
    store.close()
    with pytest.raises(EntryForged) as wrong:
        session.rebuild_index()
    assert (wrong.value.code, wrong.value.seq) == ("signature", 2)


@pytest.mark.parametrize("program", [["/there is no such program"], [sys.executable, "-c", "pass"]])
def test_without_the_process_it_is_checked_here(
    many: Company, monkeypatch: pytest.MonkeyPatch, program: list[str]
) -> None:
    monkeypatch.setattr(signatures, "own_process", lambda *_asked: program)
    test_an_index_is_made_with_the_process(many)
    test_a_signature_that_is_not_its_authors_is_found(many)


def test_a_process_that_finds_everything_wrong_stops_nobody(many: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Checker, "good", lambda _self, _page: 0)
    test_an_index_is_made_with_the_process(many)
