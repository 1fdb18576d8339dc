"""Legal days are days in the Netherlands; moments are aware and in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

NETHERLANDS = ZoneInfo("Europe/Amsterdam")


def local(moment: datetime) -> datetime:
    """The moment on the clock in the Netherlands."""
    return moment.astimezone(NETHERLANDS)


def noon(day: date) -> datetime:
    """The moment from which a bare day counts: 12:00 in the Netherlands, in UTC."""
    return datetime.combine(day, time(12), NETHERLANDS).astimezone(UTC)


def midnight(day: date) -> datetime:
    """The first moment of a day in the Netherlands, in UTC."""
    return datetime.combine(day, time(0), NETHERLANDS).astimezone(UTC)


def end_of(day: date) -> datetime:
    """The last second of a day in the Netherlands, in UTC: the moment until which something due that day is on time."""
    return datetime.combine(day, time(23, 59, 59), NETHERLANDS).astimezone(UTC)
