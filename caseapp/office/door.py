"""Who can sign in on this computer: their names, which are kept in the open as any sign-in screen shows them.

Nothing is loaded for it: the names stand in the window when it is first painted, long before the store is open.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

STORE = "store.sqlite"
"""The embedded store's file, in the folder of the data."""

LOCAL = "local"
"""The folder inside it for what belongs to this computer alone."""

RESTORING = "restoring"
"""The file in that folder that stands as long as a backup copy is being put in the place of the store."""

EMPTIED = (
    "Op deze computer is met deze map al gewerkt, maar de opslag is nu leeg of weg. "
    "Zet een reservekopie terug. Bewaar de map tot dat gelukt is."
)
"""There is no organisation any more where members have signed in: somebody threw it away, or cut it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberName:
    """A member who can sign in on this computer."""

    id: str
    name: str


def has_store(folder: Path) -> bool:
    """Whether there is a store in this computer's folder, or a copy that is just taking its place."""
    return (folder / STORE).exists() or (folder / LOCAL / RESTORING).exists()


def known_names(local: Path, scope: str = "") -> tuple[MemberName, ...]:
    """The members who can sign in here, by name; empty when this computer knows none.

    Args:
        local: the folder for what belongs to this computer.
        scope: tells stores apart whose files lie in the same folder; empty for the embedded one.
    """
    try:
        kept = json.loads(_file(local, scope).read_text(encoding="utf-8"))
        found = [MemberName(id=str(one["id"]), name=str(one["name"])) for one in kept]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ()
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def keep_names(local: Path, names: Iterable[MemberName], scope: str = "") -> None:
    """Keep who can sign in here; a disk that does not let us is no reason to stop."""
    text = json.dumps([{"id": one.id, "name": one.name} for one in names], ensure_ascii=False)
    file = _file(local, scope)
    new = file.with_suffix(".new")
    try:
        # bytes: what somebody else put there need be no text
        if not file.exists() or file.read_bytes() != text.encode():
            new.write_bytes(text.encode())
            new.replace(file)
    except OSError:
        return


def _file(local: Path, scope: str) -> Path:
    return local / f"members{scope}.json"
