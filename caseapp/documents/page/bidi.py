"""Right-to-left text, enough for names and quotations: letters joined, and in the order in which they are seen.

The line itself runs from left to right. A small part of the Unicode bidirectional algorithm (UAX 9) without explicit
controls, which are taken out before. Arabic letters are joined by the presentation forms that Unicode has for them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Any character of a script that is written from right to left."""

_MIRRORED: Final = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_RIGHT: Final = frozenset({"R", "AL"})
_NUMBER: Final = frozenset({"EN", "AN"})
_INSIDE_NUMBER: Final = frozenset({"EN", "AN", "ES", "ET", "CS"})
_TRANSPARENT: Final = frozenset({"NSM", "BN"})


def seen(line: str) -> str:
    """One line of text in the order in which it is seen from left to right."""
    if RIGHT_TO_LEFT.search(line) is None:
        return line
    return "".join(_turned(part) if right else part for right, part in _runs(_joined(line)))


def _runs(line: str) -> Iterator[tuple[bool, str]]:
    """The line in runs, each right-to-left or not; what stands between two right-to-left words goes with them."""
    at = 0
    for found in re.finditer(_RUN, "".join(map(_letter, line))):
        if found.start() > at:
            yield False, line[at : found.start()]
        yield True, line[found.start() : found.end()]
        at = found.end()
    if at < len(line):
        yield False, line[at:]


_RUN: Final = re.compile("R(?:[RNO]*R)?(?:[NO]*N(?=[^L]*$))?")
"""From a right-to-left letter to the last one, with anything but left-to-right letters between.

A number behind it goes along only where no left-to-right letter follows: in “name, 2 March” it belongs to the day.
"""


def _letter(one: str) -> str:
    """The kind of a character: R right to left, L left to right, N number, O other."""
    kind = unicodedata.bidirectional(one)
    if kind in _RIGHT or kind in _TRANSPARENT:
        return "R"
    return "L" if kind == "L" else "N" if kind in _NUMBER else "O"


def _turned(run: str) -> str:
    """A right-to-left run as it is seen: turned round, but numbers and marks in their own order."""
    groups: list[str] = []
    number = False
    for one in run:
        kind = unicodedata.bidirectional(one)
        if groups and (kind in _TRANSPARENT or (number and kind in _INSIDE_NUMBER)):
            groups[-1] += one
        else:
            groups.append(_MIRRORED.get(one, one))
        number = kind in _NUMBER or (number and kind in _INSIDE_NUMBER)
    return "".join(reversed(groups))


def _joined(line: str) -> str:
    """Arabic letters in the form that fits their neighbours."""
    forms = _forms()
    letters = list(line)
    found: list[str] = []
    for at, one in enumerate(letters):
        shapes = forms.get(one)
        if shapes is None:
            found.append(one)
            continue
        before = _neighbour(letters, at, -1)
        after = _neighbour(letters, at, 1)
        joins_before = "initial" in forms.get(before, {}) and "final" in shapes
        joins_after = "initial" in shapes and "final" in forms.get(after, {})
        name = (
            "medial"
            if joins_before and joins_after
            else "final"
            if joins_before
            else "initial"
            if joins_after
            else "isolated"
        )
        found.append(shapes.get(name, one))
    return "".join(found)


def _neighbour(letters: list[str], at: int, step: int) -> str:
    at += step
    while 0 <= at < len(letters) and unicodedata.bidirectional(letters[at]) in _TRANSPARENT:
        at += step
    return letters[at] if 0 <= at < len(letters) else ""


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    """The presentation forms of each Arabic letter, by place, as Unicode decomposes them."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD)):
        place, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        if place[1:-1] in ("isolated", "initial", "medial", "final") and len(letters.split()) == 1:
            found.setdefault(chr(int(letters, 16)), {})[place[1:-1]] = chr(code)
    return found
