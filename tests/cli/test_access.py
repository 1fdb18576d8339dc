"""Coming to the data: where it is, who asks, the password; and stores that cannot be used."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from typing_extensions import override

from caseapp.cli import access
from caseapp.cli.access import Passwords
from caseapp.cli.fault import Stop
from caseapp.office.door import STORE
from tests.cli.world import BOARD, HRM, PASSWORD, World, fingerprint

LISTS = ["case", "list"]


class Kept(KeyringBackend):
    """A keychain for one test."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class AtTerminal(Passwords):
    """Somebody sits there."""

    @property
    @override
    def can_ask(self) -> bool:
        return True


@pytest.fixture
def keychain() -> Iterator[Kept]:
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


def test_without_a_password_and_a_terminal_it_is_said_how_to_give_one(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(access.PASSWORD)
    result = world.on(*LISTS)
    assert result.code == 3
    assert access.PASSWORD in result.err


def test_a_wrong_password_is_told(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(access.PASSWORD, "een ander wachtwoord")
    result = world.on(*LISTS)
    assert result.code == 3
    assert "wachtwoord" in result.err
    assert "een ander" not in result.err


def test_who_asks_may_stand_in_the_environment(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(access.MEMBER, HRM)
    monkeypatch.setenv(access.DATA, str(world.folder))
    assert world.run(*LISTS).code == 0


def test_where_several_can_sign_in_one_must_say_who_one_is(world: World) -> None:
    result = world.run(*LISTS, "--data", str(world.folder))
    assert result.code == 2
    assert "--as" in result.err
    assert f"“{HRM}”" in result.err
    assert f"“{BOARD}”" in result.err


def test_a_key_in_the_keychain_takes_the_place_of_the_password(
    world: World, keychain: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert world.on(*LISTS, "--remember").code == 0
    assert len(keychain.kept) == 1
    monkeypatch.delenv(access.PASSWORD)
    assert world.on(*LISTS).code == 0
    assert world.on("member", "forget").code == 0
    assert keychain.kept == {}
    assert world.on(*LISTS).code == 3


def test_without_a_keychain_remembering_is_said_not_to_work_and_the_rest_goes_on(world: World) -> None:
    result = world.on(*LISTS, "--remember")
    assert result.code == 0
    assert "geen sleutelbos" in result.err


def test_a_password_is_asked_once_in_a_run() -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return PASSWORD

    passwords = AtTerminal(ask)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(access.PASSWORD, raising=False)
        assert passwords.get("Wachtwoord: ") == passwords.get("Nog een keer: ") == PASSWORD
    assert asked == ["Wachtwoord: "]


def test_a_new_password_is_typed_twice_the_same() -> None:
    typed = iter(["een lang woord", "een ander woord"])
    passwords = AtTerminal(lambda _: next(typed))
    with pytest.MonkeyPatch.context() as patch, pytest.raises(Stop, match="niet gelijk"):
        patch.delenv(access.PASSWORD, raising=False)
        passwords.choose("Kies: ")


def test_a_folder_without_an_organisation_stays_as_it_is(world: World, tmp_path: Path) -> None:
    empty = tmp_path / "leeg"
    empty.mkdir()
    for folder in (empty, tmp_path / "weg"):
        for words in (LISTS, ["verify"], ["index", "rebuild"], ["member", "list"]):
            result = world.run(*words, "--data", str(folder), *([] if words == ["verify"] else ["--as", HRM]))
            assert result.code == 3, words
            assert "caseapp found" in result.err
    assert fingerprint(empty) == {}
    assert not (tmp_path / "weg").exists()


@pytest.mark.parametrize("left", [b"", None], ids=["emptied", "thrown away"])
def test_a_store_that_was_emptied_is_not_taken_for_a_folder_without_an_organisation(
    world: World, left: bytes | None
) -> None:
    """To found a new one there would end in the middle: this computer remembers what it has seen of the old."""
    assert world.on(*LISTS).code == 0
    (world.folder / STORE).unlink()
    for beside in world.folder.glob(f"{STORE}-*"):
        beside.unlink()
    if left is not None:
        (world.folder / STORE).write_bytes(left)
    for command in (LISTS, ["verify"]):
        told = world.on(*command)
        assert (told.code, "de opslag is nu leeg of weg. Zet een reservekopie terug." in told.err) == (3, True)
    named = ["--name", "X", "--sector", "vo", "--school", "Y", "--protocol", "svok", "--founder", "Z"]
    founded = world.run("found", *named, "--data", str(world.folder))
    assert (founded.code, founded.out) == (3, "")
    assert "Zet een reservekopie terug." in founded.err


def test_a_file_in_the_place_of_the_folder_is_told(world: World, tmp_path: Path) -> None:
    file = tmp_path / "bestand"
    file.write_text("", encoding="utf-8")
    result = world.run(*LISTS, "--data", str(file))
    assert result.code == 2
    assert "is een bestand" in result.err


def test_a_drive_that_is_not_there_is_told_and_not_begun_upon(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "exists", lambda _place: False)
    result = world.run(*LISTS, "--data", str(tmp_path / "gedeeld"))
    assert result.code == 3
    assert "De schijf of netwerkmap" in result.err
    assert "Controleer de verbinding" in result.err


def test_a_folder_name_that_cannot_be_is_told(world: World) -> None:
    result = world.run(*LISTS, "--data", "a\0b")
    assert result.code == 2
    assert "--data" in result.err


def test_a_store_of_a_newer_version_is_told_and_left_alone(world: World) -> None:
    with sqlite3.connect(world.folder / STORE) as store:
        store.execute("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    before = fingerprint(world.folder)[STORE]
    for words in (LISTS, ["verify"]):
        result = world.on(*words)
        assert result.code == 3
        assert "nieuwere versie" in result.err
        assert result.err.count("\n") == 1
    assert fingerprint(world.folder)[STORE] == before


def test_something_else_in_the_place_of_the_store_is_told(world: World) -> None:
    (world.folder / STORE).write_bytes(b"dit is geen opslag " * 100)
    result = world.on(*LISTS)
    assert result.code == 3
    assert result.err.count("\n") == 1


def test_a_folder_that_cannot_be_written_is_told(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (world.folder, *world.folder.rglob("*")):
        path.chmod(0o500 if path.is_dir() else 0o400)
    if _can_write(world.folder):
        _restore(world.folder)
        pytest.skip("this user may write everywhere")
    try:
        result = world.on("case", "new", "report_incident", "--school", "De Lage Waard")
    finally:
        _restore(world.folder)
    assert result.code == 3
    assert "Traceback" not in result.err


def _can_write(folder: Path) -> bool:
    try:
        (folder / "proef").touch()
    except OSError:
        return False
    return True


def _restore(folder: Path) -> None:
    folder.chmod(0o700)
    for path in folder.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


def test_a_store_that_was_put_back_is_noticed(world: World, tmp_path: Path) -> None:
    older = tmp_path / "ouder"
    shutil.copytree(world.folder, older)
    world.report()
    shutil.copy(older / STORE, world.folder / STORE)
    for suffix in ("-wal", "-shm"):
        (world.folder / f"{STORE}{suffix}").unlink(missing_ok=True)
    result = world.run("verify", "--data", str(world.folder), "--json")
    assert result.code == 1
    assert {one["code"] for one in result.json["findings"]} == {"rolled_back"}


HALF = b"\xff".decode("utf-8", "surrogateescape")
"""What Python makes of a byte on the command line that is no UTF-8."""


@pytest.mark.parametrize(
    "words",
    [
        ["case", "show", HALF],
        ["case", "list", "--text", HALF],
        ["case", "list", "--school", HALF],
        ["case", "act", HALF, "add_note", "--text", "x"],
        ["case", "act", "2026-0001", "add_note", "--text", HALF],
        ["case", "act", "2026-0001", "add_note", "--text", "x", "--explain", HALF],
        ["dossier", "export", HALF, "--out", "x.pdf"],
        ["member", "add", "--name", HALF, "--role", "manager"],
    ],
    ids=" ".join,
)
def test_half_a_character_is_no_fault_of_the_program(
    world: World, words: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CASEAPP_NEW_PASSWORD", "een lang wachtwoord")
    monkeypatch.chdir(tmp_path)
    world.report()
    with world.nothing_written():
        result = world.on(*words)
    assert result.code in (0, 2), result
    assert "makers" not in result.err


def test_half_a_character_in_a_name_or_password_is_no_fault_of_the_program(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert world.on(*LISTS, member=HALF).code == 2
    monkeypatch.setenv(access.PASSWORD, "wachtwoord \udcff")
    assert world.on(*LISTS).code in (2, 3)


ODD = ["\0", "'; DROP TABLE entry; --", "%", "x" * 100_000, "../../etc", "\n", "🙂", "a:b", "*"]


@pytest.mark.parametrize("odd", ODD)
def test_odd_words_are_no_fault_of_the_program(world: World, odd: str) -> None:
    case = world.report()
    for words in (
        ["case", "show", odd],
        ["case", "list", "--text", odd, "--school", odd],
        ["case", "act", odd, "add_note", "--text", "x"],
        ["case", "act", case, "share_file", "--respondent", odd, "--entries", odd, "--on", odd, "--how", odd],
        ["dossier", "export", case, "--respondent", odd, "--out", "weg/x.pdf"],
        ["dossier", "export", odd, "--out", str(world.folder / "x.pdf")],
    ):
        with world.nothing_written():
            result = world.on(*words)
        assert result.code in (0, 1, 2), (words, result)
        assert len(result.err) < 1000
    assert world.on("case", "list", member=odd).code == 2
