"""``caseapp backup``: copies of the store: make one, try it out, put it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.cli import option
from caseapp.cli.access import data_folder, office_at, sign_in
from caseapp.cli.exits import Exit
from caseapp.cli.fault import Stop
from caseapp.cli.progress import Bar

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from pathlib import Path

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.office.backup.restoring import Restored

MAKE_ABOUT = """\
Maakt een kopie van de hele opslag, ook terwijl anderen werken. Daar is geen
wachtwoord voor nodig: alles in de kopie is verzegeld. Noem een bestand, of een
map; in een map krijgt de kopie een naam met de dag en de tijd. Geschikt voor
een taak die elke dag loopt."""

CHECK_ABOUT = """\
Opent een kopie en controleert elke handeling, elke handtekening en elk bestand
daarin. De kopie en de opslag veranderen niet."""

RESTORE_ABOUT = """\
Zet een kopie op de plaats van de opslag. Wat daar stond, blijft ernaast
bewaard. Staat er al een organisatie, dan doet een beheerder dit (--as), en komt
het in het register."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "backup", short="reservekopieën: maken, testen, terugzetten")
    making = option.leaf(below, "make", make, short="maak een reservekopie", about=MAKE_ABOUT)
    making.add_argument("to", type=option.place, metavar="BESTAND", help="waar de kopie komt: een bestand of een map")
    option.data(making)
    option.as_json(making)
    checking = option.leaf(below, "check", check, short="test een reservekopie", about=CHECK_ABOUT)
    checking.add_argument("file", type=option.place, metavar="BESTAND", help="de kopie")
    option.member(checking)
    option.as_json(checking)
    restoring = option.leaf(below, "restore", restore, short="zet een reservekopie terug", about=RESTORE_ABOUT)
    restoring.add_argument("file", type=option.place, metavar="BESTAND", help="de kopie")
    option.member(restoring)


def make(args: Namespace, console: Console) -> Exit:
    """Make a copy."""
    office = office_at(data_folder(args.data))
    try:
        with Bar(console, "Kopiëren") as bar:
            note = office.back_up(_file_for(args.to), bar)
    finally:
        office.close()
    if args.json:
        console.json({"file": str(note.file), "at": note.at, "entries": note.entries})
    else:
        console.line(f"De kopie is gemaakt: {note.file} ({note.entries} handelingen).")
    return Exit.DONE


def check(args: Namespace, console: Console) -> Exit:
    """Try a copy out."""
    with sign_in(args, console) as signed, Bar(console, "Testen") as bar:
        tried = signed.session.backups.try_out(args.file, bar)
    if args.json:
        console.json(
            {
                "ok": tried.ok,
                "cases": tried.cases,
                "entries": tried.report.entries,
                "missing": tried.missing,
                "findings": [one.text for one in tried.report.findings],
            }
        )
    elif tried.ok:
        console.line(f"De kopie is goed: {tried.cases} zaken, {tried.report.entries} handelingen.")
        if tried.missing:
            console.line(f"Handelingen die daarna kwamen: {tried.missing}.")
    else:
        console.line(f"De kopie is niet goed: {tried.report.first} Vertrouw er niet op; maak een nieuwe.")
    return Exit.DONE if tried.ok else Exit.REFUSED


def restore(args: Namespace, console: Console) -> Exit:
    """Put a copy back."""
    from caseapp.office.door import has_store

    folder = data_folder(args.data)
    restored = _restored_over(args, console) if has_store(folder) else _restored_new(folder, args.file)
    console.line("De reservekopie is teruggezet.")
    if restored.kept is not None:
        console.line(f"De opslag van daarvoor staat in {restored.kept}.")
    return Exit.DONE


def _restored_over(args: Namespace, console: Console) -> Restored:
    """Over a store that is there: by an administrator, who has it recorded."""
    from caseapp.model.term import Role

    with sign_in(args, console) as signed:
        member = signed.session.member
        if not member.holds(Role.ADMINISTRATOR):
            raise Stop("Terugzetten is een taak van de beheerder. Vraag de beheerder om dit te doen.", Exit.REFUSED)
        password = signed.passwords.get(f"Wachtwoord van {member.name}: ")
        signed.session.backups.confirm(password)
        signed.session.close()
        restored = signed.office.restore(args.file)
        again = signed.office.sign_in(member.id, password)
        try:
            again.register("note_restore", {"made": restored.made})
        finally:
            again.close()
    return restored


def _restored_new(folder: Path, file: Path) -> Restored:
    """On a computer that has no store yet."""
    from caseapp.bootstrap import open_office

    office = open_office(folder)
    try:
        return office.restore(file)
    finally:
        office.close()


def _file_for(to: Path) -> Path:
    """The file itself; in a folder, one named after this moment."""
    from caseapp.bootstrap import now_utc
    from caseapp.office.backup.note import name_for

    return to / name_for(now_utc()) if to.is_dir() else to
