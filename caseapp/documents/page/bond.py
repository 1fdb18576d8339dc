"""Which rows stay together on a page, beyond a heading and what follows it.

A line that introduces a list or a table stands with it, and so does what is said of a picture; of a list or table no
row stands alone at the foot or top of a page. Only short rows are bound so: a long one may be cut anywhere.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from caseapp.documents.model import Block, Contents, Figure, Items, Pairs, Paragraph, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from caseapp.documents.page.row import Row

WHOLE: Final = 8
"""A row of a table with fewer lines is never cut."""

INTRODUCES: Final = 4
"""So many lines at most introduce what follows."""


class Bond(Enum):
    """What the rows of a block are bound to: nothing, a neighbour, each other, or what follows too."""

    LOOSE = auto()
    ENDS = auto()
    ALL = auto()
    NEXT = auto()


def bonds(blocks: Sequence[Block]) -> Iterator[tuple[Block, Bond]]:
    """Each block with how its rows are bound."""
    found: list[Bond] = []
    after: Block | None = None
    for block in reversed(blocks):
        found.append(_bond(block, after, found[-1] if found else Bond.LOOSE))
        after = block
    return zip(blocks, reversed(found), strict=True)


def _bond(block: Block, after: Block | None, bond_after: Bond) -> Bond:
    match block:
        case Contents():
            return Bond.ALL
        case Pairs() if isinstance(after, Figure) or (isinstance(after, Pairs) and bond_after is Bond.NEXT):
            return Bond.NEXT
        case Items() if block.keep:
            return Bond.NEXT
        case Paragraph() if isinstance(after, Table | Pairs | Items | Figure | Contents):
            return Bond.NEXT
        case Pairs() | Table() | Items():
            return Bond.ENDS
        case _:
            return Bond.LOOSE


def bound(rows: Iterable[Row], bond: Bond) -> Iterator[Row]:
    """The rows of one block, those that stay with the next marked so."""
    if bond is Bond.LOOSE:
        yield from rows
        return
    listed = list(rows)
    own = [at for at, row in enumerate(listed) if row.role != "TH"]
    ends = {own[0], own[-2]} if len(own) > 1 else set()
    last = len(listed) - 1
    for at, row in enumerate(listed):
        wanted = at in ends if bond is Bond.ENDS else bond is Bond.NEXT or at < last
        yield replace(row, keep=True) if wanted and not row.keep and _short(row, last=at == last) else row


def _short(row: Row, *, last: bool) -> bool:
    lines = max((len(cell.lines) for cell in row.cells), default=0)
    return lines <= INTRODUCES if last and row.role == "P" else lines < WHOLE
