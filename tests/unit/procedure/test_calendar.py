"""Days that count, on known days of the Dutch calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.model.term import Mark, Region
from caseapp.model.zone import midnight, noon
from caseapp.procedure.calendar import (
    AMSTERDAM,
    Calendar,
    CalendarDataError,
    SchoolHoliday,
    parse_school_holidays,
    public_holidays,
)

if TYPE_CHECKING:
    from collections.abc import Callable

DATA = Path(__file__).parents[3] / "resources" / "calendar" / "school_holidays.toml"
HOLIDAYS = parse_school_holidays(DATA.read_text(encoding="utf-8"))
MIDDLE = Calendar.of(HOLIDAYS, Region.MIDDLE)
NORTH = Calendar.of(HOLIDAYS, Region.NORTH)
SOUTH = Calendar.of(HOLIDAYS, Region.SOUTH)
BARE = Calendar()

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2050, 12, 31))
COUNTS = st.integers(min_value=0, max_value=60)


def amsterdam(year: int, month: int, day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 3, 2), True),  # Monday
        (date(2026, 3, 7), False),  # Saturday
        (date(2026, 3, 8), False),  # Sunday
        (date(2026, 1, 1), False),
        (date(2026, 4, 3), False),  # Good Friday, equated by the Algemene termijnenwet
        (date(2026, 4, 6), False),  # Easter Monday
        (date(2026, 4, 27), False),  # King's Day
        (date(2025, 4, 26), False),  # King's Day on the Saturday before
        (date(2025, 4, 28), True),
        (date(2026, 5, 4), True),
        (date(2026, 5, 5), False),  # Liberation Day, every year and not only each fifth
        (date(2026, 5, 14), False),  # Ascension
        (date(2026, 5, 15), True),  # the Friday after is no public holiday
        (date(2026, 5, 25), False),  # Whit Monday
        (date(2025, 12, 25), False),
        (date(2025, 12, 26), False),
        (date(2025, 12, 5), True),  # Sinterklaas
        (date(2025, 12, 31), True),
        (date(1994, 5, 5), False),
        (date(2099, 12, 25), False),
    ],
)
def test_working_day(day: date, working: bool) -> None:
    assert MIDDLE.is_working_day(day) is working


def test_the_days_of_the_termijnenwet_and_no_others() -> None:
    weekdays = {day for day in public_holidays(2026) if day.weekday() < 6}
    assert weekdays == {
        date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 4, 27), date(2026, 5, 5),
        date(2026, 5, 14), date(2026, 5, 25), date(2026, 12, 25), date(2026, 12, 26),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 3, 2), 3, date(2026, 3, 5)),  # Monday for Thursday
        (date(2026, 3, 5), 3, date(2026, 3, 10)),  # over a weekend
        (date(2026, 3, 7), 1, date(2026, 3, 9)),  # from a Saturday
        (date(2026, 4, 2), 1, date(2026, 4, 7)),  # over Good Friday and Easter
        (date(2026, 3, 2), 0, date(2026, 3, 2)),
        (date(2026, 3, 7), 0, date(2026, 3, 9)),
        (date(2025, 12, 24), 1, date(2025, 12, 29)),
    ],
)
def test_add_working_days(start: date, count: int, end: date) -> None:
    assert MIDDLE.add_working_days(start, count) == end


@pytest.mark.parametrize(
    ("calendar", "start", "count", "end"),
    [
        (MIDDLE, date(2026, 3, 2), 5, date(2026, 3, 9)),
        (MIDDLE, date(2026, 2, 13), 1, date(2026, 2, 23)),  # over the spring holiday
        (NORTH, date(2026, 2, 13), 1, date(2026, 2, 16)),  # which is a week later in the north
        (SOUTH, date(2025, 10, 10), 1, date(2025, 10, 20)),
        (MIDDLE, date(2026, 7, 17), 1, date(2026, 8, 31)),
        (BARE, date(2026, 7, 17), 1, date(2026, 7, 20)),
        (MIDDLE, date(2026, 7, 20), 0, date(2026, 8, 31)),
        (MIDDLE, date(2031, 7, 18), 1, date(2031, 7, 21)),  # no data: weekends and public holidays only
    ],
)
def test_add_school_days(calendar: Calendar, start: date, count: int, end: date) -> None:
    assert calendar.add_school_days(start, count) == end


@pytest.mark.parametrize("add", [MIDDLE.add_working_days, MIDDLE.add_school_days])
def test_a_term_is_not_negative(add: Callable[[date, int], date]) -> None:
    with pytest.raises(ValueError, match="negative"):
        add(date(2026, 3, 2), -1)


def test_between() -> None:
    assert MIDDLE.working_days_between(date(2026, 3, 2), date(2026, 3, 4)) == 2
    assert MIDDLE.working_days_between(date(2026, 3, 6), date(2026, 3, 9)) == 1
    assert MIDDLE.working_days_between(date(2026, 3, 4), date(2026, 3, 2)) == 0
    assert MIDDLE.school_days_between(date(2026, 2, 13), date(2026, 2, 24)) == 2


def test_school_days_in_counts_both_ends() -> None:
    assert MIDDLE.school_days_in(date(2026, 3, 2), date(2026, 3, 6)) == 5
    assert MIDDLE.school_days_in(date(2026, 3, 2), date(2026, 3, 9)) == 6
    assert MIDDLE.school_days_in(date(2026, 3, 7), date(2026, 3, 8)) == 0
    assert MIDDLE.school_days_in(date(2026, 2, 12), date(2026, 2, 24)) == 4
    assert MIDDLE.school_days_in(date(2026, 3, 6), date(2026, 3, 2)) == 0


@pytest.mark.parametrize(
    ("moment", "due"),
    [
        (amsterdam(2026, 3, 4, 14), date(2026, 3, 4)),
        (amsterdam(2026, 3, 4, 17), date(2026, 3, 4)),
        (amsterdam(2026, 3, 4, 17, 0, 1), date(2026, 3, 5)),
        (amsterdam(2026, 3, 6, 18), date(2026, 3, 9)),
        (amsterdam(2026, 3, 7, 10), date(2026, 3, 9)),
        (amsterdam(2026, 4, 2, 20), date(2026, 4, 7)),
        (datetime(2026, 3, 4, 23, 30, tzinfo=UTC), date(2026, 3, 5)),  # already Thursday in Amsterdam
        (datetime(2026, 7, 1, 15, 30, tzinfo=UTC), date(2026, 7, 2)),  # summer time: 17:30
    ],
)
def test_at_once(moment: datetime, due: date) -> None:
    assert MIDDLE.at_once(moment) == due


def test_weeks_and_months_end_on_a_working_day() -> None:
    assert MIDDLE.add_weeks(date(2026, 3, 2), 3) == date(2026, 3, 23)
    assert MIDDLE.add_weeks(date(2026, 3, 13), 3) == date(2026, 4, 7)  # Good Friday, so after Easter
    assert MIDDLE.add_weeks(date(2026, 3, 7), 6) == date(2026, 4, 20)
    assert MIDDLE.add_months(date(2026, 1, 31), 1) == date(2026, 3, 2)  # 28 February is a Saturday
    assert MIDDLE.add_months(date(2026, 11, 30), 3) == date(2027, 3, 1)
    assert MIDDLE.add_months(date(2026, 1, 14), 3) == date(2026, 4, 14)
    assert MIDDLE.add_days(date(2026, 3, 2), 5) == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("figure", "unit", "end"),
    [
        (5, "school_days", date(2026, 3, 9)),
        (5, "working_days", date(2026, 3, 9)),
        (7, "days", date(2026, 3, 9)),
        (6, "weeks", date(2026, 4, 13)),
        (2, "months", date(2026, 5, 4)),
        (2, "years", date(2028, 3, 2)),
    ],
)
def test_add_by_unit(figure: int, unit: str, end: date) -> None:
    assert MIDDLE.add(date(2026, 3, 2), figure, unit) == end


def test_add_refuses_an_unknown_unit() -> None:
    with pytest.raises(ValueError, match="hours"):
        MIDDLE.add(date(2026, 3, 2), 72, "hours")


def test_school_year_end() -> None:
    assert MIDDLE.school_year_end(date(2026, 3, 2)) == date(2026, 7, 31)
    assert MIDDLE.school_year_end(date(2026, 7, 31)) == date(2026, 7, 31)
    assert MIDDLE.school_year_end(date(2026, 8, 1)) == date(2027, 7, 31)


def test_moments_of_a_day() -> None:
    winter, summer = date(2026, 3, 2), date(2026, 7, 1)
    assert noon(winter) == datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    assert noon(summer) == datetime(2026, 7, 1, 10, 0, tzinfo=UTC)
    assert MIDDLE.end_of(winter) == datetime(2026, 3, 2, 22, 59, 59, tzinfo=UTC)
    assert midnight(summer) == datetime(2026, 6, 30, 22, 0, tzinfo=UTC)
    assert noon(winter).tzinfo is UTC
    assert MIDDLE.local(noon(summer)).hour == 12
    assert MIDDLE.local(datetime(2026, 3, 1, 23, 30, tzinfo=UTC)).date() == winter


# --- what holds for every day -------------------------------------------------------------------------------------


@given(day=DAYS, count=COUNTS)
def test_terms_end_on_a_day_that_counts(day: date, count: int) -> None:
    for calendar in (NORTH, MIDDLE, SOUTH):
        assert calendar.is_working_day(calendar.add_working_days(day, count))
        assert calendar.is_school_day(calendar.add_school_days(day, count))
        assert calendar.is_working_day(calendar.add_weeks(day, count))
        assert calendar.is_working_day(calendar.add_months(day, count))


@given(day=DAYS, count=st.integers(min_value=1, max_value=60))
def test_adding_and_counting_agree(day: date, count: int) -> None:
    assert MIDDLE.working_days_between(day, MIDDLE.add_working_days(day, count)) == count
    assert MIDDLE.school_days_between(day, MIDDLE.add_school_days(day, count)) == count


@given(start=DAYS, length=st.integers(min_value=-30, max_value=800))
def test_counting_is_the_same_as_looking_at_each_day(start: date, length: int) -> None:
    days = [start + timedelta(days=n) for n in range(1, length + 1)]
    end = start + timedelta(days=length)
    assert MIDDLE.working_days_between(start, end) == sum(map(MIDDLE.is_working_day, days))
    assert MIDDLE.school_days_between(start, end) == sum(map(MIDDLE.is_school_day, days))
    assert SOUTH.school_days_in(start, end) == (sum(map(SOUTH.is_school_day, [start, *days])) if length >= 0 else 0)


def test_a_mistyped_year_does_not_stop_the_program() -> None:
    assert MIDDLE.school_days_in(date(1, 1, 1), date(9999, 12, 31)) > 2_000_000
    assert MIDDLE.is_working_day(date(9999, 12, 31))
    assert not MIDDLE.is_working_day(date(9999, 12, 26))


@given(day=DAYS)
def test_a_day_is_never_over_before_its_noon(day: date) -> None:
    assert midnight(day) < noon(day) < MIDDLE.end_of(day) < midnight(day + timedelta(days=1))
    assert MIDDLE.local(midnight(day)).date() == MIDDLE.local(MIDDLE.end_of(day)).date() == day


@given(day=DAYS)
def test_school_days_are_working_days(day: date) -> None:
    assert not MIDDLE.is_school_day(day) or MIDDLE.is_working_day(day)


# --- the data -----------------------------------------------------------------------------------------------------


def test_every_school_year_has_every_holiday_for_every_region() -> None:
    years = [f"{year}-{year + 1}" for year in range(2013, 2028)]
    names = ["autumn", "christmas", "spring", "may", "summer"]
    assert [(h.school_year, h.name, h.region) for h in HOLIDAYS] == [
        (year, name, region) for year in years for name in names for region in Region
    ]


@pytest.mark.parametrize("holiday", HOLIDAYS, ids=lambda h: f"{h.school_year}-{h.name}-{h.region}")
def test_every_holiday_runs_from_saturday_to_sunday_and_has_its_length(holiday: SchoolHoliday) -> None:
    weeks = {"autumn": 1, "christmas": 2, "spring": 1, "may": 1, "summer": 6}[holiday.name]
    assert holiday.first.weekday() == 5
    assert holiday.last - holiday.first == timedelta(days=7 * weeks + 1)


@pytest.mark.parametrize("region", Region)
def test_holidays_of_a_region_do_not_overlap(region: Region) -> None:
    mine = [holiday for holiday in HOLIDAYS if holiday.region is region]
    assert all(before.last < after.first for before, after in pairwise(mine))


def test_the_summers_that_the_ministry_set() -> None:
    """Three years as the Regeling vaststelling schoolvakanties 2016-2019, art. 6, prints them."""
    found = {
        (h.school_year, h.region): (h.first, h.last)
        for h in HOLIDAYS
        if h.name == "summer" and h.school_year in {"2016-2017", "2017-2018", "2018-2019"}
    }
    assert found == {
        ("2016-2017", Region.NORTH): (date(2017, 7, 22), date(2017, 9, 3)),
        ("2016-2017", Region.MIDDLE): (date(2017, 7, 8), date(2017, 8, 20)),
        ("2016-2017", Region.SOUTH): (date(2017, 7, 15), date(2017, 8, 27)),
        ("2017-2018", Region.NORTH): (date(2018, 7, 21), date(2018, 9, 2)),
        ("2017-2018", Region.MIDDLE): (date(2018, 7, 14), date(2018, 8, 26)),
        ("2017-2018", Region.SOUTH): (date(2018, 7, 7), date(2018, 8, 19)),
        ("2018-2019", Region.NORTH): (date(2019, 7, 13), date(2019, 8, 25)),
        ("2018-2019", Region.MIDDLE): (date(2019, 7, 20), date(2019, 9, 1)),
        ("2018-2019", Region.SOUTH): (date(2019, 7, 6), date(2019, 8, 18)),
    }


def test_every_mark_says_how_sure_the_dates_are() -> None:
    assert {holiday.mark for holiday in HOLIDAYS} <= {Mark.TEXT, Mark.SECONDARY, Mark.UNCHECKED}


YEAR = '[[year]]\nschool_year = "2025-2026"\nmark = "text"\n[[year.holiday]]\nname = "may"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[year]", "geldige TOML"),
        (YEAR + "north = [2026-04-25, 2026-05-03]\n", "eerste en de laatste dag"),
        (YEAR + "all = [2026-05-03, 2026-04-25]\n", "in die volgorde"),
        (YEAR + 'all = ["a", "b"]\n', "eerste en de laatste dag"),
        (YEAR + 'all = [2026-04-25, 2026-05-03]\nmark = "guess"\n', "keurmerk"),
    ],
)
def test_bad_data_is_one_sentence(text: str, said: str) -> None:
    with pytest.raises(CalendarDataError, match=said):
        parse_school_holidays(text)


def test_no_years_is_no_holidays() -> None:
    assert parse_school_holidays("") == ()
