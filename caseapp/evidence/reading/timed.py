"""Text as far as room and time allow: of a file that takes too long the beginning is told, rather than nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from caseapp.evidence.reading.shown import gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from caseapp.evidence.reading.limit import Limits

SHARE = 0.5
"""Of the time that the process has, for the text; what does not fit in it is left out, rather than all of it."""

_LOOK = 256
"""Lines after which the clock is asked."""


def in_time(lines: Iterable[str], limits: Limits) -> tuple[str, bool]:
    """The text as far as room and time allow, and whether there was more."""
    timed = _InTime(lines, limits.seconds * SHARE)
    text, cut = gather(timed, limits.text)
    return text, cut or timed.cut


class _InTime:
    """The lines that come within a time, and the first ones in any case; ``cut`` tells whether there were more."""

    def __init__(self, lines: Iterable[str], seconds: float) -> None:
        self._lines = lines
        self._end = time.monotonic() + seconds
        self.cut = False

    def __iter__(self) -> Iterator[str]:
        for number, line in enumerate(self._lines):
            if number and number % _LOOK == 0 and time.monotonic() > self._end:
                self.cut = True
                return
            yield line
