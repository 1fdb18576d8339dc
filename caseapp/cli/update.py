"""``caseapp update``: is there a newer version where the organisation keeps them?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import caseapp
from caseapp.cli import option
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser

ABOUT: Final = """\
Kijkt of er een nieuwere versie klaarstaat, in de map of op het adres dat uw
organisatie koos. Controleert ook of die van de makers komt. Het programma kijkt nooit uit
zichzelf, en installeert niets."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    parser = option.leaf(commands, "update", update, short="is er een nieuwere versie?", about=ABOUT)
    parser.add_argument("--from", dest="place", metavar="PLAATS", help="een andere map, of een adres met https://")
    option.as_json(parser)


def update(args: Namespace, console: Console) -> Exit:
    """Tell which version is there.

    Raises:
        Stop: it cannot be told.
    """
    from caseapp.exchange.update import UpdateError, look
    from caseapp.provided import provided

    try:
        found = look(args.place or provided().updates, caseapp.__version__)
    except UpdateError as reason:
        raise Stop(str(reason), Exit.CANNOT) from reason
    if args.json:
        console.json({"own": caseapp.__version__, "version": found.version, "newer": found.newer, "file": found.file})
    elif found.newer:
        console.line(f"Versie {found.version} staat klaar; u hebt {caseapp.__version__}. Installeer {found.file}.")
        console.line(f"Controlegetal (SHA-256): {found.sha256}")
    else:
        console.line(f"U hebt de nieuwste versie: {caseapp.__version__}.")
    return Exit.DONE
