"""Starting the program: from the start of the process to a painted sign-in window, against an empty PySide6 window.

The sign-in window is painted with the names of the members in it. It was open before on this computer, and closed as it
should. Both start with their modules compiled and in the computer's memory.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from caseapp.desktop.look.last import keep_look
from caseapp.desktop.single import LOCK
from caseapp.office.door import LOCAL
from tests.bench.figure import Figure, Seconds, in_turn
from tests.bench.stores import generated, kept_folder, sizes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

AIM = 1.5
PROBE = Path(__file__).with_name("first_paint.py")


def measure(*, short: bool = False) -> Iterator[Figure]:
    """The figures of this bench."""
    with kept_folder() as kept:
        folder = generated(kept, sizes(100 if short else 1_000)[0]).folder
        keep_look(folder / LOCAL, "light")  # as when it was open before
        environment = os.environ | {
            "CASEAPP_DATA": str(folder),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            # compiled once, as after an installation
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(kept / "compiled"),
        }
        starts = [partial(started, kind, environment, folder / LOCAL / LOCK) for kind in ("ours", "empty")]
        times = in_turn(5 if short else 20, *starts, warm=2)
    what = "painted sign-in window with its names against an empty window"
    yield Figure(name=what, ours=times[0], peer=times[1], aim=AIM)


def started(kind: str, environment: Mapping[str, str], lock: Path) -> float:
    """How long a fresh process takes until its window is painted.

    Both processes read the same clock. Without the lock of the one before, which ended in the middle: a program that is
    closed takes it away itself.
    """
    lock.unlink(missing_ok=True)
    begun = perf_counter()
    run = subprocess.run(
        [sys.executable, str(PROBE), kind], capture_output=True, text=True, check=True, timeout=60, env=environment
    )
    painted, used = run.stdout.split()
    return Seconds.of(float(painted) - begun, float(used))
