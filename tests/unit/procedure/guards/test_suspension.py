"""Conditions of keeping somebody out, by a measure or in the meantime."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.organisation import Settings
from caseapp.model.term import Weight
from tests.unit.procedure.cases import Made, about, assessed, decided, heard, person, proposed
from tests.unit.procedure.world import MONDAY, organisation

if TYPE_CHECKING:
    from caseapp.model.value import Value

FRIDAY, NEXT_MONDAY = MONDAY + timedelta(days=4), MONDAY + timedelta(days=7)


def pupil(protocol: str = "ozhw", sector: str = "vo") -> Made:
    return about("pupil", protocol, sector=sector)


def codes(made: Made, by: str = "board", /, **changed: Value) -> set[str]:
    return made.play.codes(by, "impose_interim_measure", **{**made.order(0), **changed})


# --- an order -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, set()),
        ({"to": FRIDAY}, set()),  # five school days
        ({"to": NEXT_MONDAY}, {"suspension_too_long"}),
        ({"to": None}, {"x_no_end_date", "suspension_pending_removal", "disproportionate", "no_other_school"}),
        ({"from": MONDAY - timedelta(days=1)}, {"x_retroactive"}),
        ({"objection_clause": False}, {"no_objection_clause"}),
        ({"kind": "contact_ban", "objection_clause": None, "urgent": None, "to": date(2026, 6, 1)}, set()),
        ({"urgent": None}, {"not_heard"}),
        ({"purpose": "other"}, {"x_wrong_instrument"}),
        ({"purpose": "inquiry"}, set()),
        ({"reasons": ""}, {"no_reasons"}),
        ({"findings": ("f1",)}, {"facts_not_established"}),
    ],
)
def test_an_order_that_keeps_a_pupil_out_is_a_suspension(changed: dict[str, Value], found: set[str]) -> None:
    assert codes(pupil(), **changed) == found


@pytest.mark.parametrize("kind", ["suspension", "time_out", "access_denied", "internal_suspension", "online_lessons"])
def test_no_label_makes_it_anything_else(kind: str) -> None:
    assert codes(pupil(), kind=kind, to=NEXT_MONDAY) == {"suspension_too_long"}


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"to": MONDAY + timedelta(days=27)}, set()),  # four weeks
        ({"to": MONDAY + timedelta(days=28)}, {"suspension_too_long"}),
        ({"urgent": None}, {"not_heard", "no_defence_term"}),
        ({"kind": "contact_ban", "to": MONDAY + timedelta(days=90)}, set()),
    ],
)
def test_an_order_for_staff_lasts_four_weeks(changed: dict[str, Value], found: set[str]) -> None:
    assert codes(about(), **changed) == found


def test_who_is_heard_needs_no_urgency() -> None:
    made = heard(about())
    assert codes(made, urgent=None) == set()
    assert codes(about("guardian"), urgent=None, kind="access_denied") == set()
    assert codes(about("contractor"), urgent=None) == {"not_heard", "no_defence_term"}


@pytest.mark.parametrize(
    ("category", "kind", "days", "by"),
    [
        ("employee", "suspension", 0, {"board"}),
        ("contractor", "access_denied", 0, {"board"}),
        ("pupil", "time_out", 0, {"board", "dir"}),
        ("pupil", "time_out", 1, {"board"}),
        ("pupil", "contact_ban", 9, {"board", "dir"}),
        ("guardian", "access_denied", 9, {"board", "dir"}),
    ],
)
def test_who_gives_an_order(category: str, kind: str, days: int, by: set[str]) -> None:
    made = about(category)
    end = MONDAY + timedelta(days=days)
    found = {
        who for who in ("dir", "hrm", "board", "fg") if "wrong_authority" not in codes(made, who, kind=kind, to=end)
    }
    assert found == by


def test_the_one_day_of_the_director_is_one_day_in_all() -> None:
    made = pupil()
    made.play.do("dir", "impose_interim_measure", **made.order(0))
    made.play.wait(1)
    tomorrow = made.order(0)
    assert made.play.codes("dir", "impose_interim_measure", **tomorrow) == {"wrong_authority"}
    assert made.play.codes("board", "impose_interim_measure", **tomorrow) == set()


def test_an_order_is_for_an_inquiry_only_while_there_is_one() -> None:
    made = assessed(about("employee", "lentiz"))
    assert codes(made, purpose="inquiry") == {"x_wrong_instrument"}
    assert codes(made, purpose="safety") == set()
    made.play.do("dir", "request_inspection", **made.request())
    assert codes(made, purpose="inquiry") == set()
    open_ = about()
    assessed(open_, findings=(open_.finding(established=False),))
    assert codes(open_, purpose="inquiry") == set()
    assert codes(open_, findings=("f1",)) == set()  # an order rests on what is still to be found out too


# --- counting together --------------------------------------------------------------------------------------------


def test_all_days_for_one_incident_count_together() -> None:
    made = heard(assessed(pupil()))  # heard on Thursday
    made.play.do("board", "impose_interim_measure", **made.order(1, findings=("f1",)))  # Thursday and Friday
    made.play.to(NEXT_MONDAY)
    fields = made.measure("suspension", objection_clause=True)
    three, four = NEXT_MONDAY + timedelta(days=2), NEXT_MONDAY + timedelta(days=3)
    assert made.play.codes("dir", "decide_measure", **fields, to=three) == set()
    found = made.play.ask("dir", "decide_measure", **fields, to=four).reasons
    assert {(r.code, r.source) for r in found} == {
        ("suspension_too_long", "wvo2020:8.14"), ("suspension_too_long", "uitspraak:verlenging"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("ended", "found"),
    [
        ("lifted on Tuesday", set()),
        ("annulled on Tuesday", set()),
        ("lifted backwards on Thursday", {"suspension_too_long"}),
        ("never", {"suspension_too_long"}),
    ],
)
def test_days_that_were_really_out_count_and_no_others(ended: str, found: set[str]) -> None:
    made = pupil()
    order = made.play.do("board", "impose_interim_measure", **made.order(3))  # Monday to Thursday
    fields: dict[str, Value] = {"respondent": made.respondent, "decision": order, "reasons": "R."}
    if ended != "never":
        made.play.wait(3 if "Thursday" in ended else 1)
        if "annulled" in ended:
            made.play.put("board", "decide_objection", **fields, outcome="annulled")
        else:
            made.play.do("board", "lift_measure", **fields, on=MONDAY if "backwards" in ended else made.play.today)
    made.play.to(NEXT_MONDAY)
    assert codes(made, **{"from": NEXT_MONDAY, "to": NEXT_MONDAY + timedelta(days=3)}) == found


def test_an_order_that_was_lifted_before_it_began_costs_no_day() -> None:
    made = pupil()
    late = MONDAY + timedelta(days=2)
    order = made.play.do("board", "impose_interim_measure", **made.order(0, to=FRIDAY) | {"from": late})
    made.play.do("board", "lift_measure", respondent=made.respondent, decision=order, on=MONDAY, reasons="R.")
    assert codes(made, **{"from": late, "to": FRIDAY + timedelta(days=4)}) == set()


def test_measures_for_other_facts_do_not_count_and_those_without_facts_count_with_all() -> None:
    made = heard(assessed(pupil(), "f1", "f2"))
    made.play.do("board", "impose_interim_measure", **made.order(1, findings=("f1",)))
    made.play.to(NEXT_MONDAY)
    end = NEXT_MONDAY + timedelta(days=4)
    assert codes(made, findings=("f2",), **{"from": NEXT_MONDAY, "to": end}) == set()
    assert codes(made, findings=("f1", "f2"), **{"from": NEXT_MONDAY, "to": end}) == {"suspension_too_long"}
    assert codes(made, **{"from": NEXT_MONDAY, "to": end}) == {"suspension_too_long"}


def test_days_of_a_measure_without_facts_count_with_those_of_any_other() -> None:
    made = heard(assessed(pupil()))
    made.play.do("board", "impose_interim_measure", **made.order(1))
    made.play.to(NEXT_MONDAY)
    end = NEXT_MONDAY + timedelta(days=4)
    assert codes(made, findings=("f1",), **{"from": NEXT_MONDAY, "to": end}) == {"suspension_too_long"}


def test_days_of_what_kept_nobody_out_do_not_count() -> None:
    made = pupil()
    made.play.do("board", "impose_interim_measure", **made.order(4, kind="contact_ban"))
    made.play.to(NEXT_MONDAY)
    assert codes(made, **{"from": NEXT_MONDAY, "to": NEXT_MONDAY + timedelta(days=4)}) == set()


def test_days_at_home_without_a_decision_count_too() -> None:
    made = pupil()
    made.play.to(FRIDAY)
    absent: dict[str, Value] = {"respondent": made.respondent, "why": "Durft niet.", "from": MONDAY + timedelta(days=2)}
    made.play.do("dir", "record_absence", **absent, to=MONDAY + timedelta(days=3))
    assert codes(made, **{"from": FRIDAY, "to": NEXT_MONDAY + timedelta(days=1)}) == set()
    assert codes(made, **{"from": FRIDAY, "to": NEXT_MONDAY + timedelta(days=2)}) == {"suspension_too_long"}
    made.play.put("dir", "record_absence", respondent=made.respondent)  # of which no day is known
    assert codes(made, **{"from": FRIDAY, "to": NEXT_MONDAY + timedelta(days=1)}) == set()


def test_the_summer_is_no_school_time() -> None:
    made = pupil()
    made.play.to(date(2026, 7, 16))
    assert codes(made, **{"from": date(2026, 7, 16), "to": date(2026, 7, 17)}) == set()


def test_under_mbo_the_organisation_sets_the_limit_and_a_longer_one_is_explained() -> None:
    made = about("student", "lentiz", sector="mbo")
    made.play.organisation = organisation("lentiz", sector="mbo", settings=Settings(terms={"suspension": 3}))
    assert codes(made, to=MONDAY + timedelta(days=2)) == set()
    found = made.play.ask("board", "impose_interim_measure", **made.order(3)).reasons
    assert {(reason.code, reason.weight) for reason in found} == {("suspension_too_long", "must_explain")}


# --- a removal in all but name ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "removal"),
    [
        (MONDAY, MONDAY + timedelta(days=31), True),  # more than twenty school days
        (MONDAY, MONDAY + timedelta(days=21), False),
        (date(2026, 7, 6), date(2026, 7, 31), True),  # to the end of the school year
        (date(2026, 7, 15), date(2026, 7, 31), False),  # which is in a few days
        (date(2026, 7, 6), date(2026, 7, 10), False),
        (date(2026, 7, 10), date(2026, 7, 17), True),  # the last six school days before the summer
        (date(2026, 7, 13), date(2026, 7, 17), False),  # five are a week
        (date(2026, 7, 9), date(2026, 7, 16), False),  # a school day is left
    ],
)
def test_very_long_or_to_the_end_of_the_year_is_a_removal(start: date, end: date, removal: bool) -> None:
    made = pupil()
    made.play.to(start)
    found = codes(made, **{"from": start, "to": end})
    assert ({"suspension_pending_removal", "disproportionate", "no_other_school"} <= found) is removal


def test_who_seeks_another_school_is_not_told_to() -> None:
    made = pupil()
    made.play.do(
        "dir", "seek_other_school", respondent=made.respondent, school="De Brug", on=MONDAY, willing="no",
        suitable=False, why="Vol.",
    )  # fmt: skip
    assert codes(made, to=None) == {"x_no_end_date", "suspension_pending_removal", "disproportionate"}


# --- bridging -----------------------------------------------------------------------------------------------------


def removal_proposed(protocol: str = "ozhw", sector: str = "vo") -> Made:
    made = heard(assessed(pupil(protocol, sector), seriousness="very_serious"))
    return proposed(made, "removal")


def test_in_primary_education_no_suspension_bridges_a_removal() -> None:
    made = removal_proposed("lucas", "po")
    found = made.play.ask("board", "impose_interim_measure", **made.order(0)).reasons
    assert {(reason.code, reason.weight) for reason in found} == {("suspension_pending_removal", "refuses")}
    assert codes(made, kind="contact_ban") == set()


def soften(made: Made) -> None:
    ref = made.respondent
    made.play.do("dir", "consult_inspectorate", respondent=ref, reference="I-1")
    made.play.do("dir", "provide_education", respondent=ref, from_=made.play.today, what="Werk.")


def test_in_secondary_education_it_is_explained_or_softened() -> None:
    made = removal_proposed()
    assert codes(made, **made.order(0)) == {"suspension_pending_removal"}
    soften(made)
    order = made.order(11)
    assert made.play.codes("board", "impose_interim_measure", **order) == set()  # and then it may pass the week
    assert made.play.advice("board", "impose_interim_measure", **order) == {"suspension_pending_removal"}


@pytest.mark.parametrize("done", [("consult_inspectorate",), ("provide_education",), ()])
def test_only_both_soften_it(done: tuple[str, ...]) -> None:
    made = removal_proposed()
    for act in done:
        made.play.put("dir", act, respondent=made.respondent)
    assert codes(made, **made.order(0)) == {"suspension_pending_removal"}
    assert codes(made, **made.order(11)) == {"suspension_pending_removal", "suspension_too_long"}


def test_a_removal_of_another_bridges_nothing_here() -> None:
    made = removal_proposed()
    other = Made(play=made.play, respondent=person(made.play, "pupil"), evidence=made.evidence)
    assert codes(other, **other.order(0)) == set()
    made.play.put("hrm", "propose_measure", **other.measure("suspension", to=made.play.today))
    assert codes(made, **made.order(0)) == {"suspension_pending_removal"}


def test_softened_it_still_stays_below_twenty_school_days_in_all() -> None:
    made = removal_proposed()
    soften(made)
    made.play.do("board", "impose_interim_measure", **made.order(20))
    made.play.wait(21)
    assert {"suspension_too_long", "suspension_pending_removal"} <= codes(made, **made.order(11))


def test_when_the_removal_is_off_nothing_is_bridged() -> None:
    made = removal_proposed()
    soften(made)
    made.play.do("hrm", "propose_measure", **made.measure("suspension", to=made.play.today))
    assert codes(made, **made.order(0)) == set()
    assert codes(made, **made.order(11)) == {"suspension_too_long"}


def test_a_removal_that_stands_is_not_bridged_either() -> None:
    made = heard(assessed(pupil("lucas", "po")))
    made.play.put("board", "decide_measure", **made.measure("removal"))
    assert codes(made, **made.order(0)) == {"suspension_pending_removal"}


def test_under_mbo_no_rule_speaks_of_bridging() -> None:
    made = heard(assessed(about("student", "lentiz", sector="mbo")))
    proposed(made, "removal")
    assert codes(made, **made.order(0)) == set()


# --- extending an order -------------------------------------------------------------------------------------------


def ordered(made: Made, days: int, **changed: Value) -> Made:
    made.play.do("board", "impose_interim_measure", **made.order(days, **changed))
    return made


def longer(made: Made, by: str, days: int, **changed: Value) -> set[str]:
    decision = list(made.play.case.decisions.values())[-1]
    assert decision.end is not None
    fields: dict[str, Value] = {"decision": decision.ref, "to": decision.end + timedelta(days=days), "reasons": "R."}
    return made.play.codes(by, "extend_measure", **{**fields, **changed})


def again(made: Made) -> None:
    fields: dict[str, Value] = {"present": (made.respondent, "guardians"), "statement": "S."}
    made.play.do("dir", "record_hearing", "Anders.", respondent=made.respondent, **fields)


def test_an_order_is_extended_with_a_new_hearing_and_within_the_limit() -> None:
    made = ordered(pupil(), 3)
    assert longer(made, "board", 1) == {"not_heard"}
    again(made)
    assert longer(made, "board", 1) == set()
    assert longer(made, "board", 4) == {"suspension_too_long"}
    assert longer(made, "board", 1, objection_clause=False) == {"no_objection_clause"}


def test_the_director_extends_what_stays_within_a_day_in_all() -> None:
    made = ordered(pupil(), 0)
    again(made)
    assert longer(made, "dir", 1) == {"wrong_authority"}


def test_an_extension_of_an_extension_counts_from_the_first_day() -> None:
    made = pupil()
    made.play.to(FRIDAY)
    ordered(made, 0)
    again(made)
    assert longer(made, "dir", 1) == set()  # Saturday is no school day
    decision = list(made.play.case.decisions.values())[-1]
    saturday = FRIDAY + timedelta(days=1)
    made.play.do("dir", "extend_measure", decision=decision.ref, to=saturday, reasons="R.", objection_clause=True)
    again(made)
    assert longer(made, "dir", 1) == set()
    assert longer(made, "dir", 2) == {"wrong_authority"}
    assert longer(made, "board", 2) == set()


def test_an_order_that_keeps_nobody_out_is_extended_by_the_director() -> None:
    made = ordered(pupil(), 3, kind="contact_ban")
    again(made)
    assert longer(made, "dir", 30) == set()


@pytest.mark.parametrize(("purpose", "weight"), [("inquiry", "advises"), ("safety", "must_explain")])
def test_an_order_for_staff_is_extended_by_its_agreement_while_the_inquiry_runs(purpose: str, weight: str) -> None:
    made = ordered(about(), 27, purpose=purpose)
    again(made)
    decision = list(made.play.case.decisions.values())[-1]
    fields: dict[str, Value] = {"decision": decision.ref, "reasons": "R.", "to": MONDAY + timedelta(days=60)}
    found = made.play.ask("board", "extend_measure", **fields).reasons
    assert {(reason.code, reason.weight) for reason in found} == {("suspension_too_long", weight)}
    assert made.play.codes("hrm", "extend_measure", **fields) >= {"wrong_authority"}


def test_when_nothing_is_left_to_inquire_an_order_for_it_is_not_prolonged() -> None:
    made = ordered(about(), 27, purpose="inquiry")
    again(assessed(made))
    end = MONDAY + timedelta(days=60)
    decision = list(made.play.case.decisions.values())[-1]
    found = made.play.ask("board", "extend_measure", decision=decision.ref, reasons="R.", to=end).reasons
    assert {(reason.code, reason.weight) for reason in found} == {
        ("suspension_too_long", "must_explain"), ("x_wrong_instrument", "must_explain"),
    }  # fmt: skip


def test_the_weeks_of_an_order_that_is_extended_twice_count_from_its_first_day() -> None:
    made = ordered(about(), 6)
    for days in (7, 14):
        again(made)
        decision = list(made.play.case.decisions.values())[-1]
        fields: dict[str, Value] = {"decision": decision.ref, "to": MONDAY + timedelta(days=days), "reasons": "R."}
        made.play.do("board", "extend_measure", **fields)
    again(made)
    assert longer(made, "board", 13) == set()  # four weeks, the last day included
    assert longer(made, "board", 14) == {"suspension_too_long"}


@pytest.mark.parametrize(
    ("kind", "of", "counted"),
    [("suspension", ("f1",), True), ("suspension", ("f2",), False), ("suspension", (), True),
     ("contact_ban", ("f1",), False)],
)  # fmt: skip
def test_days_of_an_earlier_order_for_the_same_fact_count_for_staff(
    kind: str, of: tuple[str, ...], counted: bool
) -> None:
    made = heard(assessed(about(), "f1", "f2"))
    made.play.put("board", "impose_interim_measure", **made.order(13, kind=kind, findings=of))
    made.play.wait(20)
    found = codes(made, findings=("f1",), to=made.play.today + timedelta(days=20))
    assert ("suspension_too_long" in found) is counted


def test_an_order_without_a_known_agreement_has_no_longest_term() -> None:
    made = about("contractor")
    assert codes(made, to=MONDAY + timedelta(days=90)) == set()


def test_an_extension_counts_together_with_what_it_prolongs() -> None:
    made = heard(assessed(pupil()))
    ref = decided(made, "dir", "suspension", to=made.play.today + timedelta(days=1))
    again(made)
    fields: dict[str, Value] = {"decision": ref, "reasons": "R.", "grounds": ("f1",)}
    assert made.play.codes("dir", "extend_measure", **fields, to=NEXT_MONDAY + timedelta(days=2)) == set()
    found = made.play.codes("dir", "extend_measure", **fields, to=NEXT_MONDAY + timedelta(days=3))
    assert found == {"suspension_too_long"}
    other = person(made.play, "pupil")
    assert "not_respondent" in made.play.codes("dir", "extend_measure", **fields, respondent=other, to=NEXT_MONDAY)


@pytest.mark.parametrize(("start", "weight"), [(date(2027, 12, 23), None), (date(2028, 12, 21), Weight.MUST_EXPLAIN)])
def test_where_the_school_holidays_are_not_known_yet_the_school_says_what_falls_in(
    start: date, weight: Weight | None
) -> None:
    made = heard(assessed(about("pupil", "lentiz")), days=0)
    made.play.to(start)
    fields = made.measure("suspension", to=start + timedelta(days=19), objection_clause=True)
    answer = made.play.ask("dir", "decide_measure", **fields)
    assert {reason.weight for reason in answer.reasons if reason.code == "suspension_too_long"} == {weight} - {None}
