"""The command line: every command of ``caseapp``, for people without a screen and for other programs.

Modules here import nothing heavy at the top, so that ``caseapp --help`` answers at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

STOPPED = 130
"""As ``Exit.STOPPED``, which is not loaded yet."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line.

    Args:
        arguments: what follows the program's name; the process's own when left out.

    Returns:
        the exit code, see :class:`caseapp.cli.exits.Exit`.
    """
    try:
        from caseapp.cli.program import run

        return run(arguments)
    except KeyboardInterrupt:  # before there is anything that can tell it better
        return STOPPED
