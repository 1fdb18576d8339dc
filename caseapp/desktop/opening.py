"""How the desktop comes to its office: loaded when the worker first asks, not before the window is there."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.office.office import Office


def make_office(folder: Path) -> Office:
    """The office over this computer's folder, or over the place that is written down there."""
    from caseapp.bootstrap import open_known_office

    return open_known_office(folder)


def office_at(store: Path, own: Path) -> Office:
    """The office over a store in another folder, such as one that is shared; what is this computer's stays here."""
    from caseapp.bootstrap import open_office

    return open_office(store, local_dir=own / "local")


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)
