"""Calendar files (RFC 5545): a talk, or the last day of a term, for the calendar that people already use.

A calendar is read by more people than a case: nobody's name and no fact stands in the file, only the case's number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import icalendar

from caseapp.model.zone import NETHERLANDS, local

PRODUCT = "-//Caseapp//Caseapp 1//NL"
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """What is put in a calendar.

    ``at`` is a day, or an aware moment; ``lasts`` only counts for a moment. ``key`` tells the same appointment apart
    from others, so that a second import changes it; ``warn`` is how long before it the calendar reminds.
    """

    key: str
    title: str
    at: date | datetime
    lasts: timedelta = timedelta(hours=1)
    where: str = ""
    text: str = ""
    warn: timedelta | None = None


def calendar_file(appointment: Appointment, now: datetime) -> bytes:
    """The bytes of an ``.ics`` file with one appointment; ``now`` is when it is made."""
    event = icalendar.Event()
    event.add("uid", f"{appointment.key}@caseapp.invalid")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", appointment.title)
    if isinstance(appointment.at, datetime):
        start = local(appointment.at)
        event.add("dtstart", start)
        event.add("dtend", local(appointment.at + appointment.lasts))
    else:
        event.add("dtstart", appointment.at)
        event.add("dtend", appointment.at + DAY)
        event.add("transp", "TRANSPARENT")
    if appointment.where:
        event.add("location", appointment.where)
    if appointment.text:
        event.add("description", appointment.text)
    event.add("class", "PRIVATE")
    if appointment.warn is not None:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", appointment.title)
        alarm.add("trigger", -appointment.warn)
        event.add_component(alarm)
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if isinstance(appointment.at, datetime):
        calendar.add_component(_zone())
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _zone() -> icalendar.Timezone:
    """The time zone of the Netherlands since 1996; summer time as in Directive 2000/84/EC."""
    zone = icalendar.Timezone()
    zone.add("tzid", NETHERLANDS.key)
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    for kind, name, first, before, after in (
        (icalendar.TimezoneDaylight, "CEST", datetime(1996, 3, 31, 2), winter, summer),  # noqa: DTZ001
        (icalendar.TimezoneStandard, "CET", datetime(1996, 10, 27, 3), summer, winter),  # noqa: DTZ001
    ):
        part = kind()
        part.add("dtstart", first)
        part.add("rrule", {"freq": "yearly", "bymonth": first.month, "byday": "-1su"})
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
