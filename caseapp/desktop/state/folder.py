"""Folders that are given where files are asked: what is in them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST = 200
"""Files of folders that are taken in together."""

_NO_FILES = frozenset({"thumbs.db", "desktop.ini"})
_HIDDEN = (".", "~$")


def has_folder(paths: Iterable[str]) -> bool:
    """Whether one of them is a folder."""
    return any(Path(path).is_dir() for path in paths)


def files_under(paths: Iterable[str]) -> tuple[str, ...]:
    """The files, and of each folder the files in it and in its folders, by name; at most one more than :data:`MOST`.

    What a system puts in a folder for itself is left out, as is what links lead to.
    """
    found: list[str] = []
    for path in paths:
        for file in _under(path) if Path(path).is_dir() else (path,):
            found.append(file)
            if len(found) > MOST:
                return tuple(found)
    return tuple(found)


def _under(folder: str) -> Iterator[str]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
        for name in sorted(names):
            file = Path(place) / name
            if not name.startswith(_HIDDEN) and name.casefold() not in _NO_FILES and not file.is_symlink():
                yield str(file)
