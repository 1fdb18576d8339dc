"""Options that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.cli.parser import Parser

if TYPE_CHECKING:
    from caseapp.cli.parser import Handler


def leaf(
    commands: argparse._SubParsersAction[Parser],
    name: str,
    handler: Handler,
    *,
    short: str,
    about: str = "",
) -> Parser:
    """A command that does something; ``short`` is its line in the list, ``about`` what its own help begins with."""
    parser = commands.add_parser(name, help=short, description=about or short)
    parser.set_defaults(handler=handler)
    return parser


def branch(
    commands: argparse._SubParsersAction[Parser], name: str, *, short: str
) -> argparse._SubParsersAction[Parser]:
    """A command that only holds others."""
    parser = commands.add_parser(name, help=short, description=short)
    below: argparse._SubParsersAction[Parser] = parser.add_subparsers(
        title="opdrachten", metavar="WAT", required=True, dest="what", parser_class=Parser
    )
    return below


def place(text: str) -> Path:
    """A file or folder that somebody named.

    Raises:
        argparse.ArgumentTypeError: nothing was named, which would mean the folder that one happens to be in.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError("hier hoort een naam.")
    return Path(text)


def free(path: Path, *, overwrite: bool) -> None:
    """Look whether a file can be made.

    Raises:
        Stop: it is a folder, its folder is not there, or there is a file already.
    """
    from caseapp.cli.fault import Stop
    from caseapp.cli.shown import quoted

    if path.is_dir():
        raise Stop(f"{quoted(path)} is een map. Noem met --out een bestand.")
    if not path.parent.is_dir():
        raise Stop(f"De map {quoted(path.parent)} is er niet. Maak die eerst, of noem een andere.")
    if path.exists() and not overwrite:
        raise Stop(f"{quoted(path)} bestaat al. Kies een andere naam, of vervang het met --overwrite.")


def data(parser: Parser) -> None:
    """``--data DIR``: where the organisation's data is."""
    parser.add_argument("--data", type=place, metavar="MAP", help="de map met de gegevens (anders uw eigen datamap)")


def member(parser: Parser) -> None:
    """``--data``, ``--as`` and ``--remember``: for a command for which somebody signs in."""
    data(parser)
    parser.add_argument("--as", dest="as_member", metavar="GEBRUIKER", help="wie u bent: uw naam of gebruikersnummer")
    parser.add_argument("--remember", action="store_true", help="bewaar uw sleutel in de sleutelbos van deze computer")


def as_json(parser: Parser) -> None:
    """``--json``: the answer for a program."""
    parser.add_argument("--json", action="store_true", help="het antwoord als JSON, voor een ander programma")
