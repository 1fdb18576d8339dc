"""Starting the program: from the start of the process to a painted sign-in window, against an empty PySide6 window."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from tests.bench.measure import Figure, in_turn, options, show
from tests.bench.stores import generated, kept_folder

AIM = 1.5
PROBE = Path(__file__).with_name("first_paint.py")


def main() -> None:
    asked = options(long=[1000], short=[100])
    with kept_folder() as kept:
        folder = str(generated(kept, asked.sizes[0]).folder)
        starts = started("ours", folder), started("named", folder), started("empty")
        painted, named, empty = in_turn(asked.rounds(20), *starts)
    peer = "an empty window"
    show(Figure(what="painted sign-in window", ours=painted, peer_name=peer, peer=empty, aim=AIM))
    show(Figure(what="sign-in window with the names in it", ours=named, peer_name=peer, peer=empty))


def started(*words: str) -> Callable[[], float]:
    """How long a fresh process takes until its window is painted; both clocks are the machine's own."""
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}

    def start() -> float:
        begun = perf_counter()
        run = subprocess.run(
            [sys.executable, str(PROBE), *words],
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
            env=environment,
        )
        return float(run.stdout) - begun

    return start


if __name__ == "__main__":
    main()
