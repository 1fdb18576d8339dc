"""Days and moments on the Dutch clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from caseapp.model.zone import end_of, local, midnight, noon
from tests.unit.procedure.world import MONDAY


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
