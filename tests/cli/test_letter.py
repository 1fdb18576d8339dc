"""Letters from the command line."""

from pathlib import Path

import docx
import pikepdf
import pypdfium2
import pytest

from caseapp.asset import asset
from caseapp.bootstrap import open_office
from caseapp.ledger import PasswordCost
from tests.cli.world import HRM, PASSWORD, World
from tests.unit.documents.authority import SECRET, make_authority


@pytest.fixture
def case(world: World) -> str:
    """A case in which somebody was invited for a talk, and another reported."""
    number = world.report()
    for name in ("R. Vermeer", "S. Brouwer"):
        world.act(number, "add_person", name=name, category="employee", part="respondent", cao="cao-vo")
    done = world.act(
        number,
        "invite_hearing",
        respondent="Vermeer",
        for_on="2030-03-04",
        invited="Vermeer",
        text="Over de berichten.",
    )
    assert done.code == 0, done.err
    return number


def test_the_letters_are_listed(world: World) -> None:
    listed = world.run("letter", "list")
    assert listed.code == 0
    assert "hearing_invitation" in listed.out
    as_json = world.run("letter", "list", "--json").json
    assert {"letter": "intention", "label": "Voornemen"}.items() <= next(
        one for one in as_json if one["letter"] == "intention"
    ).items()


def test_a_case_lists_what_can_be_written(world: World, case: str) -> None:
    listed = world.on("letter", "list", case)
    assert listed.code == 0, listed.err
    assert "nog te versturen" in listed.out
    found = {(one["letter"], one["about"]): one for one in world.on("letter", "list", case, "--json").json}
    assert found["hearing_invitation", "e2"]["waits"]
    assert ("hearing_invitation", "e3") not in found


def test_what_was_put_right_since_is_told_to_who_writes_the_letter(world: World, case: str, tmp_path: Path) -> None:
    done = world.act(case, "rectify", entry="e4", correction="Het gaat over de foto’s.", reasons="Verschreven.")
    assert done.code == 0, done.err
    make = ("letter", "make", case, "--respondent", "Vermeer", "--json", "--out")
    told = world.on(*make, str(tmp_path / "een.pdf"), "hearing_invitation").json["complaints"]
    (one,) = [one for one in told if one["key"] == "verbeterd"]
    assert one["message"] == "“Uitnodigen voor een gesprek” (nr 4) is later verbeterd: Het gaat over de foto’s."
    other = world.on(*make, str(tmp_path / "twee.pdf"), "respondent_informed").json["complaints"]
    assert "verbeterd" not in [one["key"] for one in other]


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_a_letter_is_made(world: World, case: str, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"brief.{ending}"
    made = world.on(
        "letter", "make", case, "hearing_invitation", "--respondent", "Vermeer", "--out", str(out), "--json"
    )
    assert made.code == 0, made.err
    assert (made.json["about"], made.json["to"], made.json["complaints"]) == ("e2", "R. Vermeer", [])
    assert made.json["template"].startswith("ingebouwd:")
    if ending == "pdf":
        pdf = pypdfium2.PdfDocument(out)
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
        pdf.close()
    else:
        text = "\n".join(one.text for one in docx.Document(str(out)).paragraphs)
    assert "4 maart 2030" in text
    assert "Over de berichten." in text


def test_what_is_still_to_be_filled_in_is_told(world: World, case: str, tmp_path: Path) -> None:
    made = world.on("letter", "make", case, "report_received", "--out", str(tmp_path / "b.pdf"))
    assert made.code == 0, made.err
    assert "Nog invullen: aan wie de brief gaat." in made.out
    made = world.on("letter", "make", case, "report_received", "--to", "M. Bakker", "--out", str(tmp_path / "c.pdf"))
    assert "Nog invullen" not in made.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["hearing_invitation", "--respondent", "Brouwer"], "kan in deze zaak nog niet"),
        (["decision_reprimand"], "kan in deze zaak nog niet"),
        (["hearing_invitation", "--regarding", "e1"], "kan in deze zaak nog niet"),
        (["respondent_informed"], "Zeg met --respondent over wie. Kies uit: e2 R. Vermeer, e3 S. Brouwer."),
        (["brief"], "is geen brief"),
        (["hearing_invitation", "--respondent", "Jansen"], "Kies uit"),
    ],
)
def test_what_cannot_be_written_is_told(world: World, case: str, tmp_path: Path, words: list[str], said: str) -> None:
    out = tmp_path / "brief.pdf"
    made = world.on("letter", "make", case, *words, "--out", str(out))
    assert made.code == 2, made
    assert said in made.err
    assert not out.exists()


def test_a_file_that_is_there_stays(world: World, case: str, tmp_path: Path) -> None:
    out = tmp_path / "brief.pdf"
    out.write_bytes(b"van mij")
    words = ("letter", "make", case, "hearing_invitation", "--out", str(out))
    assert world.on(*words).code == 2
    assert out.read_bytes() == b"van mij"
    assert world.on(*words, "--overwrite").code == 0


def test_the_letters_of_the_program_are_right(world: World) -> None:
    for path in asset("letters").glob("*.txt"):
        assert world.run("letter", "check", str(path)).out.strip().endswith("alles klopt")


def test_a_text_of_ones_own_is_checked(world: World, tmp_path: Path) -> None:
    path = tmp_path / "decision_reprimand.txt"
    path.write_text("Betreft: Berisping\nBeste {aam},\n", encoding="utf-8")
    checked = world.run("letter", "check", str(path))
    assert checked.code == 1
    assert "regel 2, aam: Het veld “aam” is er niet. Bedoelt u {aan}?" in checked.out
    path.write_text("Betreft: Berisping\nBeste {aan},\n", encoding="utf-8")
    found = world.run("letter", "check", str(path), "--json").json
    assert {"objection", "facts", "reasons"} <= {one["key"] for one in found["complaints"]}
    assert not found["ok"]


def test_it_must_be_known_which_letter_a_text_is(world: World, tmp_path: Path) -> None:
    path = tmp_path / "mijn.txt"
    path.write_text("Betreft: x\nBeste {aan},\n{ondertekenaar}", encoding="utf-8")
    assert "is geen brief" in world.run("letter", "check", str(path)).err
    assert world.run("letter", "check", str(path), "--letter", "other").code == 0
    path.write_text("Betreft: x\n{einde}", encoding="utf-8")
    assert "1 ding klopt niet" in world.run("letter", "check", str(path), "--letter", "other").out


def test_a_case_that_makes_a_letter_too_long_is_told(world: World, case: str, tmp_path: Path) -> None:
    long = "x" * 250_000
    done = world.act(case, "inform_respondent", respondent="Vermeer", how="Brief", what=long)
    assert done.code == 0, done.err
    text = "Betreft: x\n{verteld}{verteld}{ondertekenaar}"
    office = open_office(world.folder, cost=PasswordCost.MINIMAL)
    session = office.sign_in(HRM, PASSWORD)
    session.register("change_letter", {"letter": "respondent_informed", "text": text})
    session.close()
    office.close()
    out = tmp_path / "brief.pdf"
    made = world.on("letter", "make", case, "respondent_informed", "--respondent", "e2", "--out", str(out))
    assert made.code == 2, made
    assert "te lang" in made.err
    assert not out.exists()


def test_a_letter_is_sent(world: World, case: str, tmp_path: Path) -> None:
    out = tmp_path / "brief.pdf"
    assert world.on("letter", "make", case, "hearing_invitation", "--respondent", "e2", "--out", str(out)).code == 0
    done = world.act(
        case, "send_letter", letter="hearing_invitation", about="Vermeer", regarding="e4", to="R. Vermeer",
        how="letter", file=str(out),
    )  # fmt: skip
    assert done.code == 0, done.err
    assert "verstuurd (e5)" in world.on("letter", "list", case).out


def test_a_letter_is_signed_for_the_organisation(
    world: World, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = make_authority(tmp_path)
    monkeypatch.setenv("CASEAPP_CERTIFICATE_PASSWORD", SECRET)
    words = ("letter", "make", case, "hearing_invitation", "--certificate", str(authority.certificate), "--out")
    out = tmp_path / "brief.pdf"
    made = world.on(*words, str(out))
    assert made.code == 0, made.err
    with pikepdf.open(out) as pdf:
        assert [str(field.V.Type) for field in pdf.Root.AcroForm.Fields] == ["/Sig"]
    refused = world.on(*words, str(tmp_path / "brief.docx"))
    assert refused.code != 0
    assert "Alleen een PDF" in refused.err
    assert not (tmp_path / "brief.docx").exists()
