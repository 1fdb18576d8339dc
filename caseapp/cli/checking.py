"""``caseapp dossier verify`` and ``fingerprint``: checking a dossier with nothing but its file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli import option
from caseapp.cli.access import data_folder, office_at
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.progress import Bar

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.documents.binding.checking import Verdict
    from caseapp.documents.extract.checking import Fault

ABOUT: Final = """\
Controleert een dossier zonder internet en zonder de opslag: het zegel, de
handtekeningen, of er handelingen ontbreken, het bewijs dat erin zit, en of de
gedrukte tekst is wat is ondertekend. Vraag de organisatie in een gesprek of per
telefoon haar vingerafdruk (caseapp dossier fingerprint). Van een brief of een ander
los document, als PDF, wordt de handtekening van de organisatie gecontroleerd.

Code 0: alles klopt. Code 1: er klopt iets niet. Code 2: dit is geen dossier, en
er staat geen handtekening onder."""

ASKED: Final = dict.fromkeys(("signer", "unlisted"), " Geef ze met --trust.")
"""What is added to a note that certificates would answer."""
WORDS: Final = (("holds", "Dit klopt:", "✓"), ("faults", "Dit klopt NIET:", "✗"), ("notes", "Let op:", "–"))


def add(below: _SubParsersAction[Parser]) -> None:
    """Add both commands below ``dossier``."""
    parser = option.leaf(below, "verify", verify, short="controleer een dossier (PDF)", about=ABOUT)
    parser.add_argument(
        "file", type=option.place, metavar="BESTAND", help="het dossier, of een ondertekende brief: een PDF"
    )
    parser.add_argument("--fingerprint", metavar="CODE", default="", help="de vingerafdruk van de organisatie")
    parser.add_argument(
        "--trust", type=option.place, nargs="+", default=[], metavar="CERTIFICAAT",
        help="certificaten waar de handtekening van de organisatie van moet komen (PEM of DER)",
    )  # fmt: skip
    option.as_json(parser)
    told = option.leaf(below, "fingerprint", fingerprint, short="de vingerafdruk van uw organisatie")
    option.data(told)
    option.as_json(told)


def verify(args: Namespace, console: Console) -> Exit:
    """Check a dossier.

    Raises:
        Stop: the file cannot be read or is no dossier, or what is to be trusted is no certificate.
    """
    from caseapp.documents.binding.checking import NotReadable, check_file
    from caseapp.documents.signing.checking import RootsUnusable, Trust

    trust = Trust(roots=tuple(args.trust)) if args.trust else None
    try:
        with Bar(console, "Controleren") as bar:
            verdict = check_file(args.file, args.fingerprint, trust=trust, progress=bar)
    except (NotReadable, RootsUnusable) as error:
        raise Stop(str(error)) from error
    if args.json:
        console.json(_as_json(verdict))
    else:
        _print(verdict, console)
    return Exit.DONE if verdict.ok else Exit.REFUSED


def fingerprint(args: Namespace, console: Console) -> Exit:
    """Print the fingerprint that stands in every dossier of this organisation."""
    office = office_at(data_folder(args.data))
    try:
        found = office.fingerprint()
    finally:
        office.close()
    if args.json:
        console.json({"fingerprint": found})
    else:
        console.line(found)
    return Exit.DONE


def _print(verdict: Verdict, console: Console) -> None:
    if verdict.case_id:
        console.line(f"Dossier zaak {verdict.case_id} van {verdict.organisation}")
    for name, title, mark in WORDS:
        found: list[Fault] = getattr(verdict, name)
        if found:
            console.line(title)
            for one in found:
                console.line(f"{mark} {one.text}{ASKED.get(one.code, '') if name == 'notes' else ''}", indent=2)
    what = "document" if verdict.document else "dossier"
    good = "De handtekening onder dit document klopt." if verdict.document else "Dit dossier klopt."
    console.line(good if verdict.ok else f"Dit {what} klopt niet. Gebruik het niet, en vraag een nieuw bestand.")


def _as_json(verdict: Verdict) -> dict[str, object]:
    def listed(found: list[Fault]) -> list[dict[str, str]]:
        return [{"code": one.code, "text": one.text} for one in found]

    return {
        "ok": verdict.ok,
        "kind": "document" if verdict.document else "dossier",
        "case": verdict.case_id,
        "organisation": verdict.organisation,
        "fingerprint": verdict.fingerprint,
        "holds": listed(verdict.holds),
        "faults": listed(verdict.faults),
        "notes": listed(verdict.notes),
    }
