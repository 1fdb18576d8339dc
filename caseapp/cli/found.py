"""``caseapp found``: a new organisation, with its first administrator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.cli import option, role
from caseapp.cli.access import PASSWORD, Passwords, data_folder, office_at
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop, system_sentence
from caseapp.cli.shown import quoted
from caseapp.cli.text_file import read_text

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Sequence
    from datetime import date

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.office.office import Foundation

SECTORS: Final = ("po", "vo", "mbo")
REGIONS: Final = {"noord": "north", "midden": "middle", "zuid": "south"}

ABOUT: Final = f"""\
Richt een nieuwe organisatie in, met u als eerste beheerder. U krijgt 24
herstelwoorden: schrijf die op en bewaar ze in een kluis. Wie ze heeft, kan
alles openen. Zonder wachtwoord en zonder herstelwoorden is alles weg.
Het wachtwoord vraagt het programma, of het staat in {PASSWORD}."""

EXAMPLE: Final = """\
Voorbeeld:
  caseapp found --name "Stichting De Waard" --sector vo --school "De Lage Waard" \\
    --protocol ozhw --adopted 01-01-2019 --consented 10-12-2018 \\
    --founder "M. Jansen" --role hrm_manager"""

KEEP_THEM: Final = "Schrijf de herstelwoorden op en bewaar ze in een kluis. Ze worden niet nog een keer getoond."


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    parser = option.leaf(commands, "found", found, short="richt een nieuwe organisatie in", about=ABOUT)
    parser.epilog = EXAMPLE
    parser.add_argument("--name", required=True, metavar="NAAM", help="de naam van de organisatie")
    parser.add_argument(
        "--sector", required=True, nargs="+", action="extend", choices=SECTORS, metavar="SECTOR", help="po, vo of mbo"
    )
    parser.add_argument(
        "--school",
        required=True,
        nargs="+",
        action="extend",
        metavar="SCHOOL[@SECTOR]",
        help="een of meer scholen; met @po, @vo of @mbo zegt u welk onderwijs de school geeft",
    )
    parser.add_argument(
        "--protocol",
        required=True,
        metavar="NAAM|BESTAND",
        help="een van “caseapp protocol list”, of een eigen profiel",
    )
    parser.add_argument("--adopted", metavar="DAG", help="dag van vaststelling, waar de tekst die openlaat")
    parser.add_argument(
        "--consented",
        nargs="+",
        action="extend",
        default=[],
        metavar="DAG",
        help="dag van instemming, waar de tekst die openlaat",
    )
    parser.add_argument("--region", choices=REGIONS, metavar="REGIO", help="vakantieregio: noord, midden of zuid")
    parser.add_argument("--founder", required=True, metavar="NAAM", help="uw naam")
    parser.add_argument(
        "--role", nargs="+", action="extend", default=[], metavar="ROL", help=f"ook uw rol: {role.HELP}"
    )
    parser.add_argument(
        "--recovery", type=option.place, metavar="BESTAND", help="zet de herstelwoorden hierin, niet op het scherm"
    )
    option.data(parser)
    option.as_json(parser)


def found(args: Namespace, console: Console) -> Exit:
    """Found the organisation, and show the recovery words once."""
    folder = data_folder(args.data)
    _sheet_free(args.recovery)
    foundation = _foundation(args, Passwords())
    office = office_at(folder, founded=False)
    try:
        made = office.found(foundation)
        made.session.close()
        member = made.session.member
    finally:
        office.close()
    kept = args.recovery is not None and _written(args.recovery, args.name, made.recovery_words, console)
    if args.json:
        console.json(
            {
                "organisation": args.name,
                "data": folder,
                "member": member.id,
                "recovery_words": None if kept else made.recovery_words,
                "recovery_file": args.recovery if kept else None,
            }
        )
        return Exit.DONE
    console.line(f"De organisatie {args.name} is ingericht in {folder}.")
    console.line(f"Uw gebruikersnummer is {member.id}. Meld u aan met --as {quoted(member.name)} en uw wachtwoord.")
    if kept:
        console.line(
            f"De herstelwoorden staan in {args.recovery}. Bewaar dat blad in een kluis, niet op deze computer."
        )
    else:
        console.line(KEEP_THEM)
        for line in _numbered(made.recovery_words):
            console.line(line, indent=2)
    return Exit.DONE


def _foundation(args: Namespace, passwords: Passwords) -> Foundation:
    """What the organisation begins with; everything typed is looked at before the password is asked."""
    from caseapp.model.organisation import School, Settings
    from caseapp.model.term import Region, Sector
    from caseapp.office.office import ADMINISTRATOR, Foundation

    schools = dict(map(_school, args.school))
    roles = [grant for grant in role.grants_of(args.role, list(schools)) if grant != ADMINISTRATOR]
    return Foundation(
        name=args.name,
        sectors=frozenset(map(Sector, args.sector)),
        schools=tuple(
            School(name=name, sectors=frozenset({Sector(sector)}) if sector else frozenset())
            for name, sector in schools.items()
        ),
        protocol=_protocol(args.protocol),
        adopted=_day("--adopted", args.adopted) if args.adopted else None,
        consented=tuple(_day("--consented", text) for text in args.consented),
        settings=Settings(region=Region(REGIONS[args.region])) if args.region else Settings(),
        founder=args.founder,
        founder_roles=(ADMINISTRATOR, *roles),
        password=passwords.choose("Kies een wachtwoord: "),
    )


def _school(given: str) -> tuple[str, str]:
    """The name of a school and the sector behind its last ``@``; empty where none is named."""
    name, at, sector = given.rpartition("@")
    return (name.strip(), sector) if at and sector in SECTORS else (given, "")


def _protocol(given: str) -> str:
    """The id of a text of the program, or the profile in a file."""
    if given.endswith(".toml") or "/" in given or "\\" in given:
        return read_text(Path(given))
    return given


def _day(option_name: str, text: str) -> date:
    from caseapp.office.typed import day_of

    found = day_of(text)
    if found is None:
        raise Stop(f"{option_name}: {quoted(text)} is geen dag die bestaat. Schrijf een dag als 31-01-2026.")
    return found


def _sheet_free(path: Path | None) -> None:
    if path is None:
        return
    if path.exists():
        raise Stop(f"{quoted(path)} bestaat al. Noem met --recovery een nieuw bestand.")
    if not path.parent.is_dir():
        raise Stop(f"De map {quoted(path.parent)} is er niet. Noem met --recovery een bestand in een map die er is.")


def _written(path: Path, name: str, words: Sequence[str], console: Console) -> bool:
    """Write the recovery sheet; when the disk does not let us, the words are shown after all: they are made once."""
    told = "Herstelwoorden. Wie ze heeft, kan alles openen. Bewaar dit blad in een kluis."
    text = "\n".join([name, told, "", *_numbered(words)])
    try:
        path.touch(mode=0o600, exist_ok=False)
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        console.warn(f"De herstelwoorden zijn niet in het bestand gezet. {system_sentence(error)}")
        return False
    return True


def _numbered(words: Sequence[str]) -> list[str]:
    """Six words to a line, each with its number."""
    shown = [f"{number:2}. {word:<10}" for number, word in enumerate(words, start=1)]
    return ["".join(shown[at : at + 6]).rstrip() for at in range(0, len(shown), 6)]
