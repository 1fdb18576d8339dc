"""The administrator's side: inviting, looking at a request, letting somebody in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from caseapp.ledger import PublicKeys, is_signed, new_code, write_letter
from caseapp.model.reason import Verdict
from caseapp.model.zone import local
from caseapp.office.errors import JoiningRefused, Refused
from caseapp.office.joining.invitation import KIND, MadeInvitation
from caseapp.office.joining.request import FORGED, JoinRequest, read_request
from caseapp.office.register.catalogue import REGISTER_ACTS, grants_text
from caseapp.office.register.form import RegisterForm
from caseapp.office.register.guard import invitation_fault
from caseapp.office.register.state import REGISTER, Invited
from caseapp.office.register.values import roles_of
from caseapp.office.registering import NewKeys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from caseapp.ledger import PasswordCost
    from caseapp.office.books import Books
    from caseapp.office.joining.address import Address
    from caseapp.office.registering import Registered, Registering

ELSEWHERE = "Deze aanvraag is voor een andere organisatie. Vraag de nieuwe collega om de aanvraag bij deze uitnodiging."
TWICE = "Deze sleutels staan al in het register. De aanvraag is al verwerkt."
TAKEN = "Deze gebruiker staat al in het register. Maak een nieuwe uitnodiging."


@dataclass(frozen=True, slots=True, kw_only=True)
class Knock:
    """A request that was looked at: who asks to come in, the fingerprint that they must read out, and the file."""

    invited: Invited
    fingerprint: str
    request: JoinRequest
    file: bytes


class Welcoming:
    """Makes invitations and lets newcomers in. What it records are acts in the register."""

    def __init__(
        self,
        books: Books,
        registering: Registering,
        clock: Callable[[], datetime],
        cost: PasswordCost,
        address: Address,
    ) -> None:
        self._books = books
        self._registering = registering
        self._clock = clock
        self._cost = cost
        self._address = address

    def invite(self, fields: Mapping[str, Any]) -> MadeInvitation:
        """Invite somebody: ``name``, ``roles`` and ``until``, or ``member`` and ``until`` for who gets new keys.

        Raises:
            FieldErrors: a field of another form.
            Refused: it is not this member's to do, or a rule of the register stands against it.
            StoreError: the store does not work; nothing was written.
        """
        books, invitation, code = self._books, secrets.token_hex(16), new_code()
        member = books.organisation.member(str(fields.get("member") or ""))
        known = {"name": member.name, "roles": member.roles} if member else {}
        said = {**fields, **known}
        # before the act is recorded, so that there is no invitation without a file
        file, letter = write_letter(self._says(invitation, said), code, self._cost)
        key = letter.answer.public.sign.hex()
        self._registering.perform("invite_member", {**said, "invitation": invitation, "key": key})
        return MadeInvitation(invited=books.register.state.invitations[invitation], file=file, code=code)

    def look(self, file: bytes) -> Knock:
        """Look at a request: whether it belongs to an invitation that is open, and was made with its code.

        Raises:
            JoiningRefused: it is not; the sentence says what to do.
            Refused: it is not this member's to let anybody in, or a rule of the register stands against it.
        """
        request, message, by_code = read_request(file)
        self._books.pull()
        state = self._books.register.state
        if request.register != self._fingerprint():
            raise JoiningRefused(ELSEWHERE)
        if any(span.keys == request.public for spans in state.keys.values() for span in spans):
            raise JoiningRefused(TWICE)
        fault = invitation_fault(state, self._today(), request.invitation)
        if fault:
            raise JoiningRefused(fault)
        invited = state.invitations[request.invitation]
        if not _signed_with(invited.key, message, by_code):
            raise JoiningRefused(FORGED)
        if invited.member != (request.member if invited.member else "") or (
            not invited.member and request.member in state.keys
        ):
            raise JoiningRefused(TAKEN)
        knock = Knock(invited=invited, fingerprint=request.public.fingerprint, request=request, file=file)
        answer = self._registering.ask(*_act_of(knock))
        if answer.verdict is Verdict.REFUSED:
            raise Refused(answer)
        return knock

    def admit(self, file: bytes) -> Registered:
        """Let somebody in whose fingerprint was read out and is the same.

        Raises:
            JoiningRefused: the request is not what it should be any more.
            Refused: it is not this member's to do.
            StoreError: the store does not work; nothing was written.
        """
        with self._books.lock:
            knock = self.look(file)
            request = knock.request
            keys = NewKeys(member=request.member, public=request.public, sealed=request.sealed, first=False)
            return self._registering.perform(*_act_of(knock), keys=keys)

    def invitations(self) -> tuple[Invited, ...]:
        """Every invitation, the newest first."""
        return tuple(self._books.register.state.invitations.values())[::-1]

    def _says(self, invitation: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        books = self._books
        given = {name: value for name, value in fields.items() if name in ("name", "roles", "until", "member")}
        read = RegisterForm(REGISTER_ACTS["invite_member"], books.organisation).read(given)
        until = read.day("until")
        return {
            "kind": KIND,
            "id": invitation,
            "organisation": books.organisation.name,
            "register": self._fingerprint(),
            "inviter": books.member.name,
            "name": read.text("name"),
            "roles": grants_text(roles_of(read.tables("roles"))),
            "member": read.text("member"),
            "until": until.isoformat() if until else "",
            "folder": self._address.folder,
            "url": self._address.url,
        }

    def _fingerprint(self) -> str:
        first = self._books.store.hash_at(REGISTER, 1)
        return first.hex() if first else ""

    def _today(self) -> date:
        return local(self._clock()).date()


def _act_of(knock: Knock) -> tuple[str, dict[str, Any]]:
    """The act that lets somebody in, and its fields."""
    invited = knock.invited
    if invited.member:
        return "renew_keys", {"invitation": invited.id, "member": invited.member}
    return "add_member", {"invitation": invited.id, "name": invited.name, "roles": invited.roles}


def _signed_with(key: str, message: bytes, signature: bytes) -> bool:
    try:
        sign = bytes.fromhex(key)
        return is_signed(message, signature, PublicKeys(sign=sign, seal=sign))
    except ValueError:
        return False
