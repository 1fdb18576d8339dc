"""What can go wrong with a file of this computer. ``str()`` is one plain Dutch sentence."""

from __future__ import annotations


class FileUnusable(Exception):
    """A local file cannot be opened or written, such as on a full disk."""


class FileDamaged(FileUnusable):
    """The file is not one of this member, of another version, or damaged; it can be made anew."""
