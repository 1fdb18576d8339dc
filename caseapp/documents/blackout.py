"""Taking names out of a document: what is black holds another word, and nothing of the name.

Only names and texts that are known can be found; a nickname in free text stays. The user reviews the document.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.documents.model import Mark, Span, Text
from caseapp.evidence.blackout.finder import Finder, Who

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_UNSEEN = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " "),
    **dict.fromkeys([0x00AD, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]),
    **dict.fromkeys([*range(0xFE00, 0xFE10), 0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)]),
    0x20E3: None,  # the key around the digit before it, which would be drawn beside it
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
        people = (Who(name=one.text, label=one.label, whole=one.whole) for one in hidden)
        self._finder = Finder(people, kept, loose=False)

    def __call__(self, text: str, mark: Mark = Mark.PLAIN) -> Text:
        """The text, cleaned, with what is hidden replaced by its black word."""
        return tuple(self._spans(clean(text), mark))

    def _spans(self, text: str, mark: Mark) -> Iterator[Span]:
        at = 0
        for found in self._finder(text):
            if found.start > at:
                yield Span(text[at : found.start], mark)
            yield Span(self._finder.people[found.who].label, Mark.BLACK)
            at = found.end
        if at < len(text):
            yield Span(text[at:], mark)

    def hides(self, text: str) -> bool:
        """Whether something in this text is taken out."""
        return any(span.mark is Mark.BLACK for span in self(text))
