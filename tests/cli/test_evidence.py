"""Evidence from the command line: taken in, listed, read, and saved as a copy."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from caseapp.cli.evidence_view import KINDS
from caseapp.evidence.reading import Kind
from caseapp.office.door import STORE
from tests.cli.world import DIRECTOR, HRM, World
from tests.unit.evidence.made import CHAT, mail, picture

if TYPE_CHECKING:
    from pathlib import Path

UNTOLD = "03/04/2019, 20:49 - Noor: Hoi\n04/05/2019, 20:50 - Sem: Kijk dan\n"


@pytest.fixture
def case(world: World) -> str:
    return world.report()


def take(world: World, case: str, path: Path, **more: str) -> str:
    given = {"obtained_from": "M. Bakker", "obtained_how": "handed_over", "obtained_on": "2026-03-02", **more}
    words = [word for name, value in given.items() for word in (f"--{name}", value)]
    done = world.on("case", "act", case, "add_evidence", "--file", str(path), *words, "--json")
    assert done.code == 0, done.err
    return str(done.json["ref"])


def put(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_what_was_taken_in_is_listed(world: World, case: str, tmp_path: Path) -> None:
    assert "nog geen bewijs" in world.on("evidence", "list", case).out
    ref = take(world, case, put(tmp_path, "foto.jpg", picture()))
    said = world.on("evidence", "list", case)
    assert said.code == 0
    assert all(word in said.out for word in (ref, "foto of beeld", "02-03-2026", "M. Bakker", "foto.jpg"))
    listed = world.on("evidence", "list", case, "--json").json
    assert [(one["ref"], one["kind"], one["media_type"]) for one in listed] == [(ref, "picture", "image/jpeg")]


def test_showing_is_recorded(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "brief.eml", mail()))
    said = world.on("evidence", "show", case, ref)
    assert said.code == 0, said.err
    assert all(word in said.out for word in ("Delen", "onderwerp:", "Tekst", f"{HRM}: bekeken, ongeschonden"))
    found = world.on("evidence", "show", case, ref, "--json").json
    assert found["intact"] is True
    assert [one["what"] for one in found["custody"]] == ["viewed", "viewed"]
    assert found["reading"]["mail"]["subject"]


def test_messages_can_be_picked(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "chat.txt", CHAT.encode()))
    every = world.on("evidence", "messages", case, ref)
    assert "    2  30-01-2019 20:49  Noor: Hoi" in every.out
    assert "IMG-20190130-WA0001.jpg" in every.out
    some = world.on("evidence", "messages", case, ref, "--text", "noor", "--first", "3", "--json").json
    assert [one["number"] for one in some] == [4]
    assert "geen berichten" in world.on("evidence", "messages", case, ref, "--text", "xyz").out


def test_a_date_order_that_does_not_show_is_asked(world: World, case: str, tmp_path: Path) -> None:
    chat = put(tmp_path, "chat.txt", UNTOLD.encode())
    given = ("--obtained-from", "B.", "--obtained-how", "handed_over", "--obtained-on", "2026-03-02")
    asked = world.on("case", "act", case, "add_evidence", "--file", str(chat), *given)
    assert asked.code != 0
    assert "eerst de dag of eerst de maand" in asked.err
    assert "dmy, mdy" in asked.err
    ref = take(world, case, chat, date_order="mdy")
    assert world.on("evidence", "messages", case, ref, "--json").json[0]["at"].startswith("2019-03-04")


def test_a_copy_is_saved_and_recorded(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "foto.jpg", picture()))
    out = tmp_path / "kopie.jpg"
    said = world.on("evidence", "export", case, ref, "--out", str(out), "--reason", "Voor de politie")
    assert said.code == 0, said.err
    assert out.read_bytes() == picture()
    assert list(tmp_path.glob(".*begonnen")) == []
    used = world.on("evidence", "list", case, "--json").json[0]["custody"]
    assert [(one["what"], one["reason"], one["intact"]) for one in used] == [("exported", "Voor de politie", True)]
    again = world.on("evidence", "export", case, ref, "--out", str(out))
    assert again.code != 0
    assert "bestaat al" in again.err
    assert world.on("evidence", "export", case, ref, "--out", str(out), "--overwrite").code == 0


def test_one_part_is_saved(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "brief.eml", mail()))
    reading = world.on("evidence", "show", case, ref, "--json").json["reading"]
    address, _name, _media, size = next(part for part in reading["parts"] if part[0])
    out = tmp_path / "bijlage"
    assert world.on("evidence", "export", case, ref, "--part", address, "--out", str(out)).code == 0
    assert out.stat().st_size == size
    wrong = world.on("evidence", "export", case, ref, "--part", "nergens", "--out", str(tmp_path / "x"))
    assert "niet uit het bestand te halen" in wrong.err


def test_the_same_file_twice_is_said(world: World, case: str, tmp_path: Path) -> None:
    path = put(tmp_path, "foto.jpg", picture())
    take(world, case, path)
    given = {"obtained_from": "B.", "obtained_how": "handed_over", "obtained_on": "2026-03-02", "file": str(path)}
    assert "al eerder opgenomen: nummer 2" in world.act(case, "add_evidence", **given).out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "e9"), "is geen bewijs in deze zaak"),
        (("messages", "e2"), "geen chat"),
        (("export", "e2", "--out", "/"), "is een map"),
        (("export", "e2", "--out", "/nergens/x"), "is er niet"),
    ],
)
def test_what_cannot_be_is_said(world: World, case: str, tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    take(world, case, put(tmp_path, "foto.jpg", picture()))
    done = world.on("evidence", words[0], case, *words[1:])
    assert done.code != 0
    assert said in done.err


def test_messages_are_quoted_by_number(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "chat.txt", CHAT.encode()))
    done = world.on("case", "act", case, "quote_evidence", "--evidence", ref, "--messages", "2", "4", member=DIRECTOR)
    assert done.code == 0, done.err
    assert "    2  30-01-2019 20:49  Noor: Hoi" in world.on("evidence", "show", case, ref).out


def test_a_forbidden_image_is_destroyed_and_what_is_left_to_do_is_said(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "foto.jpg", picture()))
    told = ("--evidence", ref, "--description", "Een blote foto.", "--seen_by", "de mentor")
    refused = world.on("case", "act", case, "destroy_evidence", *told)
    assert refused.code != 0
    assert "kenmerk van de politie" in refused.err
    done = world.on("case", "act", case, "destroy_evidence", *told, "--police_reference", "PL1500-1")
    assert done.code == 0, done.err
    assert "Let op: Reservekopieën die sinds" in done.out
    assert "VERNIETIGD" in world.on("evidence", "list", case).out
    gone = world.on("evidence", "export", case, ref, "--out", str(tmp_path / "kopie.jpg"))
    assert gone.code != 0
    assert "vernietigd" in gone.err
    assert not (tmp_path / "kopie.jpg").exists()
    assert world.on("verify").code == 0


def test_a_message_that_is_not_there_says_so(world: World, case: str, tmp_path: Path) -> None:
    text = (
        "[30-01-2019 20:48:00] Klas 3B: \u200eBerichten zijn end-to-end versleuteld.\n"
        "[30-01-2019 20:49:00] Noor: \u200eDit bericht is verwijderd.\n"
        "[30-01-2019 20:50:00] Noor: \u200eafbeelding weggelaten\n"
        "[30-01-2019 20:51:00] Sem: \u200e<bijgevoegd: 0001-PHOTO.jpg>\n"
        "[30-01-2019 20:52:00] Sem: hoi \u200e<Dit bericht is bewerkt>\n"
        "[30-01-2019 20:52:30] Sem: \n"
        "[30-01-2019 20:53:00] Sem: \u200eDit bericht is verwijderd door beheerder Noor.\n"
    )
    ref = take(world, case, put(tmp_path, "chat.txt", text.encode()))
    said = world.on("evidence", "messages", case, ref).out
    assert [
        line.partition("  ")[2].strip().partition("  ")[2] for line in (one.strip() for one in said.splitlines())
    ] == [
        "Klas 3B: Berichten zijn end-to-end versleuteld.",
        "Noor: (bericht verwijderd door de afzender)",
        "Noor: (bestand niet in de export: afbeelding weggelaten)",
        "Sem: [0001-PHOTO.jpg]",
        "Sem: hoi (bewerkt)",
        "Sem: (bericht zonder tekst)",
        "Sem: (Dit bericht is verwijderd door beheerder Noor.)",
    ]


def test_who_hands_over_what_was_changed_reads_so(world: World, case: str, tmp_path: Path) -> None:
    ref = take(world, case, put(tmp_path, "foto.jpg", picture()))
    given = ("case", "act", case, "record_custody", "--evidence", ref, "--what", "handed_over", "--to", "de politie")
    assert "niet meer wat is vastgelegd" not in world.on(*given).out
    with closing(sqlite3.connect(world.folder / STORE)) as store, store:
        store.execute("UPDATE blob_chunk SET data = zeroblob(length(data))")
    said = world.on(*given)
    assert said.code == 0
    assert "Geef het niet af als bewijs" in said.out + said.err


def test_every_kind_has_a_word() -> None:
    assert set(KINDS) == {kind.value for kind in Kind}
