"""Drawing placed rows with reportlab. Deterministic: no clock, no random, the same pages give the same bytes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from caseapp.documents.matter import words
from caseapp.documents.model import Dossier, Mark, Span
from caseapp.documents.page import style as s
from caseapp.documents.page.face import Face, font
from caseapp.documents.page.setting import Run, Setter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from reportlab.pdfgen.canvas import Canvas

    from caseapp.documents.page.layout import Pages, Placed
    from caseapp.documents.page.row import Row

LANGUAGE = "nl-NL"
MAKER = "Caseapp"
BASELINE = 0.36
"""How far below the middle of a line its letters stand, in parts of their size."""

BLACK_PAD = 1.1
BAR = 2.2
RUNNING_ROOM = 300.0
Text = list[tuple[float, float, Run]]


def paint(dossier: Dossier, pages: Pages, setter: Setter, tell: Callable[[int, int], None] | None = None) -> bytes:
    """The PDF file of a document that is placed on pages.

    Args:
        dossier: what stands at the head and foot of each page.
        pages: the pages.
        setter: sets head and foot.
        tell: told after each page how many are drawn, and of how many.
    """
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0  # text armour, of use to old mail programs only
    font(Face.TEXT)
    file = BytesIO()
    canvas = Canvas(
        file,
        pagesize=(s.PAGE_WIDTH, s.PAGE_HEIGHT),
        invariant=1,
        lang=LANGUAGE,
        initialFontName=Face.TEXT.value,  # type: ignore[arg-type] # the stubs have a number here
    )
    _describe(canvas, dossier)
    total = len(pages.pages)
    for at, placed in enumerate(pages.pages, start=1):
        _Sheet(canvas, dossier, pages, setter).draw(placed, at, total)
        canvas.showPage()
        if tell:
            tell(at, total)
    canvas.save()
    return file.getvalue()


def _describe(canvas: Canvas, dossier: Dossier) -> None:
    canvas.setTitle(dossier.title)
    canvas.setAuthor(dossier.organisation)
    canvas.setSubject(dossier.mark)
    canvas.setCreator(MAKER)
    canvas.setProducer(MAKER)
    canvas.setDateFormatter(lambda *_: _pdf_date(dossier.moment))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()


def _pdf_date(moment: datetime) -> str:
    """The moment as PDF writes it (ISO 32000, 7.9.4), in UTC."""
    from datetime import UTC

    return f"D:{moment.astimezone(UTC):%Y%m%d%H%M%S}+00'00'"


class _Sheet:
    """One page being drawn."""

    def __init__(self, canvas: Canvas, dossier: Dossier, pages: Pages, setter: Setter) -> None:
        self._canvas = canvas
        self._dossier = dossier
        self._pages = pages
        self._setter = setter
        self._text: Text = []

    def draw(self, placed: tuple[Placed, ...], number: int, total: int) -> None:
        """Draw the rows, and what stands on every page; tints first, then text."""
        self._frame(number, total)
        for one in placed:
            self._row(s.PAGE_HEIGHT - s.TOP - one.y, one.row)
        self._write()

    def _row(self, top: float, row: Row) -> None:
        canvas, height = self._canvas, row.height
        if row.anchor:
            canvas.bookmarkHorizontal(row.anchor, 0, top + 12)
            if row.level:
                canvas.addOutlineEntry(row.title, row.anchor, level=row.level - 1, closed=row.level == 1)
        if row.fill is not None:
            canvas.setFillColorRGB(*row.fill)
            canvas.rect(s.LEFT, top - height, s.WIDTH, height, stroke=0, fill=1)
        if row.bar is not None:
            canvas.setFillColorRGB(*row.bar)
            canvas.rect(s.LEFT, top - height, BAR, height, stroke=0, fill=1)
        if row.rule is not None:
            self._rule(top - height, row.rule)
        if row.leads_to:
            self._lead(top, height, row)
        for cell in row.cells:
            y = top - row.pad - cell.leading / 2 - cell.size * BASELINE
            for line in cell.lines:
                for run in line:
                    self._run(s.LEFT + cell.x + run.x, y, run)
                y -= cell.leading

    def _run(self, x: float, y: float, run: Run) -> None:
        if run.mark is Mark.BLACK:
            self._canvas.setFillColorRGB(*s.BLACK)
            self._canvas.rect(x - BLACK_PAD, y - 2.6, run.width + 2 * BLACK_PAD, run.size + 2.4, stroke=0, fill=1)
        elif run.mark is Mark.STRUCK:
            self._canvas.setStrokeColorRGB(*s.QUIET)
            self._canvas.setLineWidth(0.6)
            self._canvas.line(x, y + run.size * 0.3, x + run.width, y + run.size * 0.3)
        self._text.append((x, y, run))

    def _write(self) -> None:
        """All text of the page in one text object."""
        from caseapp.documents.page.writing import Writing

        text = Writing(self._canvas)
        for x, y, run in self._text:
            text.run(x, y, run.text, run.face.value, run.size, run.colour)
        self._canvas.drawText(text)

    def _rule(self, y: float, colour: s.Colour) -> None:
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(s.LEFT, y, s.LEFT + s.WIDTH, y)

    def _lead(self, top: float, height: float, row: Row) -> None:
        page = self._pages.anchors.get(row.leads_to)
        if page is None:
            return
        (line,) = self._setter.lines((Span(str(page), Mark.MUTED),), s.BODY, s.WIDTH)
        for run in line:
            y = top - row.pad - s.BODY.leading / 2 - s.BODY.size * BASELINE
            self._run(s.LEFT + s.WIDTH - run.width, y, run)
        self._canvas.linkRect("", row.leads_to, (s.LEFT, top - height, s.LEFT + s.WIDTH, top), relative=0)

    def _frame(self, number: int, total: int) -> None:
        """What stands on every page: that it is confidential, whose it is, of which case, and its number."""
        dossier = self._dossier
        above = s.PAGE_HEIGHT - 46
        self._at(s.LEFT, above, (Span(dossier.mark.upper(), Mark.LATE),))
        self._at_right(above, dossier.running)
        self._rule(above - 9, s.LINE)
        below = 36.0
        self._rule(below + 15, s.LINE)
        self._at(s.LEFT, below, (Span(dossier.foot),))
        self._at_right(below, (Span(f"Pagina {number} van {total}"),))

    def _at(self, x: float, y: float, text: tuple[Span, ...]) -> None:
        for run in self._set(text):
            self._run(x + run.x, y, run)

    def _at_right(self, y: float, text: tuple[Span, ...]) -> None:
        line = self._set(text)
        width = line[-1].x + line[-1].width if line else 0.0
        for run in line:
            self._run(s.LEFT + s.WIDTH - width + run.x, y, run)

    def _set(self, text: tuple[Span, ...]) -> tuple[Run, ...]:
        """One line; what does not fit falls away."""
        lines = self._setter.lines(text, s.RUNNING, RUNNING_ROOM)
        return lines[0] if lines and words(text) else ()
