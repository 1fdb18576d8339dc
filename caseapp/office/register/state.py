"""What the register adds up to at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from caseapp.ledger import PublicKeys
from caseapp.model.act import MemberId
from caseapp.model.organisation import Organisation, RoleGrant

REGISTER = "register"
"""The name of the stream, and of its only compartment."""

RECOVERY = MemberId("recovery")
"""Whose keys the recovery sheet gives: no member, but a reader of everything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySpan:
    """The keys with which a member signed, and from when until when.

    ``since`` and ``until`` are numbers of register entries; ``from_at`` and ``until_at`` their moments. ``initial`` is
    the salt of the secret as the administrator sealed it: while it is still that, the password is not the member's own.
    """

    keys: PublicKeys
    since: int
    from_at: datetime
    until: int | None = None
    until_at: datetime | None = None
    initial: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """An invitation: for whom, with which roles, and until which day.

    ``key`` is the Ed25519 key (hex) that the code of the invitation gives: it signs the answer. ``member`` is set for
    who is a member already and gets new keys. ``used_by`` is who came in with it, ``ended_at`` when it was used or
    withdrawn.
    """

    id: str
    name: str
    roles: tuple[RoleGrant, ...]
    key: str
    until: date
    by: MemberId
    at: datetime
    member: str = ""
    used_by: str = ""
    ended_at: datetime | None = None

    def open(self, today: date) -> bool:
        """Whether somebody can still come in with it."""
        return self.ended_at is None and today <= self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterState:
    """The organisation, the keys of its members and of the recovery sheet, after entry ``seq`` of the register."""

    organisation_id: str
    organisation: Organisation
    keys: Mapping[str, tuple[KeySpan, ...]] = field(default_factory=dict)
    invitations: Mapping[str, Invited] = field(default_factory=dict)
    text: str = ""
    seq: int = 0
    at: datetime

    def current(self, member: str) -> KeySpan | None:
        """The keys that a member has now, or None when they have none."""
        spans = self.keys.get(member, ())
        return spans[-1] if spans and spans[-1].until is None else None

    def seal_keys(self) -> dict[str, bytes]:
        """The X25519 key of everyone who reads now: the active members and the recovery sheet."""
        active = {member.id for member in self.organisation.members if member.active} | {RECOVERY}
        found = {member: self.current(member) for member in active}
        return {member: span.keys.seal for member, span in found.items() if span}
