"""``caseapp verify``: check everything that is kept, and name what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import option
from caseapp.cli.access import MEMBER, data_folder, environment, office_at, sign_in
from caseapp.cli.exits import Exit
from caseapp.cli.progress import Bar

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.ledger import Report

ABOUT = """\
Controleert de hele opslag: handtekeningen, volgorde, toegangen, bestanden, en
of deze computer eerder iets anders zag. Met --as wordt ook gelezen wat u mag
lezen, en vergeleken met wat is ondertekend en wat de regels toelieten."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    parser = option.leaf(commands, "verify", verify, short="controleer of de opslag klopt", about=ABOUT)
    option.member(parser)
    option.as_json(parser)


def verify(args: Namespace, console: Console) -> Exit:
    """Check the whole store; what a member may read as well when ``--as`` names one."""
    with Bar(console, "Controleren") as bar:
        report = _report(args, console, bar)
    if args.json:
        console.json(_as_json(report))
    else:
        _print(report, console, bar.seconds)
    return Exit.DONE if report.ok else Exit.REFUSED


def _report(args: Namespace, console: Console, bar: Bar) -> Report:
    if args.as_member or environment(MEMBER):
        with sign_in(args, console) as signed:
            return signed.session.verify(bar)
    office = office_at(data_folder(args.data))
    try:
        return office.verify(bar)
    finally:
        office.close()


def _print(report: Report, console: Console, seconds: float) -> None:
    console.line(
        f"Bekeken: {report.entries} handelingen in {report.streams} reeksen, "
        f"{report.opened} ook de inhoud, in {seconds:.1f} s."
    )
    if report.ok:
        console.line("Alles klopt.")
        if not report.signatures_known:
            console.line(
                "Zonder aanmelden is gekeken of de opslag in zichzelf klopt. Meer zekerheid: meld u aan (--as)."
            )
        return
    console.line(f"Er klopt iets niet. Het eerste: {report.first}")
    for finding in report.findings[1:]:
        console.line(f"– {finding.text}", indent=2)
    console.line("Werk niet verder met deze opslag. Bewaar de opslag zoals die nu is, en zet een reservekopie terug.")


def _as_json(report: Report) -> dict[str, object]:
    return {
        "ok": report.ok,
        "streams": report.streams,
        "entries": report.entries,
        "opened": report.opened,
        "signatures_known": report.signatures_known,
        "findings": [
            {"stream": one.stream, "seq": one.seq, "code": one.code, "text": one.text} for one in report.findings
        ],
    }
