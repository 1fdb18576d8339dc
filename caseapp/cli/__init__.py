"""The command line: every command of ``caseapp``, for people without a screen and for other programs.

Modules here import nothing heavy at the top, so that ``caseapp --help`` answers at once.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

STOPPED = 130
"""As ``Exit.STOPPED``, which is not loaded yet."""

READ_ONE_FILE = "read-one-file"
"""As ``isolated.HIDDEN_COMMAND``: with it the program is the process that reads one file of evidence."""

CHECK_SIGNATURES = "check-signatures"
"""As ``signatures.HIDDEN_COMMAND``: with it the program is the process that checks signatures."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line.

    Args:
        arguments: what follows the program's name; the process's own when left out.

    Returns:
        the exit code, see :class:`caseapp.cli.exits.Exit`.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        if list(given) == [READ_ONE_FILE]:
            from caseapp.evidence.reading.worker import main as read_one_file

            return read_one_file()
        if list(given) == [CHECK_SIGNATURES]:
            from caseapp.office.signatures import main as check_signatures

            return check_signatures()
        from caseapp.cli.program import run

        return run(arguments)
    except KeyboardInterrupt:  # before there is anything that can tell it better
        return STOPPED
