"""Calendar files, read back by another reader of RFC 5545's rules."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from caseapp.exchange.calendar_file import Appointment, calendar_file
from caseapp.model.zone import NETHERLANDS

FEBRUARY = 2
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def read(made: bytes) -> icalendar.Event:
    calendar = icalendar.Calendar.from_ical(made)
    found = calendar.walk("VEVENT")
    assert len(found) == 1
    return found[0]  # type: ignore[return-value]


def test_a_talk_at_an_hour() -> None:
    at = datetime(2026, 3, 12, 15, 30, tzinfo=NETHERLANDS)
    talk = Appointment(key="2026-0007/e9", title="Gesprek, zaak 2026-0007", at=at, where="Kamer 2; begane grond")
    made = calendar_file(talk, NOW)
    event = read(made)
    assert event.decoded("dtstart") == at
    assert event.decoded("dtend") == at + timedelta(hours=1)
    assert str(event["location"]) == "Kamer 2; begane grond"
    assert b"LOCATION:Kamer 2\\; begane grond\r\n" in made, "a semicolon is escaped"
    assert b"DTSTART;TZID=Europe/Amsterdam:20260312T153000" in made, "as people say it"


@pytest.mark.parametrize("month", range(1, 13))
def test_the_file_tells_its_time_zone_itself(month: int) -> None:
    """What its rules say of a moment is what the Netherlands say, whatever the reader knows of time zones."""
    for at in (
        datetime(2026, month, 28, 15, 30, tzinfo=NETHERLANDS),
        datetime(2026, month, 29, 1, 30, tzinfo=UTC) if month != FEBRUARY else NOW,
    ):
        made = calendar_file(Appointment(key="k", title="Gesprek", at=at), NOW)
        told = icalendar.Calendar.from_ical(made).walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)  # type: ignore[attr-defined]
        start = read(made).decoded("dtstart")
        assert start == at
        assert start.replace(tzinfo=told).utcoffset() == at.astimezone(NETHERLANDS).utcoffset()


def test_a_day_needs_no_time_zone() -> None:
    assert b"VTIMEZONE" not in calendar_file(Appointment(key="k", title="a", at=date(2026, 3, 9)), NOW)


def test_a_term_is_a_day_with_a_reminder() -> None:
    term = Appointment(
        key="k", title="Beoordelen", at=date(2026, 3, 9), warn=timedelta(days=1), text="Bron: ozhw:6.2\nEn meer."
    )
    event = read(calendar_file(term, NOW))
    assert event.decoded("dtstart") == date(2026, 3, 9)
    assert event.decoded("dtend") == date(2026, 3, 10)
    alarm = event.walk("VALARM")[0]
    assert alarm.decoded("trigger") == -timedelta(days=1)
    assert str(event["description"]) == "Bron: ozhw:6.2\nEn meer."


def test_every_line_ends_as_the_standard_asks_and_none_is_too_long() -> None:
    made = calendar_file(Appointment(key="k", title="ë" * 200, at=date(2026, 3, 9)), NOW)
    lines = made.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert str(read(made)["summary"]) == "ë" * 200


def test_the_same_appointment_keeps_its_key() -> None:
    one = Appointment(key="2026-0007/e9", title="a", at=date(2026, 3, 9))
    assert read(calendar_file(one, NOW))["uid"] == read(calendar_file(one, NOW + timedelta(days=3)))["uid"]
