"""``caseapp index``: the local reading side, which can be made again at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import option
from caseapp.cli.access import sign_in
from caseapp.cli.exits import Exit
from caseapp.cli.progress import Bar

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser

ABOUT = """\
Maakt de lijsten en de zoekmachine van deze gebruiker op deze computer opnieuw, uit de
ondertekende handelingen. Er gaat niets verloren; concepten blijven bewaard."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "index", short="de lijsten en de zoekmachine op deze computer")
    parser = option.leaf(below, "rebuild", rebuild, short="maak ze opnieuw", about=ABOUT)
    option.member(parser)
    option.as_json(parser)


def rebuild(args: Namespace, console: Console) -> Exit:
    """Make the index of this member again, with a progress bar."""
    with sign_in(args, console) as signed, Bar(console, "Opnieuw opbouwen") as bar:
        signed.session.rebuild_index(bar)
    if args.json:
        console.json({"entries": bar.most, "seconds": round(bar.seconds, 3)})
    else:
        console.line(f"Klaar: {bar.most} handelingen in {bar.seconds:.1f} s.")
    return Exit.DONE
