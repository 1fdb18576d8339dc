"""The address of a server, what of it is written down, and where its password goes."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import make_url

from caseapp.bootstrap import open_known_office, open_office
from caseapp.ledger import Keychain
from caseapp.office.errors import AddressDamaged
from caseapp.office.joining.address import Address, forget_address, read_address, scope_of
from caseapp.office.joining.server import Server, keep_server, read_server, with_password, without_password
from tests.unit.ledger.test_keychain import Kept

SERVER = Server(host="opslag.example:5433", database="caseapp", user="anna", password="p@ss:w/rd?#%")
typed = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=12)


def test_what_is_filled_in_becomes_an_address_that_the_driver_understands() -> None:
    found = make_url(SERVER.url)
    assert (found.drivername, found.host, found.port) == ("postgresql+psycopg", "opslag.example", 5433)
    assert (found.database, found.username, found.password) == ("caseapp", "anna", "p@ss:w/rd?#%")


@given(user=typed, password=typed, database=typed)
def test_nothing_that_is_typed_changes_on_the_way(user: str, password: str, database: str) -> None:
    server = replace(SERVER, user=user, password=password, database=database)
    found = make_url(server.url)
    assert (found.username, found.password, found.database) == (user, password, database)
    assert read_server(server.url) == server


def test_a_socket_and_other_options_go_along() -> None:
    server = Server(host="/run/postgresql", database="caseapp", options=(("sslmode", "require"),))
    assert dict(make_url(server.url).query) == {"host": "/run/postgresql", "sslmode": "require"}
    assert read_server(server.url) == server


@pytest.mark.parametrize("text", ["", "sqlite:///x.db", "C:\\map", "http://x/y", "postgresql+psycopg://[x/y"])
def test_what_is_no_server_is_none(text: str) -> None:
    assert read_server(text) is None


def test_an_address_from_the_department_is_understood() -> None:
    found = read_server("postgres://anna:geheim@opslag.example/caseapp?sslmode=require")
    assert found == Server(
        host="opslag.example", database="caseapp", user="anna", password="geheim", options=(("sslmode", "require"),)
    )


def test_the_password_is_in_the_keychain_and_nowhere_else(tmp_path: Path) -> None:
    keychain = Keychain(Kept())
    keep_server(tmp_path, SERVER, keychain)
    written = "".join(path.read_text() for path in tmp_path.iterdir())
    assert "opslag.example" in written
    assert SERVER.password not in written
    assert "%40" not in written
    address = read_address(tmp_path)
    assert address is not None
    assert with_password(address.url, keychain) == SERVER.url
    keep_server(tmp_path, replace(SERVER, password=""), keychain)
    assert with_password(address.url, keychain) == address.url, "what is not asked any more is forgotten"


@pytest.mark.skipif(sys.platform == "win32", reason="there the folder is the user's own")
def test_without_a_keychain_it_is_in_a_file_of_the_users_own(tmp_path: Path) -> None:
    keep_server(tmp_path, SERVER, Keychain())
    assert [oct(path.stat().st_mode & 0o777) for path in tmp_path.iterdir()] == ["0o600"]
    assert read_address(tmp_path) == Address(url=SERVER.url)
    os.chmod(tmp_path / "address.json", 0o644)  # noqa: PTH101
    keep_server(tmp_path, SERVER, Keychain())
    assert [oct(path.stat().st_mode & 0o777) for path in tmp_path.iterdir()] == ["0o600"]
    forget_address(tmp_path)
    forget_address(tmp_path)
    assert read_address(tmp_path) is None


def test_another_password_is_the_same_store_with_the_same_drafts() -> None:
    other = replace(SERVER, user="ben", password="anders")
    assert scope_of(SERVER.url) == scope_of(other.url) == scope_of(without_password(other.url))
    assert scope_of(SERVER.url) != scope_of(replace(SERVER, database="ander").url)
    assert scope_of("") == ""


def test_nobody_is_shown_the_password(tmp_path: Path) -> None:
    office = open_office(tmp_path, store_url=SERVER.url)
    shown = json.dumps({name: repr(value) for name, value in vars(office).items()})
    assert SERVER.password not in shown
    assert "%40" not in shown


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"\xff\xfe{", b"[" * 200_000], ids=["", "half", "list", "16", "deep"]
)
def test_an_address_that_is_damaged_is_told_and_no_other_store_is_opened(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "address.json").write_bytes(data)
    with pytest.raises(AddressDamaged, match=r"address\.json zegt waar de opslag"):
        open_known_office(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["address.json"]


def test_an_address_that_cannot_be_reached_now_is_not_to_be_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_path: Path, **_how: str) -> str:
        raise OSError(107, "Transport endpoint is not connected")

    (tmp_path / "address.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(Path, "read_text", gone)
    with pytest.raises(AddressDamaged, match="Controleer de verbinding") as refused:
        open_known_office(tmp_path)
    assert "verwijder" not in str(refused.value)
