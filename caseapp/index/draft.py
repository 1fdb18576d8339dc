"""Drafts: what was typed and not yet done, kept in an encrypted file of their own, on the disk at once.

They are apart from the index, so that an index that is thrown away takes no draft with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from caseapp.index.fault import FileUnusable
from caseapp.index.file import SealedFile
from caseapp.index.moment import from_count, to_count
from caseapp.index.schema import DRAFT_SCHEMA, DRAFT_VERSION
from caseapp.model.value import Value, decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


PURPOSE = b"caseapp draft 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One draft: its key (whatever the screen uses), what was typed, and when it was last kept."""

    key: str
    data: Mapping[str, Value]
    at: datetime


class Drafts:
    """The drafts of one member on this computer. Every method may raise ``FileUnusable``."""

    def __init__(self, open_file: Callable[[], SealedFile], clock: Callable[[], datetime]) -> None:
        """Nothing is opened before it is needed; ``open_file`` is :func:`open_draft_file` or does more."""
        self._open = open_file
        self._clock = clock

    def file(self) -> SealedFile:
        """The file of the drafts, opened when it is first asked for; the member's preferences are in it too."""
        return self._file

    @cached_property
    def _file(self) -> SealedFile:
        return self._open()

    def save(self, key: str, data: Mapping[str, Value]) -> None:
        """Keep a draft in place of the one before; it is on the disk when this returns."""
        encoded = json.dumps(encode(data))  # in ASCII, so that even half of an emoji is kept as it was pasted
        self._file.run(
            "INSERT OR REPLACE INTO draft (key, data, at) VALUES (?, ?, ?)", key, encoded, to_count(self._clock())
        )

    def get(self, key: str) -> Draft | None:
        """One draft, or None."""
        row = self._file.one("SELECT key, data, at FROM draft WHERE key = ?", key)
        return _draft(row) if row else None

    def all(self) -> tuple[Draft, ...]:
        """Every draft, the newest first."""
        return tuple(map(_draft, self._file.rows("SELECT key, data, at FROM draft ORDER BY at DESC, key")))

    def delete(self, key: str) -> None:
        """Drop a draft, such as after the act was done; nothing happens when there is none."""
        self._file.run("DELETE FROM draft WHERE key = ?", key)

    def scrub(self) -> None:
        """Take what was dropped off the disk as well."""
        self._file.scrub()

    def close(self) -> None:
        """Close the file, when it was opened."""
        if "_file" in self.__dict__:
            self._file.close()


def open_draft_file(path: Path, key: bytes, unusable: type[FileUnusable] = FileUnusable) -> SealedFile:
    """Open the file of a member's drafts, and make it when it is not there.

    Raises:
        FileDamaged: it was made with another key or by another version, or is damaged.
        FileUnusable: the disk does not do what is asked.
    """
    file = SealedFile(path, key, DRAFT_SCHEMA, DRAFT_VERSION, unusable)
    # what was typed is worth a wait for the disk
    file.run("PRAGMA synchronous = FULL")
    return file


def _draft(row: tuple[str, str, int]) -> Draft:
    data = decode(json.loads(row[1]))
    return Draft(key=row[0], data=data if isinstance(data, dict) else {}, at=from_count(row[2]))
