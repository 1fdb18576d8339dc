"""The type: which font, how wide each character is, and what to do with characters that a font does not have.

Noto Sans for text, Noto Sans Mono for codes, and for what they lack DejaVu Sans (Arabic, Hebrew, Georgian, signs),
Noto Emoji, Noto Sans for Ethiopic and Thai, Droid Sans Fallback (Chinese, Japanese), and a font for Korean. What none
of them has is printed as its code, so that nothing disappears.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

from caseapp.asset import asset

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont


class Face(StrEnum):
    """A font; the value is the name of its file."""

    TEXT = "NotoSans-Regular"
    STRONG = "NotoSans-Bold"
    SLANTED = "NotoSans-Italic"
    MONO = "NotoSansMono-Regular"
    OTHER = "DejaVuSans"
    EMOJI = "NotoEmoji"
    ETHIOPIC = "NotoSansEthiopic-Regular"
    THAI = "NotoSansThai-Regular"
    EAST = "DroidSansFallback"
    KOREAN = "CaseappHangul"


BEHIND: Final = (Face.OTHER, Face.EMOJI, Face.ETHIOPIC, Face.THAI, Face.EAST, Face.KOREAN)
"""Where to look for a character that a font lacks, in order."""

SPACE: Final = 0x20
EM: Final = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Metrics:
    """The widths of a font's characters, by code point, in thousandths of its size."""

    widths: Mapping[int, float]
    characters: frozenset[str]
    space: float

    def width(self, text: str) -> float:
        """The width of a text of which the font has every character, at size 1."""
        widths = self.widths
        return sum([widths[ord(one)] for one in text]) / EM


@cache
def font(face: Face) -> TTFont:
    """The font, known to reportlab under the face's name.

    Raises:
        FileNotFoundError: the program's fonts are gone.
    """
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    found = TTFont(face.value, str(asset("fonts", f"{face.value}.ttf")), shapable=False)
    registerFont(found)
    return found


@cache
def metrics(face: Face) -> Metrics:
    """The widths of a font."""
    inside = font(face).face
    known = {code: float(inside.charWidths.get(code, inside.defaultWidth)) for code in inside.charToGlyph}
    known[0xA0] = known.get(0xA0, known[SPACE])
    return Metrics(widths=known, characters=frozenset(map(chr, known)), space=known[SPACE] / EM)


def pieces(face: Face, text: str) -> list[tuple[Face, str]]:
    """The text in pieces, each with a font that has all of its characters."""
    if metrics(face).characters.issuperset(text):
        return [(face, text)]
    found: list[tuple[Face, str]] = []
    for one in text:
        where, shown = _place(face, one)
        if found and found[-1][0] is where:
            found[-1] = (where, found[-1][1] + shown)
        else:
            found.append((where, shown))
    return found


def _place(face: Face, one: str) -> tuple[Face, str]:
    for option in (face, *BEHIND):
        if one in metrics(option).characters:
            return option, one
    return face, f"‹U+{ord(one):04X}›"
