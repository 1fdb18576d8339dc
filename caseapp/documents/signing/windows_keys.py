"""The certificates of Windows, and signing with the key of one: CryptoAPI and CNG.

A key stays where Windows keeps it, in the computer or on a card, and Windows itself asks for its PIN. Sources:
Microsoft's reference of wincrypt.h and ncrypt.h.
"""

from __future__ import annotations

import ctypes
from contextlib import closing, contextmanager
from ctypes import POINTER, byref, c_int, c_uint32, c_void_p, c_wchar_p
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

PERSONAL, ISSUERS = "MY", "CA"
SYSTEM_STORE, OF_USER, READ_ONLY = 10, 1 << 16, 0x8000
PROVIDER_INFO = 2
PREFER_CNG, IS_CNG = 0x00020000, 0xFFFFFFFF
PKCS1 = 2
EXCHANGE, SIGNATURE = 1, 2
RSA_AES, OF_COMPUTER, HASH_VALUE = 24, 0x20, 2
HASHES: Final = {"sha256": 0x800C, "sha384": 0x800D, "sha512": 0x800E}
"""ALG_ID by name; older providers know no others that one may sign with."""


class KeyRefused(Exception):
    """Windows does not sign with this key."""


class Context(ctypes.Structure):
    """CERT_CONTEXT."""

    _fields_ = (
        ("encoding", c_uint32), ("data", c_void_p), ("length", c_uint32), ("info", c_void_p), ("store", c_void_p),
    )  # fmt: skip


class ProviderInfo(ctypes.Structure):
    """CRYPT_KEY_PROV_INFO, as far as it is read."""

    _fields_ = (
        ("container", c_wchar_p), ("provider", c_wchar_p), ("kind", c_uint32), ("flags", c_uint32),
        ("count", c_uint32), ("parameters", c_void_p), ("key", c_uint32),
    )  # fmt: skip


class Padding(ctypes.Structure):
    """BCRYPT_PKCS1_PADDING_INFO."""

    _fields_ = (("algorithm", c_wchar_p),)


_NUMBER, _TEXT, _OUT = c_uint32, c_wchar_p, POINTER(c_uint32)
_FUNCTIONS: Final[dict[str, dict[str, tuple[Any, ...]]]] = {
    "crypt32": {
        "CertOpenStore": (c_void_p, c_void_p, _NUMBER, c_void_p, _NUMBER, _TEXT),
        "CertCloseStore": (c_int, c_void_p, _NUMBER),
        "CertEnumCertificatesInStore": (POINTER(Context), c_void_p, POINTER(Context)),
        "CertFreeCertificateContext": (c_int, POINTER(Context)),
        "CertGetCertificateContextProperty": (c_int, POINTER(Context), _NUMBER, c_void_p, _OUT),
        "CryptAcquireCertificatePrivateKey": (
            c_int, POINTER(Context), _NUMBER, c_void_p, POINTER(c_void_p), _OUT, POINTER(c_int),
        ),
    },
    "ncrypt": {
        "NCryptSignHash": (_NUMBER, c_void_p, c_void_p, c_void_p, _NUMBER, c_void_p, _NUMBER, _OUT, _NUMBER),
        "NCryptFreeObject": (_NUMBER, c_void_p),
    },
    "advapi32": {
        "CryptAcquireContextW": (c_int, POINTER(c_void_p), _TEXT, _TEXT, _NUMBER, _NUMBER),
        "CryptReleaseContext": (c_int, c_void_p, _NUMBER),
        "CryptCreateHash": (c_int, c_void_p, _NUMBER, c_void_p, _NUMBER, POINTER(c_void_p)),
        "CryptSetHashParam": (c_int, c_void_p, _NUMBER, c_void_p, _NUMBER),
        "CryptSignHashW": (c_int, c_void_p, _NUMBER, _TEXT, _NUMBER, c_void_p, _OUT),
        "CryptDestroyHash": (c_int, c_void_p),
    },
}  # fmt: skip
"""What is called: the kind of what it gives, and those of what it takes."""


def library(name: str) -> Any:  # noqa: ANN401 - of ctypes
    """A library of Windows.

    Raises:
        OSError: this is no Windows.
    """
    found = ctypes.CDLL(name)  # on 64 bits there is one way of calling
    for function, (gives, *takes) in _FUNCTIONS[name].items():
        called = getattr(found, function)
        called.restype, called.argtypes = gives, takes
    return found


class WindowsKeys:
    """The certificates of this user. Every call opens the store anew: a card may have been put in meanwhile."""

    def __init__(self, load: Any = library) -> None:  # noqa: ANN401 - a library by its name
        self._certificates, self._cng, self._old = load("crypt32"), load("ncrypt"), load("advapi32")

    def certificates(self) -> tuple[bytes, ...]:
        """The certificates (DER) whose key is here or on a card."""
        with self._store(PERSONAL) as store:
            return tuple(_data(one) for one in self._each(store) if self._has_key(one))

    def issuers(self) -> tuple[bytes, ...]:
        """The certificates of issuers that this computer knows, but for those that it trusts by themselves."""
        with self._store(ISSUERS) as store:
            return tuple(_data(one) for one in self._each(store))

    def sign(self, certificate: bytes, digest: bytes, algorithm: str, *, curve: bool) -> bytes:
        """Sign what was hashed; Windows may ask for a PIN.

        Args:
            certificate: which one (DER).
            digest: what was hashed.
            algorithm: with what, such as ``sha256``.
            curve: whether the key lies on an elliptic curve; else it is of RSA.

        Returns:
            The signature: of RSA as PKCS#1 wants it, of a curve both numbers one after the other.

        Raises:
            KeyRefused: the certificate is not there, or Windows does not sign.
        """
        with self._store(PERSONAL) as store, closing(self._each(store)) as every:
            for one in every:
                if _data(one) == certificate:
                    return self._signed(one, digest, algorithm, curve=curve)
        raise KeyRefused("the certificate is not there")

    @contextmanager
    def _store(self, name: str) -> Iterator[Any]:
        store = self._certificates.CertOpenStore(SYSTEM_STORE, 0, None, OF_USER | READ_ONLY, name)
        if not store:
            raise KeyRefused(f"the store {name} does not open")
        try:
            yield store
        finally:
            self._certificates.CertCloseStore(store, 0)

    def _each(self, store: Any) -> Generator[Any]:  # noqa: ANN401 - of ctypes
        context = None
        try:
            while context := self._certificates.CertEnumCertificatesInStore(store, context):
                yield context
        finally:
            if context:
                self._certificates.CertFreeCertificateContext(context)

    def _has_key(self, context: Any) -> bool:  # noqa: ANN401
        length = c_uint32()
        return bool(self._certificates.CertGetCertificateContextProperty(context, PROVIDER_INFO, None, byref(length)))

    def _signed(self, context: Any, digest: bytes, algorithm: str, *, curve: bool) -> bytes:  # noqa: ANN401
        key, kind, ours = c_void_p(), c_uint32(), c_int()
        if not self._certificates.CryptAcquireCertificatePrivateKey(
            context, PREFER_CNG, None, byref(key), byref(kind), byref(ours)
        ):
            raise KeyRefused("the key is not given")
        cng = kind.value == IS_CNG
        try:
            if cng:
                return self._by_cng(key, digest, algorithm, curve=curve)
            return self._by_provider(context, key, kind, digest, algorithm)
        finally:
            if ours.value and cng:
                self._cng.NCryptFreeObject(key)
            elif ours.value:
                self._old.CryptReleaseContext(key, 0)

    def _by_cng(self, key: c_void_p, digest: bytes, algorithm: str, *, curve: bool) -> bytes:
        how = None if curve else ctypes.pointer(Padding(algorithm.upper()))
        flags, length = 0 if curve else PKCS1, c_uint32()
        for room in (0, 1):
            made = ctypes.create_string_buffer(length.value) if room else None
            code = self._cng.NCryptSignHash(key, how, digest, len(digest), made, length.value, byref(length), flags)
            if code != 0:
                raise KeyRefused(f"NCryptSignHash says {code & IS_CNG:#x}")
            if made is not None:
                return made.raw[: length.value]
        raise AssertionError

    def _by_provider(
        self, context: Any, provider: c_void_p, kind: c_uint32, digest: bytes, algorithm: str,  # noqa: ANN401
    ) -> bytes:  # fmt: skip
        """As before CNG; a provider that knows no SHA-2 has its key opened by one that does."""
        try:
            return self._hashed(provider, kind.value, digest, algorithm)
        except KeyRefused:
            another = self._newer_provider(context)
        try:
            return self._hashed(another, kind.value, digest, algorithm)
        finally:
            self._old.CryptReleaseContext(another, 0)

    def _hashed(self, provider: c_void_p, kind: int, digest: bytes, algorithm: str) -> bytes:
        old, made, length = self._old, c_void_p(), c_uint32()
        kind = kind if kind in (EXCHANGE, SIGNATURE) else EXCHANGE  # Wine says both at once
        if not old.CryptCreateHash(provider, HASHES[algorithm], None, 0, byref(made)):
            raise KeyRefused("the provider does not know this hash")
        try:
            fits = old.CryptSetHashParam(made, HASH_VALUE, digest, 0)
            if not fits or not old.CryptSignHashW(made, kind, None, 0, None, byref(length)):
                raise KeyRefused("the provider does not sign")
            signature = ctypes.create_string_buffer(length.value)
            if not old.CryptSignHashW(made, kind, None, 0, signature, byref(length)):
                raise KeyRefused("the provider does not sign")
            return signature.raw[: length.value][::-1]  # it writes numbers the other way round
        finally:
            old.CryptDestroyHash(made)

    def _newer_provider(self, context: Any) -> c_void_p:  # noqa: ANN401
        length, found = c_uint32(), c_void_p()
        get = self._certificates.CertGetCertificateContextProperty
        if not get(context, PROVIDER_INFO, None, byref(length)):
            raise KeyRefused("the key has no provider")
        room = ctypes.create_string_buffer(length.value)
        if not get(context, PROVIDER_INFO, room, byref(length)):
            raise KeyRefused("the key has no provider")
        info = ProviderInfo.from_buffer(room)
        if not self._old.CryptAcquireContextW(byref(found), info.container, None, RSA_AES, info.flags & OF_COMPUTER):
            raise KeyRefused("the key does not open")
        return found


def _data(context: Any) -> bytes:  # noqa: ANN401
    found: Context = context.contents
    return ctypes.string_at(found.data, found.length)
