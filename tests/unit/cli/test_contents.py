"""Whether a program that is installed is whole."""

from importlib.metadata import Distribution
from pathlib import Path

import pytest

from caseapp.cli.contents import list_of, own_contents, read_list, recorded, write_list
from caseapp.cli.program import run


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A frozen program with its list."""
    for name in (
        "caseapp.exe",
        "_internal/Qt6Core.dll",
        "_internal/caseapp/resources/law/staff.toml",
        "licences/é.txt",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    write_list(tmp_path)
    return tmp_path


def test_a_program_that_is_whole_is_found_so(program: Path) -> None:
    found = read_list(program)
    assert sorted(found.files) == [
        "_internal/Qt6Core.dll", "_internal/caseapp/resources/law/staff.toml", "licences/é.txt",
    ]  # fmt: skip
    assert list(found.wrong()) == []


def test_what_is_signed_or_added_afterwards_is_not_wrong(program: Path) -> None:
    (program / "caseapp.exe").write_bytes(b"signed")
    (program / "_internal/caseapp/resources/update_key.txt").write_text("00", encoding="ascii")
    assert list(read_list(program).wrong()) == []


def test_what_is_gone_or_changed_is_named(program: Path) -> None:
    (program / "_internal/Qt6Core.dll").unlink()
    (program / "licences/é.txt").write_bytes(b"")
    assert list(read_list(program).wrong()) == ["_internal/Qt6Core.dll", "licences/é.txt"]


def test_the_same_files_make_the_same_list(program: Path) -> None:
    before = list_of(program).read_bytes()
    assert write_list(program).read_bytes() == before
    assert b"\r" not in before


@pytest.mark.parametrize("text", ["", "geen lijst", "00  een\nkapot"])
def test_a_list_that_is_damaged_is_told(program: Path, text: str) -> None:
    list_of(program).write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"contents\.txt"):
        read_list(program)


def test_a_wheel_is_held_to_what_its_installer_wrote_down(tmp_path: Path) -> None:
    for name in ("caseapp/__init__.py", "caseapp-1.0.dist-info/METADATA"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / "caseapp/__init__.py").write_bytes(b"")
    (tmp_path / "caseapp-1.0.dist-info/METADATA").write_text("Metadata-Version: 2.1\nName: caseapp\n", encoding="utf-8")
    (tmp_path / "caseapp-1.0.dist-info/RECORD").write_text(
        "caseapp/__init__.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0\n"
        "caseapp/__pycache__/__init__.cpython-311.pyc,,\ncaseapp-1.0.dist-info/RECORD,,\n",
        encoding="utf-8",
    )
    found = recorded(next(iter(Distribution.discover(name="caseapp", path=[str(tmp_path)]))))
    assert found is not None
    assert list(found.wrong()) == []
    (tmp_path / "caseapp/__init__.py").write_bytes(b"x")
    assert list(found.wrong()) == ["caseapp/__init__.py"]


def test_of_the_source_nobody_knows() -> None:
    assert own_contents() is None


def test_a_frozen_program_that_lost_a_file_does_not_pass_its_own_test(
    program: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(program / "caseapp-cli.exe"))
    monkeypatch.setattr("caseapp.cli.self_test._steps", _only_files)
    assert run(["self-test"]) == 0
    (program / "_internal/caseapp/resources/law/staff.toml").unlink()
    capsys.readouterr()
    assert run(["self-test"]) == 1
    assert "weg of veranderd: _internal/caseapp/resources/law/staff.toml" in capsys.readouterr().out
    list_of(program).unlink()
    assert run(["self-test"]) == 1


def _only_files(*_: object, **__: object) -> list[object]:
    from caseapp.cli import self_test

    return [("bestanden", self_test._files)]
