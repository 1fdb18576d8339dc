"""Days that count: working days, school days, and the moments that belong to a day, in Europe/Amsterdam.

Working days follow article 3 of the *Algemene termijnenwet*: no Saturday, Sunday, New Year's Day, Good Friday
(equated), Easter Monday, King's Day, 5 May of every year, Ascension Day, Whit Monday, or either Christmas day. So a day
on which a term may not end is never a day on which it is counted, whatever an employer makes of 5 May or Good Friday.
School days are working days outside the school holidays of the region; a school's own free days are unknown here.
Outside the years in the data only weekends and public holidays are off.
"""

from __future__ import annotations

import tomllib
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from caseapp.model.term import Mark, Region

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
END_OF_BUSINESS = time(17, 0)
"""After this hour *at once* means the next working day (``procedure.md``, Obligations)."""

SATURDAY = 5
KNOWN_YEARS = range(1900, 2200)
"""Outside these years only weekends are off: a mistyped year is then no work for the machine."""

ONE_DAY = timedelta(days=1)
SCHOOL_YEAR_STARTS_IN = 8


class CalendarDataError(ValueError):
    """The school holidays cannot be read; the text says where and why, in Dutch."""


@lru_cache(maxsize=len(KNOWN_YEARS))
def public_holidays(year: int) -> frozenset[date]:
    """The days of the *Algemene termijnenwet*, art. 3, in this year (Easter Sunday and Whit Sunday are in it too)."""
    if year not in KNOWN_YEARS:
        return frozenset()
    # Imported when first asked: it is the costliest import of this layer, and a start-up without terms needs it not.
    from holidays.countries.netherlands import Netherlands

    return frozenset(Netherlands(years=year, categories=("public", "optional")))


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolHoliday:
    """One holiday in one region: the first and the last day, and how sure the dates are."""

    school_year: str
    name: str
    region: Region
    first: date
    last: date
    mark: Mark


def parse_school_holidays(text: str) -> tuple[SchoolHoliday, ...]:
    """Read ``resources/calendar/school_holidays.toml``.

    Raises:
        CalendarDataError: the text is no TOML, lacks a region or has a holiday that ends before it begins.
    """
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CalendarDataError(f"De schoolvakanties zijn geen geldige TOML: {error}") from error
    found: list[SchoolHoliday] = []
    for year in data.get("year", []):
        for holiday in year.get("holiday", []):
            found.extend(_holiday(year, holiday, region) for region in Region)
    return tuple(found)


def _holiday(year: dict[str, object], holiday: dict[str, object], region: Region) -> SchoolHoliday:
    where = f"{year.get('school_year')}, {holiday.get('name')}, {region}"
    match holiday.get(region.value, holiday.get("all")):
        case [date() as first, date() as last] if first <= last:
            pass
        case _:
            raise CalendarDataError(f"Schoolvakantie {where}: geef de eerste en de laatste dag, in die volgorde.")
    try:
        mark = Mark(str(holiday.get("mark", year.get("mark"))))
    except ValueError as error:
        raise CalendarDataError(f"Schoolvakantie {where}: onbekend keurmerk.") from error
    return SchoolHoliday(
        school_year=str(year["school_year"]),
        name=str(holiday["name"]),
        region=region,
        first=first,
        last=last,
        mark=mark,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What days count for a school in one region; cheap to make and pure."""

    region: Region = Region.MIDDLE
    days_off_school: frozenset[date] = frozenset()

    @classmethod
    def of(cls, holidays: tuple[SchoolHoliday, ...], region: Region) -> Calendar:
        """The calendar of one region, from parsed holidays."""
        return cls(
            region=region,
            days_off_school=frozenset(
                holiday.first + timedelta(days=offset)
                for holiday in holidays
                if holiday.region is region
                for offset in range((holiday.last - holiday.first).days + 1)
            ),
        )

    # --- days ---------------------------------------------------------------------------------------------------

    def is_working_day(self, day: date) -> bool:
        """Whether a term may end on this day (Algemene termijnenwet, art. 1 and 3)."""
        return day.weekday() < SATURDAY and day not in public_holidays(day.year)

    def is_school_day(self, day: date) -> bool:
        """Whether pupils have lessons: a working day outside the region's school holidays."""
        return day not in self.days_off_school and self.is_working_day(day)

    def knows_holidays(self, day: date) -> bool:
        """Whether the data reach as far as this day, so that a school holiday on it would be known."""
        return day <= max(self.days_off_school, default=day)

    def working_day_from(self, day: date) -> date:
        """This day, or the next working day when it is a day off: where a term ends."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day

    def school_day_from(self, day: date) -> date:
        """This day, or the next school day."""
        while not self.is_school_day(day):
            day += ONE_DAY
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """The working day that is ``count`` after ``day``, counted from the day after; 0 is the day or the next.

        Raises:
            ValueError: ``count`` is negative.
        """
        _not_negative(count)
        if not count:
            return self.working_day_from(day)
        for _ in range(count):
            day = self.working_day_from(day + ONE_DAY)
        return day

    def add_school_days(self, day: date, count: int) -> date:
        """The school day that is ``count`` after ``day``, counted from the day after; 0 is the day or the next.

        Raises:
            ValueError: ``count`` is negative.
        """
        _not_negative(count)
        if not count:
            return self.school_day_from(day)
        for _ in range(count):
            day = self.school_day_from(day + ONE_DAY)
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days ``end`` lies after ``start``: from the day after up to and with ``end``; else 0."""
        return self._count(start, end, frozenset())

    def school_days_between(self, start: date, end: date) -> int:
        """How many school days ``end`` lies after ``start``: from the day after up to and with ``end``; else 0."""
        return self._count(start, end, self.days_off_school)

    def school_days_in(self, first: date, last: date) -> int:
        """How many school days a suspension takes, both ends counted; 0 when it ends before it begins."""
        if last < first:
            return 0
        return self.school_days_between(first, last) + self.is_school_day(first)

    def _count(self, start: date, end: date, also_off: frozenset[date]) -> int:
        """Weekdays after ``start`` up to ``end``, less those that are off; a mistyped year costs no more."""
        span = (end - start).days
        if span <= 0:
            return 0
        weeks, rest = divmod(span, 7)
        weekdays = 5 * weeks + sum((start.weekday() + n) % 7 < SATURDAY for n in range(1, rest + 1))
        years = range(max(start.year, KNOWN_YEARS.start), min(end.year + 1, KNOWN_YEARS.stop))
        off = also_off.union(*(public_holidays(year) for year in years))
        return weekdays - sum(start < day <= end and day.weekday() < SATURDAY for day in off)

    def add_days(self, day: date, count: int) -> date:
        """``count`` days later, and then the next working day if that is a day off."""
        return self.working_day_from(day + timedelta(days=count))

    def add_weeks(self, day: date, count: int) -> date:
        """``count`` weeks later, and then the next working day if that is a day off."""
        return self.add_days(day, 7 * count)

    def add_months(self, day: date, count: int) -> date:
        """The same day ``count`` months later (or the month's last), and then the next working day."""
        months = day.year * 12 + day.month - 1 + count
        year, month = months // 12, months % 12 + 1
        return self.working_day_from(date(year, month, min(day.day, monthrange(year, month)[1])))

    def add(self, day: date, figure: int, unit: str) -> date:
        """The end of a term of ``figure`` units, the units being those of a law rule.

        Raises:
            ValueError: the unit is no unit of days.
        """
        if unit == "years":
            return self.add_months(day, 12 * figure)
        add = {
            "working_days": self.add_working_days,
            "school_days": self.add_school_days,
            "days": self.add_days,
            "weeks": self.add_weeks,
            "months": self.add_months,
        }.get(unit)
        if add is None:
            raise ValueError(f"unknown unit of a term: {unit!r}")
        return add(day, figure)

    def school_year_end(self, day: date) -> date:
        """31 July of the school year in which this day lies."""
        return date(day.year + (day.month >= SCHOOL_YEAR_STARTS_IN), 7, 31)

    # --- moments ------------------------------------------------------------------------------------------------

    def at_once(self, moment: datetime) -> date:
        """The same working day, or the next one after 17:00 or on a day off."""
        here = self.local(moment)
        late = here.time() > END_OF_BUSINESS
        return self.working_day_from(here.date() + ONE_DAY if late else here.date())

    def local(self, moment: datetime) -> datetime:
        """The moment on the clock in Amsterdam."""
        return moment.astimezone(AMSTERDAM)

    def at(self, day: date, clock: time) -> datetime:
        """That day at that hour in Amsterdam, as aware UTC."""
        return datetime.combine(day, clock, AMSTERDAM).astimezone(UTC)

    def end_of(self, day: date) -> datetime:
        """23:59:59 in Amsterdam, as aware UTC: the moment at which a due day is over."""
        return self.at(day, time(23, 59, 59))


def _not_negative(count: int) -> None:
    if count < 0:
        raise ValueError(f"a term cannot be negative: {count}")
