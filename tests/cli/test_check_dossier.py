"""Checking a dossier from the command line, with nothing but the file."""

from pathlib import Path

import pytest

from caseapp.documents.letter.pdf import letter_pdf
from caseapp.documents.signing.certificate import FileCertificate
from caseapp.documents.signing.pades import Signing, sign
from tests.cli.world import World
from tests.unit.documents.authority import ORGANISATION, SECRET, make_authority
from tests.unit.documents.letter.test_letter import HEADED


@pytest.fixture
def dossier(world: World, tmp_path: Path) -> Path:
    number = world.report()
    world.act(number, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    out = tmp_path / "d.pdf"
    made = world.on("dossier", "export", number, "--out", str(out))
    assert made.code == 0, made.err
    assert "Vingerafdruk van de organisatie: " in made.out
    return out


def test_it_needs_no_store_and_no_password(world: World, dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fingerprint = world.run("dossier", "fingerprint", "--data", str(world.folder))
    assert fingerprint.code == 0
    assert len(fingerprint.out.strip()) == 64
    monkeypatch.delenv("CASEAPP_PASSWORD")
    found = world.run("dossier", "verify", str(dossier), "--fingerprint", fingerprint.out.strip())
    assert found.code == 0, found
    assert "Dit klopt:" in found.out
    assert "Dit dossier klopt." in found.out
    assert "NIET" not in found.out


def test_what_is_wrong_is_told(world: World, dossier: Path) -> None:
    data = bytearray(dossier.read_bytes())
    data[-2000] ^= 1
    dossier.write_bytes(data)
    found = world.run("dossier", "verify", str(dossier), "--json")
    assert found.code == 1
    assert found.json["ok"] is False
    assert {one["code"] for one in found.json["faults"]} >= {"seal", "pages"}
    assert "Dit klopt NIET:" in world.run("dossier", "verify", str(dossier)).out


def test_another_fingerprint_is_refused(world: World, dossier: Path) -> None:
    found = world.run("dossier", "verify", str(dossier), "--fingerprint", "00" * 32)
    assert found.code == 1
    assert "niet van de organisatie" in found.out


@pytest.mark.parametrize("data", [b"", b"hallo", b"%PDF-1.4\n"])
def test_what_is_no_dossier(world: World, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(data)
    assert world.run("dossier", "verify", str(path)).code == 2
    assert world.run("dossier", "verify", str(tmp_path / "weg.pdf")).code == 2


def test_a_signed_letter_is_checked_too(world: World, tmp_path: Path) -> None:
    authority, letter = make_authority(tmp_path), tmp_path / "brief.pdf"
    letter.write_bytes(letter_pdf(HEADED).data)
    unsigned = world.run("dossier", "verify", str(letter))
    assert unsigned.code == 2
    assert "geen handtekening onder" in unsigned.err
    with letter.open("r+b") as file:
        sign(file, Signing(certificate=FileCertificate(path=authority.certificate, password=SECRET)))
    found = world.run("dossier", "verify", str(letter), "--trust", str(authority.root))
    assert found.code == 0
    assert ORGANISATION in found.out
    assert "De handtekening onder dit document klopt." in found.out
    data = bytearray(letter.read_bytes())
    data[2000] ^= 1
    letter.write_bytes(data)
    wrong = world.run("dossier", "verify", str(letter), "--json")
    assert wrong.code == 1
    assert wrong.json["kind"] == "document"
    assert [one["code"] for one in wrong.json["faults"]] == ["signature"]
