"""Texts, their dates and their rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from caseapp.model.protocol import InspectionRule, PoliceRule, Standing
from caseapp.model.term import (
    Category,
    Duty,
    Track,
)
from tests.unit.procedure.world import MONDAY, text


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


def test_a_date_that_is_filled_in_does_not_make_up_for_another_that_is_blank() -> None:
    half = replace(text("ozhw", dated=False), adopted=date(2019, 1, 1))
    assert half.starts_on() is None


def test_a_range_is_that_of_the_track() -> None:
    lentiz = text("lentiz")
    staff, pupil = (replace(lentiz.measures[0], track=track) for track in (Track.STAFF, Track.PUPIL))
    both = replace(lentiz, measures=(staff, pupil))
    assert both.measures_for(Category.EMPLOYEE, Track.PUPIL) is pupil
    assert both.measures_for(Category.EMPLOYEE, Track.GUARDIAN) is None


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
