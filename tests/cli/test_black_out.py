"""Blacking out from the command line: by person, by areas, and first a look at what goes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.cli.test_evidence import put, take
from tests.unit.evidence.made import picture

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.world import World

CHAT = """12-01-2026 21:59 - Sannie: Mijn geheim is 4711
12-01-2026 22:01 - Milan: bel Sanne de Wit op 06-12345678
"""


@pytest.fixture
def case(world: World) -> str:
    case = world.report()
    given = ("--name", "Sanne de Wit", "--category", "pupil", "--part", "affected")
    assert world.on("case", "act", case, "add_person", *given).code == 0
    return case


def saved(world: World, case: str, ref: str, folder: Path) -> bytes:
    out = folder / "kopie"
    assert world.on("evidence", "export", case, ref, "--out", str(out)).code == 0
    return out.read_bytes()


def test_a_person_is_taken_out_of_a_chat(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "chat.txt", CHAT.encode()))
    words = ("evidence", "black-out", case, ref, "--person", "Sanne", "--also", "Sannie", "0612345678")
    looked = world.on(*words, "--look")
    assert looked.code == 0
    assert all(word in looked.out for word in ("hele regel", "Sanne de Wit", "06-12345678", "Persoon A"))
    assert len(world.on("evidence", "list", case, "--json").json) == 1
    done = world.on(*words, "--json")
    assert done.code == 0, done.err
    assert done.json["derived_from"] == ref
    data = saved(world, case, done.json["ref"], tmp_path).decode()
    assert data.splitlines()[1].endswith("Milan: bel Persoon A op Persoon A")
    assert "4711" not in data


def test_areas_of_a_picture(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "foto.jpg", picture(size=(100, 100))))
    areas = put(tmp_path, "vlakken.toml", b"[[area]]\nleft = 0\ntop = 0\nwidth = 50\nheight = 100\n")
    done = world.on("evidence", "black-out", case, ref, "--areas", str(areas))
    assert done.code == 0, done.err
    assert "Zwartgemaakt: 1 vlak." in done.out
    copy = next(one for one in world.on("evidence", "list", case, "--json").json if one["ref"] != ref)
    seen = Image.open(io.BytesIO(saved(world, case, copy["ref"], tmp_path))).convert("L")
    left, right = seen.getpixel((10, 50)), seen.getpixel((90, 50))
    assert isinstance(left, int | float)
    assert isinstance(right, int | float)
    assert left < 5
    assert right > 50


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1", "staan geen vlakken"),
        ("area = 1", "staan geen vlakken"),
        ("[[area]]\nleft = 1", "Vlak 1: vul left, top, width, height in"),
        ("[[area]]\nleft=1\ntop=1\nwidth=0\nheight=1", "Vlak 1: Dit vlak heeft geen breedte"),
        ("[[area]]\nleft=1\ntop=1\nwidth=nan\nheight=1", "Vlak 1: Dit vlak heeft geen breedte"),
        ("[[area]]\nleft=100\ntop=1\nwidth=5\nheight=1", "Vlak 1: Dit vlak ligt buiten"),
        ("[[area]]\npage=0\nleft=1\ntop=1\nwidth=5\nheight=1", "Vlak 1: vul"),
        ("[[area]]\nleft=true\ntop=1\nwidth=5\nheight=1", "Vlak 1: vul"),
        ("[[area]]\nlinks=1\ntop=1\nwidth=5\nheight=1", "“links” hoort hier niet"),
        ("[[area]]\nleft=1\ntop=1\nwidth=5\nheight=1\n" * 2001, "te veel vlakken"),
        ("[[area", "geen geldig TOML"),
    ],
)
def test_areas_that_are_none_are_told(world: World, case: str, tmp_path: Path, text: str, said: str) -> None:
    areas = put(tmp_path, "vlakken.toml", text.encode())
    done = world.on("evidence", "black-out", case, "e1", "--areas", str(areas))
    assert done.code != 0
    assert said in done.err


def test_what_cannot_be_done_is_told(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "brief.txt", b"Niets bijzonders."))
    assert "Zeg met --person" in world.on("evidence", "black-out", case, ref).err
    assert "geen persoon in deze zaak" in world.on("evidence", "black-out", case, ref, "--person", "Niemand").err
    nothing = world.on("evidence", "black-out", case, ref, "--person", "Sanne de Wit")
    assert nothing.code != 0
    assert "niets gevonden" in nothing.err
    sound = take(world, case, put(tmp_path, "geheim.bin", bytes(range(256))))
    areas = put(tmp_path, "vlakken.toml", b"[[area]]\nleft = 0\ntop = 0\nwidth = 50\nheight = 100\n")
    refused = world.on("evidence", "black-out", case, sound, "--areas", str(areas))
    assert refused.code != 0
    assert "geen zwartgemaakte kopie" in refused.err
    assert "geen bewijs" in world.on("evidence", "black-out", case, "e99", "--person", "Sanne de Wit").err
