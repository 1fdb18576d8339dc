"""Persons, reasons, laws, texts, organisations, zones: what is read straight off them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from caseapp.model.act import Ref
from caseapp.model.law import Law, LawRule
from caseapp.model.obligation import Obligation
from caseapp.model.organisation import TERM_ALIASES, TERM_DEFAULTS, School, Settings
from caseapp.model.person import Person, age_on
from caseapp.model.protocol import InspectionRule, PoliceRule, Standing
from caseapp.model.reason import Answer, Reason, Verdict, source_matches
from caseapp.model.term import (
    TRACK_OF,
    WEIGHT_OF,
    Category,
    Duty,
    Mark,
    Measure,
    Part,
    Role,
    Sector,
    Track,
    Weight,
)
from caseapp.model.zone import end_of, local, midnight, noon
from tests.unit.procedure.world import HERE, MONDAY, THERE, Play, member, organisation, text

if TYPE_CHECKING:
    from caseapp.model.inspection import Inspection

# --- words --------------------------------------------------------------------------------------------------------


def test_every_category_has_a_track_and_every_measure_a_weight() -> None:
    assert set(TRACK_OF) == set(Category)
    assert set(WEIGHT_OF) == set(Measure)


def test_the_order_of_weight_for_staff_is_that_of_the_procedure() -> None:
    heavier = (Measure.WARNING, Measure.REPRIMAND, Measure.SUSPENSION, Measure.DISMISSAL, Measure.SUMMARY_DISMISSAL)
    weights = [WEIGHT_OF[measure] for measure in heavier]
    assert weights == sorted(set(weights))


# --- people -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2008, 3, 2), date(2026, 3, 2), 18),
        (date(2008, 3, 3), date(2026, 3, 2), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 17),  # born on a leap day: a year older on 1 March
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2024, 2, 29), 16),
        (date(2026, 3, 2), date(2026, 3, 2), 0),
    ],
)
def test_age_in_whole_years(birth: date, day: date, age: int) -> None:
    assert age_on(birth, day) == age


def person(category: Category, birth: date | None = None) -> Person:
    return Person(ref=Ref("e2"), name="A.", category=category, part=Part.RESPONDENT, birth_date=birth)


def test_a_person_follows_the_track_of_their_category() -> None:
    assert person(Category.BOARD_MEMBER).track is Track.STAFF
    assert person(Category.INTERN).track is Track.CONTRACT
    assert person(Category.STUDENT).is_learner()
    assert not person(Category.OTHER).is_learner()


def test_the_age_of_who_gave_no_birthday_is_not_known() -> None:
    assert person(Category.PUPIL).age(MONDAY) is None
    assert person(Category.PUPIL, date(2012, 1, 1)).age(MONDAY) == 14


# --- reasons ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "name", "fits"),
    [
        ("wpo:40c", "wpo:40c", True),
        ("wpo:40c.1", "wpo:40c", True),
        ("lentiz:gebruikers.i.a", "lentiz:gebruikers.i", True),
        ("wpo:40c", "wpo:4", False),
        ("wpo:40", "wpo:40c", False),
        ("ozhw:6.7", "ozhw", False),  # the text's id alone stands for its silence, not for its provisions
        ("ozhw", "ozhw", True),
        ("ozhw:6.71", "ozhw:6.7", False),
        ("ozhw:6", "ozhw:6.7", False),
    ],
)
def test_a_finer_source_fits_a_coarser_name(source: str, name: str, fits: bool) -> None:
    assert source_matches(source, name) is fits


def reason(weight: Weight, code: str = "not_heard", words: str = "Hoor eerst.") -> Reason:
    return Reason(code=code, weight=weight, source="wpo:40c.1", text=words)


def test_a_reason_is_named_by_its_code_or_its_source() -> None:
    assert reason(Weight.REFUSES).matches("not_heard")
    assert reason(Weight.REFUSES).matches("wpo:40c")
    assert not reason(Weight.REFUSES).matches("no_reasons")


@pytest.mark.parametrize(
    ("weights", "verdict"),
    [
        ((), Verdict.ALLOWED),
        ((Weight.ADVISES,), Verdict.ALLOWED),
        ((Weight.ADVISES, Weight.MUST_EXPLAIN), Verdict.MUST_EXPLAIN),
        ((Weight.MUST_EXPLAIN, Weight.REFUSES), Verdict.REFUSED),
    ],
)
def test_the_heaviest_reason_gives_the_verdict(weights: tuple[Weight, ...], verdict: Verdict) -> None:
    assert Answer(act="x", reasons=tuple(reason(weight) for weight in weights)).verdict is verdict


def test_a_person_reads_each_text_once_the_heaviest_first() -> None:
    advice = reason(Weight.ADVISES, "too_late", "Te laat.")
    explain = reason(Weight.MUST_EXPLAIN, "no_defence_term")
    refuse = reason(Weight.REFUSES)
    answer = Answer(act="x", reasons=(advice, explain, refuse))
    assert answer.shown == (refuse, advice)
    assert answer.weighing(Weight.MUST_EXPLAIN) == (explain,)


# --- obligations --------------------------------------------------------------------------------------------------


def test_an_obligation_is_open_until_it_is_met_and_shows_its_first_source() -> None:
    open_ = Obligation(
        act="assess", about=None, due=noon(MONDAY), sources=("wpo:4a", "ozhw:6.2"), text="T.", started_by=Ref("e1")
    )
    assert open_.open
    assert open_.source == "wpo:4a"
    assert not replace(open_, met_by=Ref("e3")).open
    assert replace(open_, sources=()).source == ""


# --- law ----------------------------------------------------------------------------------------------------------


def rule(**values: object) -> LawRule:
    given = {"id": "limit", "ref": "wpo:40c", "summary": "S.", "mark": Mark.TEXT, **values}
    return LawRule(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mark", "refuses", "weight"),
    [
        (Mark.TEXT, False, Weight.REFUSES),
        (Mark.OLD_TEXT, False, Weight.REFUSES),
        (Mark.SECONDARY, False, Weight.MUST_EXPLAIN),
        (Mark.UNCHECKED, False, Weight.MUST_EXPLAIN),
        (Mark.SECONDARY, True, Weight.REFUSES),
    ],
)
def test_a_rule_weighs_as_it_was_checked(mark: Mark, refuses: bool, weight: Weight) -> None:
    assert rule(mark=mark, refuses=refuses).weight is weight


PO, VO = frozenset({Sector.PO}), frozenset({Sector.VO})


@pytest.mark.parametrize(
    ("values", "sectors", "day", "found"),
    [
        ({}, None, None, True),
        ({}, VO, MONDAY, True),
        ({"id": "other"}, None, None, False),
        ({"enabled": False}, None, None, False),
        ({"sectors": PO}, PO, None, True),
        ({"sectors": PO}, PO | VO, None, True),
        ({"sectors": PO}, VO, None, False),
        ({"sectors": PO}, None, None, True),
        ({"valid_from": MONDAY}, None, MONDAY, True),
        ({"valid_from": MONDAY}, None, MONDAY - timedelta(days=1), False),
        ({"valid_to": MONDAY}, None, MONDAY, True),
        ({"valid_to": MONDAY}, None, MONDAY + timedelta(days=1), False),
    ],
)
def test_a_rule_is_found_where_and_when_it_holds(
    values: dict[str, object], sectors: frozenset[Sector] | None, day: date | None, found: bool
) -> None:
    law = Law(rules=(rule(**values),))
    assert (law.find("limit", sectors, day) is not None) is found


def test_a_rule_is_found_by_its_reference() -> None:
    law = Law(rules=(rule(), rule(id="measures", ref="cao-vo")))
    assert law.by_ref("cao-vo") is law.rules[1]
    assert law.by_ref("cao-po") is None
    assert law.find_for("cao-vo", "measures") is law.rules[1]
    assert law.find_for("cao-vo", "limit") is None


# --- texts --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "dated", "start"),
    [
        ("lentiz", True, date(2023, 1, 24)),
        ("lucas", True, date(2018, 5, 24)),
        ("ozhw", True, date(2019, 1, 1)),
        ("ozhw", False, None),  # two dates are left blank
        ("vco", True, None),  # a draft
        ("svok", True, date(2025, 12, 14)),  # not the day of its adoption, which was the 11th
    ],
)
def test_the_first_day_on_which_a_text_holds(name: str, dated: bool, start: date | None) -> None:
    assert text(name, dated=dated).starts_on() == start


def test_a_text_is_in_force_from_its_first_day_to_its_last() -> None:
    svok = replace(text("svok"), in_force_until=date(2027, 12, 31))
    held = [
        svok.in_force(day) for day in (date(2025, 12, 13), date(2025, 12, 14), date(2027, 12, 31), date(2028, 1, 1))
    ]
    assert held == [False, True, True, False]
    assert text("lentiz").in_force(date(2030, 1, 1))
    assert not text("vco").in_force(MONDAY)
    assert not replace(text("lentiz"), standing=Standing.DRAFT).in_force(MONDAY)


def test_a_rule_of_a_text_is_found_for_whom_it_binds() -> None:
    lentiz = text("lentiz")
    police = lentiz.police_for(Category.PUPIL)
    assert police is not None
    assert police.duty is Duty.SHALL
    assert lentiz.police_for(Category.COURSE_PARTICIPANT) is None
    assert lentiz.measures_for(Category.EMPLOYEE, Track.STAFF) is not None
    assert lentiz.measures_for(Category.INTERN, Track.CONTRACT) is None
    assert lentiz.file_for(Track.PUPIL) is not None
    assert text("blank").file_for(Track.PUPIL) is None


def test_an_inspection_rule_speaks_of_a_category_or_of_none() -> None:
    told = InspectionRule(sources={Category.EMPLOYEE: "x:1", Category.PUPIL: "x:2"}, department="ICT")
    assert told.source(Category.PUPIL) == "x:2"
    assert told.source(Category.OTHER) is None
    assert told.source(None) == "x:1"


def test_a_police_rule_lets_everybody_report_unless_it_names_somebody() -> None:
    assert PoliceRule(duty=Duty.MAY, source="x:1", binds=frozenset()).reported_by == ()


# --- the organisation ---------------------------------------------------------------------------------------------


def test_a_role_for_one_school_does_not_hold_at_another() -> None:
    director = member("dir", f"director@{HERE}")
    assert director.holds(Role.DIRECTOR, HERE)
    assert not director.holds(Role.DIRECTOR, THERE)
    assert director.holds_anywhere(Role.DIRECTOR)
    assert member("hrm", "hrm_manager").holds(Role.HRM_MANAGER, THERE)


def test_who_has_left_holds_nothing() -> None:
    gone = member("gone", "director", active=False)
    assert not gone.holds(Role.DIRECTOR)
    assert not gone.holds_anywhere(Role.DIRECTOR)


def test_members_and_schools_are_found_by_name() -> None:
    org = organisation()
    assert org.member("fg") is not None
    assert org.member("nobody") is None
    assert org.school(HERE) == School(name=HERE)
    assert org.school("elders") is None
    assert [item.id for item in org.holding(Role.DIRECTOR, HERE)] == ["dir"]


def test_a_term_is_as_set_by_any_of_its_names_or_the_default() -> None:
    assert Settings().term("assess") == 5
    assert Settings(terms={"hearing_invitation": 2}).term("hearing_invitation") == 2
    assert Settings(terms={"assess": 1, "invite_hearing": 4}).term("hearing_invitation") == 4
    assert set(TERM_ALIASES.values()) <= set(TERM_DEFAULTS)
    with pytest.raises(KeyError):
        Settings().term("no such term")


# --- moments ------------------------------------------------------------------------------------------------------


def test_days_begin_count_and_end_on_the_dutch_clock() -> None:
    winter, summer = date(2026, 3, 2), date(2026, 7, 1)
    assert noon(winter) == datetime(2026, 3, 2, 11, tzinfo=UTC)
    assert noon(summer) == datetime(2026, 7, 1, 10, tzinfo=UTC)
    assert midnight(summer) == datetime(2026, 6, 30, 22, tzinfo=UTC)
    assert end_of(winter) == datetime(2026, 3, 2, 22, 59, 59, tzinfo=UTC)
    assert local(datetime(2026, 3, 2, 23, 30, tzinfo=UTC)).date() == date(2026, 3, 3)


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (MONDAY, 24)])
def test_a_day_on_which_the_clock_changes_is_shorter_or_longer(day: date, hours: int) -> None:
    assert midnight(day + timedelta(days=1)) - midnight(day) == timedelta(hours=hours)


# --- an inspection ------------------------------------------------------------------------------------------------


def inspection(*outcomes: str, closed: bool = False) -> Inspection:
    play = Play()
    asked = {"persons": ("e2",), "systems": ("Mail",), "period_from": MONDAY, "period_to": MONDAY}
    ref = play.put("dir", "request_inspection", **asked)
    for outcome in outcomes:
        play.put("board", "decide_inspection", inspection=ref, outcome=outcome, valid_until=MONDAY)
    play.put("board", "authorise_inspector", inspection=ref, person="ict")
    play.put("ict", "sign_confidentiality", inspection=ref)
    if closed:
        play.put("dir", "close_inspection", inspection=ref)
    return play.case.inspections[ref]


@pytest.mark.parametrize(
    ("outcomes", "closed", "approved", "refused", "is_open"),
    [
        ((), False, False, False, True),
        (("approved",), False, True, False, True),
        (("refused",), False, False, True, False),
        (("approved", "refused"), False, False, True, False),  # the last decision counts
        (("refused", "approved"), False, True, False, True),
        (("approved",), True, True, False, False),
    ],
)
def test_where_an_inspection_stands(
    outcomes: tuple[str, ...], closed: bool, approved: bool, refused: bool, is_open: bool
) -> None:
    found = inspection(*outcomes, closed=closed)
    assert (found.approved, found.refused, found.open) == (approved, refused, is_open)
    assert found.valid_until == (MONDAY if approved else None)


def test_an_inspection_knows_its_scope_and_its_people() -> None:
    found = inspection("approved")
    assert found.requester == "dir"
    assert found.persons == ("e2",)
    assert found.systems == ("Mail",)
    assert found.period == (MONDAY, MONDAY)
    assert found.compartment == "inspection-1"
    assert found.is_authorised(member("ict").id)
    assert not found.is_authorised(member("dir").id)
    assert found.has_signed(member("ict").id)
    assert not found.has_signed(member("ict2").id)
