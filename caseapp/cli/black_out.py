"""``caseapp evidence black-out``: a copy of a piece of evidence in which persons or areas are blacked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from caseapp.cli import option
from caseapp.cli.access import sign_in
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.progress import Bar
from caseapp.cli.shown import quoted

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from pathlib import Path

    from caseapp.cli.access import Signed
    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.evidence.blackout.marking import Area, Blackout
    from caseapp.evidence.chat import DateOrder
    from caseapp.office.evidence.blacking import Findings

ABOUT: Final = """\
Maakt een kopie van één stuk bewijs, waarin personen of vlakken zwart zijn. De
kopie is een nieuw stuk bewijs, dat zijn origineel noemt; het origineel blijft
zoals het is. Van een persoon gaan de namen, nummers en adressen weg, en in een
chat ook de eigen berichten. Namen in afbeeldingen vindt het programma niet.
Bekijk met --look eerst wat zwart wordt. Een kopie is later niet te veranderen."""
AREAS_ABOUT: Final = "TOML met vlakken: [[area]] page = 1, left, top, width, height, in procenten van de bladzijde"
SIDES: Final = ("left", "top", "width", "height")
WHOLE: Final = 100
MOST_AREAS: Final = 2000
MANY: Final = 200


def add(below: _SubParsersAction[Parser], orders: tuple[str, ...]) -> None:
    """Add the command to those about evidence."""
    parser = option.leaf(below, "black-out", black_out, short="maak een zwartgemaakte kopie", about=ABOUT)
    parser.add_argument("case", metavar="ZAAK", help="het nummer, zoals 2026-0014")
    parser.add_argument("ref", metavar="KENMERK", help="welk bewijs, zoals e5 (zie “evidence list”)")
    parser.add_argument("--person", nargs="+", default=[], metavar="PERSOON", help="wie weg moet: naam of kenmerk")
    parser.add_argument(
        "--also", nargs="+", default=[], metavar="NAAM", help="andere namen, nummers of adressen van de eerste persoon"
    )
    parser.add_argument("--keep-words", action="store_true", help="laat staan wat de persoon zelf schreef in een chat")
    parser.add_argument("--areas", type=option.place, metavar="BESTAND", help=AREAS_ABOUT)
    parser.add_argument("--order", choices=orders, metavar="VOLGORDE", help="van dag (d), maand (m) en jaar (y): dmy")
    parser.add_argument("--look", action="store_true", help="maak nog niets, maar toon wat zwart wordt")
    option.member(parser)
    option.as_json(parser)


def black_out(args: Namespace, console: Console) -> Exit:
    """Make the copy, or with ``--look`` only show what becomes black.

    Raises:
        Stop: nothing was named, a person is not in the case, or the file with areas cannot be used.
        BlackoutRefused: of this kind of file no copy can be made.
    """
    from caseapp.evidence.chat import DateOrder, OrderUnknown

    if not args.person and args.areas is None:
        raise Stop("Zeg met --person wie weg moet, of met --areas welke vlakken zwart worden.")
    areas = areas_in(args.areas) if args.areas is not None else ()
    order = DateOrder(args.order) if args.order else None
    with sign_in(args, console) as signed:
        try:
            return _work(args, console, signed, areas, order)
        except OrderUnknown as error:
            raise Stop(f"{error} Gebruik: --order dmy of --order mdy.") from error


def _work(args: Namespace, console: Console, signed: Signed, areas: tuple[Area, ...], order: DateOrder | None) -> Exit:
    from dataclasses import replace

    from caseapp.cli.evidence import item_of

    item_of(signed, args)
    found = _found(args, console, signed, order)
    blackout = found.blackout(order)
    blackout = replace(blackout, areas=(*blackout.areas, *areas))
    if args.look:
        return _look(args, console, found, blackout)
    if blackout.empty:
        console.warn("Van deze persoon is hier niets gevonden. Er is geen kopie gemaakt.")
        return Exit.REFUSED
    with Bar(console, "Zwartmaken") as bar:
        done = signed.session.black_out(args.case, args.ref, blackout, progress=bar)
    method = done.act.fields.text("method")
    if args.json:
        console.json({"case": done.case_id, "ref": done.ref, "derived_from": args.ref, "method": method})
    else:
        console.line(f"De kopie is opgenomen als bewijs {done.ref}. {method}")
        console.line(f"Kijk de kopie eerst na: caseapp evidence export {args.case} {done.ref} --out BESTAND")
    return Exit.DONE


def _found(args: Namespace, console: Console, signed: Signed, order: DateOrder | None) -> Findings:
    from caseapp.cli.naming import person_ref
    from caseapp.office.evidence.blacking import Findings

    if not args.person:
        return Findings()
    case = signed.session.case(args.case).case
    refs = [person_ref(case, name) for name in args.person]
    people = signed.session.people_of(args.case, refs, args.also, words=not args.keep_words)
    with Bar(console, "Zoeken") as bar:
        return signed.session.find_people(args.case, args.ref, people, order, progress=bar)


def _look(args: Namespace, console: Console, found: Findings, blackout: Blackout) -> Exit:
    texts = [
        (one.strike.line, one.text if one.strike.end is not None else "hele regel", one.sure) for one in found.texts
    ]
    pages = [(one.areas[0].page, one.text, one.sure) for one in found.pages]
    rows = [*texts, *pages]
    if args.json:
        told = [{"place": place, "text": text, "sure": sure} for place, text, sure in rows]
        console.json({"found": told, "names": dict(found.authors), "areas": len(blackout.areas)})
        return Exit.DONE
    for name, label in found.authors:
        console.line(f"De naam {quoted(name)} in de chat wordt {label}.")
    if rows:
        shown = [[str(place), " ".join(text.split()), "" if sure else "misschien"] for place, text, sure in rows[:MANY]]
        console.table(("Waar", "Wat", ""), shown)
    if len(rows) > MANY:
        console.line(f"En nog {len(rows) - MANY} plaatsen.")
    drawn = len(blackout.areas) - sum(len(one.areas) for one in found.pages)
    console.line(f"Dit wordt zwart: {len(rows)} plaatsen, en {drawn} vlakken uit het bestand.")
    return Exit.DONE


def areas_in(path: Path) -> tuple[Area, ...]:
    """The areas in a file.

    Raises:
        Stop: it cannot be read, or an area in it cannot be used; the sentence says which.
    """
    from caseapp.cli.text_file import read_toml

    told = read_toml(path)
    given = told.get("area")
    if not isinstance(given, list) or not given or not all(isinstance(one, dict) for one in given):
        raise Stop(f"In {quoted(path.name)} staan geen vlakken. Schrijf elk vlak onder een regel [[area]].")
    if len(given) > MOST_AREAS:
        raise Stop(f"In {quoted(path.name)} staan te veel vlakken: hooguit {MOST_AREAS}.")
    return tuple(_area(at, one) for at, one in enumerate(given, start=1))


def _area(at: int, given: dict[str, Any]) -> Area:
    from caseapp.evidence.blackout.marking import Area, NothingToBlack

    page = given.get("page", 1)
    sides = [given.get(name) for name in SIDES]
    numbers = [one for one in sides if isinstance(one, int | float) and not isinstance(one, bool)]
    strange = sorted({*given} - {"page", *SIDES})
    if strange:
        raise Stop(f"Vlak {at}: {quoted(strange[0])} hoort hier niet. Een vlak heeft page, {', '.join(SIDES)}.")
    if not isinstance(page, int) or isinstance(page, bool) or page < 1 or len(numbers) != len(SIDES):
        raise Stop(f"Vlak {at}: vul {', '.join(SIDES)} in als getallen, in procenten van de bladzijde.")
    left, top, width, height = (one / WHOLE for one in numbers)
    try:
        return Area(page=page, left=left, top=top, right=left + width, bottom=top + height)
    except NothingToBlack as error:
        raise Stop(f"Vlak {at}: {error}") from error
