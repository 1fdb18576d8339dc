"""Sizes: spacing in steps of four pixels, and type that follows the system's text size."""

from __future__ import annotations

from dataclasses import dataclass

TINY, SMALL, MEDIUM, LARGE, WIDE = 4, 8, 12, 16, 24
"""Space between things, in pixels at 100 %."""

BOX, BESIDE_BOX = 26, 29
"""How wide a box to tick is without words, and where the words beside a box or a round button begin."""

CORNER = 6
CARD_CORNER = 8
LINE_HEIGHT = 1.42
"""The distance of lines in running text, in sizes of the letter."""

PER_CENT = 100
SYSTEM_POINTS = 9.0
"""The text size of Windows at 100 %; ours is 13.5 pixels (10.125 points) there and grows along."""


BASE = 10.125
"""Points of running text where the system's is as large as it comes."""

HIGH = (14, 18, 20, 22)
"""How high what holds one line of words is at least there, in pixels: links, fields, buttons."""


def line_percent(letter: float, natural: float) -> int:
    """How much to stretch a font's own line distance (``natural``) to come to ours, for a ``letter`` of this size."""
    return max(PER_CENT, round(LINE_HEIGHT * letter / natural * PER_CENT)) if natural > 0 else PER_CENT


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeScale:
    """Text sizes in points."""

    base: float
    small: float
    heading: float
    title: float
    display: float

    @classmethod
    def beside(cls, system_points: float) -> TypeScale:
        """The scale that goes with the system's text size."""
        share = max(system_points, 6.0) / SYSTEM_POINTS
        return cls(
            base=round(BASE * share, 2),
            small=round(9.0 * share, 2),
            heading=round(10.5 * share, 2),
            title=round(14.25 * share, 2),
            display=round(20.0 * share, 2),
        )

    def tokens(self) -> dict[str, str]:
        """The sizes by name, for the style sheet; what holds words is higher where the letters are larger."""
        share = max(self.base / BASE, 1.0)
        return {f"high_{high}": f"{round(high * share)}px" for high in HIGH} | {
            "base_pt": f"{self.base}pt",
            "small_pt": f"{self.small}pt",
            "heading_pt": f"{self.heading}pt",
            "title_pt": f"{self.title}pt",
            "display_pt": f"{self.display}pt",
        }
