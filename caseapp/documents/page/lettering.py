"""Writing runs of text with embedded fonts: reportlab's subsets of TrueType fonts, and none of its canvas.

Most text is plain ASCII, which stands at its own codes in a font's first subset (``asciiReadable``); such a run needs
no look at each of its characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from caseapp.documents.page.face import Face, font

if TYPE_CHECKING:
    from caseapp.documents.page.press import Press
    from caseapp.documents.page.style import Colour

_BEYOND: Final = re.compile("<([0-9A-F]{5,6})>")
_CODE: Final = re.compile("<[0-9A-F]{2}> <[0-9A-F]{4,8}>")
_COUNT: Final = re.compile("[0-9]+ beginbfchar")
_ESCAPED: Final = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})


class Lettering:
    """The fonts of one file. ``number`` is the object that lists them, for the resources of every page."""

    def __init__(self, press: Press) -> None:
        from reportlab.pdfbase.pdfdoc import PDFDocument

        self._press = press
        self.number = press.reserve()
        # the stubs know nothing of what is inside
        self._document: Any = PDFDocument(invariant=1, compression=1)
        self._first: dict[Face, str] = {}
        self._type: tuple[str, float] | None = None
        self._ink: Colour | None = None

    def begin(self) -> None:
        """Forget which font and colour are set: a new page."""
        self._type = self._ink = None

    def run(self, code: list[str], x: float, y: float, text: str, face: Face, size: float, colour: Colour) -> None:
        """Set one run; font and colour are written only where they change."""
        if self._ink != colour:
            self._ink = colour
            code.append("{:g} {:g} {:g} rg".format(*colour))
        if text.isascii() and text.isprintable():
            name = self._first.get(face) or self._name(face)
            if self._type != (name, size):
                self._type = (name, size)
                code.append(f"{name} {size:.4g} Tf")
            code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm ({text.translate(_ESCAPED)}) Tj")
            return
        code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        for subset, part in font(face).splitString(text, self._document):
            name = font(face).getSubsetInternalName(subset, self._document)
            if self._type != (name, size):
                self._type = (name, size)
                code.append(f"{name} {size:.4g} Tf")
            code.append(f"({part.decode('latin-1').translate(_ESCAPED)}) Tj")

    def _name(self, face: Face) -> str:
        one = font(face)
        one.splitString(" ", self._document)
        name: str = one.getSubsetInternalName(0, self._document)
        self._first[face] = name
        return name

    def finish(self) -> None:
        """Print the fonts, each with the characters that were used."""
        document, press = self._document, self._press
        document.objectcounter = press.count
        for one in document.delayedFonts:
            one.addObjects(document)
        names = document.idToObject["BasicFonts"].dict
        listed = []
        for name in sorted(names):
            document.Reference(names[name], name)
            listed.append(f"/{name} {document.idToObjectNumberAndVersion[name][0]} 0 R")
        number = press.count
        while (number := number + 1) in document.numberToId:
            self._print(number, document.idToObject[document.numberToId[number]])
        press.small(self.number, f"<<{''.join(listed)}>>".encode("latin-1"))

    def _print(self, number: int, thing: Any) -> None:  # noqa: ANN401 - an object of reportlab's, which it does not type
        from reportlab.pdfbase.pdfdoc import PDFStream

        self._press.count = number
        if not isinstance(thing, PDFStream):
            self._press.small(number, bytes(thing.format(self._document)).strip())
            return
        content = thing.content
        if isinstance(content, str):
            content = to_unicode(content)
        entries = "".join(f"/{name} {value}" for name, value in sorted(thing.dictionary.dict.items()))
        self._press.stream(number, entries, content)


def to_unicode(table: str) -> bytes:
    """The table of what each code stands for, right also beyond four hex digits, and without codes for nothing."""
    lines = [_BEYOND.sub(_surrogates, line) for line in table.split("\n") if not line.endswith(" <0000>")]
    count = sum(_CODE.fullmatch(line) is not None for line in lines)
    return "\n".join(_COUNT.sub(f"{count} beginbfchar", line) for line in lines).encode("latin-1")


def _surrogates(found: re.Match[str]) -> str:
    """A character that does not fit in four hex digits, as reportlab leaves it, in UTF-16."""
    return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"
