"""What stays together on a page: introductions, ends of tables, and pictures with what is said of them."""

from datetime import UTC, datetime

from caseapp.documents.drawing import draw
from caseapp.documents.matter import plain
from caseapp.documents.model import (
    Block,
    Contents,
    Dossier,
    Figure,
    Heading,
    Items,
    Pairs,
    Paragraph,
    Section,
    Table,
)
from caseapp.documents.page.composing import Composer
from caseapp.documents.page.layout import place
from caseapp.documents.page.setting import Setter

FILLING = range(20, 62)
"""Lines before what is looked at: the foot of the page falls at each place in it."""


def pages(*blocks: Block, lines: int, after: tuple[Section, ...] = ()) -> list[list[str]]:
    """The texts of the rows on each page, after so many lines."""
    filled = (Paragraph(text=plain("\n".join("vul" for _ in range(lines)))), *blocks)
    dossier = Dossier(
        case_id="2026-0001",
        title="t",
        organisation="o",
        moment=datetime(2026, 3, 2, tzinfo=UTC),
        mark="m",
        running=(),
        foot="f",
        sections=(Section(id="s", title="s", blocks=filled), *after),
    )
    assert draw(dossier).pages
    return [
        [
            "picture"
            if one.row.picture
            else " ".join(run.text for c in one.row.cells for line in c.lines for run in line)
            for one in page
            if (one.row.cells or one.row.picture) and not one.row.repeats
        ]
        for page in place(Composer(dossier, Setter()).rows()).pages
    ]


def together(found: list[list[str]], *texts: str) -> bool:
    """Whether these are on one page."""
    return any(all(any(text in row for row in page) for text in texts) for page in found)


def table(count: int) -> Table:
    return Table(heads=("Kop",), shares=(1.0,), rows=tuple((plain(f"rij {at:02}"),) for at in range(count)))


def test_what_introduces_a_table_stands_with_its_first_two_rows() -> None:
    for lines in FILLING:
        found = pages(Heading(text=plain("Titel")), Paragraph(text=plain("Zo zit het.")), table(9), lines=lines)
        assert together(found, "Titel", "Zo zit het.", "Kop", "rij 00", "rij 01"), lines


def test_no_last_row_of_a_table_or_list_stands_alone() -> None:
    for lines in FILLING:
        pairs = Pairs(rows=tuple((f"label {at}", plain("x")) for at in range(6)))
        items = Items(items=tuple(plain(f"punt {at}") for at in range(6)))
        found = pages(table(9), pairs, items, lines=lines)
        assert together(found, "rij 07", "rij 08"), lines
        assert together(found, "label 0", "label 1"), lines
        assert together(found, "label 4", "label 5"), lines
        assert together(found, "punt 4", "punt 5"), lines


def test_a_picture_stands_with_what_is_said_of_it() -> None:
    said = (
        Heading(text=plain("Bewijs"), level=3),
        Pairs(rows=(("van", plain("A")),)),
        Pairs(rows=(("naam", plain("x.jpg")),)),
    )
    for lines in FILLING:
        found = pages(*said, Figure(picture="e1", says="x", width=900, height=600), lines=lines)
        assert together(found, "Bewijs", "van", "naam", "picture"), lines


def test_a_picture_is_made_a_little_smaller_rather_than_put_on_the_next_page() -> None:
    figure = Figure(picture="e1", says="x", width=900, height=600)
    assert len(pages(figure, lines=28)) == 1
    assert len(pages(figure, lines=40)) == 2


def test_the_contents_stand_on_one_page() -> None:
    sections = tuple(Section(id=f"d{at}", title=f"deel {at}", blocks=(Paragraph(text=plain("x")),)) for at in range(9))
    for lines in FILLING:
        found = pages(Heading(text=plain("Inhoud")), Contents(), lines=lines, after=sections)
        assert together(found[:2], "Inhoud", *(f"deel {at}" for at in range(9))), lines


def test_a_long_first_row_begins_where_there_is_room() -> None:
    found = pages(
        Heading(text=plain("Bevinding")), Pairs(rows=(("Feit", plain("woord " * 400)), ("Dag", plain("x")))), lines=20
    )
    assert together(found[:1], "vul", "Bevinding", "Feit")


def test_a_group_that_fits_on_no_page_is_parted() -> None:
    many = Pairs(rows=tuple((f"label {at}", plain("woord " * 60)) for at in range(14)))
    found = pages(Heading(text=plain("Bewijs")), many, Figure(picture="e1", says="x", width=900, height=600), lines=20)
    assert together(found[:1], "vul", "Bewijs", "label 0")
    assert found[-1][-1] == "picture"
