"""The beginning of a dossier's file: the extract (object 1), and the seal (object 2).

The seal is the signature (Ed25519) of the member who made the file, with the key that the register gives them, over
``caseapp dossier seal 1``, a line feed, and SHA-256 of the file in which the digits of size and signature are zeros.
What comes after ``Size`` bytes was added later, such as a signature of the organisation (PAdES).
"""

from __future__ import annotations

import mmap
import re
import zlib
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from caseapp.documents.extract.model import Extract
from caseapp.documents.page.declaring import pdf_date
from caseapp.documents.page.press import HEADER, ending
from caseapp.ledger import NotCanonical

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from caseapp.documents.page.press import Press

Data = bytes | mmap.mmap
"""A file, in memory or as the system shows it."""

EXTRACT, SEAL = 1, 2
PIECE: Final = 1024 * 1024
SIZE_DIGITS, KEY_DIGITS, SIGNATURE_DIGITS = 12, 64, 128
LARGEST: Final = 256 * 1024 * 1024
"""Bytes of an extract that is read at most."""

_STREAM: Final = re.compile(
    rb"1 0 obj\n<<[^<>]{0,200}<<[^<>]{0,200}>>/Filter/FlateDecode/Length ([0-9]{1,12})>>\nstream\n"
)
_SEAL: Final = re.compile(
    rb"2 0 obj\n<</Type/CaseappSeal/Member<([0-9a-f]{2,200})>/Key<([0-9a-f]{64})>"
    rb"/Size ([0-9]{12})/Signature<([0-9a-f]{128})>>>\nendobj\n"
)


class NoDossier(Exception):
    """This file is no dossier, or no longer begins as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """The seal as it stands in a file; ``size_at`` and ``signature_at`` say where its digits are."""

    member: str
    key: bytes
    size: int
    signature: bytes
    size_at: int
    signature_at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What was read at the beginning of a file; ``end`` is where the evidence begins."""

    extract: Extract
    seal: Seal
    end: int


def print_front(press: Press, extract: bytes, moment: datetime, member: str, key: bytes) -> tuple[int, int]:
    """Print extract and open seal; gives where the digits of the size and of the signature are."""
    params = f"/Params<</Size {len(extract)}/ModDate({pdf_date(moment)})>>"
    press.reserve()
    press.reserve()
    press.stream(EXTRACT, f"/Type/EmbeddedFile/Subtype/application#2Fjson{params}", extract)
    press.begin(SEAL)
    head = f"{SEAL} 0 obj\n<</Type/CaseappSeal/Member<{member.encode().hex()}>/Key<{key.hex()}>/Size "
    size_at = press.offset + len(head)
    signature_at = size_at + SIZE_DIGITS + len("/Signature<")
    press.write(f"{head}{'0' * SIZE_DIGITS}/Signature<{'0' * SIGNATURE_DIGITS}>>>\nendobj\n".encode())
    return size_at, signature_at


def read_front(data: Data) -> Front:
    """Read extract and seal.

    Raises:
        NoDossier: the file does not begin as a dossier does.
    """
    if bytes(data[: len(HEADER)]) != HEADER:
        raise NoDossier
    start = _STREAM.match(data, len(HEADER))
    if start is None:
        raise NoDossier
    end = start.end() + int(start[1])
    tail = ending(bytes(data[end - 1 : end]))
    seal = _SEAL.match(data, end + len(tail))
    if seal is None or bytes(data[end : end + len(tail)]) != tail:
        raise NoDossier
    try:
        extract = Extract.from_bytes(_inflated(bytes(data[start.end() : end])))
        member = bytes.fromhex(seal[1].decode()).decode()
    except (zlib.error, NotCanonical, ValueError) as error:
        raise NoDossier from error
    return Front(
        extract=extract,
        seal=Seal(
            member=member,
            key=bytes.fromhex(seal[2].decode()),
            size=int(seal[3]),
            signature=bytes.fromhex(seal[4].decode()),
            size_at=seal.start(3),
            signature_at=seal.start(4),
        ),
        end=seal.end(),
    )


def sealed_digest(data: Data, seal: Seal) -> bytes:
    """The hash that the seal signs."""
    found = sha256()
    at = 0
    for place, digits in ((seal.size_at, SIZE_DIGITS), (seal.signature_at, SIGNATURE_DIGITS)):
        _feed(found.update, data, at, place)
        found.update(b"0" * digits)
        at = place + digits
    _feed(found.update, data, at, seal.size)
    return found.digest()


def _feed(update: Callable[[bytes], object], data: Data, start: int, end: int) -> None:
    for at in range(start, end, PIECE):
        update(data[at : min(at + PIECE, end)])


def _inflated(data: bytes) -> bytes:
    opener = zlib.decompressobj()
    found = opener.decompress(data, LARGEST)
    if not opener.eof or opener.unused_data:
        raise NoDossier
    return found
