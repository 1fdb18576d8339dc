"""Reading TOML that somebody else wrote; a key of many parts keeps the standard library busy for hours."""

from __future__ import annotations

import re
import tomllib
from typing import Any

MOST_PARTS = 200
"""Parts in one dotted key; the deepest that means anything here has four."""

LONGEST_PART = 100

_PART = re.compile(r"""\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*""")


def loads(text: str) -> dict[str, Any]:
    """The tables in a TOML text.

    Raises:
        tomllib.TOMLDecodeError: it is no TOML.
        ValueError: a number in it has too many digits.
        RecursionError: lists or tables stand too deep in each other, or a key has too many parts.
    """
    if text.count(".") >= MOST_PARTS and _longest_run(text) >= MOST_PARTS:
        raise RecursionError("a key of too many parts")
    return tomllib.loads(text)


def _longest_run(text: str) -> int:
    """How many short words in a row have nothing but dots between them: in prose, sentences come between."""
    longest = run = 0
    for part in text.split("."):
        run = run + 1 if len(part) <= LONGEST_PART and "\n" not in part and _PART.fullmatch(part) else 0
        longest = max(longest, run)
    return longest
