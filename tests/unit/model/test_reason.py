"""Reasons and the answers they make."""

from __future__ import annotations

import pytest

from caseapp.model.reason import Answer, Reason, Verdict, source_matches
from caseapp.model.term import (
    Weight,
)


@pytest.mark.parametrize(
    ("source", "name", "fits"),
    [
        ("wpo:40c", "wpo:40c", True),
        ("wpo:40c.1", "wpo:40c", True),
        ("lentiz:gebruikers.i.a", "lentiz:gebruikers.i", True),
        ("wpo:40c", "wpo:4", False),
        ("wpo:40", "wpo:40c", False),
        ("ozhw:6.7", "ozhw", False),  # the text's id alone stands for its silence, not for its provisions
        ("ozhw", "ozhw", True),
        ("ozhw:6.71", "ozhw:6.7", False),
        ("ozhw:6", "ozhw:6.7", False),
    ],
)
def test_a_finer_source_fits_a_coarser_name(source: str, name: str, fits: bool) -> None:
    assert source_matches(source, name) is fits


def reason(weight: Weight, code: str = "not_heard", words: str = "Hoor eerst.") -> Reason:
    return Reason(code=code, weight=weight, source="wpo:40c.1", text=words)


def test_a_reason_is_named_by_its_code_or_its_source() -> None:
    assert reason(Weight.REFUSES).matches("not_heard")
    assert reason(Weight.REFUSES).matches("wpo:40c")
    assert not reason(Weight.REFUSES).matches("no_reasons")


@pytest.mark.parametrize(
    ("weights", "verdict"),
    [
        ((), Verdict.ALLOWED),
        ((Weight.ADVISES,), Verdict.ALLOWED),
        ((Weight.ADVISES, Weight.MUST_EXPLAIN), Verdict.MUST_EXPLAIN),
        ((Weight.MUST_EXPLAIN, Weight.REFUSES), Verdict.REFUSED),
    ],
)
def test_the_heaviest_reason_gives_the_verdict(weights: tuple[Weight, ...], verdict: Verdict) -> None:
    assert Answer(act="x", reasons=tuple(reason(weight) for weight in weights)).verdict is verdict


def test_a_person_reads_each_text_once_the_heaviest_first() -> None:
    advice = reason(Weight.ADVISES, "too_late", "Te laat.")
    explain = reason(Weight.MUST_EXPLAIN, "no_defence_term")
    refuse = reason(Weight.REFUSES)
    answer = Answer(act="x", reasons=(advice, explain, refuse))
    assert answer.shown == (refuse, advice)
    assert answer.weighing(Weight.MUST_EXPLAIN) == (explain,)
