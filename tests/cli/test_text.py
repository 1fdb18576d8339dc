"""Protocols and scenarios from the command line: they need no organisation."""

import json
from pathlib import Path

import pytest

from caseapp.asset import asset
from caseapp.office.door import STORE
from tests.cli.world import World

SMALL = """
title     = "Een melding"
protocol  = "lucas"
sector    = "po"
schools   = ["De Wilg"]

[users]
dir = { role = "director", school = "De Wilg" }

[[step]]
on   = 2026-03-02
by   = "dir"
do   = "report_incident"
[step.with]
school        = "De Wilg"
summary       = "Ruzie"
occurred_from = 2026-03-01
noticed_on    = 2026-03-02
channels      = []
description   = "…"
"""

REFUSED = """
[[step]]
on      = 2026-03-02
by      = "dir"
do      = "reopen_case"
with    = { reasons = "-" }
expect  = "done"
"""


@pytest.fixture
def scenario(tmp_path: Path) -> Path:
    file = tmp_path / "ruzie.toml"
    file.write_text(SMALL, encoding="utf-8")
    return file


def test_the_protocols_are_listed_with_their_standing(world: World) -> None:
    listed = world.run("protocol", "list")
    assert listed.code == 0
    assert "datums nog in te vullen" in listed.out
    found = {one["id"]: one for one in world.run("protocol", "list", "--json").json}
    assert {"lentiz", "lucas", "ozhw", "vco", "svok", "blank"} <= found.keys()
    assert found["svok"]["in_force_from"] == "2025-12-14"
    assert found["vco"]["in_force_from"] is None


def test_the_protocols_of_the_program_pass_their_own_check(world: World) -> None:
    files = [str(path) for path in sorted(asset("protocols").glob("*.toml"))]
    checked = world.run("protocol", "check", *files)
    assert checked.code == 0, checked.out
    assert checked.out.count("alles klopt") == len(files)


def test_what_is_wrong_with_a_profile_is_told_with_its_line(world: World, tmp_path: Path) -> None:
    file = tmp_path / "eigen.toml"
    text = asset("protocols", "blank.toml").read_text(encoding="utf-8")
    file.write_text(text.replace("standing = ", "stand = "), encoding="utf-8")
    checked = world.run("protocol", "check", str(file))
    assert checked.code == 1
    line = 1 + text[: text.index("standing = ")].count("\n")
    assert f"regel {line}, stand:" in checked.out
    as_json = world.run("protocol", "check", str(file), "--json")
    assert as_json.code == 1
    assert as_json.json[0]["complaints"][0]["line"]


def test_two_versions_of_a_text_that_hold_on_one_day_are_told(world: World, tmp_path: Path) -> None:
    text = asset("protocols", "blank.toml").read_text(encoding="utf-8")
    for name in ("een.toml", "twee.toml"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    checked = world.run("protocol", "check", str(tmp_path / "een.toml"), str(tmp_path / "twee.toml"))
    assert checked.code == 1
    assert "Twee versies" in checked.out


@pytest.mark.parametrize(("name", "said"), [("weg.toml", "is er niet"), ("", "is een map")])
def test_a_profile_that_cannot_be_read_is_told(world: World, tmp_path: Path, name: str, said: str) -> None:
    result = world.run("protocol", "check", str(tmp_path / name))
    assert result.code == 2
    assert said in result.err
    assert said in world.run("protocol", "check", str(tmp_path / name), "--json").json[0]["trouble"]


def test_a_profile_that_is_no_text_is_told(world: World, tmp_path: Path) -> None:
    (tmp_path / "plaatje.toml").write_bytes(b"\xff\xfe\x00\x01")
    result = world.run("protocol", "check", str(tmp_path / "plaatje.toml"))
    assert result.code == 2
    assert "UTF-8" in result.err


def test_a_scenario_is_played_a_line_a_step(world: World, scenario: Path) -> None:
    played = world.run("scenario", "run", str(scenario))
    assert played.code == 0, played
    assert "✓ 2026-03-02 dir: report_incident: gedaan" in played.out
    assert "alles klopt" in played.out


def test_a_scenario_that_does_not_come_true_ends_with_one(world: World, scenario: Path) -> None:
    scenario.write_text(SMALL + REFUSED, encoding="utf-8")
    played = world.run("scenario", "run", str(scenario), "--json")
    assert played.code == 1
    assert [one["passed"] for one in played.json] == [False]
    assert played.json[0]["steps"][1]["outcome"] == "refused"


def test_a_kept_scenario_can_be_opened(
    world: World, scenario: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "bewaard"
    played = world.run("scenario", "run", str(scenario), "--keep", str(kept))
    assert played.code == 0, played
    password = played.out.rstrip().rpartition(" ")[2]
    monkeypatch.setenv("CASEAPP_PASSWORD", password)
    listed = world.run("case", "list", "--json", "--data", str(kept), "--as", "dir")
    assert listed.json["cases"][0]["title"] == "Ruzie"
    again = world.run("scenario", "run", str(scenario), "--keep", str(kept))
    assert again.code == 2
    assert "al een organisatie" in again.err


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("report_incident", "report_accident"), "report_incident"),
        (('by   = "dir"', 'by   = "dirk"'), "dirk"),
        (("summary", "sumary"), "summary"),
        (('"director"', '"directeur"'), "director"),
        (("2026-03-01", "2026-02-31"), "TOML"),
    ],
)
def test_a_mistake_in_a_scenario_is_told_with_its_line(
    world: World, scenario: Path, change: tuple[str, str], said: str
) -> None:
    scenario.write_text(SMALL.replace(*change), encoding="utf-8")
    played = world.run("scenario", "run", str(scenario))
    assert played.code == 2
    told = played.out + played.err
    assert "regel" in told
    assert said in told


def test_a_scenario_that_is_not_there_is_told(world: World, tmp_path: Path) -> None:
    for path in (tmp_path / "weg.toml", tmp_path):
        result = world.run("scenario", "run", str(path))
        assert result.code == 2
        assert result.out == ""
        assert json.loads(world.run("scenario", "run", str(path), "--json").out)[0]["passed"] is False


def test_a_scenario_on_another_store_leaves_its_case_there(world: World, scenario: Path, tmp_path: Path) -> None:
    store = tmp_path / "elders" / STORE
    store.parent.mkdir()
    assert world.run("scenario", "run", str(scenario), "--store", f"sqlite:///{store}").code == 0
    assert store.exists()
    assert world.run("scenario", "run", str(scenario), "--store", f"sqlite:///{store}").code != 0
    both = world.run("scenario", "run", str(scenario), "--store", "sqlite:///x", "--keep", str(tmp_path / "y"))
    assert both.code == 2
    wrong = world.run("scenario", "run", str(scenario), "--store", "mysql://ergens")
    assert wrong.code != 0
    assert "Traceback" not in wrong.err
