"""A store that another version of the program made: refused when newer, copied before it is changed when older."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import DBAPIError

from caseapp import __version__
from caseapp.ledger.schema import REVISIONS, meta

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

PROGRAM = "program"
"""The key in `meta` under which stands which version of the program first made the tables as they are."""

STORE_TOO_NEW = "Een nieuwere versie van Caseapp heeft deze opslag gemaakt. Werk het programma op deze computer bij."
COPY_TOO_NEW = "Een nieuwere versie van Caseapp heeft deze kopie gemaakt. Werk het programma op deze computer bij."

_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){1,3}")


def store_too_new(needed: object) -> str:
    """What to say of a store that is too new for this program.

    Args:
        needed: the version that it names, unchecked: anybody may have written it. None where it names none.
    """
    return _naming(STORE_TOO_NEW, needed)


def copy_too_new(needed: object) -> str:
    """What to say of a copy of a store that is too new for this program; as :func:`store_too_new`."""
    return _naming(COPY_TOO_NEW, needed)


def _naming(said: str, needed: object) -> str:
    """What is said, with the version that is needed where one is named."""
    if not isinstance(needed, str) or needed == __version__ or not _VERSION.fullmatch(needed):
        return said
    return f"{said} Nodig is versie {needed} of nieuwer. Hier staat versie {__version__}."


def needed_for(connection: Connection) -> object:
    """The version of the program that a store names; None where it names none, or has changed beyond that."""
    try:
        return connection.scalar(select(meta.c.value).where(meta.c.key == PROGRAM))
    except DBAPIError:
        connection.rollback()
        return None


def sign(connection: Connection) -> None:
    """Write down which version of the program made the tables as they are now."""
    connection.execute(delete(meta).where(meta.c.key == PROGRAM))
    connection.execute(insert(meta).values(key=PROGRAM, value=__version__))


def copy_of(file: Path, revision: str) -> Path:
    """Where the copy of a store is kept that had these tables."""
    return file.with_name(f"{file.name}.{revision}.copy")


def drop_copies(file: Path | None) -> bool:
    """Throw away the copies that were kept beside a store: what is destroyed in it would still stand there.

    Args:
        file: the store's; None for a server.

    Returns:
        Whether none is left.
    """
    left = False
    if file is None:
        return True
    for revision in REVISIONS:
        try:
            copy_of(file, revision).unlink(missing_ok=True)
        except OSError:
            left = True
    return not left
