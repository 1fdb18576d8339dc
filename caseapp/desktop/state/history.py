"""Which acts of a case are shown in what happened: all, or those of one part."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from caseapp.desktop.state.part import EVIDENCE, PARTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from caseapp.office.reading import ChronologyLine

ALL = "all"
OTHER = "other"
USES = frozenset({"record_custody"})
"""Acts that only tell that evidence was looked at or handed over: shown with the evidence, not among all the rest."""


def part_of(act: str) -> str:
    """The part to which an act belongs."""
    if act in USES:
        return EVIDENCE.id
    return next((part.id for part in PARTS if act in part.shows), OTHER)


def parts_in(lines: Sequence[ChronologyLine]) -> tuple[str, ...]:
    """All, and the parts to which something of this belongs, in the order of the tabs."""
    found = {part_of(line.act.act) for line in lines}
    return (ALL, *(part.id for part in PARTS if part.id in found), *((OTHER,) if OTHER in found else ()))


def lines_of(lines: Sequence[ChronologyLine], part: str) -> tuple[ChronologyLine, ...]:
    """What is shown of these when a part is chosen; what cannot be read one after another is one line."""
    if part == ALL:
        wanted = (line for line in lines if line.act.act not in USES)
    else:
        wanted = (line for line in lines if part_of(line.act.act) == part)
    return tuple(_together(wanted))


def _together(lines: Iterable[ChronologyLine]) -> Iterator[ChronologyLine]:
    for readable, run in groupby(lines, key=lambda line: line.act.readable):
        found = tuple(run)
        if readable or len(found) == 1:
            yield from found
        else:
            yield replace(found[0], sentence=f"{len(found)} handelingen vastgelegd, maar niet leesbaar voor u.")
