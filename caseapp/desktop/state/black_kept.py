"""What was chosen to become black, kept until the copy is made: where it is, and none of the words themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.state.black_mark import Mark
from caseapp.evidence.blackout.marking import Area, NothingToBlack, Strike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.desktop.state.black_line import Line
    from caseapp.model.value import Value

MOST = 5_000
"""Marks that are kept; of more than that so much was found by name that it is soon found again."""

_FINE = 1_000_000
_WHOLE = -1
_PARTS = 5


def key_of(case_id: str, ref: str) -> str:
    """Under which name it is kept."""
    return f"black-out {case_id} {ref}"


def plain(marks: tuple[Mark, ...], lines: tuple[Line, ...]) -> Value:
    """Marks as they are kept; None when there is nothing to keep."""
    if not marks or len(marks) > MOST:
        return None
    authors = _authors(lines)
    return tuple(
        (
            tuple((one.page, *(round(side * _FINE) for side in _sides(one))) for one in mark.areas),
            _strike(mark.strike),
            (authors.index(mark.author[0]), mark.author[1]) if mark.author and mark.author[0] in authors else (),
            (mark.sure, mark.on),
            mark.by,
        )
        for mark in marks
    )


def restored(kept: Value, lines: tuple[Line, ...]) -> tuple[Mark, ...]:
    """The marks that :func:`plain` gave; what does not fit this evidence is left out."""
    authors = _authors(lines)
    found = []
    for one in kept if isinstance(kept, tuple | list) else ():
        try:
            mark = _mark(one, lines, authors)
        except (TypeError, ValueError, IndexError, NothingToBlack):
            continue
        if mark.areas or mark.strike is not None or mark.author is not None:
            found.append(mark)
    return tuple(found)


def _mark(kept: Value, lines: tuple[Line, ...], authors: list[str]) -> Mark:
    areas, strike, author, switches, by = _items(kept, _PARTS)
    sure, on = _items(switches, 2)
    struck = _struck(strike, lines)
    text = lines[struck.line - 1].text[struck.start : struck.end] if struck is not None else ""
    name = None
    if author:
        at, label = _items(author, 2)
        name = (authors[_number(at)], str(label))
    placed = tuple(_area(one) for one in areas) if isinstance(areas, tuple | list) else ()
    return Mark(areas=placed, strike=struck, author=name, text=text, sure=bool(sure), on=bool(on), by=str(by))


def _struck(kept: Value, lines: tuple[Line, ...]) -> Strike | None:
    if not kept:
        return None
    line, start, end, label = _items(kept, 4)
    number, begin, last = _number(line), _number(start), _number(end)
    if not 1 <= number <= len(lines) or not 0 <= begin <= len(lines[number - 1].text):
        raise ValueError(number)
    return Strike(line=number, start=begin, end=None if last == _WHOLE else last, label=str(label))


def _area(kept: Value) -> Area:
    page, *sides = (_number(one) for one in _items(kept, _PARTS))
    left, top, right, bottom = (side / _FINE for side in sides)
    return Area(page=page, left=left, top=top, right=right, bottom=bottom)


def _strike(one: Strike | None) -> tuple[Value, ...]:
    return () if one is None else (one.line, one.start, _WHOLE if one.end is None else one.end, one.label)


def _sides(area: Area) -> Iterator[float]:
    yield from (area.left, area.top, area.right, area.bottom)


def _authors(lines: tuple[Line, ...]) -> list[str]:
    return list(dict.fromkeys(line.author for line in lines if line.author))


def _items(kept: Value, number: int) -> tuple[Value, ...]:
    if not isinstance(kept, tuple | list) or len(kept) != number:
        raise ValueError(number)
    return tuple(kept)


def _number(kept: Value) -> int:
    if not isinstance(kept, int):
        raise TypeError(kept)
    return kept
