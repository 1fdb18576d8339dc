"""What must still happen."""

from __future__ import annotations

from dataclasses import replace

from caseapp.model.act import Ref
from caseapp.model.obligation import Obligation
from caseapp.model.zone import noon
from tests.unit.procedure.world import MONDAY


def test_an_obligation_is_open_until_it_is_met_and_shows_its_first_source() -> None:
    open_ = Obligation(
        act="assess", about=None, due=noon(MONDAY), sources=("wpo:4a", "ozhw:6.2"), text="T.", started_by=Ref("e1")
    )
    assert open_.open
    assert open_.source == "wpo:4a"
    assert not replace(open_, met_by=Ref("e3")).open
    assert replace(open_, sources=()).source == ""
