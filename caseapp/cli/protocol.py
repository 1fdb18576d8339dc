"""``caseapp protocol``: the texts that come with the program, and a check of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import option
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.text_file import read_text

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.model.protocol import Protocol
    from caseapp.procedure.profile import Complaint

CHECK_ABOUT = """\
Controleert een eigen protocolprofiel: verkeerde sleutels, ontbrekende
verwijzingen, datums die overlappen. Elke melding noemt de regel en zegt wat u
kunt doen. Het bestand resources/protocols/blank.toml is het kortste voorbeeld."""

STANDING = {"adopted": "vastgesteld", "draft": "concept", "blank_dates": "datums nog in te vullen"}


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "protocol", short="de protocollen: tonen, en een eigen profiel controleren")
    listing = option.leaf(below, "list", show_list, short="toon de protocollen van dit programma")
    option.as_json(listing)
    check = option.leaf(below, "check", check_files, short="controleer een eigen profiel", about=CHECK_ABOUT)
    check.add_argument("files", nargs="+", type=option.place, metavar="BESTAND", help="een of meer profielen (TOML)")
    option.as_json(check)


def show_list(args: Namespace, console: Console) -> Exit:
    """Show the texts that come with the program, with their standing and dates."""
    protocols = shipped()
    if args.json:
        console.json([_as_json(protocol) for protocol in protocols])
        return Exit.DONE
    console.table(
        ("naam", "sector", "stand", "geldt vanaf", "titel"),
        [
            (
                protocol.id,
                " ".join(sorted(sector.upper() for sector in protocol.sectors)),
                STANDING[protocol.standing.value],
                _day(protocol),
                f"{protocol.organisation}: {protocol.title}",
            )
            for protocol in protocols
        ],
    )
    return Exit.DONE


def shipped() -> list[Protocol]:
    """The texts that come with the program, by id."""
    from caseapp.asset import asset
    from caseapp.procedure.profile import parse_protocol

    files = sorted(asset("protocols").glob("*.toml"))
    return [parse_protocol(file.read_text(encoding="utf-8")) for file in files]


def check_files(args: Namespace, console: Console) -> Exit:
    """Check profiles, each by itself and then as versions of one text."""
    from caseapp.procedure.profile import ProtocolError, check_versions, parse_protocol

    complaints: dict[str, tuple[Complaint, ...]] = {}
    unread: dict[str, str] = {}
    good: list[Protocol] = []
    for file in args.files:
        try:
            good.append(parse_protocol(read_text(file)))
            complaints[str(file)] = ()
        except ProtocolError as error:
            complaints[str(file)] = error.complaints
        except Stop as error:
            unread[str(file)] = str(error)
    together = check_versions(good)
    if args.json:
        console.json(
            [{"path": path, "ok": not found, "complaints": _listed(found)} for path, found in complaints.items()]
            + [{"path": path, "ok": False, "trouble": text} for path, text in unread.items()]
            + [{"path": None, "ok": False, "complaints": _listed(together)}] * bool(together)
        )
    else:
        _print(complaints, unread, console)
        for complaint in together:
            console.line(f"{complaint.message} {complaint.remedy}")
    if unread:
        return Exit.USAGE
    return Exit.REFUSED if together or any(complaints.values()) else Exit.DONE


def _print(complaints: dict[str, tuple[Complaint, ...]], unread: dict[str, str], console: Console) -> None:
    for path, found in complaints.items():
        console.line(f"{path}: {_count(len(found))}")
        for complaint in found:
            console.line(complaint.sentence(), indent=2)
    for text in unread.values():
        console.warn(text)


def _count(number: int) -> str:
    if number == 0:
        return "alles klopt"
    return "1 ding klopt niet" if number == 1 else f"{number} dingen kloppen niet"


def _listed(complaints: list[Complaint] | tuple[Complaint, ...]) -> list[dict[str, object]]:
    return [{"line": one.line, "key": one.key, "message": one.message, "remedy": one.remedy} for one in complaints]


def _day(protocol: Protocol) -> str:
    start = protocol.starts_on()
    return f"{start:%d-%m-%Y}" if start else "–"


def _as_json(protocol: Protocol) -> dict[str, object]:
    return {
        "id": protocol.id,
        "title": protocol.title,
        "version": protocol.version,
        "organisation": protocol.organisation,
        "board_name": protocol.board_name,
        "sectors": sorted(protocol.sectors),
        "standing": protocol.standing.value,
        "blanks": protocol.blanks,
        "adopted": protocol.adopted,
        "consented": protocol.consented,
        "in_force_from": protocol.starts_on(),
        "in_force_until": protocol.in_force_until,
        "evaluate_by": protocol.evaluate_by,
        "provisions": len(protocol.provisions),
    }
