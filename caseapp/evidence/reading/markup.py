"""The text of a page of HTML, with nothing fetched and nothing run."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser

from typing_extensions import override

_BREAKS = frozenset({"br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "hr"})
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset({"script", "style", "title", "template"})
_LINKS = ("http:", "https:", "mailto:", "tel:", "ftp:")
LONGEST_LINK = 500
LONGEST_TIME = 1.5
"""Seconds; of a page that takes longer the beginning is told."""

CUT = "[De rest van deze tekst is niet te tonen. Die staat wel in het origineel.]"
_END_OF_CELL = "\x1f"
_MOST_CELLS = 20
"""Cells within cells of which each is told in its column."""

_PIECE = 1 << 16
_SPACES = re.compile(r"[ \t\r\f\v]+")
_EMPTY_LINES = re.compile(r"\n\s*\n\s*\n+")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.kept: list[str] = []
        self._unseen = 0
        self._link = ""
        self._linked = 0
        self._cells: list[int] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._unseen = 0  # what came before it was not closed
        elif tag in _CELLS:
            self._cells.append(len(self.kept))
        elif tag in _UNSEEN:
            self._unseen += 1
        elif tag in _BREAKS:
            self.kept.append("\n")
        elif tag == "a":
            self._tell_link()
            self._link, self._linked = dict(attrs).get("href") or "", len(self.kept)
        elif tag == "img" and (seen := (dict(attrs).get("alt") or "").strip()):
            self.handle_data(f"[{seen}]")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN and self._unseen:
            self._unseen -= 1
        elif tag in _BREAKS:
            self.kept.append("\n")
        elif tag in _CELLS:
            self._end_cell()
        elif tag == "a":
            self._tell_link()

    def _end_cell(self) -> None:
        """What stands on one line in a cell stands beside the next cell, also where the cell is empty."""
        start = self._cells.pop() if self._cells else len(self.kept)
        words = "".join(self.kept[start:]).strip() if len(self._cells) < _MOST_CELLS else "\n"
        if "\n" in words:
            self.kept.append(" ")
            return
        self.kept[start:] = [words, _END_OF_CELL]
        self._linked = min(self._linked, len(self.kept))

    def _tell_link(self) -> None:
        """Where a link goes, unless its words say so: a reader of the page sees that on pointing at it."""
        link, self._link = self._link.strip()[:LONGEST_LINK], ""
        said = "".join(self.kept[self._linked :]).strip().rstrip("/").casefold()
        if link.casefold().startswith(_LINKS) and _bare(link) != _bare(said):
            self.handle_data(f" <{link}>")

    @override
    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.kept.append(data.replace("\n", " ").replace(_END_OF_CELL, " "))


def _bare(link: str) -> str:
    """A link as people write it."""
    return re.sub(r"^(?:https?://|mailto:|tel:)(?:www\.)?", "", link.casefold()).removeprefix("www.").rstrip("/")


def text_of(markup: str) -> str:
    """The words that a reader of the page would see, line by line."""
    words = _Words()
    end = time.monotonic() + LONGEST_TIME
    cut = False
    try:
        for at in range(0, len(markup), _PIECE):
            cut = time.monotonic() > end
            if cut:
                break
            words.feed(markup[at : at + _PIECE])
        cut = cut or len(words.rawdata) > _PIECE  # something that is begun and never ended
        if not cut:
            words.close()
    except AssertionError:  # what the parser raises on some broken declarations
        pass
    if cut:
        words.kept.append(f"\n\n{CUT}")
    lines = (_row(line) for line in "".join(words.kept).split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip()


def _row(line: str) -> str:
    """A line of a page; the cells of a table apart by tabs, where there are words in more than one."""
    cells = [_SPACES.sub(" ", cell).strip() for cell in line.split(_END_OF_CELL)]
    if sum(map(bool, cells)) < 2:  # noqa: PLR2004
        return "".join(cells)
    return "\t".join(cells).rstrip("\t")
