"""Every state that can be reached with a small alphabet of acts, breadth first."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from typing_extensions import override

from caseapp.model.act import Fields
from caseapp.model.value import Value
from tests.invariants.never import broken
from tests.invariants.story import Story

if TYPE_CHECKING:
    from tests.unit.procedure.world import Play

EXPLANATION = "Dit kon niet anders, want het was dringend."


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One thing that may be tried: an act by somebody, or a number of days that pass."""

    act: str = ""
    by: str = ""
    fields: Mapping[str, Value] = field(default_factory=dict)
    days: int = 0

    @override
    def __str__(self) -> str:
        return f"{self.by} {self.act} {dict(self.fields)}" if self.act else f"{self.days} days"


Moves = Callable[["Play"], Iterable[Move]]
"""What may be tried in a state."""

Key = Callable[["Play"], Hashable]
"""What of a state counts: two states with the same key are one."""


@dataclass(kw_only=True)
class Walked:
    """What a walk saw: states, tries, and what was done; ``whole`` that nothing was left to see."""

    states: int = 0
    tries: int = 0
    transitions: int = 0
    done: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    whole: bool = True

    @override
    def __str__(self) -> str:
        kinds = ", ".join(f"{act} {count}" for act, count in sorted(self.done.items()))
        left = "" if self.whole else " (not all)"
        return f"{self.states} states{left}, {self.transitions} transitions, {self.tries} tries: {kinds}"


def walk(start: Play, moves: Moves, key: Key, *, most: int) -> Walked:
    """Go breadth first through every state that the moves reach, at most so many, and look at each act that is done."""
    walked = Walked()
    seen = {key(start)}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        walked.states += 1
        for after in _after(state, moves(state), walked):
            found = key(after)
            if found in seen:
                continue
            if len(seen) >= most:
                walked.whole = False
                continue
            seen.add(found)
            queue.append(after)
    return walked


def _after(state: Play, moves: Iterable[Move], walked: Walked) -> Iterator[Play]:
    """The states that follow; each act that was done is looked at."""
    for move in moves:
        after = state.fork()
        if move.days:
            after.now += timedelta(days=move.days)
            yield after
            continue
        walked.tries += 1
        _, recorded = after.attempt(move.by, move.act, Fields(move.fields), EXPLANATION)
        if recorded is None:
            continue
        walked.transitions += 1
        walked.done[move.act] += 1
        story = Story(acts=after.case.acts, organisation=after.organisation)
        walked.wrong += [f"{why} after {move}" for why in broken(story, recorded)]
        yield after
