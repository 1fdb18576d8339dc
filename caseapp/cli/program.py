"""One run of the program from the command line: parse, carry out, end with a code."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from caseapp.cli.console import Console
from caseapp.cli.exits import Exit
from caseapp.cli.fault import tell
from caseapp.cli.shown import quoted
from caseapp.cli.usage import BadUsage

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command line, and give the exit code.

    Args:
        arguments: what follows the program's name; the process's own when left out.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    console = Console.of_process()
    try:
        code = _carried_out(given, console, alone=arguments is None)
        console.flush()
    except BrokenPipeError:
        _leave_unread()
        return int(Exit.DONE)
    except OSError as error:  # what was written cannot be kept, as on a full disk
        _leave_unread()
        return int(tell(error, console))
    return int(code)


def _carried_out(given: list[str], console: Console, *, alone: bool) -> Exit:
    """``alone`` tells whether this command is all that the process is for."""
    debug = "--debug" in given
    try:
        _whole_characters(given)
        words = [one for one in given if one != "--debug"]
        if words:
            return _command(words, console, alone=alone)
        from caseapp.cli.window import open_own_window  # who only opens the window waits for no other command

        return open_own_window()
    except BrokenPipeError:
        raise
    except SystemExit as end:  # --help and --version
        return Exit.DONE if end.code in (0, None) else Exit.USAGE
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last place: it is told, with its own code
        return tell(error, console, debug=debug)


def _command(words: list[str], console: Console, *, alone: bool) -> Exit:
    from argparse import Namespace
    from pathlib import Path

    from caseapp.cli.whole import whole
    from caseapp.cli.window import CLICKED, open_file

    if len(words) == 1 and words[0].casefold().endswith(CLICKED):
        return open_file(Path(words[0]))

    parsed = whole().parse_args(words, Namespace(alone=alone))
    return Exit(parsed.handler(parsed, console))


def _whole_characters(given: list[str]) -> None:
    """Stop at a word that is no text, which no name, number or field can be.

    Raises:
        BadUsage: a word holds half a character.
    """
    for word in given:
        try:
            word.encode()
        except UnicodeEncodeError as error:
            raise BadUsage(f"In {quoted(word)} staat een teken dat niet te lezen is. Typ de opdracht over.") from error


def _leave_unread() -> None:
    """Let go of output that nobody takes, as after ``head``; else Python would raise once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
