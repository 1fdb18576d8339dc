"""A member's keys: one secret, from which an Ed25519 key signs and an X25519 key opens what is sealed to them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import NoReturn

from nacl import bindings
from nacl.encoding import RawEncoder
from nacl.exceptions import CryptoError
from nacl.hash import blake2b
from typing_extensions import override

SEED_BYTES = 32
KEY_BYTES = 32
SIGNATURE_BYTES = bindings.crypto_sign_BYTES
FINGERPRINT_CHARACTERS = 32  # 128 bits: nobody makes a second pair of keys with the same one


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKeys:
    """What others know of a member: the key that checks signatures, and the key to seal to."""

    sign: bytes
    seal: bytes

    def __post_init__(self) -> None:
        if len(self.sign) != KEY_BYTES or len(self.seal) != KEY_BYTES:
            raise ValueError("a public key is 32 bytes")

    @property
    def fingerprint(self) -> str:
        """The hash of both keys in groups of four, to be read out over the telephone."""
        digest = hashlib.sha256(b"caseapp keys 1\n" + self.sign + self.seal).hexdigest()[:FINGERPRINT_CHARACTERS]
        return " ".join(digest[at : at + 4] for at in range(0, FINGERPRINT_CHARACTERS, 4)).upper()


class Secret:
    """The secret of one member. It never shows itself, cannot be copied or pickled, and compares in constant time.

    Both private keys are derived from one seed of 32 bytes (BLAKE2b, one person string for each), so that 24 words on
    the recovery sheet are enough.
    """

    __slots__ = ("_seal", "_seed", "_sign", "public")

    public: PublicKeys

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise ValueError("a seed is 32 bytes")
        verify, self._sign = bindings.crypto_sign_seed_keypair(_derive(seed, b"caseapp sign 1"))
        self._seal = _derive(seed, b"caseapp seal 1")
        self._seed = seed
        self.public = PublicKeys(sign=verify, seal=bindings.crypto_scalarmult_base(self._seal))

    @classmethod
    def generate(cls) -> Secret:
        """Makes a new secret from the system's randomness."""
        return cls(bindings.randombytes(SEED_BYTES))

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the public keys."""
        return self.public.fingerprint

    def sign(self, message: bytes) -> bytes:
        """Returns the Ed25519 signature over a message, which names its own purpose first."""
        return bindings.crypto_sign(message, self._sign)[:SIGNATURE_BYTES]

    def unseal(self, sealed: bytes) -> bytes | None:
        """Opens a sealed box made for these keys; None when it was not."""
        try:
            return bindings.crypto_box_seal_open(sealed, self.public.seal, self._seal)
        except (CryptoError, TypeError, ValueError):
            return None

    def reveal_seed(self) -> bytes:
        """Returns the seed itself, to be sealed with a password, kept in the keychain or written as words."""
        return self._seed

    @override
    def __repr__(self) -> str:
        return f"Secret({self.fingerprint[:9]} …)"

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and bindings.sodium_memcmp(self._seed, other._seed)

    @override
    def __hash__(self) -> int:
        return hash(self.public)

    @override
    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")

    def __copy__(self) -> NoReturn:
        raise TypeError("a secret is not copied")

    def __deepcopy__(self, memo: object) -> NoReturn:
        raise TypeError("a secret is not copied")


def is_signed(message: bytes, signature: bytes, signer: PublicKeys) -> bool:
    """Tells whether the signature over the message is the signer's."""
    if len(signature) != SIGNATURE_BYTES:
        return False
    try:
        bindings.crypto_sign_open(signature + message, signer.sign)
    except CryptoError:
        return False
    return True


def _derive(seed: bytes, purpose: bytes) -> bytes:
    return blake2b(b"", digest_size=KEY_BYTES, key=seed, person=purpose, encoder=RawEncoder)
