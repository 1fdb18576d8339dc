"""Conditions of intending, deciding, extending and lifting a measure."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.organisation import Settings
from tests.unit.procedure.cases import Made, about, answered, assessed, decided, heard, person, proposed, reported
from tests.unit.procedure.world import MONDAY, organisation

if TYPE_CHECKING:
    from caseapp.model.value import Value

WEIGHING = ("lighter_considered", "proportionality", "earlier_measures")


def staff(**other: Value) -> Made:
    """A teacher, assessed and heard."""
    return heard(assessed(about(), **other))


# --- the intention ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({}, set()),
        ({"measure": None}, {"x_measure_not_in_intention", "no_intention_notice"}),
        ({"reasons": ""}, {"no_reasons"}),
        ({"grounds": ()}, {"facts_not_established"}),
        ({"grounds": ("f9",)}, {"facts_not_established"}),
        ({"lighter_considered": None}, {"lighter_not_weighed", "disproportionate"}),
        ({"proportionality": None}, {"field_missing"}),
        ({"earlier_measures": None}, set()),  # a reprimand is not that heavy
        ({"measure": "dismissal"}, set()),
        ({"measure": "dismissal", "earlier_measures": None}, {"no_prior_warning"}),
        ({"measure": "suspension", "to": None}, {"x_no_end_date"}),
        ({"measure": "suspension", "to": MONDAY + timedelta(days=9)}, set()),
        ({"measure": "removal"}, {"not_in_range", "x_contrary_to_cao"}),
        ({"from": None}, {"field_missing"}),
    ],
)
def test_an_intention_is_whole(changed: dict[str, Value], codes: set[str]) -> None:
    made = staff()
    assert made.play.codes("hrm", "propose_measure", **{**made.measure("reprimand"), **changed}) == codes


def test_nothing_is_intended_before_the_assessment_or_after_a_dismissal() -> None:
    made = heard(about())
    found = made.play.codes("hrm", "propose_measure", **made.measure("reprimand"))
    assert found == {"not_assessed", "facts_not_established"}
    assessed(made)
    made.play.do("hrm", "dismiss_report", respondent=made.respondent, reasoning="Gehackt.")
    assert "not_assessed" in made.play.codes("hrm", "propose_measure", **made.measure("reprimand"))


def test_only_what_stands_carries_a_measure() -> None:
    made = about()
    assessed(made, findings=(made.finding(established=False),))
    heard(made)
    assert made.play.codes("hrm", "propose_measure", **made.measure("reprimand")) == {"facts_not_established"}


@pytest.mark.parametrize(
    ("grave", "asked"),
    [
        ({}, True),
        ({"seriousness": "very_serious"}, False),
        ({"possibly_criminal": True}, False),
        ({"sexual_offence_minor": True}, False),
    ],
)
def test_a_heavy_measure_follows_a_warning_unless_the_conduct_is_grave(grave: dict[str, Value], asked: bool) -> None:
    made = staff(**grave)
    fields = made.measure("dismissal", earlier_measures=None)
    assert ("no_prior_warning" in made.play.codes("hrm", "propose_measure", **fields)) is asked


def test_an_earlier_measure_of_this_or_another_case_is_a_warning() -> None:
    made = staff()
    fields = made.measure("dismissal", earlier_measures=None)
    recorded = Made(play=made.play.fork(), respondent=made.respondent, evidence=made.evidence)
    recorded.play.do(
        "hrm", "record_earlier_measure", respondent=made.respondent, what="Waarschuwing", on=MONDAY, for_="Te laat."
    )
    assert "no_prior_warning" not in recorded.play.codes("hrm", "propose_measure", **fields)
    assessed(made, "f1", "f2")
    made.play.do("dir", "record_hearing", respondent=made.respondent, present=(made.respondent,), statement="S.")
    decided(made, "hrm", "warning", objection_clause=False, grounds=("f2",))
    assert "no_prior_warning" not in made.play.codes("hrm", "propose_measure", **fields)
    same = {**fields, "grounds": ("f2",)}
    assert "no_prior_warning" in made.play.codes("hrm", "propose_measure", **same)


@pytest.mark.parametrize(("measure", "asked"), [("dismissal", True), ("summary_dismissal", True), ("reprimand", False)])
def test_a_light_finding_does_not_carry_the_end(measure: str, asked: bool) -> None:
    made = staff(seriousness="light")
    assert ("disproportionate" in made.play.codes("hrm", "propose_measure", **made.measure(measure))) is asked


@pytest.mark.parametrize(("grave", "sources"), [("serious", {"svok:IV.3"}), ("very_serious", set())])
def test_under_svok_dismissal_asks_a_very_serious_finding(grave: str, sources: set[str]) -> None:
    made = heard(assessed(about("employee", "svok"), seriousness=grave))
    found = made.play.ask("hrm", "propose_measure", **made.measure("dismissal")).reasons
    assert {reason.source for reason in found if reason.code == "disproportionate"} == sources


@pytest.mark.parametrize(
    ("kinds", "wrong"),
    [(("functioning",), True), (("conflict", "functioning"), True), (("conduct", "conflict"), False), ((), False)],
)
def test_functioning_and_conflict_ask_another_instrument(kinds: tuple[str, ...], wrong: bool) -> None:
    made = about()
    names = tuple(f"f{number}" for number in range(len(kinds)))
    findings = tuple(made.finding(name, kind=kind) for name, kind in zip(names, kinds, strict=True))
    heard(assessed(made, findings=findings or (made.finding(),)))
    found = made.play.codes("hrm", "propose_measure", **made.measure("reprimand", grounds=names or ("f1",)))
    assert ("x_wrong_instrument" in found) is wrong


def test_an_intention_on_a_text_that_is_not_in_force_is_warned_of() -> None:
    made = about("employee", "vco", sector="po")
    made.play.do("hrm", "assess", "Er is een oudere versie.", **made.assessment())
    heard(made)
    fields = made.measure("reprimand")
    assert made.play.codes("hrm", "propose_measure", **fields) == set()
    assert made.play.advice("hrm", "propose_measure", **fields) == {"text_not_in_force"}


def test_a_response_answers_an_intention() -> None:
    made = staff()
    fields: dict[str, Value] = {"respondent": made.respondent, "text": "Nee."}
    assert made.play.codes("hrm", "record_response", **fields) == {"no_intention_notice"}
    proposed(made, "reprimand")
    assert made.play.codes("hrm", "record_response", **fields) == set()
    assert made.play.codes("hrm", "record_response", respondent=made.respondent) == {"field_missing"}
    assert made.play.codes("hrm", "record_response", **fields, on=MONDAY) == {"date_order"}  # intended on Thursday
    assert made.play.codes("hrm", "record_response", respondent=made.respondent, waived=True) == set()


# --- the decision -------------------------------------------------------------------------------------------------


def test_a_decision_needs_assessment_hearing_and_intention() -> None:
    made = about()
    fields = made.measure("reprimand", objection_clause=True)
    found = made.play.codes("board", "decide_measure", **fields)
    assert found == {"not_assessed", "not_heard", "facts_not_established", "no_intention_notice", "no_defence_term"}
    answered(proposed(heard(assessed(made)), "reprimand"))
    assert made.play.codes("board", "decide_measure", **{**fields, "from": made.play.today}) == set()


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({"reasons": " "}, {"no_reasons"}),
        ({"objection_clause": None}, {"no_objection_clause"}),
        ({"objection_clause": False}, {"no_objection_clause"}),
        ({"from": MONDAY}, {"x_retroactive"}),
        ({"measure": "dismissal", "ground_kind": "penalty"}, {"x_measure_not_in_intention"}),
        ({"measure": "warning", "objection_clause": None}, set()),
        ({"grounds": ("f1", "f2")}, {"x_ground_not_in_intention"}),
        ({"lighter_considered": None, "proportionality": None}, set()),  # weighed in the intention
        ({"measure": None}, {"field_missing"}),
        ({"grounds": ("f1",), "to": MONDAY}, {"date_order"}),
    ],
)
def test_a_decision_stays_within_the_intention(changed: dict[str, Value], codes: set[str]) -> None:
    made = heard(assessed(about(), "f1", "f2"))
    answered(proposed(made, "reprimand"))
    fields = {**made.measure("reprimand", objection_clause=True), **changed}
    by = "hrm" if changed.get("measure") == "warning" else "board"
    assert made.play.codes(by, "decide_measure", **fields) == codes


def test_another_fact_that_took_the_mark_of_a_ground_was_not_in_the_intention() -> None:
    made = heard(assessed(about()))
    answered(proposed(made, "reprimand"))
    other = made.finding(fact="Vertelde cijfers rond.", norm="ozhw:4.4", on=made.play.today)
    assessed(made, findings=(other,))
    made.play.do("hrm", "record_hearing", respondent=made.respondent, present=(made.respondent,), statement="Nee.")
    answer = made.play.ask("board", "decide_measure", **made.measure("reprimand", objection_clause=True))
    assert [one.code for one in answer.reasons] == ["x_ground_not_in_intention"]
    assert "“Vertelde cijfers rond”" in answer.reasons[0].text


def test_an_intention_that_named_no_measure_carries_none() -> None:
    made = staff()
    made.play.put("hrm", "propose_measure", **{**made.measure("reprimand"), "measure": None})
    answered(made)
    found = made.play.codes("board", "decide_measure", **made.measure("reprimand", objection_clause=True))
    assert found == {"x_measure_not_in_intention"}


@pytest.mark.parametrize(
    ("category", "protocol", "sector", "measure", "by", "days"),
    [
        ("employee", "ozhw", "vo", "reprimand", "board", 21),  # the agreement's three weeks
        ("contractor", "ozhw", "vo", "assignment_ended", "board", 21),
        ("pupil", "lucas", "po", "reprimand", "board", 7),
        ("guardian", "ozhw", "vo", "access_ban", "dir", 7),
    ],
)
def test_the_response_is_in_or_its_term_is_over(
    category: str, protocol: str, sector: str, measure: str, by: str, days: int
) -> None:
    made = heard(assessed(about(category, protocol, sector=sector)))
    proposed(made, measure)
    made.play.wait(days)
    fields = made.measure(measure, objection_clause=True)
    assert made.play.codes(by, "decide_measure", **fields) == {"term_running", "no_defence_term"}
    made.play.wait(1)
    assert made.play.codes(by, "decide_measure", **{**fields, "from": made.play.today}) == set()


def test_the_organisation_may_set_another_term() -> None:
    made = staff()
    made.play.organisation = organisation(settings=Settings(terms={"response": 7}))
    proposed(made, "reprimand")
    made.play.wait(8)
    assert "term_running" not in made.play.codes("board", "decide_measure", **made.measure("reprimand"))


def test_a_measure_that_needs_no_intention_is_weighed_itself() -> None:
    made = staff()
    bare = {key: value for key, value in made.measure("warning").items() if key not in WEIGHING}
    found = made.play.codes("hrm", "decide_measure", **bare)
    assert found == {"lighter_not_weighed", "disproportionate", "field_missing"}
    assert made.play.codes("hrm", "decide_measure", **made.measure("warning")) == set()


def test_an_intention_for_one_fact_is_no_hindrance_to_a_warning_for_another() -> None:
    made = heard(assessed(about(), "f1", "f2"))
    proposed(made, "reprimand")
    assert made.play.codes("hrm", "decide_measure", **made.measure("warning", grounds=("f2",))) == set()
    lighter = made.measure("warning", grounds=("f1",), lighter_considered=None, proportionality=None)
    assert made.play.codes("hrm", "decide_measure", **lighter) == set()


def test_an_intention_about_another_carries_nothing_here() -> None:
    made = staff()
    other = Made(play=made.play, respondent=person(made.play, "employee"), evidence=made.evidence)
    answered(proposed(assessed(other), "reprimand"))
    fields = made.measure("reprimand", objection_clause=True)
    assert made.play.codes("board", "decide_measure", **fields) == {"no_intention_notice", "no_defence_term"}
    assert "no_intention_notice" not in made.play.codes(
        "board", "decide_measure", **other.measure("reprimand", objection_clause=True)
    )


def test_a_contract_has_the_term_of_the_organisation_and_not_of_the_agreement() -> None:
    made = heard(assessed(about("contractor")))
    made.play.organisation = organisation(settings=Settings(terms={"response": 2}))
    proposed(made, "assignment_ended")  # on a Thursday: two days end on Saturday, and that is moved to Monday
    made.play.wait(5)
    fields = made.measure("assignment_ended")
    assert "term_running" not in made.play.codes("board", "decide_measure", **fields)


def test_an_intention_carries_one_decision() -> None:
    made = heard(assessed(about(), "f1", "f2"))
    answered(proposed(made, "reprimand", grounds=("f1", "f2")))
    decided(made, "board", "reprimand", grounds=("f1",))
    found = made.play.codes(
        "board", "decide_measure", **made.measure("reprimand", grounds=("f2",), objection_clause=True)
    )
    assert found == {"no_intention_notice", "no_defence_term"}


@pytest.mark.parametrize(
    ("category", "protocol", "sector", "measure", "who"),
    [
        ("employee", "ozhw", "vo", "warning", {"dir", "hrm"}),
        ("employee", "ozhw", "vo", "reprimand", {"board"}),
        ("employee", "ozhw", "vo", "suspension", {"board"}),
        ("employee", "ozhw", "vo", "summary_dismissal", {"board"}),
        ("contractor", "ozhw", "vo", "contract_warning", {"dir", "hrm"}),
        ("contractor", "ozhw", "vo", "assignment_ended", {"board"}),
        ("pupil", "ozhw", "vo", "suspension", {"dir"}),
        ("pupil", "ozhw", "vo", "removal", {"board"}),
        ("guardian", "ozhw", "vo", "access_ban", {"dir"}),
        ("guardian", "ozhw", "vo", "suspension", {"board"}),
        ("board_member", "svok", "vo", "dismissal", {"rvt"}),
    ],
)
def test_who_is_competent(category: str, protocol: str, sector: str, measure: str, who: set[str]) -> None:
    made = about(category, protocol, sector=sector)
    found = {
        by
        for by in ("dir", "hrm", "board", "rvt", "fg")
        if "wrong_authority" not in made.play.codes(by, "decide_measure", **made.measure(measure))
    }
    assert found == who


def test_of_an_unknown_measure_those_who_decide_any_are_asked() -> None:
    made = about()
    found = made.play.ask_part("fg", "decide_measure", respondent=made.respondent).reasons
    assert any("de schooldirecteur, de HRM-manager of het bestuur" in reason.text for reason in found)


def test_a_measure_that_is_not_known_here_is_a_choice_to_make() -> None:
    made = staff()
    assert "field_missing" in made.play.codes("board", "decide_measure", **made.measure("banishment"))


@pytest.mark.parametrize(
    ("clause", "reasons", "codes"),
    [
        (None, "Het bericht was grof.", set()),
        (True, "Het bericht was grof.", {"x_wrong_instrument"}),
        (None, "Dit is plichtsverzuim.", {"x_wrong_instrument"}),
        (None, "Wij berispen u.", {"x_wrong_instrument"}),
        (None, "Een disciplinaire maatregel.", {"x_wrong_instrument"}),
        (None, "Dit is nog geen berisping en niet als straf bedoeld.", set()),
        (None, "Het gedrag is strafbaar en er loopt een strafrechtelijk onderzoek.", set()),
    ],
)
def test_a_warning_is_no_reprimand_in_disguise(clause: bool | None, reasons: str, codes: set[str]) -> None:
    made = staff()
    fields = made.measure("warning", objection_clause=clause, reasons=reasons)
    assert made.play.codes("hrm", "decide_measure", **fields) == codes


@pytest.mark.parametrize(
    ("measure", "kind", "codes"),
    [
        ("dismissal", "penalty", set()),
        ("dismissal", None, {"field_missing"}),
        ("dismissal", "urgent_reason", {"x_wrong_instrument"}),
        ("summary_dismissal", "urgent_reason", set()),
        ("summary_dismissal", "penalty", {"x_wrong_instrument"}),
    ],
)
def test_a_dismissal_says_on_what_ground(measure: str, kind: str | None, codes: set[str]) -> None:
    made = staff()
    proposed(made, "summary_dismissal")
    answered(made)
    fields = made.measure(measure, objection_clause=True, ground_kind=kind)
    assert made.play.codes("board", "decide_measure", **fields) - {"not_immediate"} == codes


def test_one_fact_carries_one_measure() -> None:
    made = heard(assessed(about(), "f1", "f2"))
    ref = decided(made, "hrm", "warning", objection_clause=None)
    again = made.measure("warning")
    assert made.play.codes("hrm", "decide_measure", **again) == {"double_punishment"}
    assert made.play.codes("hrm", "decide_measure", **{**again, "grounds": ("f2",)}) == set()
    later = made.play.today + timedelta(days=3)
    made.play.do("hrm", "lift_measure", respondent=made.respondent, decision=ref, on=later, reasons="Te licht.")
    assert made.play.codes("hrm", "decide_measure", **again) == {"double_punishment"}  # until it is lifted
    made.play.to(later)
    assert made.play.codes("hrm", "decide_measure", **{**again, "from": later}) == set()


def test_a_decision_that_was_annulled_punishes_nobody() -> None:
    made = staff()
    ref = decided(made, "hrm", "warning", objection_clause=None)
    made.play.put("board", "decide_objection", respondent=made.respondent, decision=ref, outcome="annulled")
    assert made.play.codes("hrm", "decide_measure", **made.measure("warning")) == set()


def test_a_suspension_lasts_no_longer_than_was_intended() -> None:
    made = staff()
    answered(proposed(made, "suspension", to=made.play.today + timedelta(days=6)))
    fields = made.measure("suspension", objection_clause=True)
    week, longer = made.play.today + timedelta(days=6), made.play.today + timedelta(days=7)
    assert made.play.codes("board", "decide_measure", **fields, to=week) == set()
    assert made.play.codes("board", "decide_measure", **fields, to=longer) == {"x_measure_not_in_intention"}


@pytest.mark.parametrize("changed", [{"to": None}, {"from": None}])
def test_where_a_day_of_it_is_unknown_nothing_is_said_of_its_length(changed: dict[str, Value]) -> None:
    made = staff()
    answered(proposed(made, "suspension", to=made.play.today + timedelta(days=6)))
    fields = made.measure("suspension", to=made.play.today + timedelta(days=90), objection_clause=True)
    assert "x_measure_not_in_intention" not in made.play.codes("board", "decide_measure", **{**fields, **changed})
    other = staff()
    end = None if "to" in changed else made.play.today
    other.play.put("hrm", "propose_measure", **{**other.measure("suspension", to=end), **changed})
    found = other.play.codes("board", "decide_measure", **fields)
    assert "x_measure_not_in_intention" not in found


def test_only_the_length_of_a_suspension_is_compared() -> None:
    made = staff()
    answered(proposed(made, "dismissal", to=made.play.today))
    fields = made.measure("reprimand", to=made.play.today + timedelta(days=5), objection_clause=True)
    assert made.play.codes("board", "decide_measure", **fields) == set()


@pytest.mark.parametrize(
    ("category", "first", "second", "twice"),
    [
        ("pupil", "suspension", "removal", False),
        ("pupil", "warning", "removal", True),
        ("pupil", "suspension", "suspension", True),
        ("guardian", "suspension", "removal", True),
        ("employee", "suspension", "dismissal", True),
    ],
)
def test_only_a_pupils_suspension_and_removal_go_together(category: str, first: str, second: str, twice: bool) -> None:
    made = heard(assessed(about(category), seriousness="very_serious"))
    made.play.put("board", "decide_measure", **made.measure(first, to=made.play.today))
    fields = made.measure(second, to=made.play.today, objection_clause=True)
    assert ("double_punishment" in made.play.codes("board", "decide_measure", **fields)) is twice


def test_a_pupils_suspension_may_lead_on_to_a_removal_and_to_nothing_else() -> None:
    made = heard(assessed(about("pupil"), seriousness="very_serious"))
    decided(made, "dir", "suspension", to=made.play.today)
    answered(proposed(made, "removal"))
    fields = made.measure("removal", objection_clause=True)
    assert "double_punishment" not in made.play.codes("board", "decide_measure", **fields)
    assert "double_punishment" in made.play.codes("dir", "decide_measure", **{**fields, "measure": "warning"})


def test_an_intention_from_before_a_decision_is_none_for_its_extension() -> None:
    made = heard(assessed(about("pupil"), seriousness="very_serious"))
    proposed(made, "removal")
    ref = decided(made, "dir", "suspension", "Nodig.", to=made.play.today)
    made.play.do("dir", "record_hearing", respondent=made.respondent, present=("guardians",), statement="S.")
    longer: dict[str, Value] = {"decision": ref, "to": made.play.today + timedelta(days=1), "reasons": "R."}
    assert made.play.codes("dir", "extend_measure", **longer, grounds=("f1",)) == {"suspension_pending_removal"}


def test_a_basis_for_another_respondent_carries_no_measure_here() -> None:
    made = about("employee", "vco", sector="po")
    made.play.do("hrm", "assess", "Er is een andere grond.", **made.assessment())
    heard(made)
    other = person(made.play, "employee")
    basis: dict[str, Value] = {"for": "measure", "basis": "B.", "reasoning": "R.", "until": made.play.today}
    made.play.do("board", "record_separate_basis", **basis, respondent=other)
    assert made.play.codes("hrm", "decide_measure", **made.measure("warning")) == {"text_not_in_force"}
    made.play.do("board", "record_separate_basis", **basis, respondent=made.respondent)
    assert made.play.codes("hrm", "decide_measure", **made.measure("warning")) == set()


@pytest.mark.parametrize(("on", "codes"), [(date(2026, 3, 2), {"text_not_in_force"}), (date(2025, 12, 20), set())])
def test_a_measure_does_not_rest_on_a_text_that_had_ended(on: date, codes: set[str]) -> None:
    from dataclasses import replace

    from tests.unit.procedure.world import text

    made = about("employee", "svok")
    org = made.play.organisation
    made.play.organisation = replace(org, protocol=replace(text("svok"), in_force_until=date(2026, 2, 28)))
    made.play.do("hrm", "assess", "Er is een andere grond.", **made.assessment(findings=(made.finding(on=on),)))
    heard(made)
    found = made.play.codes("hrm", "decide_measure", **made.measure("warning"))
    assert found == codes
    basis: dict[str, Value] = {"for": "measure", "basis": "B.", "reasoning": "R.", "until": made.play.today}
    made.play.do("board", "record_separate_basis", **basis)
    assert made.play.codes("hrm", "decide_measure", **made.measure("warning")) == set()
    made.play.wait(1)
    assert made.play.codes("hrm", "decide_measure", **made.measure("warning")) == codes


# --- summary dismissal --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "weight"),
    [
        (date(2026, 3, 5), None),  # known on Tuesday: two working days
        (date(2026, 3, 6), "must_explain"),
        (date(2026, 3, 17), "must_explain"),  # ten
        (date(2026, 3, 18), "refuses"),
    ],
)
def test_a_summary_dismissal_is_immediate(day: date, weight: str | None) -> None:
    made = about()
    made.play.wait(1)
    assessed(made)
    made.play.do(
        "hrm", "invite_hearing", respondent=made.respondent, for_on=made.play.today, invited=(made.respondent,),
        text="Kom.", urgent="Nu.",
    )  # fmt: skip
    made.play.do("hrm", "share_file", respondent=made.respondent, entries=(made.evidence,), how="Mail")
    made.play.do("hrm", "record_hearing", respondent=made.respondent, present=(made.respondent,), statement="S.")
    made.play.to(day)
    fields = made.measure("summary_dismissal", objection_clause=True, ground_kind="urgent_reason")
    found = [r for r in made.play.ask("board", "decide_measure", **fields).reasons if r.code == "not_immediate"]
    assert [reason.weight for reason in found] == ([weight] if weight else [])


def test_the_inquiry_begins_within_five_working_days() -> None:
    made = about()  # the evidence came with the report, and is no inquiry
    made.play.to(date(2026, 3, 10))
    heard(assessed(made, known_on=date(2026, 3, 10)))
    fields = made.measure("summary_dismissal", objection_clause=True, ground_kind="urgent_reason")
    texts = [r.text for r in made.play.ask("board", "decide_measure", **fields).reasons if r.code == "not_immediate"]
    assert any("niets onderzocht" in text for text in texts)


@pytest.mark.parametrize(
    ("day", "act", "late"),
    [
        (date(2026, 3, 9), "assess", False),  # five working days after Monday
        (date(2026, 3, 10), "assess", True),
        (MONDAY, "add_evidence", True),  # it came with the report
        (date(2026, 3, 3), "add_evidence", False),
        (date(2026, 3, 3), "add_note", True),
    ],
)
def test_what_begins_an_inquiry_and_by_when(day: date, act: str, late: bool) -> None:
    play = reported()
    ref = person(play, "employee")
    play.to(day)
    play.put("hrm", act, respondent=ref)
    play.to(date(2026, 3, 20))
    play.put("hrm", "assess", respondent=ref, findings=({"id": "f1", "established": True},))
    reasons = play.ask("board", "decide_measure", respondent=ref, measure="summary_dismissal").reasons
    assert any("niets onderzocht" in reason.text for reason in reasons) is late


def test_where_nobody_can_read_the_report_nothing_is_said_of_the_inquiry() -> None:
    from tests.unit.procedure.world import Play

    play = Play()
    play.record("dir", "report_incident", readable=False)
    play.put("hrm", "add_person", name="A.", category="employee", part="respondent")
    play.put("hrm", "assess", respondent="e2", findings=({"id": "f1", "established": False},))
    play.wait(20)
    found = play.codes("board", "decide_measure", respondent="e2", measure="summary_dismissal")
    assert "not_immediate" not in found


# --- extending and lifting ----------------------------------------------------------------------------------------


def suspended() -> tuple[Made, dict[str, Value]]:
    """A teacher suspended for a week, heard again, and the fields of an extension."""
    made = staff()
    end = made.play.today + timedelta(days=6)
    answered(proposed(made, "suspension", to=end))
    ref = decided(made, "board", "suspension", to=end)
    made.play.do("dir", "record_hearing", respondent=made.respondent, present=(made.respondent,), statement="S.")
    return made, {
        "decision": ref, "to": end + timedelta(days=7), "reasons": "Meer tijd.", "grounds": ("f1",),
        "objection_clause": True,
    }  # fmt: skip


def test_the_extension_of_a_measure_is_a_new_decision() -> None:
    made, longer = suspended()
    assert made.play.codes("board", "extend_measure", **longer) == {"no_intention_notice", "no_defence_term"}
    to = longer["to"]
    answered(proposed(made, "suspension", to=to))
    assert made.play.codes("board", "extend_measure", **longer) == set()


@pytest.mark.parametrize(
    ("changed", "codes"),
    [
        ({"to": None}, {"x_no_end_date"}),
        ({"to": MONDAY}, {"date_order"}),
        ({"reasons": ""}, {"no_reasons"}),
        ({"grounds": ("f9",)}, {"facts_not_established", "x_ground_not_in_intention"}),
        ({"objection_clause": False}, {"no_objection_clause"}),
        ({"decision": "e2"}, {"field_missing"}),
        ({"respondent": "other"}, {"not_respondent"}),
    ],
)
def test_every_condition_holds_for_an_extension_too(changed: dict[str, Value], codes: set[str]) -> None:
    made, longer = suspended()
    other = person(made.play, "employee")
    answered(proposed(made, "suspension", to=longer["to"]))
    given = {key: other if value == "other" else value for key, value in changed.items()}
    found = made.play.codes("board", "extend_measure", **{**longer, **given})
    assert codes <= found


def test_an_extension_that_says_nothing_of_the_clause_carries_that_of_the_decision() -> None:
    made, longer = suspended()
    answered(proposed(made, "suspension", to=longer["to"]))
    del longer["objection_clause"]
    assert made.play.codes("board", "extend_measure", **longer) == set()


def test_of_an_extension_what_is_known_is_said() -> None:
    made, longer = suspended()
    found = made.play.ask_part("board", "extend_measure", decision=longer["decision"]).reasons
    assert {reason.code for reason in found} == {"no_intention_notice", "no_defence_term"}


def test_what_is_over_is_not_extended_nor_lifted() -> None:
    made, longer = suspended()
    made.play.wait(7)
    assert "x_retroactive" in made.play.codes("board", "extend_measure", **longer)
    lift: dict[str, Value] = {"decision": longer["decision"], "on": made.play.today, "reasons": "R."}
    assert made.play.codes("board", "lift_measure", **lift) == {"x_retroactive"}


def test_a_measure_is_lifted_by_who_is_competent_to_decide_it() -> None:
    made, longer = suspended()
    lift: dict[str, Value] = {"decision": longer["decision"], "on": made.play.today, "reasons": "R."}
    assert made.play.codes("board", "lift_measure", **lift) == set()
    assert made.play.codes("dir", "lift_measure", **lift) == {"wrong_authority"}
    assert made.play.codes("board", "lift_measure", **{**lift, "on": None}) == {"field_missing"}
    assert made.play.codes("dir", "lift_measure", reasons="R.", on=MONDAY) == {"field_missing"}
