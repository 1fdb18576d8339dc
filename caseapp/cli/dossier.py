"""``caseapp dossier``: the dossier of one respondent, as a PDF."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from caseapp.cli import checking, option, signing, single
from caseapp.cli.access import sign_in
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.progress import Bar
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from pathlib import Path

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.documents.binding.gathering import Choice
    from caseapp.model.case import Case

PARTS: Final = (
    "summary", "report", "chronology", "inspection", "findings", "hearing", "measures", "deviations", "notifications",
    "obligations", "verification",
)  # fmt: skip
"""As in ``documents/content.py``, which is not imported for the help alone; a test holds that they are the same."""

ABOUT: Final = """\
Zet het dossier over één persoon in een PDF: samenvatting, verloop,
vastgestelde feiten met bewijs, horen, maatregelen, meldingen, en hoe iedereen
kan nagaan dat het klopt. Zwart zijn de namen van anderen over wie de zaak gaat
en van een beschermde melder."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "dossier", short="het dossier van een zaak")
    parser = option.leaf(below, "export", export, short="maak het dossier als PDF", about=ABOUT)
    parser.add_argument("case", metavar="ZAAK", help="het nummer, zoals 2026-0014")
    parser.add_argument("--respondent", metavar="PERSOON", help="over wie: naam of kenmerk (niet nodig als er één is)")
    parser.add_argument("--out", type=option.place, required=True, metavar="BESTAND", help="de PDF die gemaakt wordt")
    parser.add_argument("--parts", nargs="+", metavar="DEEL", help=f"alleen deze delen: {', '.join(PARTS)}")
    parser.add_argument("--evidence", nargs="+", metavar="BEWIJS", help="alleen dit bewijs erbij: kenmerken, zoals e5")
    parser.add_argument("--no-evidence", action="store_true", help="geen bewijs erbij, alleen de controlegetallen")
    parser.add_argument(
        "--black", nargs="+", default=[], metavar="TEKST", help="maak ook dit onleesbaar: kenmerken of woorden"
    )
    parser.add_argument("--keep", nargs="+", default=[], metavar="PERSOON", help="maak deze persoon niet onleesbaar")
    parser.add_argument("--overwrite", action="store_true", help="vervang het bestand als het er al is")
    signing.options(parser)
    option.member(parser)
    option.as_json(parser)
    checking.add(below)
    signing.add(below)
    single.add(below)


def export(args: Namespace, console: Console) -> Exit:
    """Make the dossier; the file is there when it is whole, or not at all.

    Raises:
        Stop: the file is there already or its folder is not, or nobody of that name is respondent.
        DocumentError: the dossier cannot be made or written.
    """
    from caseapp.documents.binding.review import doubtful_words
    from caseapp.documents.export import export_dossier

    out: Path = args.out
    check_free(out, (".pdf",), overwrite=args.overwrite)
    signs = signing.asked(args)
    with sign_in(args, console) as signed:
        view = signed.session.case(args.case)
        for text in view.warnings:
            console.warn(f"LET OP: {text}")
        respondent = _respondent(view.case, args.respondent)
        choice = replace(_choice(args), respondent=respondent)
        for word in doubtful_words(signed.session, args.case, choice):
            who = f"misschien is dat {word.name}"
            console.warn(f"LET OP: “{word.text}” blijft leesbaar; {who}. Maak het onleesbaar met --black.")
        with Bar(console, "Dossier maken") as bar:
            made = export_dossier(
                signed.session,
                args.case,
                respondent,
                out,
                parts=args.parts,
                choice=choice,
                signing=signs,
                progress=bar,
            )
    if args.json:
        console.json(
            {
                "path": made.path,
                "pages": made.pages,
                "sha256": made.sha256,
                "respondent": respondent,
                "fingerprint": made.fingerprint,
                "attached": made.attached,
            }
        )
    else:
        console.line(f"Het dossier staat in {made.path} ({made.pages} bladzijden).")
        console.line(f"Bestanden met bewijs erin: {made.attached}.")
        console.line(f"Controlegetal (SHA-256): {made.sha256}")
        console.line(f"Vingerafdruk van de organisatie: {made.fingerprint}")
    return Exit.REFUSED if view.warnings else Exit.DONE


def _choice(args: Namespace) -> Choice:
    from caseapp.documents.binding.gathering import Choice

    return Choice(
        blacked_out=tuple(args.black),
        kept=tuple(args.keep),
        evidence=() if args.no_evidence else tuple(args.evidence) if args.evidence else None,
    )


def _respondent(case: Case, named: str | None) -> str:
    """The reference of the respondent; there is no need to name the only one."""
    if named is not None:
        from caseapp.cli.naming import person_ref

        return person_ref(case, named, case.respondents)
    if len(case.respondents) == 1:
        return case.respondents[0].ref
    names = ", ".join(f"{person.ref} {person.name}" for person in case.respondents)
    raise Stop(f"Zeg met --respondent over wie. Kies uit: {names or 'er is nog niemand vastgelegd'}.")


def check_free(path: Path, endings: tuple[str, ...], *, overwrite: bool) -> None:
    """See that a file can be made there; ``endings`` are what its name may end on.

    Raises:
        Stop: it is a folder, its folder is not there, or it exists already.
    """
    if path.is_dir():
        raise Stop(f"{quoted(path)} is een map. Noem met --out een bestand dat op {' of '.join(endings)} eindigt.")
    if not path.parent.is_dir():
        raise Stop(f"De map {quoted(path.parent)} is er niet. Maak die eerst, of noem een andere.")
    if path.exists() and not overwrite:
        raise Stop(f"{quoted(path)} bestaat al. Kies een andere naam, of vervang het met --overwrite.")
