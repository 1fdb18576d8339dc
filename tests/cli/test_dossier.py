"""The dossier of one respondent from the command line."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from caseapp.cli.dossier import PARTS
from caseapp.documents import content
from caseapp.model.zone import local
from tests.cli.world import BOARD, HRM, World
from tests.unit.documents.authority import SECRET, make_authority


@pytest.fixture
def case(world: World) -> str:
    """A case with two respondents, one of whom the report was dismissed."""
    number = world.report()
    for name in ("R. Vermeer", "S. Brouwer"):
        world.act(number, "add_person", name=name, category="employee", part="respondent", cao="cao-vo")
    done = world.act(number, "dismiss_report", respondent="Vermeer", reasoning="Er was niets aan de hand.")
    assert done.code == 0, done.err
    return number


def test_the_dossier_is_a_pdf_about_the_respondent(world: World, case: str, tmp_path: Path) -> None:
    out = tmp_path / "dossier.pdf"
    made = world.on("dossier", "export", case, "--respondent", "Vermeer", "--out", str(out), "--json")
    assert made.code == 0, made.err
    pdf = pypdfium2.PdfDocument(out)
    try:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
        assert made.json["pages"] == len(pdf)
    finally:
        pdf.close()
    assert "R. Vermeer" in text
    assert "S. Brouwer" not in text
    assert case in text
    assert made.json["respondent"] == "e2"


def test_the_same_case_gives_the_same_bytes(world: World, case: str, tmp_path: Path) -> None:
    for name in ("een.pdf", "twee.pdf"):
        assert world.on("dossier", "export", case, "--respondent", "e2", "--out", str(tmp_path / name)).code == 0
    assert (tmp_path / "een.pdf").read_bytes() == (tmp_path / "twee.pdf").read_bytes()


def test_the_parts_of_the_help_are_those_of_a_dossier() -> None:
    assert tuple(content.PARTS) == PARTS


def test_the_only_respondent_need_not_be_named(world: World, tmp_path: Path) -> None:
    number = world.report()
    world.act(number, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    made = world.on("dossier", "export", number, "--out", str(tmp_path / "d.pdf"))
    assert made.code == 0, made.err
    assert "bladzijden" in made.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--respondent", "Jansen"], "Kies uit: e2 R. Vermeer, e3 S. Brouwer"),
        (["--respondent", "e1"], "Kies uit: e2 R. Vermeer"),
        ([], "Zeg met --respondent over wie"),
        (["--respondent", "e2", "--parts", "alles"], "geen onderdeel “alles”"),
    ],
)
def test_what_cannot_be_made_is_told_and_leaves_no_file(
    world: World, case: str, tmp_path: Path, words: list[str], said: str
) -> None:
    out = tmp_path / "dossier.pdf"
    with world.nothing_written():
        result = world.on("dossier", "export", case, *words, "--out", str(out))
    assert result.code == 2, result
    assert said in result.err
    assert not out.exists()


def test_a_file_is_replaced_only_when_asked(world: World, case: str, tmp_path: Path) -> None:
    out = tmp_path / "dossier.pdf"
    out.write_bytes(b"van iemand anders")
    words = ["dossier", "export", case, "--respondent", "e2", "--out", str(out)]
    refused = world.on(*words)
    assert refused.code == 2
    assert "--overwrite" in refused.err
    assert out.read_bytes() == b"van iemand anders"
    assert world.on(*words, "--overwrite").code == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_a_place_that_cannot_be_is_told_before_the_password(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CASEAPP_PASSWORD")
    for out, said in ((tmp_path, "is een map"), (tmp_path / "weg" / "d.pdf", "is er niet")):
        result = world.on("dossier", "export", "2026-0001", "--out", str(out), member=HRM)
        assert result.code == 2
        assert said in result.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps certificates")
def test_a_certificate_of_windows_is_told_to_be_of_windows_alone(world: World, case: str, tmp_path: Path) -> None:
    out = tmp_path / "dossier.pdf"
    words = ("--respondent", "Vermeer", "--out", str(out), "--windows-certificate", "Stichting De Waard")
    made = world.on("dossier", "export", case, *words)
    assert made.code != 0
    assert "Alleen Windows bewaart certificaten" in made.err
    assert not out.exists()


def test_a_document_of_its_own_is_signed_for_the_organisation(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = world.report()
    world.act(number, "add_person", name="R. Vermeer", category="employee", part="respondent", cao="cao-vo")
    day = local(datetime.now(UTC)).date()
    done = world.act(
        number,
        "impose_interim_measure",
        member=BOARD,
        respondent="Vermeer",
        kind="suspension",
        **{"from": day.isoformat()},
        to=(day + timedelta(days=2)).isoformat(),
        purpose="safety",
        urgent="Er was dreiging.",
        reasons="Rust in de school.",
        objection_clause="ja",
    )
    assert done.code == 0, done.err
    authority = make_authority(tmp_path)
    monkeypatch.setenv("CASEAPP_CERTIFICATE_PASSWORD", SECRET)
    out = tmp_path / "besluit.pdf"
    words = ("dossier", "document", number, "besluit", "--out", str(out), "--certificate", str(authority.certificate))
    made = world.on(*words, member=BOARD)
    assert made.code == 0, made.err
    with pikepdf.open(out) as pdf:
        assert [str(field.V.Type) for field in pdf.Root.AcroForm.Fields] == ["/Sig"]
