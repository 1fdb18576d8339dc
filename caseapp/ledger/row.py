"""Rows of a store as the things they stand for. A store is not trusted, so every column is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from caseapp.ledger.entry import Entry, microseconds, moment
from caseapp.ledger.errors import EntryForged
from caseapp.ledger.identity import SIGNATURE_BYTES
from caseapp.ledger.keyset import Grant

if TYPE_CHECKING:
    from caseapp.ledger.statement import Row

HASH_BYTES = 32

BEFORE_ALL = -(2**63)
"""The position before every other, also of a row to which somebody gave an impossible one."""


def entry_values(entry: Entry) -> dict[str, Any]:
    """Returns the columns of an entry."""
    return {
        "stream": entry.stream,
        "seq": entry.seq,
        "prev": entry.prev,
        "author": entry.author,
        "at": microseconds(entry.at),
        "compartment": entry.compartment,
        "epoch": entry.epoch,
        "commitment": entry.commitment,
        "body": entry.body,
        "signature": entry.signature,
        "hash": entry.hash,
    }


def read_entry(row: Row) -> Entry:
    """Returns the entry of a row of stream, seq, prev, author, at, compartment, epoch, commitment, body, signature.

    Raises:
        EntryForged: a column holds what no entry has.
    """
    stream, seq, prev, author, at, compartment, epoch, commitment, body, signature = row[:10]
    try:
        sound = (
            type(stream) is type(author) is type(compartment) is str
            and type(seq) is type(epoch) is type(at) is int
            and type(body) is bytes
            and len(prev) == len(commitment) == HASH_BYTES
            and len(signature) == SIGNATURE_BYTES
        )
        if sound:
            return Entry(
                stream=stream,
                seq=seq,
                prev=prev,
                author=author,
                at=moment(at),
                compartment=compartment,
                epoch=epoch,
                commitment=commitment,
                body=body,
                signature=signature,
            )
    except (TypeError, OverflowError):
        pass
    number = seq if isinstance(seq, int) else 0
    raise EntryForged(
        stream=str(stream),
        seq=number,
        code="unreadable",
        text=f"Handeling {number} in {stream} is niet leesbaar. Iemand heeft de opslag veranderd.",
    )


def grant_values(grant: Grant) -> dict[str, Any]:
    """Returns the columns of a grant."""
    return {
        "stream": grant.stream,
        "reader": grant.reader,
        "compartment": grant.compartment,
        "epoch": grant.epoch,
        "sealed": grant.sealed,
        "granted_by": grant.by,
        "at": microseconds(grant.at),
        "signature": grant.signature,
    }


def read_grant(row: Row) -> Grant | None:
    """Returns the grant of a row of stream, reader, compartment, epoch, sealed, granted_by, at, signature.

    Returns:
        None when a column holds what no grant has: such a row opens nothing.
    """
    stream, reader, compartment, epoch, sealed, by, at, signature = row[:8]
    texts = all(isinstance(text, str) for text in (stream, reader, compartment, by))
    if not (texts and isinstance(epoch, int) and isinstance(at, int)):
        return None
    if not (isinstance(sealed, bytes) and isinstance(signature, bytes)):
        return None
    try:
        when = moment(at)
    except OverflowError:
        return None
    return Grant(
        stream=stream,
        reader=reader,
        compartment=compartment,
        epoch=epoch,
        sealed=sealed,
        by=by,
        at=when,
        signature=signature,
    )
