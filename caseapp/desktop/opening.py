"""How the desktop comes to its office: loaded when the worker first asks, not before the window is there."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.office.office import Office


def make_office(folder: Path) -> Office:
    """The office over a folder."""
    from caseapp.bootstrap import open_office

    return open_office(folder)


def now() -> datetime:
    """This moment."""
    return datetime.now(UTC)
