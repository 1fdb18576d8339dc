"""The structure of a document for who cannot see it: headings, paragraphs, lists, tables, figures, in reading order.

Tagged PDF as ISO 32000-1, 14.8 has it, within what PDF/UA-1 (ISO 14289-1) asks. What is on a page is marked there
with a number; here stands what each number is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.documents.page.press import text_string

if TYPE_CHECKING:
    from caseapp.documents.page.press import Press
    from caseapp.documents.page.row import Row

HEADINGS: Final = ("H1", "H2", "H3", "H4")
TABLES: Final = frozenset({"TH", "TR", "PAIR"})
WITHIN: Final = {"LI": "L", "TOCI": "TOC"}
"""What stands around rows of a kind."""


class Node:
    """An element of the structure, with what is in it: marks on pages, and other elements."""

    __slots__ = ("kids", "more", "number", "parent", "tag")

    def __init__(self, tag: str, parent: Node | None, number: int, more: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.number = number
        self.more = more
        self.kids: list[Node | tuple[int, int] | str] = []
        if parent is not None:
            parent.kids.append(self)


class Tree:
    """Grows while the pages are drawn."""

    def __init__(self, press: Press) -> None:
        self._press = press
        self.number = press.reserve()
        self._all: list[Node] = []
        self._document = Node("Document", None, press.reserve())
        self._all.append(self._document)
        self._section = self._document
        self._level = 0
        self._block: tuple[int, Node] | None = None
        self._rows: dict[int, list[Node]] = {}
        self._parents: list[str] = []
        self._marks: list[int] = []
        self._page = 0
        self._column = press.add(b"<</O/Table/Scope/Column>>")
        self._side = press.add(b"<</O/Table/Scope/Row>>")

    # --- while a page is drawn

    def begin_page(self, page: int) -> int:
        """The marks that follow are on the page with this object number; gives the page's place in the tree."""
        self._page, self._marks = page, []
        self._parents.append("")
        return len(self._parents) - 1

    def end_page(self, place: int) -> None:
        """All that is on the page is marked."""
        self._parents[place] = f"[{' '.join(f'{number} 0 R' for number in self._marks)}]"

    def nodes(self, row: Row) -> list[Node]:
        """The elements in which the cells of a row stand, one a cell; a row that was cut keeps its own."""
        whole = row.whole_row
        known = self._rows.get(id(whole))
        if known is None:
            known = self._rows[id(whole)] = self._made(whole)
        return known

    def mark(self, node: Node) -> int:
        """The number under which the next part of this element stands on the page."""
        at = len(self._marks)
        self._marks.append(node.number)
        node.kids.append((self._page, at))
        return at

    def link(self, node: Node, annotation: int) -> int:
        """Put an annotation that leads somewhere in an element; gives its place in the tree."""
        node.kids.append(f"<</Type/OBJR/Obj {annotation} 0 R>>")
        self._parents.append(f"{node.number} 0 R")
        return len(self._parents) - 1

    # --- what a row is

    def _made(self, row: Row) -> list[Node]:
        if row.level == 1:
            self._section = self._node("Sect", self._document)
        if row.role in TABLES or row.role in WITHIN:
            return self._in_block(row)
        self._block = None
        if row.role in HEADINGS:
            # no level may be left out on the way down
            self._level = min(HEADINGS.index(row.role) + 1, self._level + 1)
            return [self._node(f"H{self._level}", self._section)]
        if row.role in ("BlockQuote", "Div"):
            return [self._node("P", self._node(row.role, self._section))]
        if row.role == "Figure":
            return [self._node("Figure", self._section, f"/Alt{text_string(row.title)}")]
        return [self._node(row.role, self._section)]

    def _in_block(self, row: Row) -> list[Node]:
        if self._block is None or self._block[0] != row.block:
            tag = "Table" if row.role in TABLES else WITHIN[row.role]
            self._block = (row.block, self._node(tag, self._section))
        around = self._block[1]
        if row.role == "TOCI":
            inside = self._node("Reference", self._node("TOCI", around))
            return [self._node("Link", inside)]
        if row.role == "LI":
            item = self._node("LI", around)
            return [self._node("Lbl", item), self._node("LBody", item)]
        line = self._node("TR", around)
        found = []
        for at, _ in enumerate(row.cells):
            side = row.role == "PAIR" and at == 0
            head = row.role == "TH"
            more = f"/A {self._column if head else self._side} 0 R" if head or side else ""
            found.append(self._node("TH" if head or side else "TD", line, more))
        return found

    def _node(self, tag: str, parent: Node, more: str = "") -> Node:
        made = Node(tag, parent, self._press.reserve(), more)
        self._all.append(made)
        return made

    # --- when all pages are drawn

    def finish(self) -> None:
        """Print the whole structure."""
        small = self._press.small
        for node in self._all:
            small(node.number, self._printed(node))
        places = " ".join(f"{at} {text}" for at, text in enumerate(self._parents))
        parents = self._press.add(f"<</Nums[{places}]>>".encode())
        root = f"<</Type/StructTreeRoot/K {self._document.number} 0 R/ParentTree {parents} 0 R"
        small(self.number, f"{root}/ParentTreeNextKey {len(self._parents)}>>".encode())

    def _printed(self, node: Node) -> bytes:
        parent = node.parent.number if node.parent else self.number
        page = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), 0)
        kids = " ".join(
            [
                f"{kid.number} 0 R"
                if isinstance(kid, Node)
                else kid
                if isinstance(kid, str)
                else str(kid[1])
                if kid[0] == page
                else f"<</Type/MCR/Pg {kid[0]} 0 R/MCID {kid[1]}>>"
                for kid in node.kids
            ]
        )
        on = f"/Pg {page} 0 R" if page else ""
        inside = f"/K[{kids}]" if kids else ""
        return f"<</Type/StructElem/S/{node.tag}/P {parent} 0 R{on}{node.more}{inside}>>".encode()
