"""Setting text in lines of a given width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from caseapp.documents.model import Mark, Span, Text
from caseapp.documents.page.bidi import RIGHT_TO_LEFT, seen
from caseapp.documents.page.face import Face, metrics, pieces
from caseapp.documents.page.style import COLOURS, FACES, SMALLER, Colour, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_KEPT: Final = 100_000
"""Words whose widths are remembered; more than any dossier has different ones."""

NOTHING: Final = "\0"
"""What a run says whose words were said by the run before it."""

_TOKEN: Final = re.compile(r"[^\S\u00a0]+|(?:\u00a0|\S)+")


class Run(NamedTuple):
    """A stretch of one font, size and colour, ``x`` from where its line begins.

    ``says`` is the text as it is read, where that is not what is drawn from left to right.
    """

    x: float
    text: str
    face: Face
    size: float
    colour: Colour
    width: float
    mark: Mark = Mark.PLAIN
    says: str = ""


Line = tuple[Run, ...]


class _Piece(NamedTuple):
    """A part of a word: its mark, text, and width."""

    mark: Mark
    text: str
    width: float


class Setter:
    """Sets texts; remembers how wide words are."""

    def __init__(self) -> None:
        self._widths: dict[Face, dict[str, float]] = {face: {} for face in Face}

    def width(self, face: Face, word: str) -> float:
        """The width of a word at size 1, what its font lacks taken from others."""
        known = self._widths[face]
        found = known.get(word)
        if found is None:
            if len(known) >= MOST_KEPT:
                known.clear()
            found = known[word] = sum(metrics(where).width(part) for where, part in pieces(face, word))
        return found

    def lines(self, text: Text, style: Style, width: float) -> list[Line]:
        """The text in lines no wider than ``width``; a line break in the text begins a new line."""
        if len(text) == 1 and text[0].mark is not Mark.BLACK:
            return self._plain(text[0].text, text[0].mark, style, width)
        found: list[Line] = []
        for paragraph in _paragraphs(text):
            if len(paragraph) == 1 and paragraph[0].mark is not Mark.BLACK:
                found += self._plain(paragraph[0].text, paragraph[0].mark, style, width)
            else:
                found.extend(self._marked(paragraph, style, width))
        return found

    # --- text of one mark, which is nearly all of it

    def _plain(self, text: str, mark: Mark, style: Style, width: float) -> list[Line]:
        face, colour = FACES.get(mark, style.face), COLOURS.get(mark, style.colour)
        size = style.size * SMALLER.get(mark, 1.0)
        room, space = width / size, metrics(face).space
        found: list[Line] = []
        for paragraph in text.split("\n"):
            for words, long in self._fill(paragraph.split(), face, room, space):
                found.append(self._line(words, long, mark, face, size, colour))
        return found

    def _fill(self, words: list[str], face: Face, room: float, space: float) -> Iterator[tuple[str, float]]:
        """Lines of words, each with its width at size 1."""
        known, used = self._widths[face], 0.0
        line: list[str] = []
        for whole in words:
            word, long = whole, known.get(whole)
            if long is None:
                long = self.width(face, word)
            if line and used + space + long > room:
                yield " ".join(line), used
                line, used = [], 0.0
            if long > room:
                *full, (word, long) = self._broken(word, face, room)
                yield from full
            used += long + space if line else long
            line.append(word)
        yield " ".join(line), used

    def _broken(self, word: str, face: Face, room: float) -> list[tuple[str, float]]:
        """A word that is wider than a line, in parts that are not."""
        found: list[tuple[str, float]] = []
        part, used = "", 0.0
        for one in word:
            long = self.width(face, one)
            if part and used + long > room:
                found.append((part, used))
                part, used = "", 0.0
            part, used = part + one, used + long
        return [*found, (part, used)]

    def _line(self, words: str, long: float, mark: Mark, face: Face, size: float, colour: Colour) -> Line:
        if words.isascii() or (metrics(face).characters.issuperset(words) and RIGHT_TO_LEFT.search(words) is None):
            return (Run(0.0, words, face, size, colour, long * size, mark),) if words else ()
        return tuple(self._runs(0.0, words, mark, face, size, colour))

    def _runs(self, x: float, words: str, mark: Mark, face: Face, size: float, colour: Colour) -> Iterator[Run]:
        said = "" if RIGHT_TO_LEFT.search(words) is None else words
        for where, part in pieces(face, seen(words)):
            long = metrics(where).width(part) * size
            # the first of them says it all
            yield Run(x, part, where, size, colour, long, mark, said)
            said = NOTHING if said else ""
            x += long

    # --- text of several marks

    def _marked(self, paragraph: Text, style: Style, width: float) -> Iterator[Line]:
        """One paragraph: words may be made of pieces with different marks, and are not broken between those."""
        line: list[_Piece] = []
        used = 0.0
        for word, gap in self._words(paragraph, style):
            for part, narrow in self._narrowed(word, style, width):
                before = gap if line and part is word else None
                extra = before.width if before else 0.0
                if line and used + extra + narrow > width:
                    yield self._set(line, style)
                    line, used, before, extra = [], 0.0, None, 0.0
                line += [before, *part] if before else part
                used += extra + narrow
        yield self._set(line, style)

    def _words(self, paragraph: Text, style: Style) -> Iterator[tuple[list[_Piece], _Piece | None]]:
        """The words of a paragraph with the white space before each."""
        word: list[_Piece] = []
        gap: _Piece | None = None
        for span in paragraph:
            shown = span.text.replace(" ", "\u00a0") if span.mark is Mark.BLACK else span.text
            for token in _TOKEN.findall(shown):
                if token.isspace() and "\u00a0" not in token:
                    if word:
                        yield word, gap
                        word = []
                    gap = self._piece(span.mark, " ", style)
                else:
                    word.append(self._piece(span.mark, token, style))
        if word:
            yield word, gap

    def _piece(self, mark: Mark, text: str, style: Style) -> _Piece:
        face, size = FACES.get(mark, style.face), style.size * SMALLER.get(mark, 1.0)
        return _Piece(mark, text, self.width(face, text) * size)

    def _narrowed(self, word: list[_Piece], style: Style, width: float) -> Iterator[tuple[list[_Piece], float]]:
        """The word, or where it is wider than a line its parts; each with its width."""
        whole = sum(piece.width for piece in word)
        if whole <= width:
            yield word, whole
            return
        for piece in word:
            size = style.size * SMALLER.get(piece.mark, 1.0)
            for part, long in self._broken(piece.text, FACES.get(piece.mark, style.face), width / size):
                yield [_Piece(piece.mark, part, long * size)], long * size

    def _set(self, line: list[_Piece], style: Style) -> Line:
        found: list[Run] = []
        x, at = 0.0, 0
        while at < len(line):
            mark, words = line[at].mark, line[at].text
            at += 1
            while at < len(line) and line[at].mark is mark:
                words += line[at].text
                at += 1
            face, colour = FACES.get(mark, style.face), COLOURS.get(mark, style.colour)
            found.extend(self._runs(x, words, mark, face, style.size * SMALLER.get(mark, 1.0), colour))
            x = found[-1].x + found[-1].width if found else x
        return tuple(found)


def _paragraphs(text: Text) -> Iterator[Text]:
    """The text cut at its line breaks."""
    found: list[list[tuple[str, Mark]]] = [[]]
    for span in text:
        first, *rest = span.text.split("\n")
        found[-1].append((first, span.mark))
        found.extend([(one, span.mark)] for one in rest)
    for one in found:
        yield tuple(Span(part, mark) for part, mark in one if part)
