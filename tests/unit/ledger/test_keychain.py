import keyring.errors
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from typing_extensions import override

from caseapp.ledger import Keychain, Secret

ANNA = Secret(b"a" * 32)


class Kept(KeyringBackend):
    """A keychain that keeps what it is given."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.held: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.held:
            raise keyring.errors.PasswordDeleteError("not there")
        del self.held[service, username]


class Open(Kept):
    """A keychain that keeps everything in the open."""

    priority = 0.5


class Locked(Kept):
    """A keychain whose owner pressed Cancel."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("cancelled")

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("the bus is gone")


def test_it_keeps_the_secret_of_an_account() -> None:
    keychain = Keychain(Kept())
    assert keychain.available()
    assert keychain.keep_secret("anna", ANNA)
    assert keychain.secret("anna") == ANNA
    assert keychain.secret("bram") is None
    assert keychain.forget("anna")
    assert keychain.secret("anna") is None
    assert not keychain.forget("anna")


def test_it_keeps_a_servers_password() -> None:
    keychain = Keychain(Kept())
    assert keychain.keep("server", "wachtwoord")
    assert keychain.recall("server") == "wachtwoord"


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, Open], ids=lambda one: one.__module__)
def test_a_keychain_that_keeps_nothing_or_in_the_open_is_none(backend: type[KeyringBackend]) -> None:
    keychain = Keychain(backend())
    assert not keychain.available()
    assert not keychain.keep_secret("anna", ANNA)
    assert keychain.secret("anna") is None
    assert not keychain.forget("anna")


def test_a_locked_keychain_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    keychain = Keychain(Locked())
    with caplog.at_level("DEBUG"):
        assert not keychain.keep_secret("anna", ANNA)
        assert keychain.secret("anna") is None
    assert ANNA.reveal_seed().hex() not in caplog.text


@pytest.mark.parametrize("kept", ["", "geen hex", "00" * 31])
def test_what_is_no_secret_is_not_taken_for_one(kept: str) -> None:
    backend = Kept()
    backend.set_password("Caseapp", "anna", kept)
    assert Keychain(backend).secret("anna") is None


def test_a_computer_without_a_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.get_keyring", fail.Keyring)
    assert not Keychain().available()


def test_a_keychain_that_breaks_when_it_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> KeyringBackend:
        raise RuntimeError("no bus")

    monkeypatch.setattr("keyring.get_keyring", broken)
    keychain = Keychain()
    assert not keychain.available()
    assert keychain.recall("anna") is None


class Moody(Kept):
    """A keychain that breaks when it is asked how good it is."""

    @property
    @override
    def priority(self) -> float:  # type: ignore[override]
        raise RuntimeError("the bus is gone")


def test_a_keychain_that_breaks_when_it_is_asked() -> None:
    assert not Keychain(Moody()).available()
