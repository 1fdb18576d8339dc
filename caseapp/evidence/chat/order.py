"""In which order an export writes day, month and year, told apart by the file itself.

What can tell: a date that exists in one order only; that messages stand in the order in which they were sent; the day
in the name of a file that came with a message; points or dashes between the numbers; the language of the program's
own words. Where none of these decides, more than one order stays, and the user is asked.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from caseapp.evidence.chat.message import DateOrder
from caseapp.evidence.chat.words import LANGUAGES_WITH_DAY_FIRST

if TYPE_CHECKING:
    from datetime import date

    from caseapp.evidence.chat.line import First

FIRST_YEAR = 2009
"""WhatsApp began in that year."""

_DAY_IN_NAME = re.compile(r"(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)")
_LIKELY = (DateOrder.DMY, DateOrder.MDY, DateOrder.YMD, DateOrder.YDM)


class OrderFinder:
    """Takes first lines of one style, one after the other, and tells which orders their dates can have.

    ``lines`` is how many it took, ``example`` a moment as the file writes it.
    """

    def __init__(self, latest: date) -> None:
        self.lines = 0
        self.example = ""
        self._latest = latest
        self._wrong: Counter[DateOrder] = Counter()
        self._back: Counter[DateOrder] = Counter()
        self._named: Counter[DateOrder] = Counter()
        self._last: dict[DateOrder, date] = {}
        self._numbers = ("", "", "")
        self._days: dict[DateOrder, date] = {}
        self._impossible: tuple[DateOrder, ...] = ()
        self._separator = ""
        self._day_first = False

    def take(self, first: First, *, notice: bool) -> None:
        """Look at one line, which may be said by the program itself."""
        self.lines += 1
        if first.numbers != self._numbers:
            self._new_day(first)
        for order in self._impossible:
            self._wrong[order] += 1
        rest = first.rest
        if "." in rest and ("-WA" in rest or "<" in rest):
            self._look_at_file(rest)
        own_words = notice or "<" in rest or "\u200e" in rest
        if own_words and not self._day_first and LANGUAGES_WITH_DAY_FIRST.search(rest):
            self._day_first = True

    def _new_day(self, first: First) -> None:
        self._numbers, self._separator = first.numbers, first.style[1]
        self._days = {}
        for order in DateOrder:
            day = first.day_in(order)
            if day is None or day.year < FIRST_YEAR or day > self._latest:
                continue
            before = self._last.get(order)
            if before is not None and (before - day).days > 1:
                self._back[order] += 1
            self._days[order] = self._last[order] = day
        self._impossible = tuple(order for order in DateOrder if order not in self._days)
        if not self.example:
            self.example = first.stamp

    def _look_at_file(self, rest: str) -> None:
        named = _DAY_IN_NAME.search(rest)
        if named is not None:
            told = tuple(map(int, named.groups()))
            for order, day in self._days.items():
                if (day.year, day.month, day.day) == told:
                    self._named[order] += 1

    def orders(self) -> tuple[DateOrder, ...]:
        """The orders that are possible, the likeliest first; none when the dates fit no order."""
        least = min((self._wrong[order] for order in DateOrder), default=0)
        if least * 10 > self.lines:
            return ()
        found = [order for order in _LIKELY if self._wrong[order] == least]
        for narrow in (self._by_course, self._by_files, self._by_writing):
            found = narrow(found)
        return tuple(sorted(found, key=lambda order: (self._back[order], _LIKELY.index(order))))

    def back(self, order: DateOrder) -> int:
        """How often a message is more than a day older than the one before it, when the dates stand in this order."""
        return self._back[order]

    def _by_course(self, found: list[DateOrder]) -> list[DateOrder]:
        """Messages stand in the order in which they were sent: an order with steps back is not it."""
        least = min((self._back[order] for order in found), default=0)
        return [order for order in found if self._back[order] == least]

    def _by_files(self, found: list[DateOrder]) -> list[DateOrder]:
        told = [order for order in found if self._named[order]]
        return told if len(told) == 1 else found

    def _by_writing(self, found: list[DateOrder]) -> list[DateOrder]:
        day_first = self._day_first or self._separator.strip() in {".", "-"}
        if day_first and DateOrder.DMY in found:
            return [order for order in found if order is not DateOrder.MDY]
        if DateOrder.YMD in found:
            return [order for order in found if order is not DateOrder.YDM]
        return found
