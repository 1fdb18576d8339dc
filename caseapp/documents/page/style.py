"""How a dossier looks: sizes in points, colours, and the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from caseapp.documents.model import Look, Mark
from caseapp.documents.page.face import Face

if TYPE_CHECKING:
    from collections.abc import Mapping

Colour = tuple[float, float, float]


def _colour(code: str) -> Colour:
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return round(red, 4), round(green, 4), round(blue, 4)


INK: Final = _colour("#1b2430")
QUIET: Final = _colour("#5b6675")
LINE: Final = _colour("#d3dae2")
ACCENT: Final = _colour("#1f5f8b")
SOFT: Final = _colour("#eef4f9")
WRONG: Final = _colour("#a32a2a")
WRONG_SOFT: Final = _colour("#fbeeed")
GOOD: Final = _colour("#1d7044")
BLACK: Final = _colour("#000000")
WHITE: Final = _colour("#ffffff")

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT, RIGHT, TOP, BOTTOM = 64.0, 64.0, 82.0, 66.0
WIDTH: Final = PAGE_WIDTH - LEFT - RIGHT
HEIGHT: Final = PAGE_HEIGHT - TOP - BOTTOM


POINT: Final = 0.5
"""How wide a point of a picture is at most: 144 to the inch."""

TALLEST: Final = 330.0
"""How high a picture is at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a kind of text is set: the size, the distance between lines, its font and colour when it has no mark."""

    size: float
    leading: float
    face: Face = Face.TEXT
    colour: Colour = INK


TITLE: Final = Style(size=24, leading=30, face=Face.STRONG)
OVERLINE: Final = Style(size=9, leading=14, face=Face.STRONG, colour=ACCENT)
BELOW: Final = Style(size=10.5, leading=15, colour=QUIET)
SECTION: Final = Style(size=17, leading=22, face=Face.STRONG, colour=ACCENT)
HEADING: Final = Style(size=11.5, leading=16, face=Face.STRONG)
SMALL_HEADING: Final = Style(size=10, leading=14, face=Face.STRONG)
BODY: Final = Style(size=9.5, leading=14)
BOLD: Final = Style(size=9.5, leading=14, face=Face.STRONG)
LEAD: Final = Style(size=11, leading=16)
SMALL: Final = Style(size=8, leading=11.5, colour=QUIET)
LABEL: Final = Style(size=8.5, leading=14, colour=QUIET)
CELL: Final = Style(size=8.8, leading=12.6)
HEAD_CELL: Final = Style(size=8, leading=11.5, face=Face.STRONG, colour=QUIET)
QUOTE: Final = Style(size=9.5, leading=14, face=Face.SLANTED)
RUNNING: Final = Style(size=8, leading=11, colour=QUIET)

PARAGRAPHS: Final[Mapping[Look, Style]] = {
    Look.LEAD: LEAD,
    Look.BODY: BODY,
    Look.LETTER: BODY,
    Look.SMALL: SMALL,
    Look.LABEL: BOLD,
}
ABOVE: Final[Mapping[Look, float]] = {Look.LEAD: 5, Look.BODY: 4, Look.LETTER: 7, Look.SMALL: 2, Look.LABEL: 10}
"""The space above a paragraph."""
HEADINGS: Final[Mapping[int, Style]] = {1: SECTION, 2: HEADING, 3: SMALL_HEADING}

FACES: Final[Mapping[Mark, Face]] = {
    Mark.STRONG: Face.STRONG,
    Mark.LATE: Face.STRONG,
    Mark.GOOD: Face.STRONG,
    Mark.MONO: Face.MONO,
    Mark.BLACK: Face.STRONG,
}
COLOURS: Final[Mapping[Mark, Colour]] = {
    Mark.MUTED: QUIET,
    Mark.LATE: WRONG,
    Mark.GOOD: GOOD,
    Mark.BLACK: WHITE,
    Mark.STRUCK: QUIET,
}
SMALLER: Final[Mapping[Mark, float]] = {Mark.MONO: 0.82, Mark.BLACK: 0.86}
"""How much smaller a mark is set than the text around it."""
