"""The part of Windows that keeps certificates and signs with their keys, played here for tests."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from cryptography.hazmat.primitives.serialization import Encoding

from caseapp.documents.signing.windows_keys import IS_CNG, PKCS1, Context

HASHES: dict[object, hashes.SHA256 | hashes.SHA512] = {
    "SHA256": hashes.SHA256(), "SHA512": hashes.SHA512(), 0x800C: hashes.SHA256(), 0x800E: hashes.SHA512(),
}  # fmt: skip
SIGNS, BOTH = 1, 3
"""AT_KEYEXCHANGE, and what Wine says."""


@dataclass(kw_only=True)
class Windows:
    """What is in its stores, and how it behaves.

    ``old`` has no CNG; ``older`` a provider without SHA-2 besides; ``refuses`` as when somebody presses *Cancel* where
    the PIN is asked. ``open`` counts what was not given back.
    """

    own: list[tuple[x509.Certificate, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | None]]
    issuers: list[x509.Certificate] = field(default_factory=list)
    old: bool = False
    older: bool = False
    refuses: bool = False
    open: int = 0
    asked: int = 0

    def __post_init__(self) -> None:
        self._made: dict[int, Any] = {}
        self._keep: list[Any] = []

    def load(self, _name: str) -> Windows:
        return self

    # --- crypt32

    def CertOpenStore(self, _provider: int, _encoding: int, _none: None, _flags: int, name: str) -> int:  # noqa: N802
        self.open += 1
        return {"MY": 1, "CA": 2}[name]

    def CertCloseStore(self, _store: int, _flags: int) -> int:  # noqa: N802
        self.open -= 1
        return 1

    def CertEnumCertificatesInStore(self, store: int, before: Any) -> Any:  # noqa: N802
        listed = [one for one, _ in self.own] if store == 1 else self.issuers
        at = 0 if before is None else before.at + 1
        if before is not None:
            self.open -= 1
        if at >= len(listed):
            return None
        data = listed[at].public_bytes(Encoding.DER)
        room = ctypes.create_string_buffer(data, len(data))
        context = Context(encoding=1, data=ctypes.addressof(room), length=len(data), info=None, store=store)
        self._keep += [room, context]
        self.open += 1
        return _Pointer(context, at)

    def CertFreeCertificateContext(self, _context: Any) -> int:  # noqa: N802
        self.open -= 1
        return 1

    def CertGetCertificateContextProperty(self, context: Any, _what: int, room: Any, length: Any) -> int:  # noqa: N802
        if self.own[context.at][1] is None:
            return 0
        length._obj.value = 64
        return 1

    def CryptAcquireCertificatePrivateKey(  # noqa: N802
        self, context: Any, _flags: int, _none: None, key: Any, kind: Any, ours: Any
    ) -> int:
        self.asked += 1
        key._obj.value = 100 + context.at
        kind._obj.value = SIGNS if self.old else BOTH if self.older else IS_CNG
        ours._obj.value = 1
        self.open += 1
        return 1

    # --- ncrypt

    def NCryptSignHash(  # noqa: N802
        self, key: Any, how: Any, digest: bytes, _length: int, room: Any, _size: int, written: Any, flags: int
    ) -> int:
        if self.refuses:
            return ctypes.c_int(0x8010006E).value
        private = self.own[key.value - 100][1]
        if isinstance(private, ec.EllipticCurvePrivateKey):
            assert how is None
            assert flags == 0
            first, second = utils.decode_dss_signature(private.sign(digest, ec.ECDSA(utils.Prehashed(hashes.SHA256()))))
            size = (private.key_size + 7) // 8
            made = first.to_bytes(size) + second.to_bytes(size)
        else:
            assert private is not None
            assert flags == PKCS1
            made = _signed(private, digest, how.contents.algorithm)
        written._obj.value = len(made)
        if room is not None:
            room.raw = made
        return 0

    def NCryptFreeObject(self, _key: Any) -> int:  # noqa: N802
        self.open -= 1
        return 0

    # --- advapi32

    def CryptAcquireContextW(self, provider: Any, *_rest: Any) -> int:  # noqa: N802
        provider._obj.value = 100 + next(at for at, (_, key) in enumerate(self.own) if key is not None) + 1000
        self.open += 1
        return 1

    def CryptReleaseContext(self, _provider: Any, _flags: int) -> int:  # noqa: N802
        self.open -= 1
        return 1

    def CryptCreateHash(self, provider: Any, kind: int, _key: None, _flags: int, made: Any) -> int:  # noqa: N802
        if self.older and provider.value < 1000:
            return 0
        self._made[7] = (provider.value % 1000 - 100, kind)
        made._obj.value = 7
        self.open += 1
        return 1

    def CryptSetHashParam(self, _made: Any, _what: int, digest: bytes, _flags: int) -> int:  # noqa: N802
        self._made[8] = digest
        return 1

    def CryptSignHashW(self, _made: Any, kind: int, _text: None, _flags: int, room: Any, written: Any) -> int:  # noqa: N802
        assert kind == SIGNS
        if self.refuses:
            return 0
        at, algorithm = self._made[7]
        private = self.own[at][1]
        assert isinstance(private, rsa.RSAPrivateKey)
        made = _signed(private, self._made[8], algorithm)[::-1]
        written._obj.value = len(made)
        if room is not None:
            room.raw = made
        return 1

    def CryptDestroyHash(self, _made: Any) -> int:  # noqa: N802
        self.open -= 1
        return 1


def _signed(private: rsa.RSAPrivateKey, digest: bytes, algorithm: object) -> bytes:
    return private.sign(digest, padding.PKCS1v15(), utils.Prehashed(HASHES[algorithm]))


class _Pointer:
    """A pointer to a context that knows which it is."""

    def __init__(self, context: Context, at: int) -> None:
        self.contents, self.at = context, at
