"""Writing many runs of text on a page, quicker than reportlab's own text object.

Most text is plain ASCII, which reportlab puts at its own codes in a font's first subset (``asciiReadable``); such a run
needs no look at each of its characters. All else is left to reportlab.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfgen.textobject import PDFTextObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfgen.canvas import Canvas

    from caseapp.documents.page.style import Colour

FIRST = 0
"""The subset that holds ASCII."""

_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})


class Writing(PDFTextObject):
    """A text object that sets each run at its own place."""

    # of reportlab's own text object, which its stubs leave out
    _code: list[str]
    _curSubset: int  # noqa: N815
    _formatText: Callable[[str], str]  # noqa: N815

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._ink: Colour | None = None
        self._type: tuple[str, float] | None = None

    def run(self, x: float, y: float, text: str, font: str, size: float, colour: Colour) -> None:
        """Set one run; font and colour are written only where they change."""
        if self._type != (font, size):
            self._type = (font, size)
            self.setFont(font, size)
        if self._ink != colour:
            self._ink = colour
            self.setFillColorRGB(*colour)
        plain = self._curSubset == FIRST and text.isascii() and text.isprintable()
        shown = f"({text.translate(_ESCAPED)}) Tj" if plain else self._formatText(text)
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {shown}")
