"""The bookmarks of a document, in two levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from caseapp.documents.page.press import text_string

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.documents.page.press import Press


class Bookmark(NamedTuple):
    """A title, its level (1 or 2), and where it leads: the object of a page, and how high on it."""

    title: str
    level: int
    page: int
    top: float


def print_bookmarks(press: Press, marks: Sequence[Bookmark]) -> int:
    """Print them; gives the number of the object. The parts of a section are folded in at first."""
    root = press.reserve()
    numbers = [press.reserve() for _ in marks]
    tops = [at for at, one in enumerate(marks) if one.level == 1 or at == 0]
    for place, at in enumerate(tops):
        end = tops[place + 1] if place + 1 < len(tops) else len(marks)
        inside = list(range(at + 1, end))
        more = ""
        if inside:
            more = f"/First {numbers[inside[0]]} 0 R/Last {numbers[inside[-1]]} 0 R/Count -{len(inside)}"
        _print(press, marks, numbers, root, tops, place, more)
        for within in range(len(inside)):
            _print(press, marks, numbers, numbers[at], inside, within, "")
    ends = f"/First {numbers[tops[0]]} 0 R/Last {numbers[tops[-1]]} 0 R/Count {len(tops)}" if tops else ""
    press.small(root, f"<</Type/Outlines{ends}>>".encode())
    return root


def _print(
    press: Press,
    marks: Sequence[Bookmark],
    numbers: list[int],
    parent: int,
    beside: list[int],
    place: int,
    more: str,
) -> None:
    mark = marks[beside[place]]
    before = f"/Prev {numbers[beside[place - 1]]} 0 R" if place else ""
    after = f"/Next {numbers[beside[place + 1]]} 0 R" if place + 1 < len(beside) else ""
    leads = f"/Dest[{mark.page} 0 R/XYZ 0 {mark.top:.2f} null]"
    body = f"<</Title{text_string(mark.title)}/Parent {parent} 0 R{before}{after}{leads}{more}>>"
    press.small(numbers[beside[place]], body.encode())
