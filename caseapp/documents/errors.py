"""What can go wrong with a document. ``str()`` of each is one plain Dutch sentence that says what to do."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class DocumentError(Exception):
    """A document was not made; nothing was written."""


class NoRespondent(DocumentError):
    """Nobody in the case whom it is about has this name or reference."""


class UnknownPart(DocumentError):
    """A dossier has no such part."""


class NotWritten(DocumentError):
    """The file cannot be written there; what was there before still stands."""


def not_written(path: Path, error: OSError) -> NotWritten:
    """The error for a file that the system does not let us write."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            text = "De schijf is vol. Maak ruimte vrij, of kies een andere schijf."
        case errno.EROFS:
            text = "Deze schijf is alleen te lezen. Kies een andere schijf."
        case errno.EACCES | errno.EPERM:
            text = (
                f"In de map {path.parent} mag u niet schrijven, of het bestand is nog open. "
                "Sluit het bestand, of kies een andere map."
            )
        # so Windows says it of a question mark, a colon, or a name of more than 255 characters
        case errno.EINVAL | errno.ENOENT if path.parent.is_dir():
            text = "Deze bestandsnaam kan niet. Kies een andere naam."
        case errno.ENOENT | errno.ENOTDIR:
            text = f"De map {path.parent} is er niet. Maak die eerst, of kies een andere map."
        case errno.ENAMETOOLONG:
            text = "Deze bestandsnaam is te lang. Kies een kortere naam."
        case errno.EISDIR:
            text = f"{path} is een map. Kies een bestandsnaam."
        case _:
            text = f"Het bestand {path.name} kan hier niet worden geschreven. Kies een andere map."
    return NotWritten(text)
