"""A letter that a code opens, such as an invitation: sealed, and signed with keys that only the code gives.

The code is told by telephone. Argon2id makes a seed of it; from that come the key that seals the letter
(XChaCha20-Poly1305) and the keys that sign the answer (Ed25519). Who has the file and not the code can neither read
the letter, nor make another one that the code opens, nor answer it.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nacl import bindings
from nacl.encoding import RawEncoder
from nacl.exceptions import CryptoError
from nacl.hash import blake2b

from caseapp.ledger.canonical import JSON, canonical, parse
from caseapp.ledger.errors import LetterDamaged, NotCanonical, WrongCode
from caseapp.ledger.identity import Secret
from caseapp.ledger.password import KEY_BYTES, MOST_MEMORY, MOST_OPERATIONS, NONCE_BYTES, SALT_BYTES, stretch

if TYPE_CHECKING:
    from caseapp.ledger.password import PasswordCost

KIND = "caseapp letter 1"
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Of a code: no letter or figure that is heard or read as another one. Thirty-two, so that each carries five bits."""

GROUPS, GROUP = 3, 4
LARGEST = 64 * 1024
"""Bytes; a letter has some hundreds."""

DAMAGED = "Dit bestand is beschadigd, of geen uitnodiging van Caseapp. Vraag de beheerder om een nieuwe."
WRONG = "Deze code hoort niet bij deze uitnodiging. Laat de code nog eens voorlezen."


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter that was opened or written: what it says, and the keys that sign the answer."""

    says: dict[str, JSON]
    answer: Secret = field(repr=False)


def new_code() -> str:
    """A code of sixty random bits, in groups to be read out."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(GROUP)) for _ in range(GROUPS))


def plain_code(typed: str) -> str:
    """A code as it was typed, without spaces, dashes and small letters."""
    return "".join(one for one in typed.upper() if one.isalnum())


def write_letter(says: dict[str, JSON], code: str, cost: PasswordCost) -> tuple[bytes, Letter]:
    """Seal a letter under a code; gives the file, and the letter.

    Raises:
        NotCanonical: it says what has no canonical encoding.
    """
    operations, memory = cost.value
    salt, nonce = bindings.randombytes(SALT_BYTES), bindings.randombytes(NONCE_BYTES)
    seed = stretch(plain_code(code), salt, operations, memory)
    head = _head(operations, memory, salt)
    box = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(canonical(says), canonical(head), nonce, _key(seed))
    file = canonical({**head, "nonce": nonce.hex(), "box": box.hex()})
    return file, Letter(says=says, answer=Secret(seed))


def open_letter(file: bytes, code: str) -> Letter:
    """Open a letter with its code.

    Raises:
        LetterDamaged: the file is no letter, or asks for absurd work.
        WrongCode: the code does not open it; also where somebody else made or changed the file.
    """
    head, salt, nonce, box = _parts(file)
    if not plain_code(code):
        raise WrongCode("Vul de code in die de beheerder u heeft voorgelezen.")
    operations, memory = head["operations"], head["memory"]
    if not isinstance(operations, int) or not isinstance(memory, int):
        raise LetterDamaged(DAMAGED)
    seed = stretch(plain_code(code), salt, operations, memory)
    try:
        plain = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(box, canonical(head), nonce, _key(seed))
        says = parse(plain)
    except CryptoError as error:
        raise WrongCode(WRONG) from error
    except NotCanonical as error:
        raise LetterDamaged(DAMAGED) from error
    if not isinstance(says, dict):
        raise LetterDamaged(DAMAGED)
    return Letter(says=says, answer=Secret(seed))


def _head(operations: int, memory: int, salt: bytes) -> dict[str, JSON]:
    return {"caseapp": KIND, "operations": operations, "memory": memory, "salt": salt.hex()}


def _key(seed: bytes) -> bytes:
    return blake2b(b"", digest_size=KEY_BYTES, key=seed, person=b"caseapp letter 1", encoder=RawEncoder)


def _parts(file: bytes) -> tuple[dict[str, JSON], bytes, bytes, bytes]:
    """Head, salt, nonce and box of a letter, looked at.

    Raises:
        LetterDamaged: it is none.
    """
    if len(file) > LARGEST:
        raise LetterDamaged(DAMAGED)
    try:
        found = parse(file.strip())
        if not isinstance(found, dict) or found.get("caseapp") != KIND:
            raise LetterDamaged(DAMAGED)
        salt, nonce, box = (bytes.fromhex(str(found[name])) for name in ("salt", "nonce", "box"))
        operations, memory = int(str(found["operations"])), int(str(found["memory"]))
    except (NotCanonical, KeyError, ValueError) as error:
        raise LetterDamaged(DAMAGED) from error
    sane = 0 < operations <= MOST_OPERATIONS and 0 < memory <= MOST_MEMORY
    if len(salt) != SALT_BYTES or len(nonce) != NONCE_BYTES or not sane:
        raise LetterDamaged(DAMAGED)
    return _head(operations, memory, salt), salt, nonce, box
