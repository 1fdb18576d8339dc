"""``caseapp found``: a new organisation, with its first administrator."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.cli import option
from caseapp.cli.access import PASSWORD, Passwords, data_folder, office_at
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.shown import quoted
from caseapp.cli.text_file import read_text

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.model.organisation import RoleGrant
    from caseapp.office import Foundation

SECTORS: Final = ("po", "vo", "mbo")
REGIONS: Final = {"noord": "north", "midden": "middle", "zuid": "south"}

ABOUT: Final = f"""\
Richt een nieuwe organisatie in, met u als eerste beheerder. U krijgt 24
herstelwoorden: schrijf die op en bewaar ze in een kluis. Wie ze heeft kan
alles openen, en zonder wachtwoord én herstelwoorden is alles weg.
Het wachtwoord vraagt het programma, of het staat in {PASSWORD}."""

EXAMPLE: Final = """\
Voorbeeld:
  caseapp found --name "Stichting De Waard" --sector vo --school "De Lage Waard" \\
    --protocol ozhw --adopted 01-01-2019 --consented 10-12-2018 \\
    --founder "M. Jansen" --role hrm_manager"""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    parser = option.leaf(commands, "found", found, help="richt een nieuwe organisatie in", about=ABOUT)
    parser.epilog = EXAMPLE
    parser.add_argument("--name", required=True, metavar="NAAM", help="de naam van de organisatie")
    parser.add_argument(
        "--sector", required=True, nargs="+", action="extend", choices=SECTORS, metavar="SECTOR", help="po, vo of mbo"
    )
    parser.add_argument(
        "--school", required=True, nargs="+", action="extend", metavar="SCHOOL", help="een of meer scholen"
    )
    parser.add_argument(
        "--protocol", required=True, metavar="NAAM|BESTAND", help="een van “caseapp protocol list”, of een eigen profiel"
    )
    parser.add_argument("--adopted", metavar="DAG", help="dag van vaststelling, waar de tekst die openlaat")
    parser.add_argument(
        "--consented", nargs="+", action="extend", metavar="DAG", help="dag van instemming, waar de tekst die openlaat"
    )
    parser.add_argument("--region", choices=REGIONS, metavar="REGIO", help="vakantieregio: noord, midden of zuid")
    parser.add_argument("--founder", required=True, metavar="NAAM", help="uw naam")
    parser.add_argument(
        "--role", nargs="+", action="extend", default=[], metavar="ROL", help="uw rollen naast die van beheerder"
    )
    parser.add_argument("--recovery", type=Path, metavar="BESTAND", help="zet de herstelwoorden hierin, niet op het scherm")
    option.data(parser)
    option.as_json(parser)


def found(args: Namespace, console: Console) -> Exit:
    """Found the organisation, and show the recovery words once."""
    folder = data_folder(args)
    sheet = _sheet_place(args.recovery)
    passwords = Passwords(console=console)
    foundation = _foundation(args, passwords)
    office = office_at(folder, founded=False)
    try:
        made = office.found(foundation)
    finally:
        office.close()
    words = made.recovery_words
    if sheet is not None:
        sheet.write_text(f"{args.name}\nherstelwoorden:\n{_numbered(words)}\n", encoding="utf-8")
    _tell(args, console, folder, made.session.member.id, words)
    return Exit.DONE
