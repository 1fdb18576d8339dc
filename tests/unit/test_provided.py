"""What IT laid down for a computer, and where a user's data are."""

import json
import sys
from contextlib import closing
from pathlib import Path

import pytest

from caseapp import provided
from caseapp.bootstrap import open_known_office, open_office_at
from caseapp.ledger import StoreUnreachable
from caseapp.office.door import STORE
from caseapp.office.joining.address import FILE, Address, read_address


@pytest.fixture
def laid_down(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, str]:
    values: dict[str, str] = {}
    monkeypatch.setattr(provided, "_value", lambda name: values.get(name, ""))
    monkeypatch.setattr(provided, "own_folder", lambda: tmp_path)
    provided.provided.cache_clear()
    return values


@pytest.fixture(autouse=True)
def _forgotten() -> object:
    yield
    provided.provided.cache_clear()


def test_nothing_is_laid_down_here() -> None:
    assert provided.provided() == provided.Provided()


def test_a_language_that_the_program_does_not_speak_is_left(laid_down: dict[str, str]) -> None:
    laid_down["Language"] = "fr"
    assert provided.provided().language == ""


@pytest.mark.parametrize("text", ["EN", "En"])
def test_a_language_may_be_written_in_capitals(laid_down: dict[str, str], text: str) -> None:
    laid_down["Language"] = text
    assert provided.provided().language == "en"


def test_who_has_no_store_gets_the_one_that_was_laid_down(laid_down: dict[str, str], tmp_path: Path) -> None:
    laid_down["Store"] = "postgresql://server/caseapp"
    assert read_address(tmp_path) == Address(url="postgresql://server/caseapp")
    assert read_address(tmp_path / "elders") is None, "another folder that was named is itself"
    (tmp_path / STORE).touch()
    assert read_address(tmp_path) is None, "a store of one's own stays in use"


def test_a_shared_folder_counts_when_a_store_is_in_it(laid_down: dict[str, str], tmp_path: Path) -> None:
    share = tmp_path / "gedeeld"
    share.mkdir()
    laid_down["Store"] = str(share)
    assert read_address(tmp_path) is None
    (share / STORE).touch()
    assert read_address(tmp_path) == Address(folder=str(share))


@pytest.mark.parametrize("place", ["nergens", "/nergens/caseapp", "x" * 2000, "ca'se\"app?;--", "met\0nul"])
def test_a_shared_folder_that_cannot_be_reached_is_not_taken_for_an_empty_one(
    laid_down: dict[str, str], tmp_path: Path, place: str
) -> None:
    """Else who starts while the network is away is asked to found a second organisation, or to put a copy back."""
    laid_down["Store"] = place
    assert read_address(tmp_path) == Address(folder=place)
    with pytest.raises(StoreUnreachable, match=r"niet te openen: .*Controleer de verbinding"):
        open_known_office(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_ones_own_that_is_gone_is_made_again(tmp_path: Path) -> None:
    own = tmp_path / "eigen"
    with closing(open_office_at(Address(folder=str(own)), own)) as office:
        assert not office.founded


def test_what_was_written_down_by_joining_goes_before_it(laid_down: dict[str, str], tmp_path: Path) -> None:
    laid_down["Store"] = "postgresql://server/caseapp"
    (tmp_path / FILE).write_text(json.dumps({"folder": "", "url": "postgresql://anders/caseapp"}), encoding="utf-8")
    assert read_address(tmp_path) == Address(url="postgresql://anders/caseapp")


def test_a_portable_program_keeps_its_data_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "caseapp.exe"))
    assert provided.own_folder() != tmp_path / "data"
    (tmp_path / provided.PORTABLE).touch()
    assert provided.own_folder() == tmp_path / "data"
