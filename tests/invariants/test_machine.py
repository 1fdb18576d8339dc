"""Random acts by random people under every text: what must never happen does not."""

from __future__ import annotations

from functools import partial
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, event, settings, target
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from typing_extensions import override

from caseapp.procedure.catalogue import CATALOGUE
from tests.invariants.settings import MANY, SETTINGS, Setting
from tests.invariants.tries import Tries

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = st.integers(min_value=0, max_value=2**24)
ACTS = st.sampled_from(sorted(CATALOGUE))
PEOPLE = st.sampled_from([*MANY, "gone"])
STEPS = 60
PHASES = tuple(phase for phase in Phase if phase is not Phase.explain)
"""All but tracing every line for an explanation, which takes minutes here."""


class Never(RuleBasedStateMachine):
    """One case under one text; the acts are recorded when the engine allows them, and looked at afterwards."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self.tries = Tries(setting.play(0))

    @initialize(days=st.integers(min_value=0, max_value=120), seed=SEEDS)
    def report(self, days: int, seed: int) -> None:
        self.tries = Tries(self.setting.play(days))
        self.tries.somebody(Random(seed), "report_incident", {})

    @rule(seed=SEEDS)
    def do_what_leads_on(self, seed: int) -> None:
        self.tries.sensible(Random(seed))

    @rule(seed=SEEDS)
    def lead_further_on(self, seed: int) -> None:
        random = Random(seed)
        for _ in range(3):
            self.tries.sensible(random)

    @rule(seed=SEEDS)
    def do_what_is_due(self, seed: int) -> None:
        self.tries.due(Random(seed))

    @rule(act=ACTS, seed=SEEDS)
    def do_this_by_whom_it_may(self, act: str, seed: int) -> None:
        self.tries.somebody(Random(seed), act, {})

    @rule(act=ACTS, by=PEOPLE, seed=SEEDS)
    def try_anything(self, act: str, by: str, seed: int) -> None:
        self.tries.wild(Random(seed), act, by)

    @rule(days=st.sampled_from((0, 0, 1, 1, 2, 4, 8, 22, 45, 400)), minutes=st.integers(min_value=0, max_value=700))
    def wait(self, days: int, minutes: int) -> None:
        self.tries.wait(days, minutes)

    @invariant()
    def nothing_happened_that_never_must(self) -> None:
        assert not self.tries.wrong, self.tries.told()

    @override
    def teardown(self) -> None:
        done = self.tries.seen.done
        event(f"{len(done) // 5 * 5} kinds of acts or more")
        target(float(len(done)), label="kinds of acts done")


@pytest.mark.slow
@pytest.mark.timeout(3600)  # when it finds something, making that small takes minutes
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_what_must_never_happen_does_not(setting: Setting, rounds: Callable[[int, int], int]) -> None:
    run_state_machine_as_test(
        partial(Never, setting),  # type: ignore[arg-type]
        settings=settings(max_examples=rounds(10, 1000), stateful_step_count=STEPS, phases=PHASES),
    )
