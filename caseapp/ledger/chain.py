"""The checks that every reader makes of every entry: its place, its author, its signature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from caseapp.ledger.entry import FIRST_PREV, Entry, Head
from caseapp.ledger.errors import EntryForged

if TYPE_CHECKING:
    from datetime import datetime

    from caseapp.ledger.identity import PublicKeys
    from caseapp.ledger.proof import Signed


class Authority(Protocol):
    """Who knows whose keys were whose, and when: the register as it stood. The office has one."""

    def public_keys(self, member: str, stream: str, seq: int, at: datetime) -> PublicKeys | None:
        """Returns the keys that a member signed with.

        Args:
            member: the author.
            stream: the stream of the entry or grant.
            seq: the entry's number; 0 for a grant.
            at: when it says it was made.

        Returns:
            None when they were no member then.
        """
        ...


def check_place(entry: Entry | Signed, after: Head | None) -> None:
    """Checks that an entry follows the one before it.

    Raises:
        EntryForged: it does not; code `gap` or `prev`.
    """
    seq, prev = (after.seq, after.hash) if after else (0, FIRST_PREV)
    if entry.seq != seq + 1:
        raise EntryForged(
            stream=entry.stream,
            seq=seq + 1,
            code="gap",
            text=f"Handeling {seq + 1} in {entry.stream} ontbreekt. Iemand heeft die weggehaald.",
        )
    if entry.prev != prev:
        raise forged(
            entry,
            "prev",
            f"Handeling {entry.seq} in {entry.stream} sluit niet aan op de vorige. Er is iets veranderd of verwisseld.",
        )


def check_moment(entry: Entry | Signed, before: datetime | None) -> None:
    """Checks that an entry was not made before the one that it follows.

    Raises:
        EntryForged: it says it was; code `moment`.
    """
    if before is not None and entry.at < before:
        text = f"Handeling {entry.seq} in {entry.stream} is teruggedateerd: de handeling ervoor is van later."
        raise forged(entry, "moment", text)


def check_named(entry: Entry, named: bytes) -> None:
    """Checks the hash that the store keeps beside an entry, by which it is looked up.

    Raises:
        EntryForged: it is another; code `hash`.
    """
    if named != entry.hash:
        text = f"De opslag noemt bij handeling {entry.seq} in {entry.stream} een verkeerde controlewaarde."
        raise forged(entry, "hash", text)


def check_signature(entry: Entry | Signed, keys: PublicKeys | None) -> None:
    """Checks that an entry is signed by its author.

    Args:
        entry: the entry.
        keys: the author's keys as they were then, None when they were no member.

    Raises:
        EntryForged: code `author` or `signature`.
    """
    if keys is None:
        raise forged(
            entry,
            "author",
            f"Handeling {entry.seq} in {entry.stream} staat op naam van iemand die toen geen toegang had.",
        )
    if not entry.is_signed_by(keys):
        raise forged(
            entry,
            "signature",
            f"De handtekening onder handeling {entry.seq} in {entry.stream} klopt niet. Er is iets aan veranderd.",
        )


def wrong_body(entry: Entry) -> EntryForged:
    """Returns the error for a body that the key does not open, or that is not what was committed to."""
    return forged(
        entry,
        "body",
        f"De inhoud van handeling {entry.seq} in {entry.stream} is niet wat ondertekend is.",
    )


def forged(entry: Entry | Signed, code: str, text: str) -> EntryForged:
    """Returns the error for one entry."""
    return EntryForged(stream=entry.stream, seq=entry.seq, code=code, text=text)
