"""Checking the signatures that were added to a document after it was made."""

from __future__ import annotations

import io
import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from typing_extensions import Buffer, override

from caseapp.documents.errors import DocumentError
from caseapp.documents.signing.certificate import name_in, weak
from caseapp.model.zone import local
from caseapp.procedure.wording import day_text

if TYPE_CHECKING:
    import mmap

UNSIGNED: Final = "De organisatie heeft dit dossier niet met een certificaat ondertekend; het zegel geldt."
ADDED: Final = "Na het verzegelen is iets aan het bestand toegevoegd dat geen handtekening van de organisatie is."
BROKEN: Final = "De handtekening van de organisatie klopt niet: er is iets aan veranderd."
UNCOVERED: Final = "Na de handtekening van de organisatie is iets aan het bestand toegevoegd."
CHANGED: Final = "Met de handtekening is ook iets anders aan het bestand veranderd."
STRANGER: Final = "De handtekening is gezet met een certificaat dat niet van de gekozen uitgever komt, of is verlopen."
OUTSIDE: Final = (
    "Het certificaat van {name} gold niet toen het bestand werd ondertekend: het geldt van {since} tot en met {until}."
)
ENDED: Final = (
    "Het certificaat van {name} is verlopen op {until}. "
    "Zonder tijdstempel is niet te bewijzen dat het gold toen het bestand werd ondertekend."
)
AHEAD: Final = (
    "Het tijdstempel klopt niet: het zegt {day}, en die dag moet nog komen. Gaat de klok van deze computer goed?"
)
TOO_EARLY: Final = (
    "Het tijdstempel klopt niet: het zegt {day}, en toen was het laatste in dit dossier nog niet gebeurd."
)
STAMP_BROKEN: Final = "Een tijdstempel in dit bestand klopt niet."
STAMPER: Final = "Van wie het tijdstempel is, is niet nagegaan."
BARE: Final = "Of dat echt {name} is, is niet nagegaan. Dat kan met de certificaten van de uitgever."
UNLISTED: Final = (
    "In een ouder bestand zijn de certificaten van de uitgever niet mee ondertekend. "
    "Of daarin iets is veranderd, is alleen na te gaan met die certificaten."
)
WEAK: Final = "De handtekening is gezet met een sleutel of een methode die niet meer veilig is: ze bewijst niets."
NO_ROOTS: Final = "Er is niets nagegaan: {name} is geen certificaat. Kies dat van de uitgever (.pem of .crt)."
APART: Final = timedelta(days=1)
"""How far two clocks may differ."""

_MARKS: Final = (b"/ByteRange", b"/ETSI.CAdES.detached", b"/adbe.pkcs7.detached", b"/DocTimeStamp")
_DIGITS: Final = re.compile(rb"[0-9a-f]*|[0-9A-F]*")


class RootsUnusable(DocumentError):
    """A file that was given as a certificate of an issuer is none; nothing was checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """Certificates (files, PEM or DER) that a signature of the organisation must come from."""

    roots: tuple[Path, ...]


class Told(Protocol):
    """Who is told what holds."""

    def hold(self, code: str, text: str) -> None:
        """Something holds."""

    def fail(self, code: str, text: str) -> None:
        """Something does not hold."""

    def note(self, code: str, text: str) -> None:
        """Something could not be checked."""


class Shown(io.RawIOBase):
    """A file that the system shows, to be read as a file."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        super().__init__()
        self._data = data
        self._at = 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._data)}[whence]
        self._at = max(start + offset, 0)
        return self._at

    @override
    def tell(self) -> int:
        return self._at

    @override
    def readinto(self, into: Buffer, /) -> int:
        room = memoryview(into).cast("B")
        found = self._data[self._at : self._at + len(room)]
        room[: len(found)] = found
        self._at += len(found)
        return len(found)


def read_roots(trust: Trust | None) -> list[Any]:
    """The certificates in these files.

    Raises:
        RootsUnusable: there is none in one of them.
    """
    from pyhanko.keys import load_certs_from_pemder

    found: list[Any] = []
    for path in trust.roots if trust is not None else ():
        try:
            here = list(load_certs_from_pemder([str(path)]))
            _ = [(one.subject.native, one.public_key.algorithm) for one in here]  # asn1crypto reads what it is asked
        except (OSError, ValueError, TypeError) as error:
            raise RootsUnusable(NO_ROOTS.format(name=path.name)) from error
        if not here:
            raise RootsUnusable(NO_ROOTS.format(name=path.name))
        found += here
    return found


def check_signatures(
    told: Told, data: bytes | mmap.mmap, sealed: int, trust: Trust | None, *, last: datetime | None = None
) -> None:
    """Check what was added after the seal: nothing, or signatures of the organisation that cover every byte.

    ``last`` is when the last of what it holds happened: it was not signed before.
    """
    if len(data) == sealed:
        told.note("unsigned", UNSIGNED)
        return
    if sealed <= 0 or sealed > len(data):
        return
    quiet()
    try:
        _check(told, data, sealed, trust, last)
    except Exception:  # noqa: BLE001 - pyHanko reads a file that may have been made to mislead it, and stumbles anyhow
        told.fail("added", ADDED)


def is_signed_document(data: bytes | mmap.mmap) -> bool:
    """Whether a file is a PDF in which somebody put a signature, whatever has become of that."""
    return data[:5] == b"%PDF-" and any(data.find(mark) >= 0 for mark in _MARKS)


def check_document(told: Told, data: bytes | mmap.mmap, trust: Trust | None) -> None:
    """Check the signatures of a file that has no seal, such as a letter: they cover every byte."""
    quiet()
    try:
        _check(told, data, None, trust, None)
    except Exception:  # noqa: BLE001 - as above
        told.fail("signature", BROKEN)


def quiet() -> None:
    """Let pyHanko write nothing in a log: it would name whose certificate it is."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _check(
    told: Told, data: bytes | mmap.mmap, sealed: int | None, trust: Trust | None, since: datetime | None
) -> None:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature, validate_pdf_timestamp

    from caseapp.documents.signing.addition import only_signed
    from caseapp.documents.signing.chain import stray, tokens

    reader = PdfFileReader(io.BufferedReader(Shown(data)))
    regular, stamps = reader.embedded_regular_signatures, reader.embedded_timestamp_signatures
    if not regular:
        told.fail(*(("signature", BROKEN) if sealed is None else ("added", ADDED)))
        return
    last = max((*regular, *stamps), key=lambda one: one.signed_revision)
    whole = last.evaluate_signature_coverage() is SignatureCoverageLevel.ENTIRE_FILE
    if not whole or _loose(data, (*regular, *stamps)):
        told.fail("uncovered", UNCOVERED)
        return
    first = 0 if sealed is not None else min(one.signed_revision for one in regular)
    if sealed is not None and (
        reader.xrefs.get_startxref_for_revision(0) >= sealed or not data[:sealed].endswith(b"%%EOF\n")
    ):
        told.fail("added", ADDED)
        return
    if not only_signed(reader, first):
        told.fail("changed", CHANGED)
        return
    roots = read_roots(trust)
    if any(not _follows(one, roots, strict=trust is not None) for one in (*regular, *stamps)):
        told.fail("signature", BROKEN)
        return
    context = _context(roots, [each.chosen for one in regular for each in one.signed_data["certificates"]])
    for one in regular:
        status = validate_pdf_signature(one, context, skip_diff=True)
        name = name_in(status.signing_cert.subject)
        _tell(told, status, name, trust)
        if status.timestamp_validity is not None:
            certain = trust is not None and status.timestamp_validity.trusted
            if any(stray(token, roots, strict=certain) for token in tokens(one.signed_data)):
                told.fail("timestamp", STAMP_BROKEN)
                continue
            _stamped(told, status.timestamp_validity, trust, since)
    for one in stamps:
        stamped = validate_pdf_timestamp(one, context, skip_diff=True)
        if not (stamped.intact and stamped.valid):
            told.fail("timestamp", STAMP_BROKEN)
    if trust is None and not all(_bound(one, roots) for one in (*regular, *stamps)):
        told.note("unlisted", UNLISTED)


def _follows(one: Any, roots: list[Any], *, strict: bool) -> bool:  # noqa: ANN401 - pyHanko's own
    """Whether what a signature does not cover is as it follows from what it does cover."""
    from caseapp.documents.signing.chain import plain, stray, tokens
    from caseapp.documents.signing.listing import STAMPED, is_bare, lists_all, said

    signed = one.signed_data
    inside = tokens(signed)
    if not all(plain(each) for each in (signed, *inside)):
        return False
    how = said(one.sig_object)
    if not how:
        return not stray(signed, roots, strict=strict)
    alone = all(lists_all(each) and is_bare(each, stamped=False) for each in inside)
    return alone and lists_all(signed) and is_bare(signed, stamped=how == STAMPED)


def _bound(one: Any, roots: list[Any]) -> bool:  # noqa: ANN401 - pyHanko's own
    """Whether no certificate that goes with a signature can change unseen, also where nothing is trusted."""
    from caseapp.documents.signing.chain import stray, tokens
    from caseapp.documents.signing.listing import said

    every = (one.signed_data, *tokens(one.signed_data))
    return bool(said(one.sig_object)) or not any(stray(each, roots, strict=True) for each in every)


def _tell(told: Told, status: Any, name: str, trust: Trust | None) -> None:  # noqa: ANN401 - pyHanko's own
    if not (status.intact and status.valid):
        told.fail("signature", BROKEN)
        return
    if weak(status.signing_cert.public_key):
        told.fail("signer", WEAK)
        return
    if not _told_when(told, status, name, trust):
        return
    if trust is not None and not status.trusted:
        told.fail("signer", STRANGER)
        return
    told.hold("signature", f"Het bestand is ondertekend met het certificaat van {name}.")
    if trust is None:
        told.note("signer", BARE.format(name=name))


def _told_when(told: Told, status: Any, name: str, trust: Trust | None) -> bool:  # noqa: ANN401 - pyHanko's own
    """Tell of a certificate that did not hold when it signed, or no longer holds; whether that can be."""
    since, until = status.signing_cert.not_valid_before, status.signing_cert.not_valid_after
    stamp = status.timestamp_validity
    signed = stamp.timestamp if stamp is not None else status.signer_reported_dt
    days = {"name": name, "since": _day(since), "until": _day(until)}
    if signed is not None and not since <= signed <= until:
        told.fail("signer", OUTSIDE.format_map(days))
        return False
    if datetime.now(UTC) <= until or stamp is not None:
        return True
    text = ENDED.format_map(days)
    if trust is not None:
        told.fail("signer", text)
        return False
    told.note("ended", text)
    return True


def _day(moment: datetime) -> str:
    return day_text(local(moment).date())


def _stamped(told: Told, status: Any, trust: Trust | None, since: datetime | None) -> None:  # noqa: ANN401 - pyHanko's own
    if not (status.intact and status.valid):
        told.fail("timestamp", STAMP_BROKEN)
    elif status.timestamp > datetime.now(UTC) + APART:
        told.fail("timestamp", AHEAD.format(day=_day(status.timestamp)))
    elif since is not None and status.timestamp < since - APART:
        told.fail("timestamp", TOO_EARLY.format(day=_day(status.timestamp)))
    else:
        told.hold("timestamp", f"Een tijdstempel zegt dat dat was op {status.timestamp:%d-%m-%Y om %H.%M uur} (UTC).")
        if trust is not None and not status.trusted:
            told.note("stamper", STAMPER)


def _loose(data: bytes | mmap.mmap, signatures: tuple[Any, ...]) -> bool:
    """Whether a gap that a signature leaves for itself holds anything but that signature, written in one way."""
    from asn1crypto.parser import peek

    from caseapp.documents.signing.chain import framed

    for one in signatures:
        first, length, after, _ = one.byte_range
        inside = data[first + length : after]
        digits = inside[1:-1]
        if inside[:1] != b"<" or inside[-1:] != b">" or _DIGITS.fullmatch(digits) is None:
            return True
        bare = bytes.fromhex(digits.decode())
        if any(bare[peek(bare) :]) or not framed(bare):
            return True
    return False


def _context(roots: list[Any], others: list[Any]) -> Any:  # noqa: ANN401 - pyHanko's own
    from pyhanko_certvalidator import ValidationContext

    return ValidationContext(trust_roots=roots, other_certs=others, allow_fetching=False)
