"""Measuring two things by turns, and saying the outcome as a ratio."""

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from time import perf_counter

from typing_extensions import override


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What was asked for on the command line."""

    short: bool
    sizes: tuple[int, ...]

    def rounds(self, long: int) -> int:
        """How often to measure."""
        return max(3, long // 5) if self.short else long


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was measured of one thing, in seconds: ours, and its peer's or limit's on the same machine.

    `ratio` is that of the medians; `aim` the ratio that we want.
    """

    what: str
    ours: Sequence[float]
    peer_name: str
    peer: Sequence[float]
    aim: float | None = None

    @property
    def ratio(self) -> float:
        return median(self.ours) / median(self.peer)

    @override
    def __str__(self) -> str:
        aim = "" if self.aim is None else f", aim {self.aim:g}"
        ours, peer = spread(self.ours), spread(self.peer)
        return f"{self.what:<46} {self.ratio:7.2f}x{aim:<9} {ours}  against {self.peer_name}: {peer}"


def spread(seconds: Sequence[float]) -> str:
    """The median, with the smallest and largest."""
    unit, many = ("s", 1.0) if median(seconds) >= 1 else ("ms", 1000.0)
    return f"{median(seconds) * many:.3g} {unit} ({min(seconds) * many:.3g}-{max(seconds) * many:.3g})"


def options(long: Sequence[int] = (), short: Sequence[int] = ()) -> Options:
    """Read the command line of one bench; `long` and `short` are the sizes that it uses by itself."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true", help="smaller stores and fewer rounds")
    parser.add_argument("--sizes", metavar="N,N", type=_sizes, help="how many cases the stores hold")
    args = parser.parse_args()
    sizes = args.sizes or (short if args.short else long)
    return Options(short=args.short, sizes=tuple(sizes))


def _sizes(text: str) -> list[int]:
    return [int(size) for size in text.split(",")]


def time_of(act: Callable[[], object]) -> float:
    """How long one call takes."""
    start = perf_counter()
    act()
    return perf_counter() - start


def by_turns(rounds: int, *acts: Callable[[], object], warm: int = 1) -> list[list[float]]:
    """How long each act takes, measured by turns so that what the machine does meanwhile strikes all alike."""
    gc.collect()
    return in_turn(rounds, *(partial(time_of, act) for act in acts), warm=warm)


def in_turn(rounds: int, *timed: Callable[[], float], warm: int = 1) -> list[list[float]]:
    """What each gives, asked by turns; the first turns do not count."""
    times: list[list[float]] = [[] for _ in timed]
    for turn in range(-warm, rounds):
        for one, kept in zip(timed, times, strict=True):
            taken = one()
            if turn >= 0:
                kept.append(taken)
    return times


def show(figure: Figure) -> None:
    """Print a figure at once."""
    print(f"   {figure}")
    sys.stdout.flush()
