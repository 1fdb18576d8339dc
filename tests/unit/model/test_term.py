"""The words of the field."""

from __future__ import annotations

from caseapp.model.term import (
    TRACK_OF,
    WEIGHT_OF,
    Category,
    Measure,
)


def test_every_category_has_a_track_and_every_measure_a_weight() -> None:
    assert set(TRACK_OF) == set(Category)
    assert set(WEIGHT_OF) == set(Measure)


def test_the_order_of_weight_for_staff_is_that_of_the_procedure() -> None:
    heavier = (Measure.WARNING, Measure.REPRIMAND, Measure.SUSPENSION, Measure.DISMISSAL, Measure.SUMMARY_DISMISSAL)
    weights = [WEIGHT_OF[measure] for measure in heavier]
    assert weights == sorted(set(weights))
