"""What is blacked out and who is looked for as plain values, to be sent to the process that reads, or kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.evidence.blackout.finder import Who
from caseapp.evidence.blackout.marking import Area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from caseapp.evidence.blackout.search import People

Plain = list[object]


def areas_out(areas: Sequence[Area]) -> Plain:
    """Areas as plain values."""
    return [[one.page, one.left, one.top, one.right, one.bottom] for one in areas]


def areas_in(kept: object) -> tuple[Area, ...]:
    """The areas that :func:`areas_out` gave.

    Raises:
        ValueError: they are none.
    """
    if not isinstance(kept, list):
        raise ValueError("these are no areas")  # noqa: TRY004
    return tuple(
        Area(page=int(page), left=float(left), top=float(top), right=float(right), bottom=float(bottom))
        for page, left, top, right, bottom in kept
    )


def people_out(people: People) -> Plain:
    """People as plain values."""
    return [[[one.name, one.label, list(one.also), one.whole] for one in people.who], list(people.kept)]


def people_in(kept: object) -> tuple[tuple[Who, ...], tuple[str, ...]]:
    """Who is looked for, and whose names stay, as :func:`people_out` gave them.

    Raises:
        ValueError: they are none.
    """
    if not isinstance(kept, list):
        raise ValueError("these are no people")  # noqa: TRY004
    who, stays = kept
    people = tuple(
        Who(name=str(name), label=str(label), also=tuple(map(str, also)), whole=bool(whole))
        for name, label, also, whole in who
    )
    return people, tuple(map(str, stays))
