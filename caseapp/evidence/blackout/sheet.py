"""A page of a copy, and what was found on a page, as the process that reads tells them."""

from __future__ import annotations

from dataclasses import dataclass

from caseapp.evidence.blackout.marking import Area


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page of the copy as a picture: its size in points and in pixels, and its pixels as they stand in a PDF.

    ``form`` is ``lines`` for text in sixteen greys, ``grey`` or ``colour`` for a JPEG.
    """

    points: tuple[float, float]
    pixels: tuple[int, int]
    form: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPage:
    """Something that was found on a page: the areas of its lines, the words, and whether it is surely meant."""

    areas: tuple[Area, ...]
    text: str
    sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A page as it is seen: a PNG, and how many pages there are."""

    png: bytes
    pages: int
