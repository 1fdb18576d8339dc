"""How a process of our own is started for work that is kept apart: reading a file, checking signatures."""

from __future__ import annotations

import sys
from pathlib import Path


def own_process(word: str, module: str) -> list[str]:
    """The command of a process that does one thing.

    Args:
        word: what the frozen program is told, to be that process.
        module: what Python runs where the program is not frozen.
    """
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", module]
    program = Path(sys.executable)
    console = program.with_name(f"caseapp-cli{program.suffix}")
    return [str(console if console.exists() else program), word]
