"""Starting the program: from the start of the process to a painted sign-in window, against an empty PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from tests.bench.figure import Figure, in_turn
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

AIM = 1.5
PROBE = Path(__file__).with_name("first_paint.py")


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    with kept_folder() as kept:
        folder = str(generated(kept, sizes(100 if short else 1_000)[0]).folder)
        starts = started("ours", folder), started("named", folder), started("empty")
        painted, named, empty = in_turn(5 if short else 20, *starts)
    yield Figure(name="painted sign-in window against an empty window", ours=painted, peer=empty, aim=AIM)
    yield Figure(name="the same, with the members' names in it", ours=named, peer=empty)


def started(*words: str) -> Callable[[], float]:
    """How long a fresh process takes until its window is painted; both processes read the same clock."""
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    command = [sys.executable, str(PROBE), *words]

    def start() -> float:
        begun = perf_counter()
        run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env=environment)
        return float(run.stdout) - begun

    return start
