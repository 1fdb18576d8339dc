"""Taking names out of a document: what is black holds another word, and nothing of the name.

Only names and texts that are known can be found; a nickname in free text stays. The user reviews the document.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.documents.model import Mark, Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHORTEST_PART = 3
"""A part of a name that is shorter is no name by itself: initials, ``de``, ``el``."""

OTHER = "een ander"
"""The word for a name that is found in other letters than it was given, such as a Turkish i without its dot."""

_UNSEEN = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " "),
    **dict.fromkeys([0x00AD, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]),
    **dict.fromkeys([*range(0xFE00, 0xFE10), 0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)]),
    **dict.fromkeys(range(0x1F3FB, 0x1F400)),  # shades of the emoji before them, which are drawn in one ink
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    0x0A: "\n",
    0x85: "\n",
    0x2028: "\n",
    0x2029: "\n",
}


def clean(text: str) -> str:
    """The text as it can be printed: one form of each letter, no control characters, nothing that hides or reorders."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNSEEN))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """Somebody or something that is taken out, and the word that comes in its place.

    ``whole`` is not taken apart: a text that the user named, in place of a name.
    """

    text: str
    label: str
    whole: bool = False


class Blackout:
    """Finds what is hidden in any text of the document."""

    def __init__(self, hidden: Iterable[Hidden], kept: Iterable[str] = ()) -> None:
        """Learn what to take out.

        Args:
            hidden: names and texts to take out.
            kept: names that stay, also where they look like a part of a hidden one.
        """
        self._labels: dict[str, str] = {}
        stays = {_key(name) for name in kept if name.strip()}
        parts_kept = {_key(part) for name in kept for part in _parts(name)}
        wholes: set[str] = set()
        parts: set[str] = set()
        for one in hidden:
            name = " ".join(clean(one.text).split())
            if not name or _key(name) in stays:
                continue
            self._labels.setdefault(_key(name), one.label)
            wholes.add(name)
            for part in () if one.whole else _parts(name):
                if _key(part) not in parts_kept:
                    self._labels.setdefault(_key(part), one.label)
                    parts.add(part)
        self._pattern = _pattern(wholes, parts, {clean(name) for name in kept if name.strip()}) if wholes else None

    def __call__(self, text: str, mark: Mark = Mark.PLAIN) -> Text:
        """The text, cleaned, with what is hidden replaced by its black word."""
        text = clean(text)
        if self._pattern is None or not text:
            return (Span(text, mark),) if text else ()
        return tuple(self._spans(self._pattern, text, mark))

    def _spans(self, pattern: re.Pattern[str], text: str, mark: Mark) -> Iterator[Span]:
        at = 0
        for found in pattern.finditer(text):
            name = found["whole"] or found["part"]
            if name is None:
                continue
            if found.start() > at:
                yield Span(text[at : found.start()], mark)
            yield Span(self._labels.get(_key(name), OTHER), Mark.BLACK)
            at = found.end()
        if at < len(text):
            yield Span(text[at:], mark)

    def hides(self, text: str) -> bool:
        """Whether something in this text is taken out."""
        return any(span.mark is Mark.BLACK for span in self(text))


def _key(name: str) -> str:
    return " ".join(clean(name).casefold().split())


def _parts(name: str) -> list[str]:
    """The parts of a name by which somebody is known alone: those that begin with a capital and are long enough."""
    words = [word.strip(".,;:()\"'“”‘’") for word in clean(name).split()]
    return [word for word in words if len(word) >= SHORTEST_PART and not word[0].islower() and "." not in word]


def _pattern(wholes: set[str], parts: set[str], kept: set[str]) -> re.Pattern[str]:
    """The longest first; whole names in any case, parts as they are written; the genitive goes with the name."""
    stays = "|".join(map(_spaced, sorted(kept, key=_by_length)))
    whole = "|".join(map(_spaced, sorted(wholes, key=_by_length)))
    part = "|".join(map(re.escape, sorted(parts, key=_by_length))) or r"(?!)"
    kept_first = rf"(?P<kept>(?<!\w)(?i:{stays})(?!\w))|" if stays else ""
    return re.compile(
        rf"{kept_first}(?<!\w)(?:(?P<whole>(?i:{whole}))|(?P<part>{part}))(?:['’]?s)?(?!\w)",
    )


def _by_length(name: str) -> tuple[int, str]:
    return -len(name), name


def _spaced(name: str) -> str:
    return r"\s+".join(re.escape(word) for word in name.split())
