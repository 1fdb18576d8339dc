"""A secret sealed with a password (Argon2id, XChaCha20-Poly1305), so that it can be kept in a store nobody trusts."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum

from nacl import bindings
from nacl.exceptions import CryptoError

from caseapp.ledger.canonical import canonical, parse
from caseapp.ledger.errors import NotCanonical, SecretDamaged, WrongPassword
from caseapp.ledger.identity import Secret

SALT_BYTES = bindings.crypto_pwhash_SALTBYTES
NONCE_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
KEY_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_KEYBYTES
BOX_BYTES = 32 + bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES
BROKEN = "De sleutel van deze gebruiker is beschadigd. Gebruik het herstelblad of vraag nieuwe sleutels aan."
MOST_OPERATIONS = 10
MOST_MEMORY = 1024 * 1024 * 1024  # bytes; libsodium's "sensitive"


class PasswordCost(Enum):
    """How much work one guess at a password costs: operations, and memory in bytes."""

    MODERATE = (bindings.crypto_pwhash_argon2id_OPSLIMIT_MODERATE, bindings.crypto_pwhash_argon2id_MEMLIMIT_MODERATE)
    MINIMAL = (bindings.crypto_pwhash_argon2id_OPSLIMIT_MIN, bindings.crypto_pwhash_argon2id_MEMLIMIT_MIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedSecret:
    """A secret that only the password opens. The limits are part of what is authenticated."""

    operations: int
    memory: int
    salt: bytes
    nonce: bytes
    box: bytes

    def __post_init__(self) -> None:
        lengths = (len(self.salt), len(self.nonce), len(self.box))
        if lengths != (SALT_BYTES, NONCE_BYTES, BOX_BYTES):
            raise SecretDamaged(BROKEN)
        least_operations, least_memory = PasswordCost.MINIMAL.value
        if not (least_operations <= self.operations <= MOST_OPERATIONS and least_memory <= self.memory <= MOST_MEMORY):
            raise SecretDamaged(
                "De sleutel van deze gebruiker vraagt onmogelijk veel rekenwerk. Iemand heeft die sleutel veranderd. "
                "Meld dit aan de beheerder."
            )

    def to_bytes(self) -> bytes:
        """Returns the record for the store."""
        return canonical(
            {
                "operations": self.operations,
                "memory": self.memory,
                "salt": self.salt.hex(),
                "nonce": self.nonce.hex(),
                "box": self.box.hex(),
            }
        )

    @classmethod
    def from_bytes(cls, record: bytes) -> SealedSecret:
        """Reads a record from the store.

        Raises:
            SecretDamaged: it is no such record, or asks for absurd work.
        """
        try:
            match parse(record):
                case {
                    "operations": int(operations),
                    "memory": int(memory),
                    "salt": str(salt),
                    "nonce": str(nonce),
                    "box": str(box),
                }:
                    return cls(
                        operations=operations,
                        memory=memory,
                        salt=bytes.fromhex(salt),
                        nonce=bytes.fromhex(nonce),
                        box=bytes.fromhex(box),
                    )
        except (NotCanonical, ValueError):
            pass
        raise SecretDamaged(BROKEN)


def seal_secret(secret: Secret, password: str, cost: PasswordCost) -> SealedSecret:
    """Seals a secret with a password.

    Raises:
        ValueError: the password is empty.
    """
    operations, memory = cost.value
    salt, nonce = bindings.randombytes(SALT_BYTES), bindings.randombytes(NONCE_BYTES)
    box = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        secret.reveal_seed(), _limits(operations, memory), nonce, stretch(password, salt, operations, memory)
    )
    return SealedSecret(operations=operations, memory=memory, salt=salt, nonce=nonce, box=box)


def open_secret(sealed: SealedSecret, password: str) -> Secret:
    """Opens a sealed secret.

    Raises:
        WrongPassword: this password does not open it.
    """
    if not password:
        raise WrongPassword("Vul uw wachtwoord in.")
    key = stretch(password, sealed.salt, sealed.operations, sealed.memory)
    try:
        seed = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed.box, _limits(sealed.operations, sealed.memory), sealed.nonce, key
        )
    except CryptoError as error:
        raise WrongPassword("Dit wachtwoord is niet juist. Probeer het opnieuw.") from error
    return Secret(seed)


def stretch(password: str, salt: bytes, operations: int, memory: int) -> bytes:
    """The key that a password gives: 32 bytes of Argon2id.

    Raises:
        ValueError: the password is empty.
    """
    if not password:
        raise ValueError("an empty password")
    # one keyboard types é as one character, another as two
    normal = unicodedata.normalize("NFC", password).encode(errors="surrogatepass")
    return bindings.crypto_pwhash_alg(
        KEY_BYTES, normal, salt, operations, memory, bindings.crypto_pwhash_ALG_ARGON2ID13
    )


def _limits(operations: int, memory: int) -> bytes:
    return canonical(["caseapp secret 1", operations, memory])
