"""Members, the check of the store, and the index."""

import sqlite3

import pytest

from caseapp.cli import access
from caseapp.cli.member import NEW_PASSWORD
from caseapp.office.door import STORE
from tests.cli.world import BOARD, HRM, PASSWORD, World


def test_an_administrator_adds_a_member_who_then_signs_in(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NEW_PASSWORD, "eerste wachtwoord")
    done = world.on(
        "member", "add", "--name", "T. Willems", "--role", "privacy_officer", "manager@Het Kompas", "--json"
    )
    assert done.code == 0, done.err
    members = {one["name"]: one for one in world.on("member", "list", "--json").json}
    assert members["T. Willems"]["roles"] == [
        {"role": "privacy_officer", "school": None},
        {"role": "manager", "school": "Het Kompas"},
    ]
    monkeypatch.setenv(access.PASSWORD, "eerste wachtwoord")
    monkeypatch.setenv(NEW_PASSWORD, "nieuw en van mij")
    assert world.on("member", "password", member="T. Willems").code == 0
    assert world.on("case", "list", member="T. Willems").code == 3
    monkeypatch.setenv(access.PASSWORD, "nieuw en van mij")
    assert world.on("case", "list", member="T. Willems").code == 0


def test_the_list_of_members_tells_their_roles_in_dutch(world: World) -> None:
    listed = world.on("member", "list")
    assert "schooldirecteur (De Lage Waard)" in listed.out
    assert "beheerder en HRM-manager" in listed.out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--name", "X. Nieuw", "--role", "baas"], 2, "is geen rol"),
        (["--name", "X. Nieuw", "--role", "directr"], 2, "Bedoelt u “director”"),
        (["--name", "X. Nieuw", "--role", "director"], 2, "director@SCHOOL"),
        (["--name", "X. Nieuw", "--role", "director@Elders"], 2, "De school “Elders” is er niet"),
        (["--name", HRM, "--role", "manager"], 1, "Er is al een gebruiker met deze naam"),
        (["--name", "", "--role", "manager"], 1, "Vul in: naam"),
        (["--name", "a\u202eb", "--role", "manager"], 2, "leesrichting"),
        (["--role", "manager"], 2, "Er ontbreekt iets: --name"),
    ],
)
def test_a_member_that_cannot_be_added_is_told(
    world: World, monkeypatch: pytest.MonkeyPatch, words: list[str], code: int, said: str
) -> None:
    monkeypatch.setenv(NEW_PASSWORD, "eerste wachtwoord")
    with world.nothing_written():
        result = world.on("member", "add", *words)
    assert result.code == code, result
    assert said in result.err


def test_only_an_administrator_adds_members(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NEW_PASSWORD, "eerste wachtwoord")
    with world.nothing_written():
        result = world.on("member", "add", "--name", "X. Nieuw", "--role", "manager", member=BOARD)
    assert result.code == 1
    assert "beheerder" in result.err


def test_a_first_password_must_be_given_and_not_too_short(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NEW_PASSWORD, raising=False)
    words = ["member", "add", "--name", "X. Nieuw", "--role", "manager"]
    with world.nothing_written():
        without = world.on(*words)
        monkeypatch.setenv(NEW_PASSWORD, "kort")
        short = world.on(*words)
    assert (without.code, short.code) == (3, 2)
    assert NEW_PASSWORD in without.err


def test_a_sound_store_is_found_right_with_and_without_signing_in(world: World) -> None:
    world.report()
    plain = world.run("verify", "--data", str(world.folder))
    assert plain.code == 0
    assert "Alles klopt." in plain.out
    full = world.on("verify", "--json").json
    assert full["ok"] is True
    assert full["signatures_known"] is True
    assert full["opened"] == full["entries"] == world.entries()


def test_what_was_changed_in_the_store_is_named(world: World) -> None:
    world.report()
    with sqlite3.connect(world.folder / STORE) as store:
        store.execute("UPDATE entry SET author = 'iemand anders' WHERE stream <> 'register'")
    store.close()
    for words in (["--data", str(world.folder)], ["--data", str(world.folder), "--as", HRM]):
        result = world.run("verify", *words)
        assert result.code == 1, result
        assert "Er klopt iets niet. Het eerste:" in result.out


def test_the_index_is_made_again(world: World) -> None:
    case = world.report()
    for file in (world.folder / "local").glob("index-*"):
        file.write_bytes(b"kapot")
    done = world.on("index", "rebuild")
    assert done.code == 0, done.err
    assert "Klaar" in done.out
    assert "seconds" in world.on("index", "rebuild", "--json").json
    assert [row["case"] for row in world.on("case", "list", "--json").json["cases"]] == [case]


def test_the_password_is_never_repeated(world: World) -> None:
    for words in (["case", "list"], ["case", "act", "2026-0001", "add_note", "--text", "x"], ["member", "list"]):
        result = world.on(*words)
        assert PASSWORD not in result.out + result.err
