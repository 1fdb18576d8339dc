"""``caseapp dossier document``: an inspection order, a decision or a registry sheet, as a PDF of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli import option, signing
from caseapp.cli.access import sign_in
from caseapp.cli.exits import Exit

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from pathlib import Path

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser

KINDS: Final = ("controle-opdracht", "besluit", "registratieblad")
"""As in ``documents/single/offering.py``; a test holds that they are the same."""

ABOUT: Final = "Maakt een los document uit een zaak: een controle-opdracht, een besluit of een registratieblad."


def add(below: _SubParsersAction[Parser]) -> None:
    """Add the command below ``dossier``."""
    parser = option.leaf(below, "document", make, short="een los document uit een zaak", about=ABOUT)
    parser.add_argument("case", metavar="ZAAK", help="het nummer, zoals 2026-0014")
    parser.add_argument("kind", choices=KINDS, metavar="SOORT", help=", ".join(KINDS))
    parser.add_argument("--about", default="", metavar="KENMERK", help="welke controle, welk besluit of welke persoon")
    parser.add_argument("--out", type=option.place, required=True, metavar="BESTAND", help="de PDF die gemaakt wordt")
    parser.add_argument("--overwrite", action="store_true", help="vervang het bestand als het er al is")
    signing.options(parser)
    option.member(parser)
    option.as_json(parser)


def make(args: Namespace, console: Console) -> Exit:
    """Make the document.

    Raises:
        DocumentError: there is nothing of this kind in the case, or it cannot be written or signed.
    """
    from caseapp.cli.dossier import check_free
    from caseapp.documents.drawing import draw
    from caseapp.documents.export import write_whole
    from caseapp.documents.single.kind import single
    from caseapp.documents.single.offering import Single

    out: Path = args.out
    check_free(out, (".pdf",), overwrite=args.overwrite)
    signs = signing.asked(args)
    with sign_in(args, console) as signed:
        source = signed.session.dossier_source(args.case)
        drawn = draw(single(source, Single(args.kind), args.about))
    write_whole(out, drawn.data, signs)
    if args.json:
        console.json({"path": out, "pages": drawn.pages})
    else:
        console.line(f"Het document staat in {out}.")
    return Exit.DONE
