"""Small numbers are hidden, and cannot be found again from what is shown."""

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.model.hiding import SMALL, Shown, hide, hide_part

CELLS = st.lists(st.integers(0, 30), max_size=12)


@given(CELLS)
def test_nothing_small_is_shown(cells: list[int]) -> None:
    found = hide(cells)
    assert all(one is None or one == 0 or one >= SMALL for one in found.cells)
    assert found.total is None or found.total == 0 or found.total >= SMALL
    assert [one for one in found.cells if one is not None] == [
        number for number, one in zip(cells, found.cells, strict=True) if one is not None
    ]


@given(CELLS)
def test_what_is_hidden_is_no_small_number_together_nor_alone(cells: list[int]) -> None:
    found = hide(cells)
    hidden = [number for number, one in zip(cells, found.cells, strict=True) if one is None]
    if hidden and found.total is not None:
        assert len(hidden) >= 2
        assert found.total - sum(one for one in found.cells if one is not None) >= SMALL


@given(CELLS)
def test_what_is_large_enough_is_all_shown(cells: list[int]) -> None:
    cells = [one + SMALL for one in cells]
    found = hide(cells)
    assert found == Shown(cells=tuple(cells), total=sum(cells))


def rows(length: int, total: int) -> Iterator[tuple[int, ...]]:
    """Every row of this length with this total."""
    return (one for one in product(range(total + 1), repeat=length) if sum(one) == total)


@pytest.mark.parametrize("first", range(8))
def test_who_knows_how_it_is_done_finds_no_hidden_number(first: int) -> None:
    """For each hidden number another row shows the same and has another number there."""
    for rest in (*product(range(8), repeat=2), *product((0, 1, 4, 6), repeat=3)):
        check((first, *rest))


def check(cells: tuple[int, ...]) -> None:
    found = hide(cells)
    if found.total is None or not found.hides:
        return
    alike = [one for one in rows(len(cells), found.total) if hide(one) == found]
    for at, shown in enumerate(found.cells):
        if shown is None:
            assert len({one[at] for one in alike}) > 1, (cells, found)


@pytest.mark.parametrize(
    ("cells", "shown", "total"),
    [
        ([], (), 0),
        ([0, 0], (0, 0), 0),
        ([3], (None,), None),
        ([7], (7,), 7),
        ([200, 0, 0], (200, 0, 0), 200),
        ([3, 20], (None, None), 23),
        ([3, 20, 9], (None, 20, None), 32),
        ([3, 9, 9, 20], (None, None, None, 20), 41),
        ([1, 1, 9, 30], (None, None, None, 30), 41),
        ([4, 4, 9, 30], (None, None, None, 30), 47),
        ([1, 1, 1, 1, 1], (None,) * 5, None),
        ([2, 2], (None, None), None),
    ],
)
def test_examples(cells: list[int], shown: tuple[int | None, ...], total: int | None) -> None:
    assert hide(cells) == Shown(cells=shown, total=total)


def test_a_part_hides_what_is_left_of_the_whole_too() -> None:
    assert hide_part(12, 20) == 12
    assert hide_part(18, 20) is None
    assert hide_part(20, 20) == 20
    assert hide_part(0, 20) == 0
    assert hide_part(0, 3) is None
    assert hide_part(4, 20) is None
