"""A new organisation from the command line."""

from pathlib import Path
from typing import Protocol

import pytest

from caseapp.cli import access, main
from tests.cli.world import PASSWORD, Result, fingerprint

WORDS = {
    "--name": "Stichting De Waard",
    "--sector": "vo",
    "--school": "De Lage Waard",
    "--protocol": "ozhw",
    "--adopted": "01-01-2019",
    "--consented": "2018-12-10",
    "--founder": "M. Jansen",
    "--role": "hrm_manager",
}


class Found(Protocol):
    """Founds with what is changed; None leaves an option out."""

    def __call__(self, *more: str, **changed: str | None) -> Result: ...


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Found:
    monkeypatch.setenv(access.PASSWORD, PASSWORD)

    def found(*more: str, **changed: str | None) -> Result:
        given = {**WORDS, **{f"--{name}": value for name, value in changed.items()}}
        words = [word for name, value in given.items() if value is not None for word in (name, value)]
        capsys.readouterr()
        code = main(["found", *words, "--data", str(tmp_path / "data"), *more])
        out, err = capsys.readouterr()
        return Result(code=code, out=out, err=err)

    return found


def test_an_organisation_is_founded_and_its_founder_can_sign_in(
    run: Found, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = run("--json")
    assert done.code == 0, done.err
    assert len(done.json["recovery_words"]) == 24
    assert main(["member", "list", "--json", "--data", str(tmp_path / "data"), "--as", "M. Jansen"]) == 0
    assert '"administrator"' in capsys.readouterr().out


def test_the_recovery_words_are_shown_once_and_numbered(run: Found) -> None:
    done = run()
    assert " 1. " in done.out
    assert "24. " in done.out
    assert "kluis" in done.out


def test_the_recovery_words_can_go_into_a_file_that_only_this_user_reads(run: Found, tmp_path: Path) -> None:
    sheet = tmp_path / "herstelblad.txt"
    done = run("--recovery", str(sheet))
    assert done.code == 0, done.err
    words = sheet.read_text(encoding="utf-8")
    assert "24. " in words
    assert " 1. " not in done.out
    assert sheet.stat().st_mode & 0o077 == 0 or sheet.drive


def test_a_second_organisation_in_the_same_folder_is_refused(run: Found) -> None:
    assert run().code == 0
    again = run()
    assert again.code == 1
    assert "al een organisatie" in again.err


def test_an_own_profile_may_be_given_as_a_file(run: Found, tmp_path: Path) -> None:
    from caseapp.asset import asset

    file = tmp_path / "eigen.toml"
    file.write_text(asset("protocols", "blank.toml").read_text(encoding="utf-8"), encoding="utf-8")
    assert run(protocol=str(file), adopted=None, consented=None).code == 0


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"name": " "}, "naam van de organisatie"),
        ({"name": "x\x07"}, "besturingsteken"),
        ({"sector": "hbo"}, "kan hier niet"),
        ({"school": " "}, "Geef elke school een naam"),
        ({"protocol": "niets"}, "is er niet"),
        ({"protocol": "weg/eigen.toml"}, "is er niet"),
        ({"adopted": "31-02-2019"}, "geen dag die bestaat"),
        ({"consented": "gisteren"}, "geen dag die bestaat"),
        ({"adopted": "09-12-2018", "consented": "10-12-2018"}, "De instemming ligt na de vaststelling"),
        ({"founder": ""}, "Vul uw naam in"),
        ({"role": "baas"}, "is geen rol"),
        ({"role": "director@De Hoge Waard"}, "De school “De Hoge Waard” is er niet"),
        ({"region": "oost"}, "Kies uit: noord, midden, zuid"),
        ({"founder": None}, "Er ontbreekt iets: --founder"),
    ],
)
def test_what_cannot_be_is_told_and_no_organisation_is_made(
    run: Found, tmp_path: Path, changed: dict[str, str | None], said: str
) -> None:
    result = run(**changed)
    assert result.code == 2, result
    assert said in result.err
    assert run().code == 0  # the folder is still free


def test_a_short_password_is_told_and_no_organisation_is_made(run: Found, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(access.PASSWORD, "kort")
    result = run()
    assert result.code == 2
    assert "8 tekens" in result.err
    monkeypatch.setenv(access.PASSWORD, PASSWORD)
    assert run().code == 0


def test_without_a_password_nothing_is_written(run: Found, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(access.PASSWORD)
    result = run()
    assert result.code == 3
    assert "Er is geen wachtwoord" in result.err
    assert fingerprint(tmp_path) == {}


def test_a_recovery_file_that_cannot_be_is_told_before_anything_is_made(run: Found, tmp_path: Path) -> None:
    (tmp_path / "er.txt").write_text("van iemand anders", encoding="utf-8")
    for path, said in (("er.txt", "bestaat al"), ("weg/blad.txt", "is er niet")):
        before = fingerprint(tmp_path)
        result = run("--recovery", str(tmp_path / path))
        assert result.code == 2
        assert said in result.err
        assert fingerprint(tmp_path) == before


def test_a_school_says_which_education_it_gives(run: Found, tmp_path: Path) -> None:
    done = run("--sector", "po", "--school", "Kompas@vo", "a@b@po", school="De Lage Waard@po", role="director@Kompas")
    assert done.code == 0, done.err
    organisation = access.office_at(tmp_path / "data").sign_in("M. Jansen", PASSWORD).organisation
    assert {school.name: sorted(school.sectors) for school in organisation.schools} == {
        "De Lage Waard": ["po"],
        "Kompas": ["vo"],
        "a@b": ["po"],
    }
