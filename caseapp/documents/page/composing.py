"""From the blocks of a document to rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from caseapp.documents.matter import clipped, words
from caseapp.documents.model import (
    Block,
    Contents,
    Dossier,
    Figure,
    Heading,
    Items,
    Look,
    Mark,
    Notice,
    Pairs,
    Paragraph,
    Quote,
    Section,
    Span,
    Table,
    Title,
    Tone,
)
from caseapp.documents.page import style as s
from caseapp.documents.page.bond import WHOLE, bonds, bound
from caseapp.documents.page.picture import Picture
from caseapp.documents.page.row import Cell, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from caseapp.documents.model import Text
    from caseapp.documents.page.setting import Setter

LABEL_SHARE = 0.25
GAP = 14.0
CELL_GAP = 10.0
"""Between columns."""

BULLET = 12.0
LONGEST_BOOKMARK = 120
NUMBER_WIDTH = 40.0
HANG, TOC_HANG = 34.0, 22.0
"""Where a section's title begins, right of its number."""

CLOSE = 6.0
"""The most space between a heading and what follows."""


class Composer:
    """Makes the rows of one document."""

    def __init__(self, dossier: Dossier, setter: Setter) -> None:
        self._dossier = dossier
        self._setter = setter
        self._blocks = 0
        self._numbers = {one.id: at for at, one in enumerate(dossier.sections[1:], start=1)}

    def rows(self) -> Iterator[Row]:
        """All rows, in order."""
        for at, section in enumerate(self._dossier.sections):
            yield from self._section(section, first=at == 0)

    def _section(self, section: Section, *, first: bool) -> Iterator[Row]:
        title = self._title(section)
        if first:
            yield Row(cells=(), anchor=section.id, level=1, title=title, keep=True)
        else:
            yield self._section_head(section, title)
            yield Row(cells=(), pad=3, keep=True, role="Artifact")
        before: Block | None = None
        for at, (block, bond) in enumerate(bonds(section.blocks)):
            fits = min if isinstance(before, Heading) or (at == 0 and not first) else max
            room = CLOSE if isinstance(before, Heading | Table | Pairs) or at == 0 else 0.0
            for part, row in enumerate(bound(self._block(block, f"{section.id}-{at}"), bond)):
                yield replace(row, above=fits(row.above, room)) if part == 0 and room else row
            before = block

    def _title(self, section: Section) -> str:
        number = self._numbers.get(section.id)
        return f"{number} {section.title}" if number else section.title

    def _numbered(self, section: Section, style: s.Style, x: float, width: float) -> tuple[Cell, ...]:
        number = self._cell((Span(str(self._numbers[section.id])),), style)
        return number, self._cell((Span(section.title),), style, x, width - x)

    def _section_head(self, section: Section, title: str) -> Row:
        return Row(
            cells=self._numbered(section, s.SECTION, HANG, s.WIDTH),
            above=32,
            keep=True,
            anchor=section.id,
            level=1,
            title=title,
            breaks=section.fresh,
            turns=self._numbers.get(section.id) == 1,  # a summary of one page stands by itself
            role="H1",
        )

    def _block(self, block: Block, anchor: str) -> Iterator[Row]:  # noqa: PLR0911 - one for each kind of block
        self._blocks += 1
        match block:
            case Heading():
                return self._heading(block, anchor)
            case Paragraph():
                return self._paragraph(block)
            case Quote():
                return self._field(block.text, s.QUOTE, bar=s.LINE, fill=None, role="BlockQuote")
            case Notice():
                wrong = block.tone is Tone.WARNING
                bar, fill = (s.WRONG, s.WRONG_SOFT) if wrong else (s.ACCENT, s.SOFT)
                return self._field(block.text, s.CELL, bar=bar, fill=fill, role="Div")
            case Items():
                return self._items(block)
            case Pairs():
                return self._pairs(block)
            case Table():
                return self._table(block)
            case Figure():
                return self._figure(block)
            case Title():
                return self._big_title(block)
            case Contents():
                return self._contents()

    def _cell(self, text: Text, style: s.Style, x: float = 0.0, width: float = s.WIDTH) -> Cell:
        return Cell(x=x, lines=self._setter.lines(text, style, width), leading=style.leading, size=style.size)

    def _heading(self, block: Heading, anchor: str) -> Iterator[Row]:
        style = s.HEADINGS[block.level]
        deep = 2 if block.level == 2 else 0  # noqa: PLR2004 - small headings are no bookmarks
        yield Row(
            cells=(self._cell(block.text, style),),
            above=20 if deep else 16,
            keep=True,
            anchor=block.anchor or (anchor if deep else ""),
            level=deep,
            title=words(clipped(block.text, LONGEST_BOOKMARK)),
            role=f"H{block.level}",
        )
        yield Row(cells=(), pad=1.5 if deep else 0.5, keep=True, role="Artifact")

    def _paragraph(self, block: Paragraph) -> Iterator[Row]:
        style = s.PARAGRAPHS[block.look]
        cell = self._cell(block.text, style, block.indent, s.WIDTH - block.indent)
        yield Row(cells=(cell,), above=s.ABOVE[block.look], keep=block.keep or block.look is Look.LABEL)

    def _field(self, text: Text, style: s.Style, *, bar: s.Colour, fill: s.Colour | None, role: str) -> Iterator[Row]:
        cell = self._cell(text, style, x=GAP, width=s.WIDTH - 2 * GAP)
        yield Row(cells=(cell,), above=7, pad=5 if fill else 1, bar=bar, fill=fill, role=role)

    def _items(self, block: Items) -> Iterator[Row]:
        dot = self._cell((Span("•", Mark.MUTED),), s.BODY)
        for at, item in enumerate(block.items):
            text = self._cell(item, s.BODY, x=BULLET, width=s.WIDTH - BULLET)
            yield Row(cells=(dot, text), above=5 if at == 0 else 2.5, role="LI", block=self._blocks)

    def _pairs(self, block: Pairs) -> Iterator[Row]:
        left = s.WIDTH * LABEL_SHARE
        for at, (label, text) in enumerate(block.rows):
            cells = (
                self._cell((Span(label),), s.LABEL, width=left - GAP),
                self._cell(text, s.BODY, x=left, width=s.WIDTH - left),
            )
            yield Row(cells=cells, above=7 if at == 0 else 3, role="PAIR", block=self._blocks)

    def _table(self, block: Table) -> Iterator[Row]:
        widths = [share * s.WIDTH for share in block.shares]
        starts = [sum(widths[:at]) for at in range(len(widths))]
        head: Row | None = None
        block_number = self._blocks
        if block.heads:
            texts = tuple((Span(one),) for one in block.heads)
            first = Row(
                cells=self._cells(texts, s.HEAD_CELL, starts, widths),
                above=8,
                pad=3,
                keep=True,
                rule=s.QUIET,
                role="TH",
                block=self._blocks,
            )
            head = replace(first, above=0, repeats=True)
            yield first
        for at, row in enumerate(block.rows):
            cells = self._cells(row, s.CELL, starts, widths)
            above = 6 if head is None and at == 0 else 0
            rule = s.LINE if head is not None else None
            pad = 4.5 if head else 1.0 if block.tight else 3.5
            keep = block.tight and at < len(block.rows) - 1
            role = "TR" if block.heads else "PAIR"
            yield Row(
                cells=cells,
                above=above,
                pad=pad,
                keep=keep,
                rule=rule,
                head=head,
                whole=WHOLE,
                role=role,
                block=block_number,
            )

    def _cells(
        self, texts: tuple[Text, ...], style: s.Style, starts: list[float], widths: list[float]
    ) -> tuple[Cell, ...]:
        return tuple(
            self._cell(text, style, x=x, width=width - (CELL_GAP if at < len(texts) - 1 else 0))
            for at, (text, x, width) in enumerate(zip(texts, starts, widths, strict=True))
        )

    def _figure(self, block: Figure) -> Iterator[Row]:
        scale = min(s.POINT, s.WIDTH / block.width, s.TALLEST / block.height)
        picture = Picture(id=block.picture, width=block.width * scale, height=block.height * scale)
        yield Row(cells=(), picture=picture, above=8, role="Figure", title=block.says)

    def _big_title(self, block: Title) -> Iterator[Row]:
        yield Row(cells=(self._cell((Span(block.above),), s.OVERLINE),), keep=True, role="P")
        yield Row(cells=(self._cell(block.text, s.TITLE),), keep=True, role="H1")
        if block.below:
            yield Row(cells=(self._cell(block.below, s.BELOW),), above=1, keep=True)
        yield Row(cells=(), pad=4, rule=s.LINE, keep=True, role="Artifact")

    def _contents(self) -> Iterator[Row]:
        for at, section in enumerate(self._dossier.sections[1:]):
            cells = self._numbered(section, s.BODY, TOC_HANG, s.WIDTH - NUMBER_WIDTH)
            yield Row(cells=cells, above=5 if at == 0 else 1, leads_to=section.id, role="TOCI", block=self._blocks)
