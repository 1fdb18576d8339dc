"""The first line of a message in an export of WhatsApp: its time, who wrote it, and how the file writes that.

Every export writes all its lines in one way, its *style*. Lines of another style are the text of a message, also when
they begin with a date: people paste pieces of other chats.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from caseapp.evidence.chat.message import DateOrder

MARKS = "\ufeff\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters without a picture that exports put before lines, names and files."""

_AROUND = MARKS + "[ "
_SPACE = r"[ \t\u00a0\u2009\u202f]"
_HALF = r"[ap]\.?[ \u00a0\u202f]?m\.?|vorm\.|nachm\.|\u00f6\u00f6|\u00f6s"
_FIRST = re.compile(
    rf"""[{MARKS}]*(?P<open>\[?){_SPACE}?
    (?P<a>\d{{1,4}})(?P<sep>[./-]|\.{_SPACE})(?P<b>\d{{1,2}})(?P=sep)(?P<c>\d{{1,4}})\.?
    (?P<between>,?(?:{_SPACE}(?:\u00e0|um|om|at|klo|kl\.?|saat|a\ las))?){_SPACE}
    (?:(?P<before>{_HALF}){_SPACE})?
    (?P<hour>\d{{1,2}})(?P<point>[:.]|{_SPACE}h{_SPACE}|h)(?P<minute>\d{{2}})
    (?:(?:[:.]|{_SPACE}min{_SPACE})(?P<second>\d{{2}})(?:{_SPACE}s(?=\]))?)?
    (?:{_SPACE}?(?P<after>{_HALF}|uhr))?
    (?P<close>\]|{_SPACE}[-\u2013]|:){_SPACE}?""",
    re.VERBOSE | re.IGNORECASE,
)
_BEGINS = frozenset(MARKS + "[0123456789")
_MORNING = frozenset({"a", "v", "\u00f6\u00f6"})
_NOON = 12
_LAST_HOUR, _LAST_MINUTE, _LAST_SECOND = 23, 59, "59"
_CENTURY = 2000
_YEAR_DIGITS = 4
_POSITIONS = {
    DateOrder.DMY: (2, 1, 0),
    DateOrder.MDY: (2, 0, 1),
    DateOrder.YMD: (0, 1, 2),
    DateOrder.YDM: (0, 2, 1),
}
_YEAR_FIRST = (DateOrder.YMD, DateOrder.YDM)

Style = tuple[bool, str, str, str, bool, str, str]
"""Brackets, what stands between the parts of a date, between date and time and in the time, seconds, halves, end."""


class Clock(NamedTuple):
    """A time of day, on the clock of 24 hours."""

    hour: int
    minute: int
    second: int


class First(NamedTuple):
    """The first line of a message, its date still as three numbers in the order of the file."""

    style: Style
    numbers: tuple[str, str, str]
    clock: Clock
    rest: str
    line: str
    until: int

    @property
    def stamp(self) -> str:
        """The moment as the file writes it, up to its minute."""
        return self.line[: self.until].strip(_AROUND)

    def day_in(self, order: DateOrder) -> date | None:
        """The day when the date stands in this order; None when there is no such day."""
        return _day(self.numbers, order)


@lru_cache(maxsize=4096)
def _day(parts: tuple[str, str, str], order: DateOrder) -> date | None:
    year, month, day = (parts[at] for at in _POSITIONS[order])
    digits = (_YEAR_DIGITS,) if order in _YEAR_FIRST else (2, _YEAR_DIGITS)  # no telephone begins with a short year
    if len(year) not in digits or len(month) > 2 or len(day) > 2:  # noqa: PLR2004
        return None
    try:
        return date(int(year) if len(year) == _YEAR_DIGITS else _CENTURY + int(year), int(month), int(day))
    except ValueError:
        return None


def first_line(line: str) -> First | None:
    """What a line says when it begins a message; None when it does not, or when its time does not exist."""
    if line[:1] not in _BEGINS:
        return None
    found = _FIRST.match(line)
    if found is None:
        return None
    opened, a, sep, b, c, between, before, hour, point, minute, second, after, close = found.groups()
    style = _style(opened, sep, between, point, second is None, before, after, close)
    moment = _clock(hour, minute, before or after or "")
    if style is None or moment is None or (second and second > _LAST_SECOND):
        return None
    clock = Clock(moment[0], moment[1], int(second or 0))
    return First(style, (a, b, c), clock, line[found.end() :], line, found.end("minute"))


@lru_cache(maxsize=1024)
def _style(
    opened: str, sep: str, between: str, point: str, short: bool, before: str | None, after: str | None, close: str
) -> Style | None:
    if bool(opened) != (close == "]"):
        return None
    half = "before" if before else "after" if after else ""
    gap = between.replace("\u00a0", " ").replace("\u202f", " ")
    return bool(opened), sep, gap, point, not short, half, close.strip()


@lru_cache(maxsize=4096)
def _clock(hour: str, minute: str, written: str) -> tuple[int, int] | None:
    at = int(hour)
    half = written.casefold()
    if half and half != "uhr":
        morning = half[0] in _MORNING or half[:2] in _MORNING
        if at > _NOON:
            return None
        at = at % _NOON + (0 if morning else _NOON)
    return (at, int(minute)) if at <= _LAST_HOUR and int(minute) <= _LAST_MINUTE else None
