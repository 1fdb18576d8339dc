"""The measures as a ladder."""

from dataclasses import replace

import pytest

from caseapp.model.act import Fields
from caseapp.model.reason import Verdict
from caseapp.model.term import WEIGHT_OF, Measure
from caseapp.procedure.ladder import Ladder, Rung, ladder
from tests.unit.procedure.cases import Made, about, assessed, heard
from tests.unit.procedure.world import WORLD


def of(made: Made, act: str = "propose_measure", by: str = "hrm", **fields: object) -> Ladder:
    given = Fields({"respondent": made.respondent, **fields})  # type: ignore[dict-item]
    play = made.play
    return ladder(WORLD, play.case, play.organisation, play.who(by), play.now, act, given)


def rung(found: Ladder, measure: str) -> Rung:
    return next(one for one in found.rungs if one.value == measure)


@pytest.mark.parametrize("category", ["employee", "contractor", "pupil", "guardian"])
@pytest.mark.parametrize("protocol", ["lentiz", "lucas", "ozhw", "vco", "svok"])
def test_it_goes_from_light_to_heavy_and_in_range_is_what_the_engine_allows(category: str, protocol: str) -> None:
    made = about(category, protocol)
    found = of(made)
    weights = [WEIGHT_OF[Measure(one.value)] for one in found.rungs]
    assert weights == sorted(weights)
    assert found.within, "something can always be chosen"
    for one in found.rungs:
        fields = {"respondent": made.respondent, "measure": one.value}
        codes = {reason.code for reason in made.play.ask("hrm", "propose_measure", **fields).reasons}
        assert ("not_in_range" in codes) is bool(one.out), one.value


def test_a_measure_of_other_people_is_not_even_named() -> None:
    assert "removal" not in {one.value for one in of(assessed(about("employee"))).rungs}
    assert "dismissal" not in {one.value for one in of(assessed(about("pupil"))).rungs}


def test_each_rung_says_who_decides_it_and_what_comes_with_it() -> None:
    found = of(assessed(about("employee")))
    assert "Besluit: het bestuur" in rung(found, "dismissal").needs
    assert "eerst een voornemen" in rung(found, "dismissal").needs
    assert "eerst een voornemen" not in rung(found, "warning").needs
    assert "bezwaar of beroep in de brief" in rung(found, "reprimand").needs


def test_what_every_measure_lacks_is_said_once() -> None:
    made = assessed(about("employee"))
    found = of(made)
    assert any("nog niet gehoord" in one.text for one in found.shared)
    assert not any("nog niet gehoord" in one.text for one in rung(found, "warning").missing)
    assert not any("nog niet gehoord" in one.text for one in of(heard(made)).shared)


def test_a_heavy_measure_without_a_warning_before_says_so() -> None:
    found = of(assessed(about("employee")), grounds=("f1",))
    assert any(one.code == "no_prior_warning" for one in rung(found, "dismissal").missing)
    assert rung(found, "dismissal").verdict is Verdict.MUST_EXPLAIN
    assert not rung(found, "warning").missing
    with_it = of(assessed(about("employee")), grounds=("f1",), earlier_measures="In 2025 gewaarschuwd.")
    assert not any(one.code == "no_prior_warning" for one in rung(with_it, "dismissal").missing)


def test_what_the_text_asks_for_a_measure_is_said() -> None:
    found = of(assessed(about("employee", "svok")), grounds=("f1",))
    assert "alleen bij zeer ernstige feiten" in rung(found, "dismissal").needs
    assert any("svok:IV.3" in one.source for one in rung(found, "dismissal").missing)


def test_out_of_range_says_why_with_its_source() -> None:
    found = of(assessed(about("employee")))
    out = rung(found, "access_ban")
    assert out.verdict is Verdict.REFUSED
    assert {one.code for one in out.out} == {"not_in_range", "x_contrary_to_cao"}
    assert found.source == "ozhw:6.3"


def test_a_text_that_gives_nothing_leaves_nothing_to_choose() -> None:
    made = about("pupil")
    org = made.play.organisation
    none = tuple(replace(rule, range=()) for rule in org.protocol.measures)
    made.play.organisation = replace(org, protocol=replace(org.protocol, measures=none))
    found = of(made)
    assert (found.within, found.shared) == ((), ())
    assert [one.value for one in found.without] == [one.value for one in found.rungs] != []


def test_nobody_chosen_gives_no_ladder() -> None:
    assert of(about(), respondent="e99").rungs == ()


def test_deciding_asks_the_decision_itself() -> None:
    made = assessed(about("employee"))
    found = of(made, "decide_measure", by="board")
    assert any("nog niet gehoord" in one.text for one in found.shared)
    assert any(one.code == "no_intention_notice" for one in rung(found, "dismissal").missing)
    assert Measure.WARNING in {one.value for one in found.within}


def test_the_kinds_of_an_interim_measure_are_a_ladder_too() -> None:
    found = of(assessed(about("employee")), "impose_interim_measure", by="board")
    assert found.rungs[0].value == "contact_ban"
    assert found.within == found.rungs
    assert "Besluit: het bestuur" in found.rungs[-1].needs
