"""A document as plain values: sections of blocks, blocks of marked text. Knows nothing of pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, TypeAlias


class Mark(StrEnum):
    """What a piece of text is, and so how it looks."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    MONO = "mono"
    STRUCK = "struck"
    BLACK = "black"
    """A word that stands where a name was taken out; the name itself is not in the document."""
    LATE = "late"
    GOOD = "good"


class Span(NamedTuple):
    """A piece of text of one kind."""

    text: str
    mark: Mark = Mark.PLAIN


Text: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading: level 1 begins a section, 2 and 3 stand inside; ``anchor`` names it for links and bookmarks."""

    text: Text
    level: int = 2
    anchor: str = ""


class Look(StrEnum):
    """How a paragraph is set."""

    LEAD = "lead"
    BODY = "body"
    LETTER = "letter"
    """As the body, further apart: each says one thing."""
    SMALL = "small"
    LABEL = "label"
    """A bold word or two above a paragraph, which stays with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One or more paragraphs of running text; a line break in the text begins a new one. ``indent`` in points."""

    text: Text
    look: Look = Look.BODY
    keep: bool = False
    indent: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What somebody said or wrote, word for word."""

    text: Text


class Tone(StrEnum):
    """What a notice is: something to know, or something that is wrong."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Text in a tinted field."""

    text: Text
    tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list with bullets; ``keep`` holds it on one page with what follows."""

    items: tuple[Text, ...]
    keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Labels with what they stand for."""

    rows: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; ``shares`` of the width by column. The heads come back on every page; no heads, no lines.

    ``tight`` sets its rows closer together, all on one page: only for a table of few lines.
    """

    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[Text, ...], ...]
    tight: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture, by its id, with what it shows for who cannot see it; width and height in its own points, upright."""

    picture: str
    says: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The name of the document, with a line above it and one below."""

    above: str
    text: Text
    below: Text = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The list of sections with their page numbers."""


Block: TypeAlias = Heading | Paragraph | Quote | Notice | Items | Pairs | Table | Figure | Title | Contents


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of a document; ``fresh`` begins on a new page."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    fresh: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """The dossier of one respondent in one case.

    ``moment`` is that of the last act in it: a dossier has no clock. ``mark`` stands on every page, with ``running``
    above and ``foot`` below. ``title`` goes into the file's properties and holds no name.
    """

    case_id: str
    title: str
    organisation: str
    moment: datetime
    mark: str
    running: Text
    foot: str
    sections: tuple[Section, ...] = field(default=())
