"""The run that looks for deep states does every act there is, and nothing in it that never must."""

from __future__ import annotations

import pytest

from caseapp.procedure.catalogue import CATALOGUE, label
from tests.invariants.depth import STATES
from tests.invariants.guided import CASES, guided_run


def test_every_act_is_done_and_nothing_that_never_must(capsys: pytest.CaptureFixture[str]) -> None:
    seen = guided_run()
    with capsys.disabled():
        print(f"\n{CASES} cases, {sum(seen.tried.values())} tries, {sum(seen.done.values())} acts done:")
        for act in CATALOGUE:
            explained = f", {seen.explained[act]} explained" if seen.explained[act] else ""
            print(f"  {seen.done[act]:4} of {seen.tried[act]:4} {label(act)}{explained}")
    assert not seen.wrong
    assert [act for act in CATALOGUE if not seen.done[act]] == []


@pytest.mark.parametrize("state", STATES)
def test_deep_states_are_reached(state: str) -> None:
    assert guided_run().states[state]
