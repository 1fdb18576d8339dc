"""Which norms a fact can be held against."""

from caseapp.model.act import Fields
from caseapp.procedure.norm import Norm, norm_text, norms
from tests.unit.procedure.cases import Made, about
from tests.unit.procedure.world import WORLD


def of(made: Made, respondent: str = "") -> tuple[Norm, ...]:
    return norms(WORLD, made.play.case, made.play.organisation, made.play.now, respondent or made.respondent)


def test_those_that_bind_come_first_and_the_others_say_why_not() -> None:
    found = of(about("pupil"))
    assert found[0].binds
    firsts = [one.binds for one in found]
    assert firsts == sorted(firsts, reverse=True)
    staff_only = next(one for one in found if one.ref == "ozhw:3.2")
    assert "bindt deze persoon niet" in staff_only.against
    assert staff_only.group == "Gebruik door de organisatie en medewerkers"


def test_each_that_binds_is_taken_by_the_assessment_and_no_other() -> None:
    for category in ("employee", "pupil", "guardian"):
        made = about(category)
        for one in of(made):
            finding = {**made.finding(), "norm": one.ref}
            fields = {**made.assessment(), "findings": (finding,)}
            by = "dir" if category != "employee" else "hrm"
            codes = {reason.code for reason in made.play.ask(by, "assess", **fields).reasons}
            assert ("norm_does_not_bind" in codes) is not one.binds, (category, one.ref)


def test_what_is_no_norm_of_conduct_is_not_offered() -> None:
    assert "ozhw:2.2" not in {one.ref for one in of(about())}


def test_staff_have_their_agreement_and_what_the_board_recorded() -> None:
    made = about("employee")
    assert any(one.ref == "cao-vo" and one.binds for one in of(made))
    basis = {"for": "measure", "basis": "Huisregels", "reasoning": "Het protocol zwijgt."}
    made.play.do("board", "record_separate_basis", **basis, until=made.play.today)
    assert any(one.text == "Huisregels" for one in of(made))
    assert not any(one.ref.startswith("cao") for one in of(about("pupil")))


def test_an_agreement_that_is_not_known_here_is_no_norm() -> None:
    made = about("employee", cao="cao-hbo")
    assert not any(one.ref.startswith("cao") for one in of(made))


def test_nobody_chosen_still_gives_the_norms() -> None:
    made = about()
    assert {one.ref for one in of(made, "e99")} >= {"ozhw:4.10"}
    assert Fields({}).text("respondent") == ""


def test_what_a_norm_says() -> None:
    made = about()
    basis = made.play.put("board", "record_separate_basis", basis="De schoolregels van 2024")
    refs = ("ozhw", "ozhw:5.9", "cao-vo", basis, "e1", "x")
    said = {ref: norm_text(made.play.organisation, WORLD.law, made.play.case, ref) for ref in refs}
    assert said["ozhw"].endswith(f"van {made.play.organisation.protocol.organisation}.")
    assert said["ozhw:5.9"] == made.play.organisation.protocol.provisions["ozhw:5.9"].summary
    assert said["cao-vo"]
    assert (said[basis], said["e1"], said["x"]) == ("De schoolregels van 2024", "", "")
