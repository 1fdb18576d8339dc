"""A proof that leaves the program: some fields of an entry, and what is needed to check offline who signed them.

It holds no key and nothing of the fields that are not shown. Whoever has the author's public key (the dossier prints
its fingerprint) checks it with SHA-256 and Ed25519 alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from caseapp.ledger.canonical import JSON, parse
from caseapp.ledger.commitment import Disclosure, check_disclosure, disclose
from caseapp.ledger.entry import SIGNED, Opened, digest_of, hash_of, moment
from caseapp.ledger.errors import NoKey, NotCanonical
from caseapp.ledger.identity import PublicKeys, is_signed

if TYPE_CHECKING:
    from collections.abc import Collection

    from caseapp.ledger.entry import Entry

UNREADABLE = "U kunt deze handeling niet lezen en dus niet laten zien."


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What is shown of one entry.

    Attributes:
        header: the entry's header, canonical JSON: stream, seq, author, at, the commitment to the fields.
        body_digest: SHA-256 of the sealed body, which itself stays behind.
        signature: the author's, over the entry's hash.
        disclosure: the fields that are shown, and the digests of the others; None where even those are unknown,
            since who showed it had no key.
    """

    header: bytes
    body_digest: bytes
    signature: bytes
    disclosure: Disclosure | None

    @property
    def hash(self) -> bytes:
        """The entry's hash."""
        return hash_of(self.header, self.body_digest)

    def is_committed(self) -> bool:
        """Tells whether the fields that are shown are those that the header commits to."""
        try:
            match parse(self.header):
                case {"commitment": str(commitment)}:
                    shown = self.disclosure
                    return shown is None or check_disclosure(shown, bytes.fromhex(commitment))
        except (NotCanonical, ValueError):
            pass
        return False

    @property
    def place(self) -> Signed:
        """Where it stands, who made it and when, as the header says.

        Raises:
            NotCanonical: the header is no header.
        """
        try:
            match parse(self.header):
                case {
                    "at": int(at),
                    "author": str(author),
                    "commitment": str(commitment),
                    "compartment": str(compartment),
                    "epoch": int(epoch),
                    "prev": str(prev),
                    "seq": int(seq),
                    "stream": str(stream),
                    **rest,
                } if not rest:
                    return Signed(
                        stream=stream,
                        seq=seq,
                        prev=bytes.fromhex(prev),
                        author=author,
                        at=moment(at),
                        compartment=compartment,
                        epoch=epoch,
                        commitment=bytes.fromhex(commitment),
                        body_digest=self.body_digest,
                        signature=self.signature,
                        hash=self.hash,
                    )
        except (ValueError, OverflowError) as error:
            raise NotCanonical("no header") from error
        raise NotCanonical("no header")

    def to_json(self) -> dict[str, JSON]:
        """Returns it as plain values."""
        return {
            "header": self.header.decode(),
            "body_digest": self.body_digest.hex(),
            "signature": self.signature.hex(),
            "fields": self.disclosure.to_json() if self.disclosure else None,
        }

    @classmethod
    def from_json(cls, value: JSON) -> Proof:
        """Reads what `to_json` gave.

        Raises:
            NotCanonical: it is something else.
        """
        try:
            match value:
                case {"header": str(header), "body_digest": str(body), "signature": str(signature), "fields": fields}:
                    return cls(
                        header=header.encode(),
                        body_digest=bytes.fromhex(body),
                        signature=bytes.fromhex(signature),
                        disclosure=None if fields is None else Disclosure.from_json(fields),
                    )
        except ValueError as error:
            raise NotCanonical("no proof") from error
        raise NotCanonical("no proof")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """What everybody may see of an entry, without what is sealed in it but for its digest."""

    stream: str
    seq: int
    prev: bytes
    author: str
    at: datetime
    compartment: str
    epoch: int
    commitment: bytes
    body_digest: bytes
    signature: bytes
    hash: bytes

    def is_signed_by(self, keys: PublicKeys) -> bool:
        """Tells whether the signature is made with these keys."""
        return is_signed(SIGNED + self.hash, self.signature, keys)

    @classmethod
    def of(cls, entry: Entry) -> Signed:
        """That of an entry."""
        return cls(
            stream=entry.stream,
            seq=entry.seq,
            prev=entry.prev,
            author=entry.author,
            at=entry.at,
            compartment=entry.compartment,
            epoch=entry.epoch,
            commitment=entry.commitment,
            body_digest=digest_of(entry.body),
            signature=entry.signature,
            hash=entry.hash,
        )


def withhold(opened: Opened) -> Proof:
    """Makes the proof of an entry of which nothing inside is shown; needs no key."""
    inside = opened.fields is not None and opened.salts is not None
    return Proof(
        header=opened.entry.header,
        body_digest=digest_of(opened.entry.body),
        signature=opened.entry.signature,
        disclosure=disclose(opened.fields, opened.salts, ()) if inside else None,  # type: ignore[arg-type]
    )


def prove(opened: Opened, names: Collection[str]) -> Proof:
    """Makes the proof that shows the named fields of an entry.

    Raises:
        NoKey: the reader could not open the entry.
        KeyError: there is no field of a name.
    """
    if opened.fields is None or opened.salts is None:
        raise NoKey(UNREADABLE)
    return Proof(
        header=opened.entry.header,
        body_digest=digest_of(opened.entry.body),
        signature=opened.entry.signature,
        disclosure=disclose(opened.fields, opened.salts, names),
    )
