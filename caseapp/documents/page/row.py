"""What stands on a page: rows of cells of lines, each row as high as its highest cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from caseapp.documents.page.picture import Picture
from caseapp.documents.page.setting import Line
from caseapp.documents.page.style import Colour

LONELY = 2
"""So many lines at least of a row that is cut stand on either page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Lines under each other, ``x`` from the left margin."""

    x: float
    lines: Sequence[Line]
    leading: float
    size: float

    @property
    def height(self) -> float:
        """The height of its lines."""
        return len(self.lines) * self.leading


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Cells beside each other.

    ``above`` is the space before it, which falls away at the top of a page; ``pad`` the space inside, above and below;
    ``keep`` that it stands on one page with the row that follows; ``fill`` a tint behind it, ``bar`` a bar at its left,
    ``rule`` a line below; ``head`` the row that comes back where this one begins a page; ``anchor`` names it, with
    ``level`` and ``title`` for the bookmarks; ``leads_to`` is the anchor whose page number stands at its right;
    ``role`` says what it is, for a reader of the file that cannot see;
    ``breaks`` begins a new page, ``turns`` one where this has much on it; with fewer lines than ``whole`` it is not
    cut. ``block`` is the number of the list or table that it is in; ``picture`` is drawn in it, and then ``title`` says
    what it shows; ``origin`` is the row from which this one was cut; ``repeats`` that it only comes back, as the head
    of a table does on its next page.
    """

    cells: tuple[Cell, ...]
    above: float = 0.0
    pad: float = 0.0
    keep: bool = False
    fill: Colour | None = None
    bar: Colour | None = None
    rule: Colour | None = None
    head: Row | None = None
    anchor: str = ""
    level: int = 0
    title: str = ""
    leads_to: str = ""
    role: str = "P"
    breaks: bool = False
    turns: bool = False
    whole: int = 2 * LONELY
    block: int = 0
    picture: Picture | None = None
    origin: Row | None = None
    repeats: bool = False

    @property
    def whole_row(self) -> Row:
        """The row of which this is a part."""
        return self.origin or self

    @property
    def height(self) -> float:
        """The height, the space above it aside."""
        drawn = self.picture.height if self.picture else 0.0
        return max((cell.height for cell in self.cells), default=drawn) + 2 * self.pad

    @property
    def least(self) -> float:
        """The height of the least part of it that may stand at the foot of a page."""
        count = max((len(cell.lines) for cell in self.cells), default=0)
        if count < self.whole:
            return self.height
        return max(min(len(cell.lines), LONELY) * cell.leading for cell in self.cells) + 2 * self.pad

    def cut(self, room: float) -> tuple[Row, Row] | None:
        """The part that fits in a height and the part that is left; None when it cannot be cut there."""
        if self.least > room:
            return None
        inside = room - 2 * self.pad
        counts = [min(int(inside / cell.leading + 1e-6), len(cell.lines)) for cell in self.cells]
        fits, longest = max(counts, default=0), max((len(cell.lines) for cell in self.cells), default=0)
        if fits < LONELY:
            return None
        if longest - fits < LONELY:
            counts = [min(count, max(len(cell.lines) - LONELY, 0)) if len(cell.lines) == longest else count
                      for count, cell in zip(counts, self.cells, strict=True)]  # fmt: skip
            if max(counts, default=0) < LONELY:
                return None
        origin = self.whole_row
        first = tuple(replace(c, lines=c.lines[:n]) for c, n in zip(self.cells, counts, strict=True))
        rest = tuple(replace(c, lines=c.lines[n:]) for c, n in zip(self.cells, counts, strict=True))
        return (
            replace(self, cells=first, rule=None, keep=False, origin=origin),
            replace(self, cells=rest, above=0.0, anchor="", level=0, origin=origin),
        )
