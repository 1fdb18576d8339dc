"""An entry: one thing that somebody did, signed and sealed, in its place in a stream."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from json.encoder import encode_basestring as _text
from typing import TYPE_CHECKING

from nacl import bindings
from nacl.exceptions import CryptoError

from caseapp.ledger.canonical import JSON, canonical
from caseapp.ledger.commitment import check_commitment, commit
from caseapp.ledger.identity import PublicKeys, Secret, is_signed

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_PREV = bytes(32)  # what stands before the first entry of a stream
NONCE_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES

SIGNED = b"caseapp signed entry 1\n"  # before what an author signs

_HASHED = b"caseapp entry 1\n"
_read = json.JSONDecoder().raw_decode
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry as it is kept. Whoever lacks the key sees all of this, and so not what was done."""

    stream: str
    seq: int  # from 1, without gaps
    prev: bytes  # the hash of the entry before, FIRST_PREV for the first
    author: str  # member id
    at: datetime  # aware UTC, to the microsecond
    compartment: str
    epoch: int  # which key of the compartment
    commitment: bytes  # to the fields inside
    body: bytes  # nonce, then the sealed fields and salts
    signature: bytes  # the author's, over the hash

    header: bytes = field(init=False, repr=False, compare=False)  # canonical encoding of all but body and signature
    hash: bytes = field(init=False, repr=False, compare=False)  # over header and the body's digest

    def __post_init__(self) -> None:
        place = header(
            stream=self.stream,
            seq=self.seq,
            prev=self.prev,
            author=self.author,
            at=self.at,
            compartment=self.compartment,
            epoch=self.epoch,
            commitment=self.commitment,
        )
        object.__setattr__(self, "header", place)
        object.__setattr__(self, "hash", hash_of(place, digest_of(self.body)))

    @property
    def head(self) -> Head:
        """This entry as the head of its stream."""
        return Head(stream=self.stream, seq=self.seq, hash=self.hash)

    def is_signed_by(self, keys: PublicKeys) -> bool:
        """Tells whether the signature is made with these keys."""
        return is_signed(SIGNED + self.hash, self.signature, keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The newest entry of a stream: its number and hash."""

    stream: str
    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An entry with what is inside; None for both where the reader has no key."""

    entry: Entry
    fields: dict[str, JSON] | None
    salts: dict[str, str] | None


def header(
    *, stream: str, seq: int, prev: bytes, author: str, at: datetime, compartment: str, epoch: int, commitment: bytes
) -> bytes:
    """Returns the canonical encoding of an entry's header; `at` counts microseconds since 1970 in UTC."""
    # put together here because it is made for every entry that is read; a test holds that it is canonical
    return (
        f'{{"at":{microseconds(at)},"author":{_text(author)},"commitment":"{commitment.hex()}",'
        f'"compartment":{_text(compartment)},"epoch":{epoch},"prev":"{prev.hex()}","seq":{seq},"stream":{_text(stream)}}}'
    ).encode()


def make_entry(
    *,
    stream: str,
    seq: int,
    prev: bytes,
    author: str,
    secret: Secret,
    at: datetime,
    compartment: str,
    epoch: int,
    key: bytes,
    fields: Mapping[str, JSON],
) -> Entry:
    """Commits to the fields, seals them with the compartment's key, and signs.

    Raises:
        NotCanonical: a field has no canonical encoding.
        ValueError: `at` is not aware.
    """
    salts, commitment = commit(fields)
    place = header(
        stream=stream,
        seq=seq,
        prev=prev,
        author=author,
        at=at,
        compartment=compartment,
        epoch=epoch,
        commitment=commitment,
    )
    plain = canonical({"fields": dict(fields), "salts": dict(salts)})
    nonce = bindings.randombytes(NONCE_BYTES)
    body = nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, place, nonce, key)
    return Entry(
        stream=stream,
        seq=seq,
        prev=prev,
        author=author,
        at=at.astimezone(UTC),
        compartment=compartment,
        epoch=epoch,
        commitment=commitment,
        body=body,
        signature=secret.sign(SIGNED + hash_of(place, digest_of(body))),
    )


def open_body(entry: Entry, key: bytes) -> tuple[dict[str, JSON], dict[str, str]] | None:
    """Opens the body and checks it against the commitment.

    Returns:
        The fields and their salts; None when the key does not open it, or what is inside is not what was committed to.
    """
    nonce, sealed = entry.body[:NONCE_BYTES], entry.body[NONCE_BYTES:]
    try:
        plain = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, entry.header, nonce, key)
        inside, end = _read(text := plain.decode())
        if end != len(text):
            return None
    except (CryptoError, ValueError, RecursionError):
        return None
    match inside:
        case {"fields": dict(fields), "salts": dict(salts), **rest} if not rest:
            if set(map(type, salts.values())) <= {str} and check_commitment(fields, salts, entry.commitment):
                return fields, salts
    return None


def digest_of(body: bytes) -> bytes:
    """SHA-256 of a sealed body: it stands in the hash instead of the body, so that a proof can do without it."""
    return hashlib.sha256(body).digest()


def hash_of(place: bytes, body_digest: bytes) -> bytes:
    """SHA-256 over header and body digest: what the author signs and the next entry names."""
    return hashlib.sha256(_HASHED + place + b"\n" + body_digest).digest()


def microseconds(at: datetime) -> int:
    """Returns the microseconds since 1970 in UTC.

    Raises:
        ValueError: the moment is not aware.
    """
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return (at - _EPOCH) // _MICROSECOND


def moment(count: int) -> datetime:
    """Returns the moment of so many microseconds since 1970.

    Raises:
        OverflowError: no calendar has that day.
    """
    return _EPOCH + count * _MICROSECOND
