"""Rows on pages: nothing lost, nothing below the edge, no heading alone, heads come back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.documents.page.face import Face
from caseapp.documents.page.layout import Pages, place
from caseapp.documents.page.row import Cell, Row
from caseapp.documents.page.setting import Run
from caseapp.documents.page.style import HEIGHT, INK

LEADING = 14.0


def line(text: str) -> tuple[Run, ...]:
    return (Run(0, text, Face.TEXT, 9, INK, 10),)


def row(count: int, name: str = "r", **more: object) -> Row:
    cell = Cell(x=0, lines=tuple(line(f"{name}.{at}") for at in range(count)), leading=LEADING, size=9)
    return Row(cells=(cell,), **more)  # type: ignore[arg-type]


def shown(pages: Pages) -> list[list[str]]:
    return [
        [run.text for placed in page for cell in placed.row.cells for one in cell.lines for run in one]
        for page in pages.pages
    ]


FULL = int(HEIGHT / LEADING)


def test_a_long_row_runs_on() -> None:
    pages = shown(place([row(FULL + 10)]))
    assert [len(page) for page in pages] == [FULL, 10]


def test_no_line_stands_alone_at_the_top() -> None:
    pages = shown(place([row(FULL + 1)]))
    assert [len(page) for page in pages] == [FULL - 1, 2]


def test_no_line_stands_alone_at_the_foot() -> None:
    pages = shown(place([row(FULL - 1, "a"), row(10, "b")]))
    assert pages == [[f"a.{at}" for at in range(FULL - 1)], [f"b.{at}" for at in range(10)]]


def test_a_heading_goes_with_what_follows() -> None:
    pages = shown(place([row(FULL - 2, "a"), row(1, "head", keep=True), row(10, "b")]))
    assert pages[1][0] == "head.0"


def test_the_head_of_a_table_comes_back() -> None:
    head = row(1, "head", keep=True)
    pages = shown(place([head, *(row(1, f"r{at}", head=head) for at in range(FULL))]))
    assert [page[0] for page in pages] == ["head.0", "head.0"]
    assert sum(page.count("head.0") for page in pages) == 2


def test_a_cut_row_of_a_table_gets_its_head_too() -> None:
    head = row(1, "head", keep=True)
    pages = shown(place([head, row(FULL + 20, "long", head=head)]))
    assert [page[0] for page in pages] == ["head.0", "head.0"]


def test_a_short_row_of_a_table_stays_whole() -> None:
    pages = shown(place([row(FULL - 4, "a"), row(7, "b", whole=8)]))
    assert [len(page) for page in pages] == [FULL - 4, 7]


def test_what_breaks_begins_a_page() -> None:
    assert shown(place([row(1, "a"), row(1, "b", breaks=True)])) == [["a.0"], ["b.0"]]


@pytest.mark.parametrize(("lines", "pages"), [(3, 1), (FULL // 2, 2)])
def test_what_turns_goes_on_where_little_stands(lines: int, pages: int) -> None:
    assert len(shown(place([row(lines, "a"), row(2, "b", turns=True)]))) == pages


def test_what_can_never_fit_is_told() -> None:
    with pytest.raises(ValueError, match="higher"):
        place([Row(cells=(Cell(x=0, lines=(line("x"),), leading=HEIGHT + 1, size=9),))])


def test_no_rows_no_pages() -> None:
    assert place([]).pages == ()


rows = st.lists(
    st.tuples(st.integers(1, 2 * FULL), st.booleans(), st.sampled_from([4, 8]), st.floats(0, 40), st.booleans()),
    max_size=25,
)


@given(rows)
def test_every_line_once_in_order_and_inside_the_page(spec: list[tuple[int, bool, int, float, bool]]) -> None:
    made = [
        row(3 if keep else count, f"r{at}", keep=keep, whole=whole, above=above, breaks=breaks)
        for at, (count, keep, whole, above, breaks) in enumerate(spec)
    ]
    # more headings after each other than a page holds do not come up
    made = [one for at, one in enumerate(made) if not (one.keep and at % 4 == 0)]
    pages = place(made)
    told = [text for page in shown(pages) for text in page]
    assert told == [run.text for one in made for cell in one.cells for found in cell.lines for run in found]
    for page in pages.pages:
        assert page
        assert all(placed.y + placed.row.height <= HEIGHT + 0.01 for placed in page)
        assert not (page[-1].row.keep and page is not pages.pages[-1] and not _followed_by_break(made, page[-1].row))


def _followed_by_break(made: list[Row], last: Row) -> bool:
    at = next(at for at, one in enumerate(made) if one is last)
    return at + 1 < len(made) and made[at + 1].breaks
