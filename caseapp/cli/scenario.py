"""``caseapp scenario``: play cases from files, and compare what the program answers with what they expect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import option
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from pathlib import Path

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser

ABOUT = """\
Speelt scenario's: bestanden (TOML) met een zaak, stap voor stap, en wat het
programma daarop moet antwoorden. Toont één regel per stap. Eindigt met 0 als
alles uitkwam."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "scenario", short="scenario's: een zaak uit een bestand naspelen")
    parser = option.leaf(below, "run", run, short="speel scenario's", about=ABOUT)
    parser.add_argument("files", nargs="+", type=option.place, metavar="BESTAND", help="een of meer scenario's (TOML)")
    parser.add_argument(
        "--keep", type=option.place, metavar="MAP", help="bewaar de opslag hier; het venster kan die openen"
    )
    parser.add_argument("--store", metavar="URL", help="speel op een andere opslag, zoals postgresql+psycopg://…")
    option.as_json(parser)


def run(args: Namespace, console: Console) -> Exit:
    """Play scenarios; ends well only when all that was expected came true.

    Raises:
        Stop: the folder to keep the store in holds one already.
    """
    from caseapp.bootstrap import open_office
    from caseapp.exchange.scenario.run import run_scenarios
    from caseapp.office.door import STORE

    if args.keep is not None and (args.keep / STORE).exists():
        raise Stop(f"In {quoted(args.keep)} staat al een organisatie. Noem met --keep een andere map.")
    if args.store is not None and args.keep is not None:
        raise Stop("--store en --keep gaan niet samen: op een eigen opslag blijft de zaak vanzelf bewaard.")
    if not args.json:
        for file in args.files:
            _there(file)
    code = run_scenarios(
        args.files,
        open_office=open_office,
        out=console.raw,
        store_url=args.store,
        keep=args.keep,
        as_json=args.json,
    )
    return Exit(code)


def _there(file: Path) -> None:
    if file.is_dir():
        raise Stop(f"{quoted(file)} is een map. Noem een scenario (TOML).")
    if not file.exists():
        raise Stop(f"Het scenario {quoted(file)} is er niet. Controleer de naam.")
