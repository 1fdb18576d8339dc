"""Rules of law and how they are found."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from caseapp.model.law import Law, LawRule
from caseapp.model.term import (
    Mark,
    Sector,
    Weight,
)
from tests.unit.procedure.world import MONDAY


def rule(**values: object) -> LawRule:
    given = {"id": "limit", "ref": "wpo:40c", "summary": "S.", "mark": Mark.TEXT, **values}
    return LawRule(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mark", "refuses", "weight"),
    [
        (Mark.TEXT, False, Weight.REFUSES),
        (Mark.OLD_TEXT, False, Weight.REFUSES),
        (Mark.SECONDARY, False, Weight.MUST_EXPLAIN),
        (Mark.UNCHECKED, False, Weight.MUST_EXPLAIN),
        (Mark.SECONDARY, True, Weight.REFUSES),
    ],
)
def test_a_rule_weighs_as_it_was_checked(mark: Mark, refuses: bool, weight: Weight) -> None:
    assert rule(mark=mark, refuses=refuses).weight is weight


PO, VO = frozenset({Sector.PO}), frozenset({Sector.VO})


@pytest.mark.parametrize(
    ("values", "sectors", "day", "found"),
    [
        ({}, None, None, True),
        ({}, VO, MONDAY, True),
        ({"id": "other"}, None, None, False),
        ({"enabled": False}, None, None, False),
        ({"sectors": PO}, PO, None, True),
        ({"sectors": PO}, PO | VO, None, True),
        ({"sectors": PO}, VO, None, False),
        ({"sectors": PO}, None, None, True),
        ({"valid_from": MONDAY}, None, MONDAY, True),
        ({"valid_from": MONDAY}, None, MONDAY - timedelta(days=1), False),
        ({"valid_from": MONDAY}, None, None, True),
        ({"valid_to": MONDAY}, None, MONDAY, True),
        ({"valid_to": MONDAY}, None, MONDAY + timedelta(days=1), False),
    ],
)
def test_a_rule_is_found_where_and_when_it_holds(
    values: dict[str, object], sectors: frozenset[Sector] | None, day: date | None, found: bool
) -> None:
    law = Law(rules=(rule(**values),))
    assert (law.find("limit", sectors, day) is not None) is found


def test_a_rule_is_found_by_its_reference() -> None:
    law = Law(rules=(rule(), rule(id="measures", ref="cao-vo")))
    assert law.by_ref("cao-vo") is law.rules[1]
    assert law.by_ref("cao-po") is None
    assert law.find_for("cao-vo", "measures") is law.rules[1]
    assert law.find_for("cao-vo", "limit") is None
