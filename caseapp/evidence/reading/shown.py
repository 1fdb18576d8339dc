"""What strangers wrote, as it is kept to be shown: on one line, or not longer than may be."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 300
"""Characters of what a file tells about itself, such as the name of its maker."""


def one_line(text: str, most: int | None = None) -> str:
    """A text on one line, without what has no picture; what divides words becomes one space."""
    whole = text if text.isprintable() else "".join(one if one.isprintable() else " " for one in text)
    return " ".join(whole.split())[:most]


def told(value: object) -> str:
    """What a file tells about itself, whatever a library makes of it; empty when it tells nothing."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return one_line(str(value or ""), LONGEST)


def gather(lines: Iterable[str], most: int) -> tuple[str, bool]:
    """Lines as one text, at most so many characters, and whether there was more."""
    kept: list[str] = []
    room = most
    for line in lines:
        kept.append(line[:room])
        room -= len(line) + 1
        if room <= 0:
            return "\n".join(kept), True
    return "\n".join(kept), False


def stamp(written: str) -> str:
    """A moment that a program wrote for programs (ISO 8601) as people read it; anything else as it stands."""
    try:
        return moment(datetime.fromisoformat(written)) if "T" in written else written
    except ValueError:
        return written


def moment(at: datetime) -> str:
    """A moment as ``2-3-2026 14:05 (+0100)``, with the zone when it is known."""
    zone = f" ({at:%z})" if at.tzinfo is not None else ""
    return f"{at.day}-{at.month}-{at.year} {at.hour:02}:{at.minute:02}{zone}"
