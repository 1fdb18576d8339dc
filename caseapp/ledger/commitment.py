"""A commitment to the plain fields of an entry, and showing some of them without the others.

Each field gets 16 random bytes of salt; its digest is SHA-256 over the canonical list `[salt, name, value]`, and the
commitment is SHA-256 over the canonical sorted list of the digests (the idea of SD-JWT, RFC 9901). The commitment
stands in the signed header, the salts in the sealed body: who is shown a field with its salt can check that this is
what was signed, and from a digest alone nobody learns anything, also when the salts are destroyed.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hmac import compare_digest

from caseapp.ledger.canonical import JSON, canonical_text
from caseapp.ledger.errors import NotCanonical

SALT_BYTES = 16
NAMES = 512
"""Names of fields of which the encoding is remembered; all acts together have about half as many."""

_sha256 = hashlib.sha256
_HEX = re.compile("[0-9a-f]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenField:
    """A field that is shown: its salt (hex) and value."""

    salt: str
    value: JSON


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """Some fields of an entry open, of the others only the digests (hex)."""

    shown: Mapping[str, OpenField]
    hidden: tuple[str, ...]

    def to_json(self) -> dict[str, JSON]:
        """Returns it as plain values, for a dossier."""
        shown: dict[str, JSON] = {name: [field.salt, field.value] for name, field in self.shown.items()}
        return {"shown": shown, "hidden": list(self.hidden)}

    @classmethod
    def from_json(cls, value: JSON) -> Disclosure:
        """Reads what `to_json` gave.

        Raises:
            NotCanonical: it is something else.
        """
        match value:
            case {"shown": dict(shown), "hidden": list(hidden), **rest} if not rest:
                fields = {name: _open_field(pair) for name, pair in shown.items()}
                return cls(shown=fields, hidden=tuple(_text(digest) for digest in hidden))
        raise NotCanonical("no disclosure")


def commit(fields: Mapping[str, JSON]) -> tuple[dict[str, str], bytes]:
    """Returns fresh salts (hex, by field name) and the commitment to the fields.

    Raises:
        NotCanonical: a value has no canonical encoding.
    """
    random = os.urandom(SALT_BYTES * len(fields)).hex()
    width = 2 * SALT_BYTES
    salts = {name: random[at * width : (at + 1) * width] for at, name in enumerate(fields)}
    return salts, _root(_digests(fields, salts))


def check_commitment(fields: Mapping[str, JSON], salts: Mapping[str, str], commitment: bytes) -> bool:
    """Tells whether these fields, with these salts, are what was committed to."""
    if fields.keys() != salts.keys():
        return False
    try:
        return compare_digest(_root(_digests(fields, salts)), commitment)
    except NotCanonical:
        return False


def disclose(fields: Mapping[str, JSON], salts: Mapping[str, str], names: Collection[str]) -> Disclosure:
    """Returns the named fields open and the others as digests.

    Raises:
        KeyError: there is no field of a name.
    """
    shown = {name: OpenField(salt=salts[name], value=fields[name]) for name in sorted(names)}
    hidden = sorted(_digest(salts[name], name, value) for name, value in fields.items() if name not in shown)
    return Disclosure(shown=shown, hidden=tuple(hidden))


def check_disclosure(disclosure: Disclosure, commitment: bytes) -> bool:
    """Tells whether the open fields are what was committed to. Needs no key."""
    try:
        shown = [_digest(field.salt, name, field.value) for name, field in disclosure.shown.items()]
    except NotCanonical:
        return False
    if not all(_is_hex(digest, hashlib.sha256().digest_size) for digest in disclosure.hidden):
        return False
    return compare_digest(_root([*shown, *disclosure.hidden]), commitment)


def _digest(salt: str, name: str, value: JSON) -> str:
    return _digests({name: value}, {name: salt})[0]


def _digests(fields: Mapping[str, JSON], salts: Mapping[str, str]) -> list[str]:
    """The digest of each field; made for every field of every entry that is read, so nothing is done twice here."""
    given = salts.values()
    if fields and (set(map(len, given)) != {2 * SALT_BYTES} or _HEX.fullmatch("".join(given)) is None):
        raise NotCanonical("a salt that is none")
    # the canonical encoding of [salt, name, value]
    try:
        return [
            _sha256(f'["{salts[name]}",{_encoded_name(name)},{canonical_text(value)}]'.encode()).hexdigest()
            for name, value in fields.items()
        ]
    except UnicodeEncodeError as error:
        raise NotCanonical("text that is no Unicode") from error


@lru_cache(maxsize=NAMES)
def _encoded_name(name: str) -> str:
    return canonical_text(name)


def _root(digests: list[str]) -> bytes:
    # the canonical encoding of a list of texts that need no escape
    listed = '","'.join(sorted(digests))
    return hashlib.sha256(f'["{listed}"]'.encode() if digests else b"[]").digest()


def _is_hex(text: str, size: int) -> bool:
    return len(text) == 2 * size and _HEX.fullmatch(text) is not None


def _open_field(pair: JSON) -> OpenField:
    match pair:
        case [str(salt), value]:
            return OpenField(salt=salt, value=value)
    raise NotCanonical("no disclosure")


def _text(value: JSON) -> str:
    if isinstance(value, str):
        return value
    raise NotCanonical("no disclosure")
