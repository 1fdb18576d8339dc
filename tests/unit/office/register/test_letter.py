"""Letterhead and own texts of letters in the register."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from caseapp.asset import asset
from caseapp.office.errors import FieldErrors, Refused
from caseapp.office.evidence.pasted import Pasted
from caseapp.office.letter import built_in
from caseapp.office.register.letter import LOGO_SIZE, NoLogo, logo_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.office.conftest import Company


def picture(kind: str = "PNG", size: tuple[int, int] = (600, 200), noise: bool = False) -> bytes:
    file = BytesIO()
    made = Image.effect_noise(size, 90).convert("RGB") if noise else Image.new("RGB", size, "navy")
    made.save(file, kind)
    return file.getvalue()


def source(letter: str) -> str:
    return asset("letters", f"{letter}.txt").read_text(encoding="utf-8")


def test_the_letterhead_is_kept_and_the_logo_stays_until_it_is_taken_away(company: Company, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    admin = company.admin
    admin.register(
        "change_letterhead",
        {
            "name": "De Waard",
            "address": ["Dijk 1", "", "1234 AB Waardstad"],
            "footer": "KvK 1",
            "logo": str(tmp_path / "logo.png"),
        },
    )
    head = admin.organisation.letterhead
    assert (head.name, head.address, head.footer) == ("De Waard", ("Dijk 1", "1234 AB Waardstad"), "KvK 1")
    with Image.open(BytesIO(head.logo)) as logo:
        assert logo.format == "PNG"
    admin.register("change_letterhead", {"name": "De Waard", "address": "Dijk 2\n1234 AB"})
    assert admin.organisation.letterhead.logo == head.logo
    assert admin.organisation.letterhead.address == ("Dijk 2", "1234 AB")
    admin.register("change_letterhead", {"name": "De Waard", "no_logo": True})
    assert admin.organisation.letterhead.logo == b""
    assert admin.register_history()[0].sentence == "Het briefhoofd gewijzigd: De Waard."


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_drawn_anew_and_small(kind: str) -> None:
    data = base64.b64decode(logo_of(Pasted("logo", picture(kind, (3000, 2000), noise=True) + b"<script>")))
    assert b"script" not in data
    assert len(data) < 300_000
    with Image.open(BytesIO(data)) as logo:
        assert logo.width <= LOGO_SIZE[0]
        assert logo.height <= LOGO_SIZE[1]


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"x" * 50, picture()[:60]])
def test_what_is_no_picture_is_no_logo(data: bytes) -> None:
    with pytest.raises(NoLogo, match="PNG"):
        logo_of(Pasted("logo", data))


def test_a_huge_picture_is_no_logo(tmp_path: Path) -> None:
    with pytest.raises(NoLogo):
        logo_of(Pasted("logo", picture(size=(9000, 9000))))
    (tmp_path / "groot.png").write_bytes(b"x" * (8 * 1024 * 1024 + 1))
    with pytest.raises(NoLogo):
        logo_of(str(tmp_path / "groot.png"))
    with pytest.raises(NoLogo):
        logo_of({"name": "leeg"})
    with pytest.raises(NoLogo):
        logo_of(str(tmp_path / "weg.png"))


def test_a_wrong_letterhead_is_told_at_its_field(company: Company, tmp_path: Path) -> None:
    for fields, said in (
        ({"logo": str(tmp_path / "weg.png")}, "geen plaatje"),
        ({"address": ["regel\u202e"]}, "leesrichting"),
        ({"name": "twee\nregels"}, "één regel"),
    ):
        with pytest.raises(FieldErrors, match=said):
            company.admin.register("change_letterhead", fields)


def test_an_own_text_holds_until_the_programs_own_is_put_back(company: Company) -> None:
    admin = company.admin
    own = source("other").replace("Beste {aan},", "Geachte {aan},")
    admin.register("change_letter", {"letter": "other", "text": own})
    found = admin.letters.text("other")
    assert found.own
    assert "Geachte" in found.text
    assert found.version.startswith(f"register-{admin.organisation.letters['other'].seq}:")
    assert "Eigen tekst van de brief “Andere brief”" in admin.register_history()[0].sentence
    admin.register("change_letter", {"letter": "other", "text": own + "\nTweede versie."})
    assert admin.letters.text("other").version != found.version
    admin.register("change_letter", {"letter": "other"})
    assert admin.letters.text("other") == built_in("other")
    assert "weer de tekst van het programma" in admin.register_history()[0].sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Beste {aan}", "geen onderwerp"),
        ("Betreft: x\n{als minderjarig}", "wordt niet gesloten"),
        ("Betreft: x\nBeste {aam}", "Het veld “aam” is er niet"),
        ("Betreft: x\n", "De brief is leeg"),
    ],
)
def test_a_text_that_cannot_be_used_is_refused(company: Company, text: str, said: str) -> None:
    with pytest.raises(Refused) as caught:
        company.admin.register("change_letter", {"letter": "other", "text": text})
    assert said in str([reason.text for reason in caught.value.answer.reasons])
    assert not company.admin.organisation.letters


def test_a_decision_without_its_objection_clause_is_refused_and_what_else_is_missing_advised(company: Company) -> None:
    text = source("decision_reprimand").replace("U kunt {rechtsmiddel} bij {bezwaar_bij}.", "")
    with pytest.raises(Refused) as caught:
        company.admin.register("change_letter", {"letter": "decision_reprimand", "text": text})
    assert "no_objection_clause" in {reason.code for reason in caught.value.answer.reasons}
    text = source("decision_reprimand").replace("{redenen}", "")
    answer = company.admin.ask_register("change_letter", {"letter": "decision_reprimand", "text": text})
    assert [reason.weight for reason in answer.reasons] == ["advises"]
    company.admin.register("change_letter", {"letter": "decision_reprimand", "text": text})


def test_only_an_administrator_changes_letters_and_only_those_that_there_are(company: Company) -> None:
    with pytest.raises(FieldErrors, match="is er niet"):
        company.admin.register("change_letter", {"letter": "brief", "text": "x"})
    with pytest.raises(FieldErrors, match="is er niet"):
        built_in("brief")
    with pytest.raises(Refused):
        company["hrm"].register("change_letterhead", {"name": "Van mij"})
