"""A run that looks for deep states: it does what leads on, what is due, and what it did least."""

from __future__ import annotations

from functools import cache
from random import Random

from caseapp.procedure.catalogue import CATALOGUE
from tests.invariants.settings import SETTINGS
from tests.invariants.tries import Seen, Tries

CASES = 108
TRIES = 130
WAITS = (0, 0, 1, 1, 2, 3, 5, 9, 24)
LONG_WAITS = (300, 800)


@cache
def guided_run() -> Seen:
    """The same run each time: some cases under every text, with all that was done and every reason that was met."""
    seen = Seen()
    for number in range(CASES):
        random = Random(number)
        tries = Tries(SETTINGS[number % len(SETTINGS)].play(random.randrange(120)), seen)
        for _ in range(TRIES):
            if tries.case.destroyed:
                break
            _one(tries, random)
        seen.wrong += tries.wrong
    return seen


def _one(tries: Tries, random: Random) -> None:
    """One thing to try, or some time that passes."""
    kind = random.random()
    if kind < 0.45:
        tries.sensible(random)
    elif kind < 0.66:
        tries.due(random)
    elif kind < 0.78:
        few = random.sample(sorted(CATALOGUE), 4)
        tries.somebody(random, min(few, key=lambda act: tries.seen.done[act]), {})
    elif kind < 0.87:
        tries.wild(random, random.choice(sorted(CATALOGUE)), random.choice(tries.play.organisation.members).id)
    elif tries.case.closed:
        tries.wait(random.choice(LONG_WAITS))
    else:
        tries.wait(random.choice(WAITS), random.randrange(600))
