"""Days as people write them, in Dutch or in English: ``2 maart``, ``2-3-2026``; shown as ``ma 2 maart 2026``."""

from __future__ import annotations

import re
from datetime import date, timedelta

from caseapp.desktop.language import spoken
from caseapp.procedure.wording import MONTHS, day_text

WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_FULL = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_ENGLISH = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ENGLISH_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_NEAR = {
    "vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2, "today": 0, "yesterday": -1,
    "tomorrow": 1,
}  # fmt: skip
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})\s+([a-zé]+)\.?(?:\s+(\d{4}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CENTURY = 2000
_SHORT_YEAR = 2
_SHORTEST = 3
"""Letters of a month: with two, ``ma`` may be March or May."""


def shown(day: date) -> str:
    """A day with its weekday: ``ma 2 maart 2026``."""
    return spoken(f"{WEEKDAYS[day.weekday()]} {day_text(day)}")


def in_full(day: date) -> str:
    """A day as a letter names it, in Dutch whatever the interface speaks: ``maandag 2 maart 2026``."""
    return f"{_FULL[day.weekday()]} {day_text(day)}"


def parse_day(text: str, today: date) -> date | None:
    """The day that was meant, or None. Without a year it is the one nearest to today."""
    words = text.strip().casefold()
    for name in (*_FULL, *WEEKDAYS, *_ENGLISH, *(name[:3] for name in _ENGLISH)):
        if words.startswith(name + " "):
            words = words[len(name) + 1 :].strip()
            break
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    for pattern, order in ((_ISO, (3, 2, 1)), (_NUMBERS, (1, 2, 3)), (_WORDS, (1, 2, 3))):
        found = pattern.fullmatch(words)
        if found:
            day, month, year = (found[group] for group in order)
            return _made(day, month, year, today)
    return None


def _made(day: str, month: str, year: str | None, today: date) -> date | None:
    number = int(month) if month.isdigit() else _month(month)
    if number is None:
        return None
    if year is not None:
        full = int(year) if len(year) > _SHORT_YEAR else _CENTURY + int(year)
        return _valid(full, number, int(day))
    near = (_valid(today.year + step, number, int(day)) for step in (0, -1, 1))
    return min((one for one in near if one), key=lambda one: abs(one - today), default=None)


def _month(word: str) -> int | None:
    if len(word) < _SHORTEST:
        return None
    short = {"mrt": 3}
    if word in short:
        return short[word]
    names = (*enumerate(MONTHS, start=1), *enumerate(_ENGLISH_MONTHS, start=1))
    return next((at for at, name in names if name.startswith(word)), None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
