"""Conditions of removing a pupil, and of a pupil who stays at home."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.unit.procedure.cases import BIRTH, Made, about, answered, assessed, heard, proposed
from tests.unit.procedure.world import MONDAY

if TYPE_CHECKING:
    from caseapp.model.value import Value


def ready(
    category: str = "pupil",
    protocol: str = "ozhw",
    sector: str = "vo",
    *,
    teacher: bool = False,
    born: date | None = None,
) -> Made:
    """A pupil about whom all is done but what a removal itself needs."""
    made = heard(assessed(about(category, protocol, sector=sector, birth_date=born)), teacher_heard=teacher)
    return answered(proposed(made, "removal"))


def codes(made: Made) -> set[str]:
    return made.play.codes("board", "decide_measure", **made.measure("removal", objection_clause=True))


def seek(made: Made, willing: str = "yes_in_writing", *, suitable: bool = True, on: date = MONDAY) -> None:
    made.play.do(
        "dir", "seek_other_school", respondent=made.respondent, school="De Brug", on=on, willing=willing,
        suitable=suitable, why="Past.",
    )  # fmt: skip


def consult(made: Made) -> None:
    made.play.do("dir", "consult_inspectorate", respondent=made.respondent, reference="I-1")


def test_in_secondary_education_the_inspectorate_and_another_school() -> None:
    made = ready(born=BIRTH)
    assert codes(made) == {"no_consultation", "no_other_school"}
    consult(made)
    assert codes(made) == {"no_other_school"}
    seek(made)
    assert codes(made) == set()


@pytest.mark.parametrize(
    ("willing", "suitable", "found"),
    [("yes_in_writing", True, False), ("yes_in_writing", False, True), ("yes", True, True), ("no", True, True)],
)
def test_another_school_is_willing_in_writing_and_fits(willing: str, suitable: bool, found: bool) -> None:
    made = ready(born=BIRTH)
    seek(made, willing, suitable=suitable)
    assert ("no_other_school" in codes(made)) is found


def test_a_school_that_says_no_after_all_is_no_other_school() -> None:
    made = ready(born=BIRTH)
    consult(made)
    seek(made)
    assert codes(made) == set()
    seek(made, "no", suitable=False)
    assert codes(made) == {"no_other_school"}
    seek(made)
    assert codes(made) == set(), "and then yes once more"


def test_in_primary_education_the_class_teacher_and_another_school() -> None:
    made = ready("pupil", "lucas", "po")
    assert codes(made) == {"not_heard", "no_other_school"}
    heard_too = ready("pupil", "lucas", "po", teacher=True)
    assert codes(heard_too) == {"no_other_school"}
    seek(heard_too)
    assert codes(heard_too) == set()


AGES = [
    ("at four", date(2021, 3, 6), None),  # five tomorrow
    ("at five", date(2021, 3, 5), "refuses"),
    ("at thirteen", date(2012, 5, 1), "refuses"),
    ("in the school year of sixteen", date(2009, 8, 1), "refuses"),
    ("after the school year of sixteen", date(2009, 7, 31), "must_explain"),
    ("at the end of it", date(2010, 8, 1), "refuses"),
    ("at seventeen", date(2008, 7, 1), "must_explain"),
    ("at eighteen", date(2008, 3, 1), None),
    ("unknown", None, "refuses"),
]


@pytest.mark.parametrize(("birth", "weight"), [(birth, weight) for _, birth, weight in AGES], ids=[a[0] for a in AGES])
def test_compulsory_education_weighs_by_age(birth: date | None, weight: str | None) -> None:
    made = ready(born=birth)
    reasons = made.play.ask("board", "decide_measure", **made.measure("removal", objection_clause=True)).reasons
    assert {reason.weight for reason in reasons} == ({weight} if weight else set())


def test_in_primary_education_another_school_is_asked_at_any_age() -> None:
    made = ready("pupil", "lucas", "po", teacher=True, born=date(2022, 1, 1))
    assert codes(made) == {"no_other_school"}


def test_compulsory_education_lasts_to_the_last_day_of_the_school_year() -> None:
    made = ready(born=date(2010, 1, 31))
    weights = []
    for day in (date(2026, 7, 31), date(2026, 8, 1)):
        made.play.to(day)
        found = made.play.ask("board", "decide_measure", **made.measure("removal", objection_clause=True)).reasons
        weights.append({reason.weight for reason in found})
    assert weights == [{"refuses"}, {"must_explain"}]


@pytest.mark.parametrize(
    ("willing", "said"), [("yes_in_writing", "het staat niet vast dat die past"), ("no", "Geen andere school")]
)
def test_what_is_still_to_be_done_about_another_school(willing: str, said: str) -> None:
    made = ready(born=BIRTH)
    consult(made)
    seek(made, willing, suitable=False)
    reasons = made.play.ask("board", "decide_measure", **made.measure("removal", objection_clause=True)).reasons
    assert [said in reason.text for reason in reasons] == [True]


def test_elsewhere_eight_weeks_of_searching_will_not_do() -> None:
    made = ready(born=BIRTH)
    consult(made)
    seek(made, "no", suitable=False)
    made.play.wait(60)
    assert codes(made) == {"no_other_school"}


@pytest.mark.parametrize(("days", "found"), [(55, {"no_other_school"}), (56, set())])
def test_under_mbo_eight_weeks_of_searching_will_do(days: int, found: set[str]) -> None:
    made = ready("student", "lentiz", "mbo", born=date(2010, 9, 1))
    assert codes(made) == {"no_other_school"}
    seek(made, "no", suitable=False)
    made.play.to(MONDAY + timedelta(days=days))
    assert codes(made) == found


def test_under_mbo_an_unknown_age_asks_an_explanation() -> None:
    made = ready("student", "lentiz", "mbo")
    reasons = made.play.ask("board", "decide_measure", **made.measure("removal", objection_clause=True)).reasons
    assert {reason.weight for reason in reasons} == {"must_explain"}


def test_the_removal_of_a_parent_asks_no_other_school() -> None:
    made = heard(assessed(about("guardian")))
    answered(proposed(made, "removal"))
    assert codes(made) == set()


# --- a pupil at home ----------------------------------------------------------------------------------------------

WEEK = MONDAY + timedelta(days=4)


@pytest.mark.parametrize(
    ("today", "to", "found"),
    [
        (WEEK, None, set()),  # five school days
        (WEEK + timedelta(days=3), None, {"no_other_school"}),
        (WEEK + timedelta(days=3), WEEK, set()),
        (WEEK, WEEK + timedelta(days=3), {"no_other_school"}),
    ],
)
def test_after_a_week_at_home_another_school_is_sought(today: date, to: date | None, found: set[str]) -> None:
    made = about("pupil")
    made.play.to(today)
    fields: dict[str, Value] = {"respondent": made.respondent, "why": "Durft niet.", "from": MONDAY, "to": to}
    assert made.play.codes("dir", "record_absence", **fields) == found
    seek(made, "no", suitable=False)
    assert made.play.codes("dir", "record_absence", **fields) == set()


def test_the_days_at_home_count_from_the_first_absence() -> None:
    made = about("pupil")
    made.play.to(WEEK + timedelta(days=3))
    fields: dict[str, Value] = {"respondent": made.respondent, "why": "Durft niet."}
    made.play.do("dir", "record_absence", **fields, **{"from": MONDAY, "to": MONDAY})
    again: dict[str, Value] = {**fields, "from": made.play.today}
    assert made.play.codes("dir", "record_absence", **again) == {"no_other_school"}


def test_who_is_suspended_is_not_at_home_without_a_decision() -> None:
    made = about("pupil")
    made.play.do("board", "impose_interim_measure", **made.order(0))
    made.play.to(WEEK + timedelta(days=3))
    fields: dict[str, Value] = {"respondent": made.respondent, "why": "Durft niet.", "from": MONDAY}
    assert made.play.codes("dir", "record_absence", **fields) == set()


@pytest.mark.parametrize("act", ["seek_other_school", "record_absence", "provide_education", "notify_inspectorate"])
def test_these_are_for_pupils_alone(act: str) -> None:
    made = about("employee")
    fields: dict[str, Value] = {
        "respondent": made.respondent, "school": "S", "willing": "no", "suitable": False, "why": "W", "from": MONDAY,
        "what": "W", "reference": "R",
    }  # fmt: skip
    assert made.play.codes("dir", act, **fields) == {"not_in_range"}
    assert made.play.advice("dir", act, **fields) == set()


def test_teaching_is_for_who_is_kept_out() -> None:
    made = about("pupil")
    fields: dict[str, Value] = {"respondent": made.respondent, "from": MONDAY, "what": "Werk."}
    assert made.play.codes("dir", "provide_education", **fields) == {"respondent_open"}
    made.play.do("board", "impose_interim_measure", **made.order(0))
    assert made.play.codes("dir", "provide_education", **fields) == set()
    removed = about("pupil")
    removed.play.put("board", "decide_measure", **removed.measure("warning"))
    assert removed.play.codes("dir", "provide_education", **fields) == {"respondent_open"}
    removed.play.put("board", "decide_measure", **removed.measure("removal"))
    assert removed.play.codes("dir", "provide_education", **fields) == set()
    absent = about("pupil")
    absent.play.do("dir", "record_absence", respondent=absent.respondent, why="W.", from_=MONDAY)
    assert absent.play.codes("dir", "provide_education", **fields) == set()
