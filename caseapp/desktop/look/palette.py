"""The colours of the program by what they are for, light and dark, and from the system for high contrast."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette


READ = 4.5
"""The least contrast of text (WCAG 2.2, 1.4.3)."""

STRAIGHT = 0.04045
"""Below this, WCAG takes a colour's part as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One colour for each role, as ``#rrggbb``.

    ``ground`` lies behind everything, ``card`` on it; ``field`` is where one types; ``ink`` and ``muted`` are text;
    ``line`` separates and ``edge`` surrounds what can be used (3:1 at least). Each of ``accent``, ``good``, ``due`` and
    ``wrong`` is text on ``card`` and on its own ``…_soft``; ``on_accent`` is text on ``accent``, and ``ring`` lies
    around that when it has the focus; ``on_chosen`` is text on ``chosen``, which lies behind what is picked in a list.
    """

    ground: str
    card: str
    field: str
    ink: str
    muted: str
    line: str
    edge: str
    hover: str
    accent: str
    accent_soft: str
    accent_strong: str
    on_accent: str
    ring: str
    chosen: str
    on_chosen: str
    good: str
    good_soft: str
    due: str
    due_soft: str
    wrong: str
    wrong_soft: str

    def tokens(self) -> dict[str, str]:
        """The colours by name, for the style sheet."""
        return {item.name: getattr(self, item.name) for item in fields(self)}


LIGHT = Palette(
    ground="#f5f6f8",
    card="#ffffff",
    field="#ffffff",
    ink="#1b2430",
    muted="#5b6675",
    line="#dde2e8",
    edge="#858f9d",
    hover="#eef1f4",
    accent="#1f5f8b",
    accent_soft="#e8f1f7",
    accent_strong="#174a6d",
    on_accent="#ffffff",
    ring="#8cc4ec",
    chosen="#e8f1f7",
    on_chosen="#1b2430",
    good="#1d7044",
    good_soft="#e6f4ec",
    due="#8a5a00",
    due_soft="#fdf3dc",
    wrong="#a32a2a",
    wrong_soft="#fbe9e8",
)

DARK = Palette(
    ground="#14181d",
    card="#1c2229",
    field="#171c22",
    ink="#e6eaef",
    muted="#a4aebb",
    line="#323b46",
    edge="#74808f",
    hover="#262e37",
    accent="#7cbbe4",
    accent_soft="#1d3344",
    accent_strong="#a3d1ef",
    on_accent="#0e1a24",
    ring="#12476c",
    chosen="#1d3344",
    on_chosen="#e6eaef",
    good="#72cb9c",
    good_soft="#17322a",
    due="#e6b95c",
    due_soft="#372b12",
    wrong="#f2938e",
    wrong_soft="#40201f",
)


def from_system(system: QPalette) -> Palette:
    """The colours that a high-contrast system asks: its own, and nothing between text and ground."""
    from PySide6.QtGui import QPalette as Roles

    def colour(role: Roles.ColorRole) -> str:
        return system.color(role).name()

    ground, ink = colour(Roles.ColorRole.Window), colour(Roles.ColorRole.WindowText)
    base, text = colour(Roles.ColorRole.Base), colour(Roles.ColorRole.Text)
    if contrast(ink, ground) < READ:  # a system in the middle of a change
        ground, ink = base, text
    chosen, on_chosen = colour(Roles.ColorRole.Highlight), colour(Roles.ColorRole.HighlightedText)
    if contrast(on_chosen, chosen) < READ:
        chosen, on_chosen = ink, ground
    link = colour(Roles.ColorRole.Link)
    accent = link if contrast(link, ground) >= READ and contrast(link, base) >= READ else ink
    return Palette(
        ground=ground,
        card=ground,
        field=base if contrast(ink, base) >= READ else ground,
        ink=ink,
        muted=ink,
        line=ink,
        edge=ink,
        hover=ground,
        accent=accent,
        accent_soft=ground,
        accent_strong=ink,
        on_accent=ground,
        ring=ground,
        chosen=chosen,
        on_chosen=on_chosen,
        good=ink,
        good_soft=ground,
        due=ink,
        due_soft=ground,
        wrong=ink,
        wrong_soft=ground,
    )


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2: from 1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= STRAIGHT else ((part + 0.055) / 1.055) ** 2.4
