"""Members' sealed secrets in the store, so that they can sign in on any computer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from caseapp.ledger.entry import microseconds, moment
from caseapp.ledger.errors import SecretDamaged
from caseapp.ledger.identity import PublicKeys
from caseapp.ledger.password import BROKEN, SealedSecret

if TYPE_CHECKING:
    from caseapp.ledger.batch import Keys
    from caseapp.ledger.session import Sessions
    from caseapp.ledger.statement import Cursor, Row, Statements


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """A member's keys as the store has them. The register says whether they are right, never this row."""

    member: str
    public: PublicKeys
    sealed: SealedSecret
    added_at: datetime


class MemberSecrets:
    """The part of a store that keeps members' sealed secrets."""

    _sessions: Sessions
    _sql: Statements

    def put_member_secret(self, keys: Keys) -> None:
        """Keeps a member's sealed secret, in place of the one before."""
        with self._sessions.writing() as cursor:
            self._put_keys(cursor, keys)

    def _put_keys(self, cursor: Cursor, keys: Keys) -> None:
        self._sql.member.drop.run(cursor, member=keys.member)
        self._sql.member.add.run(
            cursor,
            member=keys.member,
            sign=keys.public.sign,
            seal=keys.public.seal,
            sealed=keys.sealed.to_bytes(),
            added_at=microseconds(keys.at),
        )

    def member_secret(self, member: str) -> MemberRow | None:
        """Returns one member's row; None when there is none.

        Raises:
            SecretDamaged: it is not one that this program made.
        """
        with self._sessions.reading() as cursor:
            rows = self._sql.member.one.rows(cursor, member=member)
        return _member(rows[0]) if rows else None

    def members(self) -> list[MemberRow]:
        """Returns every member's row in order of id; damaged ones are left out."""
        with self._sessions.reading() as cursor:
            rows = self._sql.member.all.rows(cursor)
        sound = []
        for row in rows:
            try:
                sound.append(_member(row))
            except SecretDamaged:
                continue
        return sound


def _member(row: Row) -> MemberRow:
    member, sign, seal, sealed, added_at = row
    try:
        return MemberRow(
            member=member,
            public=PublicKeys(sign=sign, seal=seal),
            sealed=SealedSecret.from_bytes(sealed),
            added_at=moment(added_at),
        )
    except (TypeError, ValueError, OverflowError) as error:
        raise SecretDamaged(BROKEN) from error
