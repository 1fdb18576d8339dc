"""Days and the school year in which they count."""

from datetime import date

import pytest

from caseapp.model.figure import months_of, school_year, year_span


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2026, 7, 31), 2025), (date(2026, 8, 1), 2026), (date(2026, 12, 31), 2026), (date(2027, 1, 1), 2026)],
)
def test_a_school_year_begins_in_august(day: date, year: int) -> None:
    assert school_year(day) == year
    first, last = year_span(year)
    assert first <= day <= last


def test_a_school_year_has_twelve_months_from_its_first_day_to_its_last() -> None:
    months = months_of(2026)
    first, last = year_span(2026)
    assert len(months) == 12
    assert (months[0], months[4], months[5], months[-1]) == ((2026, 8), (2026, 12), (2027, 1), (2027, 7))
    assert ((first.year, first.month), (last.year, last.month), last.day) == (months[0], months[-1], 31)
