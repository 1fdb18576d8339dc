"""``caseapp demo``: a demonstration organisation in a folder, with its dossier and pictures of the screens."""

from __future__ import annotations

import shlex
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from caseapp.cli import option
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.parser import number
from caseapp.cli.progress import Bar
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.exchange.demonstration.organisation import Demonstration
    from caseapp.office.session import Session

STORE_FOLDER: Final = "organisatie"
DOSSIER: Final = "dossier.pdf"
LOOKER: Final = "M. Dijkstra"
"""The HRM manager: through whose eyes the pictures are made."""

MOST_CASES: Final = 1_000_000

ABOUT: Final = f"""\
Maakt een voorbeeldorganisatie met verzonnen mensen en zaken, en zet in de map:
  {DOSSIER}        het dossier van de voorbeeldzaak die helemaal is doorlopen
  *.png              een plaatje van elk hoofdscherm
  {STORE_FOLDER}/       de gegevens zelf; “caseapp desktop --data” opent ze
Met --cases N komen er N zaken bij, om te zien hoe het is met veel zaken."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    parser = option.leaf(commands, "demo", demo, short="speel een voorbeeld, zonder scherm", about=ABOUT)
    parser.add_argument("--out", type=option.place, required=True, metavar="MAP", help="de map waarin alles komt")
    parser.add_argument("--cases", type=number, default=0, metavar="N", help="maak er N verzonnen zaken bij")
    option.as_json(parser)


def demo(args: Namespace, console: Console) -> Exit:
    """Make the organisation, its dossier and the pictures, and name what was made.

    Raises:
        Stop: there is one in the folder already, or too many cases are asked.
    """
    folder: Path = args.out
    if (folder / STORE_FOLDER).exists():
        raise Stop(f"In {quoted(folder)} staat al een voorbeeld. Noem met --out een andere map.")
    if args.cases > MOST_CASES:
        raise Stop(f"Vraag met --cases hooguit {MOST_CASES} zaken.")
    folder.mkdir(parents=True, exist_ok=True)
    made = make_store(folder / STORE_FOLDER, args.cases, console)
    with _looking(folder / STORE_FOLDER, made) as session:
        dossier = _dossier(folder, session, made)
    code, pictures = Exit.DONE, list[Path]()
    try:
        pictures = _pictures(folder, quiet=args.alone)
    except ImportError as error:
        from caseapp.cli.window import no_qt

        code = Exit.CANNOT
        console.warn(f"Er zijn geen plaatjes gemaakt. {no_qt(error)}")
    if args.json:
        console.json(_as_json(folder, made, dossier, pictures))
        return code
    console.line(f"Dossier: {dossier}")
    for picture in pictures:
        console.line(f"Scherm: {picture}")
    console.line(f"Gegevens: {folder / STORE_FOLDER}")
    console.line(f"Open ze met: caseapp desktop --data {shlex.quote(str(folder / STORE_FOLDER))}")
    console.line(f"Meld u aan als {', '.join(made.members)}; het wachtwoord is {made.password}")
    return code


def make_store(folder: Path, cases: int, console: Console) -> Demonstration:
    """Make the demonstration organisation in a folder, with as many more cases as asked."""
    from caseapp.bootstrap import load_world, open_office
    from caseapp.exchange.demonstration.many import add_many
    from caseapp.exchange.demonstration.organisation import make
    from caseapp.ledger import PasswordCost, open_store
    from caseapp.model.zone import NETHERLANDS
    from caseapp.office.door import STORE

    today = datetime.now(NETHERLANDS).date()
    # invented data behind a random password: it need not cost much to guess
    made = make(
        folder, open_office, today=today, cost=PasswordCost.MINIMAL, tell=lambda title: console.warn(f"– {title}")
    )
    if cases:
        with open_store(f"sqlite:///{folder / STORE}") as store, Bar(console, "Zaken maken") as bar:
            add_many(store, made, cases, load_world(), bar)
    return made


@contextmanager
def _looking(folder: Path, made: Demonstration) -> Iterator[Session]:
    from caseapp.bootstrap import open_office

    office = open_office(folder, clock=lambda: made.now)
    try:
        session = office.sign_in(made.members[LOOKER], made.password)
        yield session
        session.close()
    finally:
        office.close()


def _dossier(folder: Path, session: Session, made: Demonstration) -> Path:
    from caseapp.documents.export import export_dossier
    from caseapp.exchange.demonstration.story import WHOLE

    number = made.cases[WHOLE]
    respondent = session.case(number).case.respondents[0]
    return export_dossier(session, number, respondent.ref, folder / DOSSIER).path


def _pictures(folder: Path, *, quiet: bool) -> list[Path]:
    """A picture of each main screen.

    Raises:
        ImportError: Qt is not there, or lacks a library of the system.
    """
    from caseapp.cli.window import without_screen

    without_screen(quiet=quiet)
    from caseapp import desktop

    return desktop.take_pictures(folder, whole=False)


def _as_json(folder: Path, made: Demonstration, dossier: Path, pictures: list[Path]) -> dict[str, object]:
    return {
        "dossier": dossier,
        "pictures": pictures,
        "data": folder / STORE_FOLDER,
        "password": made.password,
        "members": made.members,
        "cases": made.cases,
    }
