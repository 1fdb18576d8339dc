"""``caseapp letter``: which letters there are, a check of one's own text, and a letter made from a case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli import option, signing
from caseapp.cli.access import sign_in
from caseapp.cli.dossier import check_free
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.shown import quoted
from caseapp.cli.text_file import read_text

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from pathlib import Path

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.model.case import Case
    from caseapp.office.letter import FilledLetter
    from caseapp.office.session import Session
    from caseapp.procedure.letter.possible import PossibleLetter
    from caseapp.procedure.profile import Complaint

LIST_ABOUT: Final = """\
Toont de brieven die er zijn. Met het nummer van een zaak: welke brieven nu in
die zaak kunnen worden geschreven, over wie, en welke nog niet zijn verstuurd."""

CHECK_ABOUT: Final = """\
Controleert een eigen tekst van een brief: velden die er niet zijn, stukken die
niet worden gesloten en een lege brief. Kijkt ook of erin staat wat moet, zoals
de zin over bezwaar. Elke melding noemt de regel en zegt wat u kunt doen. Welke
brief het is, volgt uit de naam van het bestand, of uit --letter."""

MAKE_ABOUT: Final = """\
Maakt een brief uit een zaak, als PDF of als DOCX om nog te veranderen. Wat de
zaak niet vertelt, staat er als [nog invullen: …]. De brief geldt nog niet als
verstuurd: dat legt u vast met “case act ZAAK send_letter”."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "letter", short="brieven: tonen, een eigen tekst controleren, maken")
    listing = option.leaf(below, "list", show_list, short="toon de brieven, of die van een zaak", about=LIST_ABOUT)
    listing.add_argument("case", metavar="ZAAK", nargs="?", help="het nummer, zoals 2026-0014")
    option.member(listing)
    option.as_json(listing)
    check = option.leaf(below, "check", check_file, short="controleer een eigen tekst", about=CHECK_ABOUT)
    check.add_argument("file", type=option.place, metavar="BESTAND", help="de tekst van de brief")
    check.add_argument("--letter", metavar="BRIEF", help="welke brief het is (niet nodig als het bestand zo heet)")
    option.as_json(check)
    make = option.leaf(below, "make", make_letter, short="maak een brief uit een zaak", about=MAKE_ABOUT)
    make.add_argument("case", metavar="ZAAK", help="het nummer, zoals 2026-0014")
    make.add_argument("letter", metavar="BRIEF", help="welke brief, zoals “letter list” hem noemt")
    make.add_argument("--respondent", metavar="PERSOON", help="over wie: naam of kenmerk (niet nodig als er één is)")
    make.add_argument("--regarding", metavar="KENMERK", help="over welke handeling, zoals e12 (anders de laatste)")
    make.add_argument("--to", metavar="NAAM", help="aan wie (anders zoals de zaak het zegt)")
    make.add_argument("--out", type=option.place, required=True, metavar="BESTAND", help="de .pdf of .docx")
    make.add_argument("--overwrite", action="store_true", help="vervang het bestand als het er al is")
    signing.options(make)
    option.member(make)
    option.as_json(make)


def show_list(args: Namespace, console: Console) -> Exit:
    """Show the letters that there are, or those that can be written in a case."""
    if args.case is not None:
        with sign_in(args, console) as signed:
            return _show_possible(signed.session.letters.possible(args.case), args, console)
    from caseapp.procedure.letter.kind import LETTERS

    if args.json:
        console.json([{"letter": one.id, "label": one.label, "help": one.help} for one in LETTERS.values()])
    else:
        console.table(("brief", "naam", "waarvoor"), [(one.id, one.label, one.help) for one in LETTERS.values()])
    return Exit.DONE


def _show_possible(found: tuple[PossibleLetter, ...], args: Namespace, console: Console) -> Exit:
    if args.json:
        console.json(
            [
                {
                    "letter": one.letter,
                    "about": one.about or None,
                    "regarding": one.regarding or None,
                    "to": one.to,
                    "sent": one.sent,
                    "waits": one.waits,
                }
                for one in found
            ]
        )
        return Exit.DONE
    console.table(
        ("brief", "over", "waarover", "stand"),
        [(one.letter, one.about_name or "–", _act(one), _standing(one)) for one in found],
    )
    return Exit.DONE


def _act(one: PossibleLetter) -> str:
    return f"{one.regarding} ({one.on})" if one.regarding else "–"


def _standing(one: PossibleLetter) -> str:
    if one.sent:
        return f"verstuurd ({', '.join(one.sent)})"
    return "nog te versturen" if one.waits else "kan"


def check_file(args: Namespace, console: Console) -> Exit:
    """Check the text of a letter."""
    from caseapp.procedure.letter.kind import LETTERS
    from caseapp.procedure.letter.lint import lint

    path: Path = args.file
    letter = args.letter or path.stem
    if letter not in LETTERS:
        raise Stop(f"{quoted(letter)} is geen brief. Noem met --letter welke het is: {', '.join(LETTERS)}.")
    found = lint(LETTERS[letter], read_text(path))
    if args.json:
        console.json({"path": path, "letter": letter, "ok": not found, "complaints": _listed(found)})
    else:
        count = (
            "alles klopt"
            if not found
            else "1 ding klopt niet"
            if len(found) == 1
            else f"{len(found)} dingen kloppen niet"
        )
        console.line(f"{path}: {count}")
        for complaint in found:
            console.line(complaint.sentence(), indent=2)
    return Exit.REFUSED if found else Exit.DONE


def _listed(found: tuple[Complaint, ...]) -> list[dict[str, object]]:
    return [{"line": one.line, "key": one.key, "message": one.message, "remedy": one.remedy} for one in found]


def make_letter(args: Namespace, console: Console) -> Exit:
    """Make a letter from a case; the file is there when it is whole, or not at all.

    Raises:
        Stop: the file is there already, or this letter cannot be written here.
        DocumentError: the letter cannot be made, written or signed.
    """
    from caseapp.documents.letter.making import KINDS, write_letter
    from caseapp.documents.letter.paper import paper

    out: Path = args.out
    check_free(out, KINDS, overwrite=args.overwrite)
    signs = signing.asked(args)
    with sign_in(args, console) as signed:
        session = signed.session
        wanted = _wanted(session, args)
        filled = _filled(session, wanted, args)
        letter = paper(
            filled,
            session.organisation,
            args.case,
            to=filled.asked.to,
            subject=filled.written.subject,
            text=filled.written.text,
        )
        write_letter(letter, out, signs)
    found = filled.check(filled.written.text)
    if args.json:
        console.json(
            {"path": out, "letter": wanted.letter, "template": filled.version, "complaints": _listed(found)}
            | {"about": wanted.about or None, "regarding": wanted.regarding or None, "to": filled.asked.to}
        )
    else:
        console.line(f"De brief staat in {out}.")
        for complaint in found:
            console.line(complaint.sentence(), indent=2)
    return Exit.DONE


def _filled(session: Session, wanted: PossibleLetter, args: Namespace) -> FilledLetter:
    """The letter filled in.

    Raises:
        Stop: the organisation's own text cannot be filled in with this case.
    """
    from caseapp.procedure.letter.syntax import LetterError

    try:
        return session.letters.write(args.case, wanted, to=args.to)
    except LetterError as error:
        raise Stop(str(error)) from error


def _wanted(session: Session, args: Namespace) -> PossibleLetter:
    """The letter that is meant: of this kind, about this person and act; the last when several fit.

    Raises:
        Stop: no such letter can be written in this case.
    """
    from caseapp.procedure.letter.kind import LETTERS

    if args.letter not in LETTERS:
        raise Stop(f"{quoted(args.letter)} is geen brief. Kies uit: {', '.join(LETTERS)}.")
    about = _about(session.case(args.case).case, args.respondent)
    found = [one for one in session.letters.possible(args.case) if one.letter == args.letter]
    if about is not None:
        found = [one for one in found if one.about in (about, "")]
    if args.regarding:
        found = [one for one in found if one.regarding == args.regarding]
    if len({one.about for one in found}) > 1:
        names = ", ".join(f"{one.about} {one.about_name}" for one in found)
        raise Stop(f"Zeg met --respondent over wie. Kies uit: {names}.")
    if not found:
        raise Stop(
            f"De brief {quoted(LETTERS[args.letter].label)} kan in deze zaak nog niet. Kijk met “letter list "
            f"{args.case}” welke brieven wel kunnen; leg anders eerst vast waar de brief over gaat."
        )
    return found[-1]


def _about(case: Case, named: str | None) -> str | None:
    if named is None:
        return None
    from caseapp.cli.naming import person_ref

    return person_ref(case, named)
