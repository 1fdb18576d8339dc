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

TOO_NEW = "Een nieuwere versie van Caseapp heeft deze {what} gemaakt. Werk het programma op deze computer bij."
WHICH = " Nodig is versie {needed} of nieuwer. Hier staat versie {own}."

_VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){1,3}")


def too_new(noun: str, needed: object) -> str:
    """What to say of a store that is too new for this program.

    Args:
        noun: what it is to the user: a store, or a copy of one.
        needed: the version that it names, unchecked; a store of which anybody may have changed that names none.
    """
    text = TOO_NEW.format(what=noun)
    if isinstance(needed, str) and _VERSION.fullmatch(needed) and needed != __version__:
        text += WHICH.format(needed=needed, own=__version__)
    return text


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
