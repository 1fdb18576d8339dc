"""One figure: ours, the peer's, and their ratio; and how time is taken."""

from __future__ import annotations

import gc
import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 62


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured: seconds of ours and of the peer, and the ratio that we aim at."""

    name: str
    ours: float
    peer: float
    aim: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.ours / self.peer if self.peer else float("inf")

    def line(self) -> str:
        aim = "" if self.aim is None else f"aim {self.aim:.1f}x {'met' if self.ratio <= self.aim else 'NOT MET'}"
        return f"{self.name:<{WIDTH}} {spoken(self.ours):>9} / {spoken(self.peer):>9} = {self.ratio:5.2f}x  {aim}  {self.note}"


def spoken(seconds: float) -> str:
    """Seconds in a readable unit."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.2f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} us"


def once(work: Callable[[], object]) -> float:
    """How long it takes once."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def pair(ours: Callable[[], object], peer: Callable[[], object], *, rounds: int = 5) -> tuple[float, float]:
    """The medians of both, taken in turn, so that a busy computer hits both alike."""
    mine, theirs = [], []
    for _ in range(rounds):
        mine.append(once(ours))
        theirs.append(once(peer))
    return statistics.median(mine), statistics.median(theirs)
