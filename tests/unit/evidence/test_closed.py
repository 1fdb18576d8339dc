"""Files that stay closed, for their kind, their size or a password: each says what somebody can do."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from caseapp.evidence.reading import USUAL, Kind, Reading
from caseapp.evidence.reading.isolated import Asked, read_isolated
from caseapp.evidence.reading.reader import read
from tests.unit.evidence.made import CHAT, zipped
from tests.unit.evidence.recorded import recorded

TODAY = date(2026, 11, 21)


def asked(data: bytes, name: str) -> Asked:
    return Asked(file=io.BytesIO(data), name=name, size=len(data), latest=TODAY)


def told(data: bytes, name: str) -> Reading:
    return read(io.BytesIO(data), name, TODAY)


@pytest.mark.parametrize(
    ("start", "name", "said"),
    [
        (b"7z\xbc\xaf\x27\x1c\0\4", "bewijs.7z", "Pak het uit"),
        (b"Rar!\x1a\x07\x01\0", "bewijs.rar", "Pak het uit"),
        (b"\x1f\x8b\x08\0", "bewijs.tar.gz", "Pak het uit"),
        (b"a.txt".ljust(257, b"\0") + b"ustar\x0000", "bewijs.tar", "Pak het uit"),
        (b"!BDN\0\1\2\3", "postvak.pst", "bewaar de mails"),
        (b"\xf3\x01\x02\x80", "msgstore.db.crypt15", "Exporteer de chat op de telefoon"),
    ],
)
def test_what_is_not_opened_says_what_to_do(start: bytes, name: str, said: str) -> None:
    data = start + bytes(range(256)) * 8
    found = told(data, name)
    assert found.kind is Kind.UNKNOWN
    assert said in " ".join(found.warnings)
    large = read_isolated(asked(data, name), replace(USUAL, size=100))
    assert said in " ".join(large.warnings)


def test_what_nobody_knows_says_nothing_more() -> None:
    assert told(bytes(range(256)) * 4, "onbekend.bin").warnings == ()


def test_an_archive_that_is_too_large_says_to_take_its_files_in_one_by_one() -> None:
    data = zipped(_chat__txt=CHAT.encode())
    found = read_isolated(asked(data, "chat.zip"), replace(USUAL, size=100))
    assert (found.kind, found.cut) == (Kind.ARCHIVE, True)
    assert "neem de chat en de bestanden die u nodig hebt apart op" in " ".join(found.warnings)


@pytest.mark.parametrize("name", ["opname.mov", "opname.3gp", "spraak.m4a"])
def test_of_a_film_that_is_too_large_it_is_told_how_long_it_lasts(name: str) -> None:
    data = recorded()[name]
    whole = read_isolated(asked(data, name))
    assert whole.facts[0].name == "Duur"
    large = read_isolated(replace(asked(data, name), size=len(data) * 10**6), replace(USUAL, size=10_000))
    assert (large.kind, large.facts, large.warnings) == (whole.kind, whole.facts, ())


def test_a_film_whose_parts_do_not_hold_together_is_too_large_and_no_more() -> None:
    data = b"\0\0\0\x10ftypqt  \0\0\0\0" + b"\0\0\0\1moov" + b"\0" * 900
    found = read_isolated(asked(data, "film.mov"), replace(USUAL, size=500))
    assert "te groot om te bekijken" in " ".join(found.warnings)


def test_one_broken_text_does_not_hide_what_else_is_in_an_archive() -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_STORED) as packed:
        packed.writestr("a.txt", b"deze tekst gaat stuk")
        packed.writestr("_chat.txt", CHAT.encode())
    data = kept.getvalue().replace(b"deze tekst gaat stuk", b"deze tekst ging stuk")
    assert told(data, "chat.zip").kind is Kind.CHAT_ARCHIVE
    without = kept.getvalue().replace(b" - Noor", b" + Noor")
    assert [part.name for part in told(without, "chat.zip").parts] == ["a.txt", "_chat.txt"]
