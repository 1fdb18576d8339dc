"""What counts as expected, and what is said when it is not."""

import pytest

from caseapp.exchange.scenario.outcome import as_expected, outcome_of, reason_faults, step_faults
from caseapp.exchange.scenario.parse import parse_scenario
from caseapp.exchange.scenario.script import Expect, Reasons
from caseapp.model.reason import Answer, Reason
from caseapp.model.term import Weight
from tests.unit.exchange.scenario.words import HEAD, REPORT, WORDS


def reason(code: str, weight: Weight = Weight.REFUSES, source: str = "wpo:40c.1") -> Reason:
    return Reason(code=code, weight=weight, source=source, text="Zo is het.")


REFUSED = Answer(act="x", reasons=(reason("not_heard"), reason("no_reasons", Weight.MUST_EXPLAIN)))
WANTS = Answer(act="x", reasons=(reason("no_prior_warning", Weight.MUST_EXPLAIN), reason("late", Weight.ADVISES)))
FINE = Answer(act="x", reasons=(reason("late", Weight.ADVISES),))


@pytest.mark.parametrize(
    ("answer", "explanation", "outcome"),
    [
        (REFUSED, "toch", Expect.REFUSED),
        (WANTS, "", Expect.UNEXPLAINED),
        (WANTS, " ", Expect.UNEXPLAINED),
        (WANTS, "omdat", Expect.EXPLAINED),
        (FINE, "", Expect.DONE),
        (FINE, "overbodig", Expect.DONE),
    ],
)
def test_outcome(answer: Answer, explanation: str, outcome: Expect) -> None:
    assert outcome_of(answer, explanation) is outcome


def test_only_refused_covers_a_missing_explanation() -> None:
    assert as_expected(Expect.REFUSED, Expect.UNEXPLAINED)
    assert not as_expected(Expect.UNEXPLAINED, Expect.REFUSED)
    assert not as_expected(Expect.DONE, Expect.EXPLAINED)
    assert not as_expected(Expect.EXPLAINED, Expect.DONE)


def test_reasons_by_code_source_or_coarser_source() -> None:
    assert reason_faults(Reasons(because=("not_heard", "wpo:40c", "wpo:40c.1")), REFUSED.reasons) == ()
    assert reason_faults(Reasons(because=("wpo:40",)), REFUSED.reasons)
    assert reason_faults(Reasons(because_any=("x", "no_reasons")), REFUSED.reasons) == ()
    assert reason_faults(Reasons(because_any=("x", "y")), REFUSED.reasons)
    assert reason_faults(Reasons(not_because=("wpo:40c",)), REFUSED.reasons)
    assert reason_faults(Reasons(not_because=("wpo:41",)), REFUSED.reasons) == ()


def test_a_step_says_what_it_became_and_why() -> None:
    scenario = parse_scenario(HEAD + REPORT, WORDS, frozenset({"ozhw"}))
    first, *_ = step_faults(scenario.steps[0], REFUSED)
    assert "geweigerd" in first
    assert "not_heard" in first
    assert step_faults(scenario.steps[0], FINE) == ()
