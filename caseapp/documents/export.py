"""Writing the dossier of one respondent to a file: whole, or not at all."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.documents.content import dossier_content
from caseapp.documents.drawing import STOPPED, draw
from caseapp.documents.errors import NotWritten, not_written
from caseapp.office.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Collection

    from caseapp.documents.drawing import Progress, Stop
    from caseapp.office.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A dossier that was written: where, the hash (hex) of its bytes, and how many pages it has."""

    path: Path
    sha256: str
    pages: int


def export_dossier(
    session: Session,
    case_id: str,
    respondent: str,
    out: Path,
    *,
    parts: Collection[str] | None = None,
    progress: Progress | None = None,
    cancelled: Stop | None = None,
) -> Exported:
    """Make the dossier of one respondent and write it.

    Args:
        session: who makes it; it shows what this member can read.
        case_id: the case.
        respondent: the reference or the name of a respondent.
        out: the file; one that is there is replaced when all went well.
        parts: which parts (``content.PARTS``); all when left out.
        progress: told how far it is, in hundredths.
        cancelled: asked now and then whether to stop.

    Raises:
        NotWritten: the file cannot be written there.
        NoRespondent: nobody in the case whom it is about has this reference or name.
        UnknownPart: there is no part of a name.
        Cancelled: the user stopped it.
        NoCase: there is no such case.
        NoAccess: this member may not read it; the sentence says why.
        EntryForged: the store holds something in it that its author did not sign.
        StoreRolledBack: the store shows less of it than this computer has seen.
    """
    check_place(out)
    dossier = dossier_content(session.dossier_source(case_id), respondent, parts=parts)
    drawn = draw(dossier, progress, cancelled)
    if cancelled is not None and cancelled():
        raise Cancelled(STOPPED)
    write_whole(out, drawn.data)
    return Exported(path=out, sha256=hashlib.sha256(drawn.data).hexdigest(), pages=drawn.pages)


def check_place(out: Path) -> None:
    """See that a file can be made there, before the work begins.

    Raises:
        NotWritten: it cannot.
    """
    try:
        if out.is_dir():
            raise NotWritten(f"{out} is een map. Geef ook een bestandsnaam, zoals “dossier.pdf”.")
        if not out.parent.is_dir():
            raise NotWritten(f"De map {out.parent} is er niet. Maak haar eerst, of kies een andere map.")
        if out.exists() and not out.is_file():
            raise NotWritten(f"{out.name} is geen gewoon bestand. Kies een andere naam.")
        if out.exists() and not out.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise NotWritten(f"{out.name} is alleen te lezen. Kies een andere naam, of haal die beveiliging eraf.")
    except (OSError, ValueError) as error:
        raise _fault(out, error) from error


def write_whole(out: Path, data: bytes) -> None:
    """Write a file beside its place and put it there when it is whole.

    Raises:
        NotWritten: the system does not let us; what was there before still stands.
    """
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".caseapp-", suffix=".part", dir=out.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except (OSError, ValueError) as error:
        if part is not None:
            with suppress(OSError):
                part.unlink()
        raise _fault(out, error) from error


def _fault(out: Path, error: OSError | ValueError) -> NotWritten:
    if isinstance(error, OSError):
        return not_written(out, error)
    return NotWritten("Deze bestandsnaam kan niet. Kies een andere naam.")
