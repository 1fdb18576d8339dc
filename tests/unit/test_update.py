"""Whether there is a newer version: what the makers signed, and nothing else."""

import json
from pathlib import Path

import pytest

from caseapp.cli import main
from caseapp.cli.exits import Exit
from caseapp.exchange.update import FILE, UpdateError, look
from installer.windows.release import new_key, write_message


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where IT put version 0.10.0."""
    folder = tmp_path / "nieuwe versies"
    folder.mkdir()
    (folder / "Caseapp-0.10.0-x64.msi").write_bytes(b"msi")
    return folder


@pytest.fixture
def key(place: Path, tmp_path: Path) -> str:
    """The makers' public key; the message is signed with its other half."""
    secret = tmp_path / "geheim"
    public = new_key(secret)
    write_message(secret, "0.10.0", place / "Caseapp-0.10.0-x64.msi")
    return public


@pytest.mark.parametrize(("own", "newer"), [("0.9.3", True), ("0.10.0", False), ("0.10.1", False), ("1.0", False)])
def test_versions_are_compared_as_numbers(place: Path, key: str, own: str, newer: bool) -> None:
    found = look(str(place), own, key=key)
    assert (found.version, found.file, found.newer) == ("0.10.0", "Caseapp-0.10.0-x64.msi", newer)
    assert len(found.sha256) == 64


def test_a_message_that_was_changed_is_told(place: Path, key: str) -> None:
    message = json.loads((place / FILE).read_text(encoding="utf-8"))
    message["signed"] = message["signed"].replace("0.10.0", "0.11.0")
    (place / FILE).write_text(json.dumps(message), encoding="utf-8")
    with pytest.raises(UpdateError, match="niet van de makers"):
        look(str(place), "0.1.0", key=key)


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"signed": 1, "signature": "x"}', "[" * 5000, "x" * 100_000, "\x00"]
)
def test_what_is_no_message_is_told(place: Path, key: str, text: str) -> None:
    (place / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(UpdateError, match="niet van de makers"):
        look(str(place), "0.1.0", key=key)


def test_somebody_elses_signature_is_no_signature(place: Path, key: str, tmp_path: Path) -> None:
    other = new_key(tmp_path / "ander")
    with pytest.raises(UpdateError, match="niet van de makers"):
        look(str(place), "0.1.0", key=other)


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("", "niet ingesteld"),
        ("http://server/caseapp", "niet beveiligd"),
        ("ftp://server/caseapp", "niet beveiligd"),
        ("https://127.0.0.1:9/caseapp", "niet te bereiken"),
        ("https://", "niet te bereiken"),
        ("een map/die er niet is", "niet te bereiken"),
        ("half\0", "niet te bereiken"),
    ],
)
def test_a_place_that_is_none_is_told(key: str, where: str, told: str) -> None:
    with pytest.raises(UpdateError, match=told):
        look(where, "0.1.0", key=key)


def test_an_empty_folder_is_told(tmp_path: Path, key: str) -> None:
    with pytest.raises(UpdateError, match="geen bericht"):
        look(str(tmp_path), "0.1.0", key=key)


def test_a_program_without_the_makers_key_says_so(place: Path, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["update", "--from", str(place)]) == Exit.CANNOT
    assert "kan een nieuwe versie niet controleren" in capsys.readouterr().err


def test_it_is_told_on_the_command_line(
    place: Path, key: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("caseapp.exchange.update._own_key", lambda: key)
    assert main(["update", "--from", str(place)]) == Exit.DONE
    assert "Versie 0.10.0 staat klaar" in capsys.readouterr().out
    assert main(["update", "--from", str(place), "--json"]) == Exit.DONE
    assert json.loads(capsys.readouterr().out)["newer"] is True
    assert main(["update"]) == Exit.CANNOT
    assert "niet ingesteld" in capsys.readouterr().err
