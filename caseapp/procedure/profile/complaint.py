"""What is wrong with a profile, where, and what to do about it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

Path = tuple[str | int, ...]
"""Where something stands in the data: keys, and the number of the element (from 0) in a list."""

LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something wrong at a place in the data, before that place is a line of the source.

    ``follows`` names other places: when something is wrong there, this may only follow from it, and is not told.
    """

    path: Path
    message: str
    remedy: str
    follows: tuple[Path, ...] = ()

    def follows_from(self, other: Fault) -> bool:
        """Whether the other fault lies inside what this one is about."""
        return any(other.path[: len(path)] == path for path in (self.path, *self.follows))


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """Something wrong at a line of the source; ``key`` is the place as a dotted key, elements counted from 1."""

    line: int
    key: str
    message: str
    remedy: str

    def sentence(self) -> str:
        """The complaint on one line, for a terminal."""
        where = f"regel {self.line}" + (f", {self.key}" if self.key else "")
        return f"{where}: {self.message} {self.remedy}"


class SourceError(ValueError):
    """A source cannot be used; ``complaints`` holds everything that is wrong with it, never only the first."""

    def __init__(self, complaints: tuple[Complaint, ...]) -> None:
        super().__init__("\n".join(complaint.sentence() for complaint in complaints))
        self.complaints = complaints


class ProtocolError(SourceError):
    """A profile cannot be used."""


def complaint_at(line: int, fault: Fault) -> Complaint:
    """A fault with the line at which it stands."""
    return Complaint(line=line, key=dotted(fault.path), message=fault.message, remedy=fault.remedy)


def dotted(path: Path) -> str:
    """A path as a reader would write it: ``measures[2].range``."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step + 1}]"
        else:
            text += f".{shown(step)}" if text else shown(step)
    return text


def shown(value: object) -> str:
    """A value that somebody typed, made safe and short enough to repeat in a message."""
    text = str(value)
    cut = text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"
    return "".join("?" if hidden(letter) else letter for letter in cut)


def hidden(letter: str) -> bool:
    """Whether a character is not seen or turns the reading direction: control, format, private or unassigned."""
    return unicodedata.category(letter).startswith("C")
