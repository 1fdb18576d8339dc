"""``caseapp member``: who belongs to the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.cli import option, role
from caseapp.cli.access import sign_in
from caseapp.cli.answer import tell_answer
from caseapp.cli.exits import Exit

if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction

    from caseapp.cli.console import Console
    from caseapp.cli.parser import Parser
    from caseapp.model.organisation import Member

NEW_PASSWORD: Final = "CASEAPP_NEW_PASSWORD"  # noqa: S105 - the name of a variable

ADD_ABOUT: Final = f"""\
Voegt een gebruiker toe. Alleen een beheerder kan dit. U kiest een eerste wachtwoord
(gevraagd, of uit {NEW_PASSWORD}); geef dat door, en laat de nieuwe gebruiker het
vervangen met “caseapp member password”."""

PASSWORD_ABOUT: Final = f"""\
Geeft u een ander wachtwoord. Het nieuwe vraagt het programma, of het staat in
{NEW_PASSWORD}."""


def add(commands: _SubParsersAction[Parser]) -> None:
    """Add the command."""
    below = option.branch(commands, "member", short="gebruikers van de organisatie: toevoegen, tonen, wachtwoord")
    adding = option.leaf(below, "add", add_member, short="voeg een gebruiker toe", about=ADD_ABOUT)
    adding.add_argument("--name", required=True, metavar="NAAM", help="de naam")
    adding.add_argument("--role", required=True, nargs="+", action="extend", metavar="ROL", help=role.HELP)
    option.member(adding)
    option.as_json(adding)
    listing = option.leaf(below, "list", show_list, short="toon de gebruikers en hun rollen")
    option.member(listing)
    option.as_json(listing)
    password = option.leaf(below, "password", change_password, short="kies een ander wachtwoord", about=PASSWORD_ABOUT)
    option.member(password)
    forgetting = option.leaf(below, "forget", forget, short="haal uw sleutel uit de sleutelbos van deze computer")
    option.member(forgetting)


def add_member(args: Namespace, console: Console) -> Exit:
    """Add a member, with a first password."""
    from caseapp.office.errors import Refused

    with sign_in(args, console) as signed:
        schools = [school.name for school in signed.session.organisation.schools]
        fields = {"name": args.name, "roles": role.grants_of(args.role, schools)}
        first = signed.passwords.choose(f"Eerste wachtwoord voor {args.name}: ", variable=NEW_PASSWORD)
        try:
            done = signed.session.register("add_member", fields, password=first)
        except Refused as refusal:
            label = "Gebruiker toevoegen"
            return tell_answer(refusal.answer, label, console, as_json=args.json, explained=False, done=True)
    if args.json:
        console.json({"done": True, "member": done.member})
    else:
        console.line(f"{args.name} is toegevoegd ({done.member}). Geef het eerste wachtwoord persoonlijk door.")
    return Exit.DONE


def show_list(args: Namespace, console: Console) -> Exit:
    """Show all members, and what they may."""
    with sign_in(args, console) as signed:
        members = signed.session.organisation.members
    if args.json:
        console.json([_as_json(member) for member in members])
        return Exit.DONE
    from caseapp.office.register.catalogue import grants_text

    rows = [
        (member.id, member.name, "" if member.active else "vertrokken", grants_text(member.roles)) for member in members
    ]
    console.table(("nummer", "naam", "", "rollen"), rows)
    return Exit.DONE


def _as_json(member: Member) -> dict[str, object]:
    return {
        "id": member.id,
        "name": member.name,
        "active": member.active,
        "roles": [{"role": grant.role.value, "school": grant.school} for grant in member.roles],
    }


def change_password(args: Namespace, console: Console) -> Exit:
    """Seal this member's key with another password."""
    with sign_in(args, console) as signed:
        old = signed.passwords.get("Uw oude wachtwoord: ")
        new = signed.passwords.choose("Uw nieuwe wachtwoord: ", variable=NEW_PASSWORD)
        signed.session.change_password(old, new)
    console.line("Uw wachtwoord is veranderd.")
    return Exit.DONE


def forget(args: Namespace, console: Console) -> Exit:
    """Take this member's key out of the keychain of this computer."""
    with sign_in(args, console) as signed:
        signed.session.forget()
    console.line("Deze computer onthoudt uw sleutel niet meer.")
    return Exit.DONE
