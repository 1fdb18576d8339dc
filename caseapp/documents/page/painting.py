"""Printing placed rows as a tagged PDF/A-3 file. No clock, no random: the same pages give the same bytes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from caseapp.documents.matter import words
from caseapp.documents.model import Dossier, Mark, Span
from caseapp.documents.page import style as s
from caseapp.documents.page.bookmark import Bookmark, print_bookmarks
from caseapp.documents.page.declaring import LANGUAGE, print_info, print_intent, print_metadata
from caseapp.documents.page.lettering import Lettering
from caseapp.documents.page.picture import placing, print_image
from caseapp.documents.page.press import Press, text_string
from caseapp.documents.page.setting import NOTHING, Run, Setter
from caseapp.documents.page.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.documents.page.layout import Pages, Placed
    from caseapp.documents.page.picture import Gallery
    from caseapp.documents.page.row import Cell, Row
    from caseapp.documents.page.tree import Node

BASELINE: Final = 0.36
"""How far below the middle of a line its letters stand, in parts of their size."""

BLACK_PAD: Final = 1.1
BAR: Final = 2.2
RUNNING_ROOM: Final = 300.0
FOOT_ROOM: Final = 380.0
FOOT_LINES: Final = 3
"""What stands at the foot goes down to where printers still print."""

SILENT: Final = frozenset({"Artifact"})
"""Rows that only make room."""


def paint(
    dossier: Dossier,
    pages: Pages,
    setter: Setter,
    tell: Callable[[int, int], None] | None = None,
    gallery: Gallery | None = None,
) -> bytes:
    """The PDF file of a document that is placed on pages, in memory."""
    file = BytesIO()
    painter = Painter(Press(file.write), dossier, pages, setter)
    painter.pages(gallery, tell)
    painter.finish()
    return file.getvalue()


class Painter:
    """Prints one document; what is to stand before its pages in the file is printed by others on the same press."""

    def __init__(self, press: Press, dossier: Dossier, pages: Pages, setter: Setter) -> None:
        self.press = press
        self._dossier = dossier
        self._placed = pages
        self._setter = setter
        self._lettering = Lettering(press)
        self._tree = Tree(press)
        self._root = press.reserve()
        self._numbers = [press.reserve() for _ in pages.pages]
        self._marks: list[Bookmark] = []

    def pages(self, gallery: Gallery | None, tell: Callable[[int, int], None] | None = None) -> None:
        """Print all pages.

        Args:
            gallery: who has the pictures.
            tell: told after each page how many are printed, and of how many.
        """
        total = len(self._numbers)
        for at, placed in enumerate(self._placed.pages, start=1):
            self._page(placed, at, total, gallery)
            if tell:
                tell(at, total)

    def finish(self, catalog: str = "") -> None:
        """Print what belongs to the whole file; ``catalog`` are entries of others for its catalogue."""
        press, dossier = self.press, self._dossier
        self._lettering.finish()
        self._tree.finish()
        kids = " ".join(f"{number} 0 R" for number in self._numbers)
        box = f"/MediaBox[0 0 {s.PAGE_WIDTH} {s.PAGE_HEIGHT}]"
        press.small(self._root, f"<</Type/Pages/Kids[{kids}]/Count {len(self._numbers)}{box}>>".encode())
        outlines = print_bookmarks(press, self._marks)
        parts = (
            f"/Type/Catalog/Pages {self._root} 0 R/Outlines {outlines} 0 R/PageMode/UseOutlines/Lang({LANGUAGE})",
            f"/Metadata {print_metadata(press, dossier)} 0 R/OutputIntents[{print_intent(press)} 0 R]",
            f"/MarkInfo<</Marked true>>/StructTreeRoot {self._tree.number} 0 R",
            "/ViewerPreferences<</DisplayDocTitle true>>",
            catalog,
        )
        press.close(press.add(f"<<{''.join(parts)}>>".encode()), print_info(press, dossier))

    def _page(self, placed: tuple[Placed, ...], at: int, total: int, gallery: Gallery | None) -> None:
        press, number = self.press, self._numbers[at - 1]
        place = self._tree.begin_page(number)
        sheet = _Sheet(self._dossier, self._placed, self._setter, self._lettering, self._tree)
        sheet.draw(placed, at, total)
        self._tree.end_page(place)
        self._marks += [Bookmark(title, level, number, top) for title, level, top in sheet.marks]
        pictures = []
        for name, (row, mark, x, y) in enumerate(sheet.pictures):
            if row.picture is None or gallery is None:
                continue
            image, one = gallery.image(row.picture.id), press.reserve()
            print_image(press, one, image)
            pictures.append(f"/I{name} {one} 0 R")
            where = placing(row.picture, image.turn, x, y)
            sheet.code.append(f"/Figure <</MCID {mark}>> BDC q {where} /I{name} Do Q EMC")
        inside = press.reserve()
        press.stream(inside, "", "\n".join((*sheet.under(), *sheet.code)).encode("latin-1"))
        drawn = f"/XObject<<{''.join(pictures)}>>" if pictures else ""
        links = [self._link(node, box, number, leads) for node, box, leads in sheet.links]
        listed = f"/Annots[{' '.join(f'{one} 0 R' for one in links)}]" if links else ""
        resources = f"/Resources<</Font {self._lettering.number} 0 R{drawn}>>"
        tags = f"/StructParents {place}/Tabs/S"
        body = f"<</Type/Page/Parent {self._root} 0 R{resources}/Contents {inside} 0 R{tags}{listed}>>"
        press.small(number, body.encode())

    def _link(self, node: Node, box: tuple[float, ...], page: int, leads: tuple[str, str]) -> int:
        anchor, title = leads
        number = self.press.reserve()
        place = self._tree.link(node, number)
        to = self._numbers[self._placed.anchors[anchor] - 1]
        rect = " ".join(f"{one:.2f}" for one in box)
        kind = f"/Type/Annot/Subtype/Link/Rect[{rect}]/Border[0 0 0]/F 4/P {page} 0 R"
        about = f"/StructParent {place}/Contents{text_string(title)}/Dest[{to} 0 R/XYZ 0 {s.PAGE_HEIGHT} null]"
        self.press.small(number, f"<<{kind}{about}>>".encode())
        return number


class _Sheet:
    """One page being drawn: what lies under the text, the text, and what leads elsewhere."""

    def __init__(self, dossier: Dossier, pages: Pages, setter: Setter, lettering: Lettering, tree: Tree) -> None:
        self._dossier = dossier
        self._pages = pages
        self._setter = setter
        self._lettering = lettering
        self._tree = tree
        self._under: list[str] = []
        self.code: list[str] = []
        self.marks: list[tuple[str, int, float]] = []
        self.links: list[tuple[Node, tuple[float, ...], tuple[str, str]]] = []
        self.pictures: list[tuple[Row, int, float, float]] = []

    def under(self) -> tuple[str, ...]:
        """Tints, bars, rules and black fields: nothing that is read."""
        return ("/Artifact BMC", *self._under, "EMC") if self._under else ()

    def draw(self, placed: tuple[Placed, ...], number: int, total: int) -> None:
        """Draw the rows, and what stands on every page."""
        self._lettering.begin()
        self.code.append("BT")
        self._frame(number, total)
        for one in placed:
            self._row(s.PAGE_HEIGHT - s.TOP - one.y, one.row)
        self.code.append("ET")

    def _row(self, top: float, row: Row) -> None:
        height = row.height
        if row.anchor and row.level:
            self.marks.append((row.title, row.level, top + 12))
        if row.fill is not None:
            self._box(s.LEFT, top - height, s.WIDTH, height, row.fill)
        if row.bar is not None:
            self._box(s.LEFT, top - height, BAR, height, row.bar)
        if row.rule is not None:
            self._rule(top - height, row.rule)
        if row.picture is not None:
            (node,) = self._tree.nodes(row)
            self.pictures.append((row, self._tree.mark(node), s.LEFT, top - height))
        elif row.repeats:
            self._artifact("Pagination", row.cells, row, top)
        elif row.cells and row.role not in SILENT:
            self._tagged(row, top, height)

    def _tagged(self, row: Row, top: float, height: float) -> None:
        nodes = self._tree.nodes(row)
        if len(nodes) == len(row.cells) > 1:
            for node, cell in zip(nodes, row.cells, strict=True):
                if any(cell.lines):
                    self._marked(node, (cell,), row, top)
        else:
            self._marked(nodes[0], row.cells, row, top)
        if row.leads_to in self._pages.anchors and row.leads_to:
            box = (s.LEFT, top - height, s.LEFT + s.WIDTH, top)
            self.links.append((nodes[0], box, (row.leads_to, _plain(row))))

    def _marked(self, node: Node, cells: tuple[Cell, ...], row: Row, top: float) -> None:
        self.code.append(f"/{node.tag} <</MCID {self._tree.mark(node)}>> BDC")
        self._cells(cells, row, top)
        if row.leads_to:
            self._lead(top, row)
        self.code.append("EMC")

    def _cells(self, cells: tuple[Cell, ...], row: Row, top: float) -> None:
        for cell in cells:
            y = top - row.pad - cell.leading / 2 - cell.size * BASELINE
            for line in cell.lines:
                for run in line:
                    self._run(s.LEFT + cell.x + run.x, y, run)
                y -= cell.leading

    def _artifact(self, kind: str, cells: tuple[Cell, ...], row: Row, top: float) -> None:
        self.code.append(f"/Artifact <</Type/{kind}>> BDC")
        self._cells(cells, row, top)
        self.code.append("EMC")

    def _run(self, x: float, y: float, run: Run) -> None:
        if run.mark is Mark.BLACK:
            self._box(x - BLACK_PAD, y - 2.6, run.width + 2 * BLACK_PAD, run.size + 2.4, s.BLACK)
        elif run.mark is Mark.STRUCK:
            self._line(x, x + run.width, y + run.size * 0.3, s.QUIET)
        if run.says:
            self.code.append(f"/Span <</ActualText{text_string(run.says.strip(NOTHING))}>> BDC")
        self._lettering.run(self.code, x, y, run.text, run.face, run.size, run.colour)
        if run.says:
            self.code.append("EMC")

    def _box(self, x: float, y: float, width: float, height: float, colour: s.Colour) -> None:
        ink = "{:g} {:g} {:g} rg".format(*colour)
        self._under.append(f"{ink} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def _rule(self, y: float, colour: s.Colour) -> None:
        self._line(s.LEFT, s.LEFT + s.WIDTH, y, colour)

    def _line(self, start: float, end: float, y: float, colour: s.Colour) -> None:
        ink = "{:g} {:g} {:g} RG".format(*colour)
        self._under.append(f"{ink} 0.6 w {start:.2f} {y:.2f} m {end:.2f} {y:.2f} l S")

    def _lead(self, top: float, row: Row) -> None:
        page = self._pages.anchors.get(row.leads_to)
        if page is None:
            return
        (line,) = self._setter.lines((Span(str(page), Mark.MUTED),), s.BODY, s.WIDTH)
        for run in line:
            y = top - row.pad - s.BODY.leading / 2 - s.BODY.size * BASELINE
            self._run(s.LEFT + s.WIDTH - run.width, y, run)

    def _frame(self, number: int, total: int) -> None:
        """What stands on every page: that it is confidential, whose it is, of which case, and its number."""
        dossier = self._dossier
        above, below = s.PAGE_HEIGHT - 46, 36.0
        self.code.append("/Artifact <</Type/Pagination/Subtype/Header>> BDC")
        self._at(s.LEFT, above, (Span(dossier.mark.upper(), Mark.LATE),))
        self._at_right(above, dossier.running)
        self.code.append("EMC")
        self._rule(above - 9, s.LINE)
        self._rule(below + 15, s.LINE)
        self.code.append("/Artifact <</Type/Pagination/Subtype/Footer>> BDC")
        for at, line in enumerate(self._setter.lines((Span(dossier.foot),), s.RUNNING, FOOT_ROOM)[:FOOT_LINES]):
            for run in line:
                self._run(s.LEFT + run.x, below - at * s.RUNNING.leading, run)
        self._at_right(below, (Span(f"Bladzijde {number} van {total}"),))
        self.code.append("EMC")

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


def _plain(row: Row) -> str:
    return " ".join((run.says or run.text).strip(NOTHING) for cell in row.cells for line in cell.lines for run in line)
