"""The demonstration and the self-test from the command line."""

import json
from hashlib import sha256
from pathlib import Path

import pypdfium2
import pytest

from caseapp.cli.self_test import Failed, _check_dossier, _screens, _tried
from caseapp.documents.binding.checking import check_data
from caseapp.documents.export import Exported
from tests.cli.world import World, fingerprint

PNG = b"\x89PNG\r\n"
LEAST_PICTURES = 6


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demonstration with twenty more cases, made once."""
    from caseapp.cli import main

    folder = tmp_path_factory.mktemp("demo") / "uit"
    assert main(["demo", "--out", str(folder), "--cases", "20"]) == 0
    return folder


def test_the_folder_has_the_dossier_and_a_picture_of_each_main_screen(played: Path) -> None:
    pdf = pypdfium2.PdfDocument(played / "dossier.pdf")
    pages = len(pdf)
    pdf.close()
    assert pages > 5
    pictures = sorted(played.glob("*.png"))
    assert len(pictures) >= LEAST_PICTURES
    assert all(picture.read_bytes().startswith(PNG) for picture in pictures)


def test_it_names_what_it_made_and_the_data_can_be_opened(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = world.run("demo", "--out", str(tmp_path / "uit"), "--json")
    assert made.code == 0, made.err
    for path in [made.json["dossier"], *made.json["pictures"], made.json["data"]]:
        assert Path(path).exists()
    monkeypatch.setenv("CASEAPP_PASSWORD", made.json["password"])
    listed = world.run("case", "list", "--json", "--data", made.json["data"], "--as", "M. Dijkstra")
    assert listed.json["total"] == len(made.json["cases"]) == 7


def test_as_many_cases_come_as_are_asked(played: Path, world: World) -> None:
    checked = world.run("verify", "--json", "--data", str(played / "organisatie"))
    assert checked.code == 0
    assert checked.json["streams"] == 1 + 7 + 20


def test_a_demonstration_that_is_there_is_left_alone(played: Path, world: World) -> None:
    before = fingerprint(played)
    again = world.run("demo", "--out", str(played))
    assert again.code == 2
    assert "staat al een voorbeeld" in again.err
    assert fingerprint(played) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Er ontbreekt iets: --out"),
        (["--out", "x", "--cases", "veel"], "heel getal"),
        (["--out", "x", "--cases", "2000000"], "hooguit"),
    ],
)
def test_a_demonstration_that_cannot_be_is_told(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = world.run("demo", *words)
    assert result.code == 2
    assert said in result.err
    assert not (tmp_path / "x").exists()


def test_a_file_in_the_place_of_the_folder_is_told(world: World, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("", encoding="utf-8")
    result = world.run("demo", "--out", str(tmp_path / "bestand"))
    assert result.code in (2, 3)
    assert result.err.count("\n") == 1


def test_the_self_test_tries_everything_and_says_how_long_it_took(world: World) -> None:
    tried = world.run("self-test")
    assert tried.code == 0, tried.out
    for name in ("protocollen", "voorbeeldzaken spelen", "dossier maken", "herstelblad maken", "bewijs lezen"):
        assert f"✓ {name}" in tried.out
    assert "sleutelbos" in tried.out
    assert "schermen openen" in tried.out
    assert "Alles werkt." in tried.out


def test_what_does_not_work_is_named_and_the_rest_is_tried_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise FileNotFoundError("resources/protocols is weg")

    monkeypatch.setattr("caseapp.cli.protocol.shipped", broken)
    tried = world.run("self-test", "--json")
    assert tried.code == 1
    steps = {step["name"]: step for step in json.loads(tried.out)["steps"]}
    assert steps["protocollen"]["ok"] is False
    assert "resources/protocols is weg" in steps["protocollen"]["detail"]
    assert steps["wetten en kalenders"]["ok"] is True
    assert steps["schermen openen"]["ok"] is not False


@pytest.mark.parametrize("error", [ImportError("libEGL.so.1: cannot open"), ImportError("No module named 'PySide6'")])
def test_a_program_whose_window_cannot_open_does_not_pass_its_own_test(
    monkeypatch: pytest.MonkeyPatch, error: ImportError
) -> None:
    def broken() -> None:
        raise error

    monkeypatch.setattr("caseapp.desktop.check_forms", broken)
    tried = _tried("schermen", lambda: _screens(quiet=True))
    assert tried.ok is False
    assert "Het venster kan niet open" in tried.detail


def test_a_dossier_that_does_not_hold_against_its_seal_is_found(played: Path, tmp_path: Path) -> None:
    whole = tmp_path / "dossier.pdf"
    data = (played / "dossier.pdf").read_bytes()
    number = check_data(data).case_id
    whole.write_bytes(data)
    pages = len(pypdfium2.PdfDocument(whole))
    _check_dossier(Exported(path=whole, sha256=sha256(data).hexdigest(), pages=pages), number)
    middle = len(data) // 2
    spoilt = data[:middle] + bytes((data[middle] ^ 1,)) + data[middle + 1 :]
    whole.write_bytes(spoilt)
    with pytest.raises(Failed):
        _check_dossier(Exported(path=whole, sha256=sha256(spoilt).hexdigest(), pages=pages), number)
