"""Placing rows on pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from caseapp.documents.page.row import Row  # noqa: TC001 - the type of a field, as of a dataclass
from caseapp.documents.page.style import HEIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

FUZZ = 1e-6
SMALLEST = 0.6
"""How much smaller than it could be a picture is drawn rather than on a next page."""

MUCH = HEIGHT / 3
"""More than this on a page, and what begins a new one where there is much does so."""

BEGINNING = 4
"""Rows of a group too high for one page that stay together all the same: a heading, and what it begins."""


class Placed(NamedTuple):
    """A row on a page, ``y`` from the top of the text area."""

    y: float
    row: Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """All pages, and on which page (from 1) each anchor is."""

    pages: tuple[tuple[Placed, ...], ...]
    anchors: Mapping[str, int]


class _Page:
    """The page that is being filled."""

    def __init__(self) -> None:
        self.done: list[tuple[Placed, ...]] = []
        self.placed: list[Placed] = []
        self.y = 0.0

    def turn(self) -> None:
        """Begin a new page, unless this one is still empty."""
        if self.placed:
            self.done.append(tuple(self.placed))
        self.placed, self.y = [], 0.0

    def room(self, row: Row) -> float:
        """The height that is left for a row, the space above it taken off."""
        return HEIGHT - self.y - (row.above if self.placed else 0.0)

    def put(self, row: Row) -> None:
        """Place a row; it fits."""
        self.y += row.above if self.placed else 0.0
        self.placed.append(Placed(self.y, row))
        self.y += row.height


def place(rows: Iterable[Row], tell: Callable[[], None] | None = None) -> Pages:
    """Place rows on pages: headings with what follows them, and no line alone at the foot or top of a page.

    Args:
        rows: the rows, in order.
        tell: called for every row, such as to stop.
    """
    page = _Page()
    group: list[Row] = []
    for row in rows:
        if tell:
            tell()
        if row.breaks or row.turns:
            _put_group(page, group)
            group = []
            if row.breaks or page.y > MUCH:
                page.turn()
        group.append(row)
        if not row.keep:
            _put_group(page, group)
            group = []
    _put_group(page, group)
    page.turn()
    pages = tuple(page.done)
    anchors = {one.row.anchor: at for at, placed in enumerate(pages, start=1) for one in placed if one.row.anchor}
    return Pages(pages=pages, anchors=anchors)


def _put_group(page: _Page, group: list[Row]) -> None:
    """Place rows that belong together, the last of which may run on to the next page."""
    if not group:
        return
    above = sum(row.above + row.height for row in group[:-1]) + group[-1].above
    needed = above + group[-1].least
    smaller = _smaller(group[-1], HEIGHT - page.y - above)
    if page.placed and smaller is not None and needed > HEIGHT - page.y:
        group, needed = [*group[:-1], smaller], above + smaller.height
    if needed > HEIGHT and len(group) > BEGINNING:
        _put_group(page, group[:BEGINNING])
        _put_group(page, group[BEGINNING:])
        return
    if page.placed and page.y + needed > HEIGHT + FUZZ:
        page.turn()
        if group[0].head is not None:
            page.put(group[0].head)
    for row in group:
        _put(page, row)


def _smaller(row: Row, room: float) -> Row | None:
    """The row with its picture as much smaller as the room needs; None where it has none, or it would be too small."""
    if row.picture is None or not SMALLEST <= room / row.picture.height < 1:
        return None
    scale = room / row.picture.height
    picture = replace(row.picture, width=row.picture.width * scale, height=room)
    return replace(row, picture=picture)


def _put(page: _Page, row: Row) -> None:
    while row.height > page.room(row) + FUZZ:
        parts = row.cut(page.room(row))
        if parts is not None:
            page.put(parts[0])
            row = parts[1]
        elif _fresh(page, row):
            raise ValueError("a row that is higher than a page and cannot be cut")
        page.turn()
        if row.head is not None and not page.placed:
            page.put(row.head)
    page.put(row)


def _fresh(page: _Page, row: Row) -> bool:
    """Whether nothing but the head of its table stands on the page."""
    return not page.placed or (len(page.placed) == 1 and page.placed[0].row is row.head)
