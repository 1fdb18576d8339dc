"""Hiding small numbers, so that nobody can be told from a table, nor a hidden number be computed from its total.

Primary and complementary suppression as statistical offices do it: a number from one up to the threshold is hidden, and
then larger ones with it, the smallest first, until what is hidden can no more be computed from the total, even by who
knows how it is done. A zero is about nobody, and stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SMALL = 5
"""The smallest number that is shown, but for zero."""

FEWEST = 2
"""The fewest cells that are hidden together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Numbers as they may be shown: None where one is hidden."""

    cells: tuple[int | None, ...]
    total: int | None

    @property
    def hides(self) -> bool:
        """Whether anything is hidden."""
        return self.total is None or None in self.cells


def hide(cells: Sequence[int], *, small: int = SMALL) -> Shown:
    """The numbers that may be shown beside their total, which is their sum."""
    total = sum(cells)
    hidden = {at for at, number in enumerate(cells) if 0 < number < small}
    while hidden and not _safe([cells[at] for at in hidden], small):
        rest = [number for at, number in enumerate(cells) if number and at not in hidden]
        if not rest:
            break
        # all of one size together: which of them was taken would tell something
        hidden |= {at for at, number in enumerate(cells) if number == min(rest)}
    safe = not hidden or _safe([cells[at] for at in hidden], small)
    shown = tuple(None if at in hidden else number for at, number in enumerate(cells))
    return Shown(cells=shown, total=total if safe and not 0 < total < small else None)


def _safe(hidden: list[int], small: int) -> bool:
    """Whether these numbers cannot be computed from their sum, which the total tells.

    It must be of several cells, no small number itself, and neither so small nor so large that every cell must be one
    or must be the largest small number. Other rows then show the same: those in which two hidden cells changed places.
    """
    together = sum(hidden)
    ends = (len(hidden), (small - 1) * len(hidden))
    return len(hidden) >= FEWEST and together >= small and together not in ends


def hide_part(number: int, whole: int, *, small: int = SMALL) -> int | None:
    """A number that is part of a whole that is shown: hidden when it, or what is left of the whole, is small."""
    return None if 0 < number < small or 0 < whole - number < small else number
