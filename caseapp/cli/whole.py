"""The whole command line: all commands, put together. Nothing heavy is imported before a command is carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import caseapp
from caseapp.cli import (
    backup,
    case,
    demo,
    dossier,
    evidence,
    found,
    index,
    letter,
    member,
    pictures,
    protocol,
    scenario,
    self_test,
    update,
    verify,
    window,
)
from caseapp.cli.exits import MEANING
from caseapp.cli.parser import Parser

if TYPE_CHECKING:
    import argparse

ABOUT: Final = """\
Caseapp behandelt een melding van ongewenst gedrag op school volgens het eigen
protocol: van melding tot dossier. Zonder opdracht opent het venster."""

AFTER: Final = """\
Wie bent u?
  --as NAAM, of de omgevingsvariabele CASEAPP_MEMBER.
  Het wachtwoord vraagt het programma. Een ander programma geeft het in
  CASEAPP_PASSWORD; wie dat wil bewaart de sleutel in de sleutelbos (--remember).

Zo eindigt een opdracht (exitcode):
{codes}

caseapp OPDRACHT --help vertelt meer over een opdracht."""

_GROUPS: Final = (
    window,
    demo,
    pictures,
    found,
    member,
    case,
    evidence,
    dossier,
    letter,
    protocol,
    scenario,
    verify,
    backup,
    index,
    self_test,
    update,
)


def whole() -> Parser:
    """The parser of every command line."""
    codes = "\n".join(f"  {code.value:<4}{meaning}" for code, meaning in MEANING)
    parser = Parser(prog="caseapp", description=ABOUT, epilog=AFTER.format(codes=codes))
    parser.add_argument("--version", action="version", version=f"caseapp {caseapp.__version__}", help="de versie")
    parser.set_defaults(handler=window.no_command)
    commands: argparse._SubParsersAction[Parser] = parser.add_subparsers(
        title="opdrachten", metavar="OPDRACHT", parser_class=Parser
    )
    for group in _GROUPS:
        group.add(commands)
    return parser
