"""The resources are found in a checkout, in a wheel and in the frozen program."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from caseapp import asset as module
from caseapp.asset import asset


@pytest.fixture(autouse=True)
def forgotten_root() -> Iterator[None]:
    module._root.cache_clear()
    yield
    module._root.cache_clear()


def kept_at(folder: Path, text: str = "here") -> Path:
    (folder / "law").mkdir(parents=True)
    (folder / "law" / "wpo.toml").write_text(text, encoding="utf-8")
    return folder


def package_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = folder / "caseapp"
    package.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(module, "__file__", str(package / "asset.py"))
    return package


def test_this_checkout_has_its_resources() -> None:
    assert asset() == Path(__file__).resolve().parents[2] / "resources"


def test_a_checkout_keeps_them_at_its_top_level(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package_at(tmp_path, monkeypatch)
    (tmp_path / "pyproject.toml").touch()
    top = kept_at(tmp_path / "resources")
    assert asset("law", "wpo.toml") == asset("law/wpo.toml") == top / "law" / "wpo.toml"


def test_a_wheel_keeps_them_in_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = kept_at(package_at(tmp_path, monkeypatch) / "resources")
    kept_at(tmp_path / "resources", "of another package")
    assert asset("law") == inside / "law"


def test_a_folder_beside_an_installed_package_is_not_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package_at(tmp_path, monkeypatch)
    kept_at(tmp_path / "resources")
    with pytest.raises(FileNotFoundError, match="resources are missing"):
        asset("law")


@pytest.mark.parametrize("inside", ["resources", "caseapp/resources"])
def test_the_frozen_program_keeps_them_in_its_bundle(
    inside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    bundled = kept_at(tmp_path / inside)
    assert asset("law", "wpo.toml") == bundled / "law" / "wpo.toml"


def test_a_missing_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_at(package_at(tmp_path, monkeypatch) / "resources")
    with pytest.raises(FileNotFoundError, match=r"resources/law/wvo\.toml is missing"):
        asset("law", "wvo.toml")


@pytest.mark.parametrize("parts", [("..",), ("law", "../../x"), ("/etc/passwd",), ("..\\x",), ("C:/x",)])
def test_nothing_leads_out_of_them(parts: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        asset(*parts)
