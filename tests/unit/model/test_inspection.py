"""Where an inspection stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.procedure.world import MONDAY, Play, member

if TYPE_CHECKING:
    from caseapp.model.inspection import Inspection


def inspection(*outcomes: str, closed: bool = False) -> Inspection:
    play = Play()
    ref = play.put(
        "dir", "request_inspection", persons=("e2",), systems=("Mail",), period_from=MONDAY, period_to=MONDAY
    )
    for outcome in outcomes:
        play.put("board", "decide_inspection", inspection=ref, outcome=outcome, valid_until=MONDAY)
    play.put("board", "authorise_inspector", inspection=ref, person="ict")
    play.put("ict", "sign_confidentiality", inspection=ref)
    if closed:
        play.put("dir", "close_inspection", inspection=ref)
    return play.case.inspections[ref]


@pytest.mark.parametrize(
    ("outcomes", "closed", "approved", "refused", "is_open"),
    [
        ((), False, False, False, True),
        (("approved",), False, True, False, True),
        (("refused",), False, False, True, False),
        (("approved", "refused"), False, False, True, False),  # the last decision counts
        (("refused", "approved"), False, True, False, True),
        (("approved",), True, True, False, False),
    ],
)
def test_where_an_inspection_stands(
    outcomes: tuple[str, ...], closed: bool, approved: bool, refused: bool, is_open: bool
) -> None:
    found = inspection(*outcomes, closed=closed)
    assert (found.approved, found.refused, found.open) == (approved, refused, is_open)
    assert found.valid_until == (MONDAY if approved else None)


def test_an_inspection_knows_its_scope_and_its_people() -> None:
    found = inspection("approved")
    assert found.requester == "dir"
    assert found.persons == ("e2",)
    assert found.systems == ("Mail",)
    assert found.period == (MONDAY, MONDAY)
    assert found.compartment == "inspection-1"
    assert found.is_authorised(member("ict").id)
    assert not found.is_authorised(member("dir").id)
    assert [act.author for act in found.signed] == [member("ict").id]
