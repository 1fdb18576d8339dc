"""The invitation: what the file says, and opening it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from caseapp.ledger import Letter, LetterDamaged, open_letter
from caseapp.office.errors import JoiningRefused
from caseapp.office.joining.address import Address
from caseapp.office.register.state import Invited

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.ledger import JSON

SUFFIX = ".caseapp-uitnodiging"
KIND = "invitation 1"
EXPIRED = "Deze uitnodiging was te gebruiken tot en met {day}. Vraag de beheerder om een nieuwe."


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """An invitation that its code has opened.

    Attributes:
        id: its name in the register.
        organisation: the name of the organisation.
        register: the hash (hex) of the first entry of the organisation's register.
        inviter: who made it.
        name: who is invited.
        roles: what they will be, in words.
        member: the member who gets new keys; empty for somebody new.
        until: the last day.
        address: where the store is.
        letter: the letter itself, with the keys that sign the request.
    """

    id: str
    organisation: str
    register: str
    inviter: str
    name: str
    roles: str
    member: str
    until: date
    address: Address
    letter: Letter


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeInvitation:
    """A new invitation: the file to send, and the code to tell by telephone, which is shown this once."""

    invited: Invited
    file: bytes
    code: str

    @property
    def file_name(self) -> str:
        """A name for the file that tells whom it is for."""
        plain = "".join(one if one.isalnum() else "-" for one in self.invited.name).strip("-")
        return f"uitnodiging-{plain or 'caseapp'}{SUFFIX}"


def open_invitation(file: bytes, code: str, today: date) -> Invitation:
    """Open an invitation with the code that the administrator told.

    Raises:
        LetterDamaged: the file is no invitation.
        WrongCode: the code does not open it; also where somebody else made or changed the file.
        JoiningRefused: its last day is over.
    """
    from caseapp.procedure.wording import day_text

    letter = open_letter(file, code)
    found = _read(letter)
    if today > found.until:
        raise JoiningRefused(EXPIRED.format(day=day_text(found.until)))
    return found


def _read(letter: Letter) -> Invitation:
    says = letter.says
    damaged = LetterDamaged("Dit is een ander bestand dan een uitnodiging. Vraag de beheerder om de uitnodiging.")
    if says.get("kind") != KIND:
        raise damaged
    try:
        until = date.fromisoformat(_text(says, "until"))
    except ValueError as error:
        raise damaged from error
    return Invitation(
        id=_text(says, "id"),
        organisation=_text(says, "organisation"),
        register=_text(says, "register"),
        inviter=_text(says, "inviter"),
        name=_text(says, "name"),
        roles=_text(says, "roles"),
        member=_text(says, "member"),
        until=until,
        address=Address(folder=_text(says, "folder"), url=_text(says, "url")),
        letter=letter,
    )


def _text(says: Mapping[str, JSON], name: str) -> str:
    value = says.get(name)
    return value if isinstance(value, str) else ""
