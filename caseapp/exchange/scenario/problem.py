"""What is wrong with a scenario file, by line and key."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong: the line and the key where it stands, and one Dutch sentence that says what to do."""

    line: int
    key: str
    text: str

    @property
    def sentence(self) -> str:
        """The problem with its place, as one line."""
        place = f"regel {self.line}"
        return f"{place}, sleutel “{self.key}”: {self.text}" if self.key else f"{place}: {self.text}"


class ScenarioError(ValueError):
    """A scenario file that cannot be played; ``problems`` names everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem], *, path: str = "") -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        self.path = path
        lines = [f"{path}: {problem.sentence}" if path else problem.sentence for problem in self.problems]
        super().__init__("\n".join(lines))


def meant(word: str, known: Iterable[str]) -> str:
    """A hint for a word that is not known: the nearest known one, or all when they are few, or nothing."""
    names = sorted(known)
    near = difflib.get_close_matches(word[:60], names, n=1)
    if near:
        return f" Bedoelt u “{near[0]}”?"
    if names and len(names) <= _SHOWN:
        return " Kies uit: " + ", ".join(names) + "."
    return ""
