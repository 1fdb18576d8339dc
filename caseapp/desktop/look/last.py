"""How the window looked when it was last open on this computer, so that it can be painted before Qt is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE = "look"
KNOWN = ("light", "dark")


def last_look(local: Path) -> str:
    """``light`` or ``dark``; empty when it is not known, or was something else.

    Args:
        local: the folder for what belongs to this computer.
    """
    try:
        found = (local / FILE).read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""
    return found if found in KNOWN else ""


def keep_look(local: Path, name: str) -> None:
    """Keep how it looks; a disk that does not let us is no reason to stop."""
    if not local.is_dir() or last_look(local) == name:
        return
    try:
        (local / FILE).write_text(name, encoding="ascii")
    except OSError:
        return
