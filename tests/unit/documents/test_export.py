"""The dossier of a real case in a real store, written whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from nacl.signing import VerifyKey

from caseapp.asset import asset
from caseapp.bootstrap import open_office
from caseapp.documents.content import dossier_content
from caseapp.documents.errors import NotWritten, not_written
from caseapp.documents.export import check_place, export_dossier, write_whole
from caseapp.exchange.scenario.run import play_file
from caseapp.ledger import PasswordCost
from caseapp.office.errors import Cancelled, NoCase
from tests.unit.documents.cases import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.office.session import Session

CASE = "2026-0001"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("office")
    played, password = play_file(asset("demonstration", "leraar.toml"), folder, open_office, cost=PasswordCost.MINIMAL)
    assert played.passed, played.trouble
    office = open_office(folder, cost=PasswordCost.MINIMAL)
    signed_in = office.sign_in("M. Dijkstra", password)
    yield signed_in
    signed_in.close()
    office.close()


def test_it_is_written_and_the_same_each_time(session: Session, tmp_path: Path) -> None:
    first = export_dossier(session, CASE, "R. Vermeer", tmp_path / "een.pdf")
    again = export_dossier(session, CASE, "e2", tmp_path / "twee.pdf")
    assert first.path.read_bytes() == again.path.read_bytes()
    assert first.sha256 == hashlib.sha256(first.path.read_bytes()).hexdigest()
    assert first.pages == again.pages
    assert sorted(path.name for path in tmp_path.iterdir()) == ["een.pdf", "twee.pdf"]


def test_what_was_there_is_replaced(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "d.pdf"
    out.write_text("oud")
    export_dossier(session, CASE, "e2", out)
    assert out.read_bytes().startswith(b"%PDF-")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_ordinary_file_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    with pytest.raises(NotWritten, match="geen gewoon bestand"):
        check_place(pipe)


def test_an_earlier_moment_has_no_later_acts(session: Session) -> None:
    early = session.dossier_source(CASE, until=10)
    assert len(early.case.acts) == len(early.entries) == 10
    assert "Handelingen voor controle 1 bepaald" in words_of(dossier_content(early, "e2"), "chronology")
    assert "beoordeeld" not in words_of(dossier_content(early, "e2"), "chronology")


def test_what_is_printed_is_enough_to_check_every_hash_and_signature(session: Session) -> None:
    source = session.dossier_source(CASE)
    told = words_of(dossier_content(source, "e2"), "verification")
    keys = dict(re.findall(r"\n([^\n]+)\nsleutel ([0-9a-f]{64})\n", f"\n{told}"))
    rows = re.findall(
        r"nr (\d+)\n[^\n]+\n([^\n]+)\n[^\n]+\n[^\n]+\nkenmerk\n.*?\nkop\n"
        r"([0-9a-f]{64})\n([0-9a-f]{64})\n([0-9a-f]{64})\n([0-9a-f]{64})\n([0-9a-f]{64})\n(\S+) (\S+) (\S+) (\d+)",
        told,
        re.DOTALL,
    )
    assert len(rows) == len(source.case.acts)
    prev = "0" * 64
    for number, name, digest, commitment, body, one, two, at, author, compartment, epoch in rows:
        moment = _microseconds(at)
        header = json.dumps(
            {
                "at": moment,
                "author": author,
                "commitment": commitment,
                "compartment": compartment,
                "epoch": int(epoch),
                "prev": prev,
                "seq": int(number),
                "stream": CASE,
            },
            separators=(",", ":"),
        ).encode()
        found = hashlib.sha256(b"caseapp entry 1\n" + header + b"\n" + bytes.fromhex(body)).digest()
        assert found.hex() == digest
        VerifyKey(bytes.fromhex(keys[name])).verify(b"caseapp signed entry 1\n" + found, bytes.fromhex(one + two))
        prev = digest
    assert source.register_first is not None
    assert source.register_first.hex() in told


def _microseconds(text: str) -> int:
    from datetime import UTC, datetime, timedelta

    moment = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def test_no_such_case(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NoCase):
        export_dossier(session, "2026-9999", "e2", tmp_path / "d.pdf")
    assert list(tmp_path.iterdir()) == []


def test_stopped_leaves_nothing(session: Session, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        export_dossier(session, CASE, "e2", tmp_path / "d.pdf", cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


# --- places that cannot be


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="is een map"):
        check_place(tmp_path)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="is er niet"):
        check_place(tmp_path / "weg" / "d.pdf")


def test_a_file_that_is_read_only(tmp_path: Path) -> None:
    out = tmp_path / "d.pdf"
    out.write_text("oud")
    out.chmod(0o444)
    with pytest.raises(NotWritten, match="alleen te lezen"):
        check_place(out)
    assert out.read_text() == "oud"


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_a_name_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotWritten, match="naam"):
        check_place(tmp_path / name)
        write_whole(tmp_path / name, b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "De schijf is vol"),
        (errno.EROFS, "alleen te lezen"),
        (errno.EACCES, "mag u niet schrijven"),
        (errno.ENOENT, "is er niet"),
        (errno.ENAMETOOLONG, "te lang"),
        (errno.EISDIR, "is een map"),
        (errno.EIO, "kan hier niet"),
    ],
)
def test_each_fault_in_one_sentence(code: int, said: str) -> None:
    text = str(not_written(Path("map") / "d.pdf", OSError(code, "x")))
    assert said in text
    assert text.endswith(".")


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOENT])
def test_a_name_that_windows_does_not_take_is_told_of_the_name(tmp_path: Path, code: int) -> None:
    text = str(not_written(tmp_path / "a?b.pdf", OSError(code, "x")))
    assert text == "Deze bestandsnaam kan niet. Kies een andere naam."


class FullDisk:
    """Stands for ``os.fsync`` on a disk that is full."""

    def __call__(self, *_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "d.pdf"
    out.write_text("oud")
    monkeypatch.setattr("os.fsync", FullDisk())
    with pytest.raises(NotWritten, match="De schijf is vol"):
        write_whole(out, b"nieuw")
    assert out.read_text() == "oud"
    assert [path.name for path in tmp_path.iterdir()] == ["d.pdf"]
