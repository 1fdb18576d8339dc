"""The register as it is learned, entry by entry: the authority on whose keys are whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.ledger import EntryForged
from caseapp.model.organisation import Member, RoleGrant
from caseapp.model.term import Role
from caseapp.office.body import recorded
from caseapp.office.errors import NotFounded, UnknownMember
from caseapp.office.register.fold import fold, may_register
from caseapp.office.register.state import RECOVERY, REGISTER, RegisterState

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.ledger import Head, Opened, PublicKeys, Reader
    from caseapp.model.act import RecordedAct
    from caseapp.model.organisation import Organisation

UNFOUNDED = "Deze opslag heeft nog geen organisatie. Richt eerst een organisatie in."
FIRST = "De eerste handeling in het register is niet ondertekend door wie de organisatie heeft ingericht."


class RegisterBook:
    """The register of one store, as one member reads it.

    It is an ``Authority``: it gives the keys that a member signed with, by the number of the register's own entries
    and, for other streams, by the moment.
    """

    def __init__(self) -> None:
        self._states: list[RegisterState] = []
        self._acts: list[RecordedAct] = []
        self._faults: list[tuple[int, str]] = []
        self._head: Head | None = None

    @property
    def state(self) -> RegisterState:
        """What the register adds up to now.

        Raises:
            NotFounded: nothing has been read.
        """
        if not self._states:
            raise NotFounded(UNFOUNDED)
        return self._states[-1]

    @property
    def organisation(self) -> Organisation:
        """The organisation now."""
        return self.state.organisation

    @property
    def head(self) -> Head | None:
        """The newest entry that was read."""
        return self._head

    @property
    def acts(self) -> tuple[RecordedAct, ...]:
        """What was done in the register, in order."""
        return tuple(self._acts)

    @property
    def faults(self) -> tuple[tuple[int, str], ...]:
        """Entries of who is no administrator, by number, with what is to be said of them; they change nothing."""
        return tuple(self._faults)

    def member(self, member_id: str) -> Member:
        """A member as they are now; the recovery sheet acts as an administrator.

        Raises:
            NotFounded: nobody of this id was ever a member.
        """
        if member_id == RECOVERY:
            return Member(id=RECOVERY, name="Herstelblad", roles=(RoleGrant(role=Role.ADMINISTRATOR),))
        member = self.organisation.member(member_id)
        if member is None:
            raise NotFounded("U bent geen gebruiker van deze organisatie. Vraag de beheerder.")
        return member

    def at_entry(self, seq: int) -> RegisterState | None:
        """What the register added up to after its entry ``seq``; None when that was never read."""
        return self._states[seq - 1] if 0 < seq <= len(self._states) else None

    def at_moment(self, at: datetime) -> RegisterState | None:
        """What the register added up to at a moment; None before there was one."""
        return next((state for state in reversed(self._states) if state.at <= at), None)

    def public_keys(self, member: str, stream: str, seq: int, at: datetime) -> PublicKeys | None:
        """The keys that a member signed with there and then; None when they were no member."""
        if not self._states:
            return None
        for span in self.state.keys.get(member, ()):
            if stream == REGISTER and seq:
                if span.since < seq and (span.until is None or seq <= span.until):
                    return span.keys
            elif span.from_at <= at and (span.until_at is None or at < span.until_at):
                return span.keys
        founder = self._acts[0]
        if stream == REGISTER and seq == 1 and member == founder.author:
            return self._states[0].keys[member][0].keys
        return None

    def read(self, reader: Reader) -> int:
        """Read what is new in the register; gives how many entries that were.

        Raises:
            EntryForged: an entry is not what its author signed, or not in its place.
            UnknownMember: this member has no key to it.
        """
        before = len(self._states)
        reader.authority = self if self._states else None
        for opened in reader.iter_stream(REGISTER, self._head or 0):
            self._learn(opened)
            reader.authority = self
        return len(self._states) - before

    def _learn(self, opened: Opened) -> None:
        entry = opened.entry
        if opened.fields is None:
            raise UnknownMember("U bent geen gebruiker (meer) van deze organisatie. Vraag de beheerder.")
        act = recorded(
            seq=entry.seq, author=entry.author, at=entry.at, compartment=entry.compartment, body=opened.fields
        )
        before = self._states[-1] if self._states else None
        if before is not None and not may_register(before, act.author):
            text = f"Handeling {act.seq} in het register is niet van een beheerder, en telt daarom niet."
            self._faults.append((act.seq, text))
        state = fold(before, act)
        if state is None:
            raise NotFounded("Het register van deze organisatie is niet leesbaar. Zet een reservekopie terug.")
        if not self._states:
            first = state.current(entry.author)
            if first is None or not entry.is_signed_by(first.keys):
                raise EntryForged(stream=REGISTER, seq=entry.seq, code="signature", text=FIRST)
        self._states.append(state)
        self._acts.append(act)
        self._head = entry.head
