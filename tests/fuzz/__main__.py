"""Throw damaged files at the readers: ``python -m tests.fuzz [--inputs N] [--seed N] [--processes N]
[--samples FOLDER] [NAME...]``.

Every input is read in a process with the same bounds on memory as the program's own, and must come to an end within
five seconds without anything but a reading. Prints how many were tried, the slowest, and the most memory; exit code 1
and the input (as a file in the current folder) when one broke the reader.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.fuzz.readers import Outcome, Task, play_all
from tests.unit.evidence.made import seeds


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("names", nargs="*", help=f"seeds to begin from: {', '.join(seeds())}")
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--samples", type=Path, help="a folder with files that others made, to begin from as well")
    given = parser.parse_args()
    each = max(given.inputs // given.processes, 1)
    names, folder = tuple(given.names), given.samples
    found = play_all(
        [Task(inputs=each, seed=given.seed + at, names=names, folder=folder) for at in range(given.processes)]
    )
    return _tell(found)


def _tell(found: list[Outcome]) -> int:
    tried, broken = sum(one.tried for one in found), [each for one in found for each in one.broken]
    slowest = max(one.slowest for one in found)
    print(f"{tried} inputs; slowest {slowest:.2f} s; most memory {max(one.memory for one in found)} MB")
    for number, (name, data, why) in enumerate(broken):
        path = Path(f"fuzz-{number}-{name}")
        path.write_bytes(data)
        print(f"{path}: {why}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
