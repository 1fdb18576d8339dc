"""Not yet."""

from __future__ import annotations


def add(commands: object) -> None:
    """Add the command."""
