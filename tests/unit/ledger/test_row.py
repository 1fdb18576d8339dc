"""A store is not trusted: a row may hold anything."""

import pytest

from caseapp.ledger import EntryForged
from caseapp.ledger.row import grant_values, read_entry, read_grant
from tests.unit.ledger.test_entry import ENTRY
from tests.unit.ledger.world import World

ROW = (
    ENTRY.stream, ENTRY.seq, ENTRY.prev, ENTRY.author, 1_772_443_800_000_000, ENTRY.compartment, ENTRY.epoch,
    ENTRY.commitment, ENTRY.body, ENTRY.signature,
)  # fmt: skip


def test_a_sound_row_is_an_entry() -> None:
    assert read_entry(ROW) == ENTRY


@pytest.mark.parametrize("place", range(len(ROW)))
@pytest.mark.parametrize("value", [None, 1.5, [], 2**70, b""], ids=repr)
def test_a_row_with_anything_else_is_not(place: int, value: object) -> None:
    row = (*ROW[:place], value, *ROW[place + 1 :])
    if isinstance(value, type(ROW[place])) and place in (1, 6, 8):
        # a number or a body that is wrong in another way is found by chain, signature and seal
        assert read_entry(row) != ENTRY
        return
    with pytest.raises(EntryForged, match="niet leesbaar") as told:
        read_entry(row)
    assert told.value.code == "unreadable"


def test_a_row_with_anything_else_is_no_grant(world: World) -> None:
    batch = world.batch("case-1", "anna", {"text": "x"}, to=["anna"])
    row = tuple(grant_values(batch.grants[0]).values())
    assert read_grant(row) == batch.grants[0]
    wrong: list[object] = [None, 1.5, []]
    for place in range(len(row)):
        for value in wrong:
            assert read_grant((*row[:place], value, *row[place + 1 :])) is None
    assert read_grant((*row[:6], 2**70, row[7])) is None
