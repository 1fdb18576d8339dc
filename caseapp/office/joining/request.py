"""The request: what the newcomer's program answers, and looking at it before anybody is let in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.ledger import (
    NotCanonical,
    PublicKeys,
    SealedSecret,
    Secret,
    SecretDamaged,
    canonical,
    is_signed,
    parse,
    seal_secret,
)
from caseapp.model.act import MemberId
from caseapp.office.errors import JoiningRefused
from caseapp.office.registering import check_password, new_member_id

if TYPE_CHECKING:
    from caseapp.ledger import JSON, PasswordCost
    from caseapp.office.joining.invitation import Invitation

SUFFIX = ".caseapp-aanvraag"
KIND = "caseapp request 1"
LARGEST = 64 * 1024
MEMBER = re.compile(r"m[0-9a-f]{10}")
SIGNED = ("invitation", "register", "member", "sign", "seal", "sealed")
NO_REQUEST = "Dit bestand is geen aanvraag van Caseapp, of het is beschadigd. Vraag de nieuwe collega om het opnieuw."
FORGED = (
    "Deze aanvraag is niet met de code van de uitnodiging gemaakt. Laat niemand hiermee toe. "
    "Bel de nieuwe collega en maak een nieuwe uitnodiging."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRequest:
    """What the newcomer's program sends: the keys it made, and their secret, sealed with the newcomer's password."""

    invitation: str
    register: str
    member: MemberId
    public: PublicKeys
    sealed: SealedSecret


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeRequest:
    """A new request: the file to send back, and who the newcomer will be."""

    file: bytes
    member: MemberId
    fingerprint: str


def make_request(invitation: Invitation, password: str, cost: PasswordCost) -> MadeRequest:
    """Make keys, and the request that asks to let them in.

    Raises:
        PasswordTooShort: the password is too short.
    """
    check_password(password)
    secret = Secret.generate()
    member = MemberId(invitation.member) if invitation.member else new_member_id()
    fields: dict[str, JSON] = {
        "invitation": invitation.id,
        "register": invitation.register,
        "member": member,
        "sign": secret.public.sign.hex(),
        "seal": secret.public.seal.hex(),
        "sealed": seal_secret(secret, password, cost).to_bytes().hex(),
    }
    message = _message(fields)
    by_self, by_code = secret.sign(message), invitation.letter.answer.sign(message)
    file = canonical({"caseapp": KIND, **fields, "by_self": by_self.hex(), "by_code": by_code.hex()})
    return MadeRequest(file=file, member=member, fingerprint=secret.public.fingerprint)


def read_request(file: bytes) -> tuple[JoinRequest, bytes, bytes]:
    """Read a request whose keys signed it; gives it, what is signed, and the signature that the code's keys must fit.

    Raises:
        JoiningRefused: the file is no request, or was changed.
    """
    try:
        found = parse(file.strip()) if len(file) <= LARGEST else None
        if not isinstance(found, dict) or found.get("caseapp") != KIND:
            raise JoiningRefused(NO_REQUEST)
        texts = {name: found[name] for name in (*SIGNED, "by_self", "by_code")}
        if not all(isinstance(value, str) for value in texts.values()) or not MEMBER.fullmatch(str(texts["member"])):
            raise JoiningRefused(NO_REQUEST)
        read = {name: str(value) for name, value in texts.items()}
        public = PublicKeys(sign=bytes.fromhex(read["sign"]), seal=bytes.fromhex(read["seal"]))
        sealed = SealedSecret.from_bytes(bytes.fromhex(read["sealed"]))
        by_self, by_code = bytes.fromhex(read["by_self"]), bytes.fromhex(read["by_code"])
    except (NotCanonical, KeyError, ValueError, SecretDamaged) as error:
        raise JoiningRefused(NO_REQUEST) from error
    message = _message({name: read[name] for name in SIGNED})
    if not is_signed(message, by_self, public):
        raise JoiningRefused(FORGED)
    request = JoinRequest(
        invitation=read["invitation"],
        register=read["register"],
        member=MemberId(read["member"]),
        public=public,
        sealed=sealed,
    )
    return request, message, by_code


def _message(fields: dict[str, JSON]) -> bytes:
    return canonical(["caseapp signed request 1", *(fields[name] for name in SIGNED)])
