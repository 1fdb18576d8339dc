"""Writing the dossier of one respondent to a file: whole, or not at all."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from caseapp.documents.binding.checking import NO_DOSSIER, NotReadable, check_data
from caseapp.documents.binding.front import PIECE, SIZE_DIGITS
from caseapp.documents.binding.gathering import Choice, Gathered, gather
from caseapp.documents.binding.making import bind, content_of
from caseapp.documents.drawing import ask_stop, draw
from caseapp.documents.errors import NotWritten, not_written
from caseapp.documents.page.press import Press
from caseapp.documents.signing.certificate import check_certificate
from caseapp.documents.signing.pades import sign

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from caseapp.documents.binding.making import Bound
    from caseapp.documents.drawing import Progress, Stop
    from caseapp.documents.extract.model import Extract
    from caseapp.documents.signing.pades import Signing
    from caseapp.office.dossier_source import DossierSeal
    from caseapp.office.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A dossier that was written: where, the hash (hex) of its bytes, and how many pages it has.

    ``fingerprint`` (hex) is that of the organisation, with which anybody can check it; ``attached`` how many files of
    evidence are in it.
    """

    path: Path
    sha256: str
    pages: int
    fingerprint: str = ""
    attached: int = 0


def export_dossier(
    session: Session,
    case_id: str,
    respondent: str,
    out: Path,
    *,
    parts: Collection[str] | None = None,
    choice: Choice | None = None,
    signing: Signing | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Exported:
    """Make the dossier of one respondent and write it, sealed by who makes it.

    Args:
        session: who makes it; it shows what this member can read.
        case_id: the case.
        respondent: the reference or the name of a respondent.
        out: the file; one that is there is replaced when all went well.
        parts: which parts (``content.PARTS``); all when left out.
        choice: what else is chosen; its own respondent and parts do not count.
        signing: how the organisation signs it; not at all when left out.
        progress: told how far it is, in hundredths.
        cancelled: asked now and then whether to stop.

    Raises:
        NotWritten: the file cannot be written there.
        NoRespondent: nobody in the case whom it is about has this reference or name.
        UnknownPart: there is no part of a name.
        DocumentError: it cannot be signed with this certificate, or a picture among the evidence cannot be printed.
        Cancelled: the user stopped it.
        OfficeError: the case, or evidence in it, cannot be read; the sentence says why.
        EntryForged: the store holds something in it that its author did not sign.
    """
    check_place(out)
    if signing is not None:
        check_certificate(signing.certificate)
    chosen = replace(choice or Choice(), respondent=respondent, parts=tuple(parts) if parts is not None else None)
    gathered = gather(session, case_id, chosen, cancelled)
    with writing(out) as file:
        bound = _bound(session, gathered, file, progress, cancelled)
        if signing is not None:
            sign(file, signing)
        digest = _digest(file)
    extract = gathered.material.extract
    _record(session, extract)
    fingerprint = extract.register[0].hash.hex() if extract.register else ""
    return Exported(path=out, sha256=digest, pages=bound.pages, fingerprint=fingerprint, attached=len(extract.files))


def _record(session: Session, extract: Extract) -> None:
    """Record that evidence left with a dossier."""
    for one in extract.files:
        session.use_evidence(extract.case_id, one.ref, "exported", reason="In het dossier gedaan")


def preview_dossier(
    session: Session, case_id: str, choice: Choice, progress: Progress | None = None, cancelled: Stop | None = None
) -> bytes:
    """The pages as they would be exported, in memory: without seal, extract and attached evidence.

    Raises:
        DocumentError: it cannot be made.
        Cancelled: the user stopped it.
        OfficeError: the case, or evidence in it, cannot be read; the sentence says why.
    """
    material = gather(session, case_id, choice, cancelled).material
    return draw(content_of(material.extract), progress, cancelled, material.gallery).data


def sign_dossier(path: Path, signing: Signing) -> None:
    """Add the signature of the organisation to a dossier that was made before.

    Raises:
        NotReadable: it is no dossier.
        NotWritten: the file cannot be written.
        CertificateUnusable: it cannot be signed with this certificate.
        StampUnusable: the server for time stamps does not answer.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise NotReadable(f"Het bestand {path.name} is niet te lezen. Kies een bestand dat er is.") from error
    if check_data(data).document:
        raise NotReadable(NO_DOSSIER)
    check_certificate(signing.certificate)
    with writing(path) as file:
        file.write(data)
        sign(file, signing)


def _bound(
    session: Session, gathered: Gathered, file: BinaryIO, progress: Progress | None, cancelled: Stop | None
) -> Bound:
    press = Press(file.write)
    bound = bind(press, gathered.material, gathered.maker, progress, cancelled)
    _seal(file, session.seal_dossier(press.digest.digest()), bound, press.offset)
    ask_stop(cancelled)
    return bound


def _seal(file: BinaryIO, seal: DossierSeal, bound: Bound, size: int) -> None:
    """Fill in the digits of the seal."""
    for at, digits in ((bound.size_at, f"{size:0{SIZE_DIGITS}}"), (bound.signature_at, seal.signature.hex())):
        file.seek(at)
        file.write(digits.encode())
    file.seek(0, os.SEEK_END)


def _digest(file: BinaryIO) -> str:
    file.seek(0)
    found = hashlib.sha256()
    while data := file.read(PIECE):
        found.update(data)
    return found.hexdigest()


def check_place(out: Path) -> None:
    """See that a file can be made there, before the work begins.

    Raises:
        NotWritten: it cannot.
    """
    try:
        if out.is_dir():
            raise NotWritten(f"{out} is een map. Geef ook een bestandsnaam, zoals “dossier.pdf”.")
        if not out.parent.is_dir():
            raise NotWritten(f"De map {out.parent} is er niet. Maak die eerst, of kies een andere map.")
        if out.exists() and not out.is_file():
            raise NotWritten(f"{out.name} is geen gewoon bestand. Kies een andere naam.")
        if out.exists() and not out.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise NotWritten(f"{out.name} is alleen te lezen. Kies een andere naam, of haal die beveiliging eraf.")
    except (OSError, ValueError) as error:
        raise _fault(out, error) from error


def write_whole(out: Path, data: bytes, signing: Signing | None = None) -> None:
    """Write a file beside its place, signed for the organisation if that is said, and put it there when it is whole.

    Raises:
        NotWritten: the system does not let us; what was there before still stands.
        CertificateUnusable: it cannot be signed with this certificate.
        StampUnusable: the server for time stamps does not answer.
    """
    if signing is not None:
        check_certificate(signing.certificate)
    with writing(out) as file:
        file.write(data)
        if signing is not None:
            sign(file, signing)


@contextmanager
def writing(out: Path) -> Iterator[BinaryIO]:
    """A file beside its place, to be written and read; it is put in its place when all went well.

    Raises:
        NotWritten: the system does not let us; what was there before still stands.
    """
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".caseapp-", suffix=".part", dir=out.parent)
        part = Path(name)
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
        part = None
    except (OSError, ValueError) as error:
        raise _fault(out, error) from error
    finally:
        if part is not None:
            with suppress(OSError):
                part.unlink()


def _fault(out: Path, error: OSError | ValueError) -> NotWritten:
    if isinstance(error, OSError):
        return not_written(out, error)
    return NotWritten("Deze bestandsnaam kan niet. Kies een andere naam.")
