"""One figure: the times of ours and of its peer, and their ratio; and how times are taken.

A bench is a module `bench_NAME.py` with `measure(short=...)`, which gives its figures.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 64


class Seconds(float):
    """How long something took, with how much of that the processor worked for it, in all threads together."""

    used: float

    @classmethod
    def of(cls, taken: float, used: float) -> Seconds:
        """Both in seconds."""
        found = cls(taken)
        found.used = used
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured of one thing, in seconds: ours, and its peer's or limit's in the same run.

    `ratio` is that of the medians, `fastest` that of the quickest of each; `aim` is the ratio that we want. A busy
    machine disturbs both, and least the third: `processor`, the ratio of what the processor worked, without waiting for
    the disk or for its turn; None where that was not measured.
    """

    name: str
    ours: Sequence[float]
    peer: Sequence[float]
    aim: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float:
        return median(self.ours) / median(self.peer)

    @property
    def fastest(self) -> float:
        return min(self.ours) / min(self.peer)

    @property
    def processor(self) -> float | None:
        ours, peer = ([one.used for one in times if isinstance(one, Seconds)] for times in (self.ours, self.peer))
        return median(ours) / median(peer) if ours and peer else None

    @override
    def __str__(self) -> str:
        aim = "" if self.aim is None else f"aim {self.aim:g}x"
        worked = "" if self.processor is None else f"processor {self.processor:5.2f}x"
        ratios = f"{self.ratio:6.2f}x  fastest {self.fastest:5.2f}x  {worked:<16}"
        times = f"{spread(self.ours)} / {spread(self.peer)}"
        return f"{self.name:<{WIDTH}} {ratios}  {aim:<9} {times}  {self.note}".rstrip()


def spread(seconds: Sequence[float]) -> str:
    """The median, with the smallest and largest."""
    unit, many = ("s", 1.0) if median(seconds) >= 1 else ("ms", 1e3) if median(seconds) >= 1e-3 else ("us", 1e6)
    return f"{median(seconds) * many:.3g} {unit} ({min(seconds) * many:.3g}-{max(seconds) * many:.3g})"


def once(work: Callable[[], object]) -> float:
    """How long it takes once."""
    start, used = perf_counter(), _worked()
    work()
    return Seconds.of(perf_counter() - start, _worked() - used)


def _worked() -> float:
    """Seconds that the processor worked for this process, and for those that it started and that have ended."""
    if sys.platform == "win32":
        return process_time()
    import resource

    times = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in times)


def pair(
    ours: Callable[[], object], peer: Callable[[], object], *, rounds: int = 5, warm: int = 1
) -> tuple[list[float], list[float]]:
    """How long both take, by turns."""
    mine, theirs = by_turns(rounds, ours, peer, warm=warm)
    return mine, theirs


def by_turns(rounds: int, *works: Callable[[], object], warm: int = 1) -> list[list[float]]:
    """How long each takes, by turns, so that what the machine does meanwhile strikes all alike."""
    gc.collect()
    return in_turn(rounds, *(partial(once, work) for work in works), warm=warm)


def in_turn(rounds: int, *timed: Callable[[], float], warm: int = 1) -> list[list[float]]:
    """What each gives, asked by turns; the first `warm` turns do not count."""
    times: list[list[float]] = [[] for _ in timed]
    for turn in range(-warm, rounds):
        for one, kept in zip(timed, times, strict=True):
            taken = one()
            if turn >= 0:
                kept.append(taken)
    return times
