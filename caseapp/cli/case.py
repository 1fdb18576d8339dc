"""``caseapp case``: look at cases, and do any act in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli import act, case_view, option
from caseapp.cli.access import sign_in
from caseapp.cli.exits import Exit
from caseapp.cli.parser import number

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from datetime import datetime

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.index.row import CasePage, CaseRow

LONGEST_PAGE: Final = 100

STAGES: Final = {
    "melding": "report",
    "onderzoek": "inquiry",
    "horen": "hearing",
    "maatregel": "measure",
    "afronding": "completion",
}


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "case", short="zaken: lijst, tonen, een handeling doen")
    listing = option.leaf(below, "list", show_list, short="de zaken die u mag zien")
    listing.add_argument("--text", default="", metavar="WOORD", help="alleen met dit in nummer, titel, school of naam")
    listing.add_argument("--school", metavar="SCHOOL", help="alleen van deze school")
    listing.add_argument("--stage", choices=STAGES, metavar="FASE", help=f"alleen in deze fase: {', '.join(STAGES)}")
    listing.add_argument("--open", action="store_true", help="alleen zaken die niet gesloten zijn")
    listing.add_argument("--mine", action="store_true", help="alleen zaken waarin u iets te doen hebt")
    listing.add_argument("--limit", type=number, default=LONGEST_PAGE, metavar="N", help="hooguit zoveel (anders 100)")
    option.member(listing)
    option.as_json(listing)
    showing = option.leaf(below, "show", case_view.show, short="één zaak: het verloop, wat nu moet en wat kan")
    showing.add_argument("case", metavar="ZAAK", help="het nummer, zoals 2026-0014")
    showing.add_argument("--why", action="store_true", help="toon ook wat nog niet kan, en waarom")
    option.member(showing)
    option.as_json(showing)
    act.add(below)


def show_list(args: Namespace, console: Console) -> Exit:
    """Show the cases that this member may see, the newest first."""
    from caseapp.index.row import CaseQuery

    query = CaseQuery(
        text=args.text,
        stage=STAGES[args.stage] if args.stage else None,
        school=args.school,
        open_only=args.open,
        mine=args.mine,
        limit=args.limit,
    )
    with sign_in(args, console) as signed:
        page = signed.session.cases(query)
    if args.json:
        console.json({"total": page.total, "cases": [_as_json(row) for row in page.rows]})
    else:
        narrowed = any((args.text, args.school, args.stage, args.open, args.mine))
        _print(page, console, narrowed=narrowed)
    return Exit.DONE


def _print(page: CasePage, console: Console, *, narrowed: bool) -> None:
    if not page.total and narrowed:
        console.line("Geen van uw zaken past hierbij. Zoek met minder keuzes.")
        return
    if not page.total:
        console.line("Er zijn geen zaken. Een melding maakt een zaak: caseapp case new report_incident --help.")
        return
    from caseapp.procedure.outlook import STAGE_NAMES, Stage

    stages = {stage.value: name for stage, name in STAGE_NAMES.items() if stage in set(Stage)}
    rows = [
        (
            row.id,
            row.school,
            "gesloten" if row.closed else stages.get(row.stage, ""),
            row.about,
            f"{_day(row.due)} {row.due_act}".strip(),
            row.title,
        )
        for row in page.rows
    ]
    console.table(("zaak", "school", "fase", "over", "eerst te doen", "titel"), rows)
    if page.total > len(page.rows):
        console.line(f"{len(page.rows)} van {page.total} zaken. Meer: --limit {page.total}.")


def _day(moment: datetime | None) -> str:
    from caseapp.model.zone import local

    return f"{local(moment):%d-%m-%Y}" if moment else ""


def _as_json(row: CaseRow) -> dict[str, object]:
    return {
        "case": row.id,
        "title": row.title,
        "school": row.school,
        "about": row.about,
        "stage": row.stage,
        "due": row.due,
        "due_act": row.due_act,
        "handler": row.handler_name,
        "closed": row.closed,
        "mine": row.mine,
        "excluded": [part.value for part in row.excluded],
    }
