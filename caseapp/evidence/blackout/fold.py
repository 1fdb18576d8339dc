"""A text as names are looked for in it: bare letters, nothing that hides, and the way back to the text."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SPECIAL = {
    "ı": "i",
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "Th",
    "ß": "ss",
    "ẞ": "SS",
    "æ": "ae",
    "Æ": "Ae",
    "œ": "oe",
    "Œ": "Oe",
    **dict.fromkeys("‘’‚‛ʼʹ`´′＇", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "\ufffe": "",  # with which pdfium joins a word that was broken off at the end of a line
}
_GONE = frozenset({"Mn", "Me", "Cf"})


@lru_cache(maxsize=8192)
def _letter(one: str) -> str:
    special = _SPECIAL.get(one)
    if special is not None:
        return special
    if unicodedata.category(one) in _GONE:
        return ""
    apart = unicodedata.normalize("NFKD", one)
    return "".join(_SPECIAL.get(part, part) for part in apart if unicodedata.category(part) not in _GONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A text in bare letters; ``places`` are where each of them stands in the text, None when all stand in place."""

    text: str
    places: tuple[int, ...] | None
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the text a piece of the bare letters stands, with the marks that belong to it."""
        if self.places is None:
            return start, end
        last = self.places[end] if end < len(self.places) else self.length
        # a letter that is written in one sign and read as two belongs to the piece as a whole
        return self.places[start], max(last, self.places[end - 1] + 1)


def fold(text: str) -> Folded:
    """A text in bare letters: é is e, ｓ is s, a soft hyphen is nothing; capitals stay capitals."""
    if text.isascii():
        return Folded(text=text, places=None, length=len(text))
    letters: list[str] = []
    places: list[int] = []
    for at, one in enumerate(text):
        plain = one if one.isascii() else _letter(one)
        if not plain and (at == 0 or text[at - 1].isspace()) and one.isprintable():
            plain = one  # a mark that stands on nothing
        letters.append(plain)
        places.extend([at] * len(plain))
    return Folded(text="".join(letters), places=tuple(places), length=len(text))
