"""``caseapp evidence``: look at evidence, read what is in it, and save a copy; each use of it is recorded."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from caseapp.cli import black_out, evidence_view, option
from caseapp.cli.access import sign_in
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.parser import number
from caseapp.cli.progress import Bar
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Iterator
    from pathlib import Path

    from caseapp.cli.access import Signed
    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.evidence.chat import Message
    from caseapp.office.evidence.item import EvidenceItem

MANY: Final = 200
ORDERS: Final = ("dmy", "mdy", "ymd", "ydm")
WAIT: Final = 0.5
"""Seconds before a bar is worth it."""

CHANGED: Final = "Het bestand is niet meer wat is vastgelegd. Zet een reservekopie terug. Dit staat ook in de zaak."
SHOW_ABOUT: Final = """\
Toont één stuk bewijs: wat het is, hoe het is verkregen, wat erin zit en wie het
gebruikte. Dat u het bekijkt, legt het programma vast in de zaak."""
EXPORT_ABOUT: Final = """\
Slaat een kopie van het bewijs op, of van één deel: een bijlage van een mail of
een bestand uit een archief. De adressen van de delen toont “evidence show”. Dat u
een kopie maakt, legt het programma vast in de zaak."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "evidence", short="bewijs: tonen, lezen, een kopie opslaan of zwartmaken")
    listing = option.leaf(below, "list", show_list, short="het bewijs in een zaak")
    showing = option.leaf(below, "show", show, short="één stuk bewijs: wat het is, wie het zag", about=SHOW_ABOUT)
    reading = option.leaf(below, "messages", messages, short="de berichten van een chat")
    saving = option.leaf(below, "export", export, short="sla een kopie op", about=EXPORT_ABOUT)
    for parser in (listing, showing, reading, saving):
        parser.add_argument("case", metavar="ZAAK", help="het nummer, zoals 2026-0014")
        if parser is not listing:
            parser.add_argument("ref", metavar="KENMERK", help="welk bewijs, zoals e5 (zie “evidence list”)")
    reading.add_argument("--first", type=number, default=1, metavar="N", help="vanaf dit bericht (anders het eerste)")
    reading.add_argument("--limit", type=number, default=MANY, metavar="N", help=f"hooguit zoveel (anders {MANY})")
    reading.add_argument("--text", default="", metavar="WOORD", help="alleen berichten met dit in naam of tekst")
    reading.add_argument("--order", choices=ORDERS, metavar="VOLGORDE", help="van dag (d), maand (m) en jaar (y): dmy")
    saving.add_argument("--out", type=option.place, required=True, metavar="BESTAND", help="het bestand dat er komt")
    saving.add_argument("--part", metavar="ADRES", help="alleen dit deel, zoals “evidence show” het noemt")
    saving.add_argument("--reason", default="", metavar="TEKST", help="waarom u een kopie maakt")
    saving.add_argument("--overwrite", action="store_true", help="vervang het bestand als het er al is")
    for parser in (listing, showing, reading, saving):
        option.member(parser)
        option.as_json(parser)
    black_out.add(below, ORDERS)


def show_list(args: Namespace, console: Console) -> Exit:
    """Show the evidence of a case."""
    with sign_in(args, console) as signed:
        found = signed.session.evidence(args.case)
    if args.json:
        console.json([evidence_view.item_json(one) for one in found])
    elif found:
        console.table(evidence_view.HEADS, [evidence_view.row(one) for one in found])
    else:
        console.line(f"Er is nog geen bewijs. Opnemen: caseapp case act {args.case} add_evidence --help.")
    return Exit.DONE


def show(args: Namespace, console: Console) -> Exit:
    """Show one piece of evidence, and record that it was viewed.

    Raises:
        Stop: there is no such evidence.
        EvidenceUnusable: it was destroyed, or is gone.
    """
    with sign_in(args, console) as signed:
        intact = _use(signed, args, "viewed", console)
        reading = signed.session.evidence_reading(args.case, args.ref) if intact else None
        item = item_of(signed, args)
    if args.json:
        console.json({**evidence_view.item_json(item), "intact": intact, **evidence_view.reading_json(reading)})
    else:
        evidence_view.print_item(item, reading, console)
    return _told(console, intact=intact)


def messages(args: Namespace, console: Console) -> Exit:
    """Show messages of a chat, and record that it was viewed.

    Raises:
        Stop: there is no such evidence, or the order of its dates must be told.
        EvidenceUnusable: it is no chat, was destroyed, or is gone.
    """
    from caseapp.evidence.chat import DateOrder, OrderUnknown

    order = DateOrder(args.order) if args.order else None
    with sign_in(args, console) as signed:
        if not _use(signed, args, "viewed", console):
            return _told(console, intact=False)
        try:
            found = list(_picked(signed.session.evidence_messages(args.case, args.ref, order), args))
        except OrderUnknown as error:
            raise Stop(f"{error} Gebruik: --order {ORDERS[0]} of --order {ORDERS[1]}.") from error
    if args.json:
        console.json([evidence_view.message_json(one) for one in found])
    for one in () if args.json else found:
        evidence_view.print_message(one, console)
    if not found and not args.json:
        console.line("Er zijn geen berichten die passen.")
    return Exit.DONE


def _picked(found: Iterator[Message], args: Namespace) -> Iterator[Message]:
    word = args.text.casefold()
    fitting = (
        one for one in found if one.number >= args.first and word in f"{one.author}\n{one.text}\n{one.file}".casefold()
    )
    return islice(fitting, args.limit)


def export(args: Namespace, console: Console) -> Exit:
    """Save a copy, and record that it was made; the file is there when it is whole, or not at all.

    Raises:
        Stop: the file is there already, its folder is not, or there is no such evidence.
        EvidenceUnusable: it was destroyed, is gone, or has no such part.
    """
    option.free(args.out, overwrite=args.overwrite)
    with sign_in(args, console) as signed:
        item = item_of(signed, args)
        if not item.name:
            raise Stop("Dit bewijs is een beschrijving, geen bestand. Lees het met “evidence show”.")
        part = signed.session.evidence_part(args.case, args.ref, args.part) if args.part else None
        if not _use(signed, args, "exported", console):
            return _told(console, intact=False)
        with Bar(console, "Kopie opslaan", after=WAIT) as bar:
            pieces = iter((part,)) if part is not None else signed.session.evidence_open(args.case, args.ref)
            size = _write(args.out, pieces, item.size if part is None else len(part), bar)
    if args.json:
        console.json({"path": args.out, "size": size, "sha256": item.sha256 if part is None else None})
    else:
        console.line(f"De kopie staat in {args.out}. Het programma heeft vastgelegd dat u die kopie hebt gemaakt.")
    return Exit.DONE


def _write(path: Path, pieces: Iterator[bytes], total: int, bar: Bar) -> int:
    begun = path.with_name(f".{path.name}.begonnen")
    done = 0
    try:
        with begun.open("xb") as file:
            for piece in pieces:
                file.write(piece)
                done += len(piece)
                bar(done, total)
        begun.replace(path)
    except BaseException:
        begun.unlink(missing_ok=True)
        raise
    return done


def _use(signed: Signed, args: Namespace, what: str, console: Console) -> bool:
    item_of(signed, args)
    with Bar(console, "Controleren", after=WAIT) as bar:
        return signed.session.use_evidence(args.case, args.ref, what, reason=getattr(args, "reason", ""), progress=bar)


def item_of(signed: Signed, args: Namespace) -> EvidenceItem:
    """The evidence that was named.

    Raises:
        Stop: there is none of that name; the sentence lists what there is.
    """
    found = signed.session.evidence(args.case)
    for one in found:
        if one.ref == args.ref:
            return one
    refs = ", ".join(one.ref for one in found) or "er is nog geen bewijs"
    raise Stop(f"{quoted(args.ref)} is geen bewijs in deze zaak. Kies uit: {refs}.")


def _told(console: Console, *, intact: bool) -> Exit:
    if not intact:
        console.warn(f"LET OP: {CHANGED}")
    return Exit.DONE if intact else Exit.REFUSED
