"""What is blacked out: areas of pictures and pages, and pieces of texts and chats."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from caseapp.evidence.chat import DateOrder

if TYPE_CHECKING:
    from collections.abc import Mapping

BLACK = "█████"
"""What stands in the place of a piece that has no word of its own; always as long, so that its length tells nothing."""

STRUCK = "[zwartgemaakt]"
"""What stands in the place of a whole line or message."""


class NothingToBlack(Exception):
    """A black-out that hides nothing, or cannot be made; `str()` is for the user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle on a page, from 1, in parts of its width and height (0 to 1) as it is seen upright."""

    page: int = 1
    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        sides = (self.left, self.top, self.right, self.bottom)
        if not all(map(math.isfinite, sides)) or self.page < 1 or self.right <= self.left or self.bottom <= self.top:
            raise NothingToBlack("Dit vlak heeft geen breedte of geen hoogte. Teken het opnieuw.")
        if self.right <= 0 or self.bottom <= 0 or self.left >= 1 or self.top >= 1:
            raise NothingToBlack("Dit vlak ligt buiten de bladzijde. Teken het opnieuw.")

    def pixels(self, width: int, height: int) -> tuple[int, int, int, int]:
        """The pixels that it covers, the ones that it only touches too: left, top, and right and bottom themselves."""
        left, top = math.floor(self.left * width), math.floor(self.top * height)
        right, bottom = math.ceil(self.right * width) - 1, math.ceil(self.bottom * height) - 1
        return max(left, 0), max(top, 0), min(right, width - 1), min(bottom, height - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """A piece of a line of text or of a message, by its number from 1; ``end`` None strikes the whole line.

    ``label`` is the word in its place, such as ``Persoon A``.
    """

    line: int
    start: int = 0
    end: int | None = None
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blackout:
    """All that is blacked out of one piece of evidence.

    ``areas`` are for pictures and PDF; ``strikes`` for texts, mails and chats; ``authors`` the words in the place of
    the names of people in a chat; ``order`` what the user said of the dates of a chat.
    """

    areas: tuple[Area, ...] = ()
    strikes: tuple[Strike, ...] = ()
    authors: tuple[tuple[str, str], ...] = ()
    order: DateOrder | None = None

    @property
    def empty(self) -> bool:
        """Whether it hides nothing."""
        return not (self.areas or self.strikes or self.authors)


def by_line(strikes: tuple[Strike, ...]) -> Mapping[int, tuple[Strike, ...]]:
    """The strikes of each line."""
    ordered = sorted(strikes, key=lambda one: one.line)
    return {line: tuple(ones) for line, ones in groupby(ordered, key=lambda one: one.line)}


def black_line(text: str, strikes: tuple[Strike, ...]) -> str:
    """A line with its struck pieces replaced; pieces that overlap or touch become one."""
    if any(one.end is None for one in strikes):
        return next((one.label for one in strikes if one.end is None and one.label), STRUCK)
    kept: list[str] = []
    at = 0
    for start, end, label in _together(text, strikes):
        kept += (text[at:start], label or BLACK)
        at = end
    return "".join(kept) + text[at:]


def _together(text: str, strikes: tuple[Strike, ...]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for one in sorted(strikes, key=lambda one: (one.start, -(one.end or 0))):
        start, end = max(one.start, 0), min(one.end or 0, len(text))
        if end <= start:
            continue
        if found and start < found[-1][1]:
            last = found[-1]
            found[-1] = (last[0], max(end, last[1]), last[2] if last[2] == one.label else last[2] or one.label)
        else:
            found.append((start, end, one.label))
    return found
