"""Text made safe for a terminal: what somebody typed may hold characters that play tricks there."""

from __future__ import annotations

import unicodedata

LONGEST_QUOTED = 60

_DOT = "·"


def one_line(text: str) -> str:
    """The text on one line; controls, marks of direction and half characters are shown as a dot."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(letter if _plain(letter) else _DOT for letter in " ".join(text.splitlines()))


def lines(text: str) -> list[str]:
    """The lines of the text, each made safe."""
    return [one_line(line) for line in text.splitlines()]


def quoted(value: object) -> str:
    """A value that was typed, short enough to repeat in a message."""
    text = str(value)
    cut = text if len(text) <= LONGEST_QUOTED else f"{text[:LONGEST_QUOTED]}…"
    return f"“{one_line(cut)}”"


def _plain(letter: str) -> bool:
    return letter == " " or not unicodedata.category(letter).startswith(("C", "Zl", "Zp"))
