"""Where the organisation's store is, when it is not in this computer's own folder."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE = "address.json"
DAMAGED = (
    "Het bestand {file} zegt waar de opslag van uw organisatie is, maar het is niet te lezen. De opslag zelf is niet "
    "veranderd. Vraag uw ICT-beheerder het bestand terug te zetten, of verwijder het en sluit u opnieuw aan."
)
OUT_OF_REACH = (
    "Het bestand {file} zegt waar de opslag van uw organisatie is, maar het is nu niet te lezen. "
    "Controleer de verbinding en uw rechten op die map, of vraag uw ICT-beheerder."
)
USER = r"(?<=://)[^@/]*@"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where the organisation's store is: a folder, or the address of a server; one of the two is empty."""

    folder: str = ""
    url: str = ""

    def without_user(self) -> Address:
        """The same, without the name and password with which one member reaches the server."""
        return Address(folder=self.folder, url=re.sub(USER, "", self.url))


def read_address(folder: Path) -> Address | None:
    """The address that was written down in this computer's folder; None when the store is in the folder itself.

    A user's own folder in which there is nothing yet has the address that was laid down for this computer. One that is
    damaged is none; who goes by it to open the store asks :func:`known_address`.
    """
    found, _damage = _kept(folder)
    return found


def known_address(folder: Path) -> Address | None:
    """As :func:`read_address`, where it matters whether there is one.

    Raises:
        AddressDamaged: there is one, and it cannot be read. The store in the folder may be an old one, or none.
    """
    found, damage = _kept(folder)
    if damage is not None:
        from caseapp.office.errors import AddressDamaged

        # what cannot be reached now is not to be deleted
        text = OUT_OF_REACH if isinstance(damage, OSError) else DAMAGED
        raise AddressDamaged(text.format(file=folder / FILE)) from damage
    return found


def _kept(folder: Path) -> tuple[Address | None, Exception | None]:
    """The address, and why it cannot be read where it is there."""
    try:
        kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
        found = Address(folder=str(kept.get("folder") or ""), url=str(kept.get("url") or ""))
    except (FileNotFoundError, NotADirectoryError):
        return _provided(folder), None
    except (OSError, ValueError, AttributeError, RecursionError) as error:
        return None, error
    return (found if found.folder or found.url else None), None


def _provided(folder: Path) -> Address | None:
    from caseapp.office.door import STORE
    from caseapp.provided import own_folder, provided

    place = provided().store
    if not place or folder != own_folder() or (folder / STORE).exists():
        return None
    if "://" in place:
        return Address(url=place)
    try:
        # one that cannot be reached is not an empty one, in which an organisation can be founded
        empty = (folder / place).is_dir() and not (folder / place / STORE).exists()
    except (OSError, ValueError):
        empty = False
    return None if empty else Address(folder=place)


def write_address(folder: Path, address: Address) -> None:
    """Write down where the store is, for this user alone.

    Raises:
        OSError: the disk does not let us.
    """
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{FILE}.new"
    new.unlink(missing_ok=True)
    # it may hold the password of a server
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as writing:
        json.dump({"folder": address.folder, "url": address.url}, writing)
        writing.flush()
        os.fsync(writing.fileno())
    new.replace(folder / FILE)


def forget_address(folder: Path) -> None:
    """The store is in this computer's own folder, whatever was written down.

    Raises:
        OSError: the disk does not let us.
    """
    (folder / FILE).unlink(missing_ok=True)


def scope_of(url: str) -> str:
    """What tells the files apart that belong to one store, whoever reaches it; empty for the one in the own folder."""
    if not url:
        return ""
    import hashlib  # the first window, which needs none, waits for this module

    return f"-{hashlib.sha256(Address(url=url).without_user().url.encode()).hexdigest()[:12]}-"
