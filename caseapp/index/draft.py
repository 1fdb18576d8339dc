"""Drafts: what was typed and not yet done, kept in an encrypted file of their own, on the disk at once.

They are apart from the index, so that an index that is thrown away takes no draft with it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

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

    def __init__(self, path: Path, key: bytes, clock: Callable[[], datetime]) -> None:
        self._file = SealedFile(path, key, DRAFT_SCHEMA, DRAFT_VERSION)
        # what was typed is worth a wait for the disk
        self._file.run("PRAGMA synchronous = FULL")
        self._clock = clock

    def save(self, key: str, data: Mapping[str, Value]) -> None:
        """Keep a draft in place of the one before; it is on the disk when this returns."""
        encoded = json.dumps(encode(data), ensure_ascii=False)
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

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _draft(row: tuple[str, str, int]) -> Draft:
    data = decode(json.loads(row[1]))
    return Draft(key=row[0], data=data if isinstance(data, dict) else {}, at=from_count(row[2]))
