"""What came of each step and check, and where it differs from what the scenario expects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.exchange.scenario.script import Check, Expect, Scenario, Step
from caseapp.model.reason import Reason
from caseapp.model.reason import Verdict as Answered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from caseapp.exchange.scenario.script import Reasons
    from caseapp.model.reason import Answer

OUTCOME_NAMES = {
    Expect.DONE: "gedaan",
    Expect.REFUSED: "geweigerd",
    Expect.EXPLAINED: "gedaan met uitleg",
    Expect.UNEXPLAINED: "uitleg nodig",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOutcome:
    """What came of one step.

    ``outcome`` is None when it could not be asked; ``faults`` says what was not as expected.
    """

    step: Step
    outcome: Expect | None
    reasons: tuple[Reason, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOutcome:
    """What came of one check."""

    check: Check
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What came of one scenario. ``trouble`` is a sentence when it could not be played to its end."""

    scenario: Scenario
    outcomes: tuple[StepOutcome | CheckOutcome, ...]
    trouble: str = ""

    @property
    def passed(self) -> bool:
        """Whether all that was expected came true."""
        return not self.trouble and not any(outcome.faults for outcome in self.outcomes)


def outcome_of(answer: Answer, explanation: str) -> Expect:
    """What an answer comes to, given the explanation that came with the act."""
    if answer.verdict is Answered.REFUSED:
        return Expect.REFUSED
    if answer.verdict is Answered.MUST_EXPLAIN:
        return Expect.EXPLAINED if explanation.strip() else Expect.UNEXPLAINED
    return Expect.DONE


def as_expected(expected: Expect, outcome: Expect) -> bool:
    """Whether the outcome is the one expected; an act that wants an explanation was refused too."""
    return outcome is expected or (expected is Expect.REFUSED and outcome is Expect.UNEXPLAINED)


def step_faults(step: Step, answer: Answer) -> tuple[str, ...]:
    """What is not as the step expects: the outcome, and the reasons."""
    outcome = outcome_of(answer, step.explain or "")
    faults = []
    if not as_expected(step.expect, outcome):
        given = ", ".join(dict.fromkeys(reason.code for reason in answer.reasons)) or "geen reden"
        faults.append(f"verwacht: {OUTCOME_NAMES[step.expect]}; het werd: {OUTCOME_NAMES[outcome]} ({given})")
    return (*faults, *reason_faults(step.reasons, answer.reasons))


def reason_faults(wanted: Reasons, given: Iterable[Reason]) -> tuple[str, ...]:
    """Which wanted reasons are missing, and which unwanted are there."""
    reasons = tuple(given)

    def named(name: str) -> bool:
        return any(reason.matches(name) for reason in reasons)

    faults = [f"reden “{name}” ontbreekt" for name in wanted.because if not named(name)]
    if wanted.because_any and not any(named(name) for name in wanted.because_any):
        faults.append("geen van deze redenen is gegeven: " + ", ".join(wanted.because_any))
    faults += [f"reden “{name}” hoort er niet bij" for name in wanted.not_because if named(name)]
    if faults and reasons:
        faults.append("wel gegeven: " + "; ".join(f"{reason.code} ({reason.source})" for reason in reasons))
    return tuple(faults)
