"""``caseapp dossier``: the dossier of one respondent, as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.cli import option
from caseapp.cli.access import sign_in
from caseapp.cli.fault import Stop
from caseapp.cli.naming import person_ref
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.exits import Exit
    from caseapp.cli.parser import Parser

ABOUT = """\
Zet het dossier over één betrokkene in een PDF: samenvatting, verloop,
vastgestelde feiten met bewijs, horen, maatregelen, meldingen, en hoe iedereen
kan nagaan dat het klopt. Namen van anderen zijn zwart gemaakt."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "dossier", short="het dossier van een zaak")
    parser = option.leaf(below, "export", export, short="maak het dossier als PDF", about=ABOUT)
    parser.add_argument("case", metavar="ZAAK", help="het nummer, zoals 2026-0014")
    parser.add_argument("--respondent", metavar="PERSOON", help="over wie: naam of kenmerk (niet nodig als er één is)")
    parser.add_argument("--out", type=Path, required=True, metavar="BESTAND", help="de PDF die gemaakt wordt")
    parser.add_argument("--overwrite", action="store_true", help="vervang het bestand als het er al is")
    option.member(parser)
    option.as_json(parser)


def export(args: Namespace, console: Console) -> Exit:
    """Make the dossier, and write it only when it is whole.

    Raises:
        Stop: the file is there already or its folder is not, or nobody of that name is respondent.
    """
    _place_free(args.out, overwrite=args.overwrite)
    raise NotImplementedError


def _place_free(path: Path, *, overwrite: bool) -> None:
    if path.is_dir():
        raise Stop(f"{quoted(path)} is een map. Noem met --out een bestand dat op .pdf eindigt.")
    if not path.parent.is_dir():
        raise Stop(f"De map {quoted(path.parent)} is er niet. Maak haar eerst, of noem een andere.")
    if path.exists() and not overwrite:
        raise Stop(f"{quoted(path)} bestaat al. Kies een andere naam, of vervang het met --overwrite.")
