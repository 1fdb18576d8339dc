"""What a member likes to see, such as saved views: kept in the encrypted file of their drafts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from caseapp.model.value import decode, encode

if TYPE_CHECKING:
    from collections.abc import Callable

    from caseapp.index.file import SealedFile
    from caseapp.model.value import Value

_TABLE = "CREATE TABLE IF NOT EXISTS preference (key TEXT PRIMARY KEY, data TEXT NOT NULL) WITHOUT ROWID"


class Preferences:
    """The preferences of one member on this computer. Every method may raise ``FileUnusable``."""

    def __init__(self, open_file: Callable[[], SealedFile]) -> None:
        """Nothing is opened before it is needed."""
        self._open = open_file
        self._ready = False

    def get(self, key: str) -> Value:
        """What was kept under a key, or None."""
        row = self._file().one("SELECT data FROM preference WHERE key = ?", key)
        return decode(json.loads(row[0])) if row else None

    def keep(self, key: str, value: Value) -> None:
        """Keep something under a key, in place of what was there; None takes it away."""
        if value is None:
            self._file().run("DELETE FROM preference WHERE key = ?", key)
        else:
            encoded = json.dumps(encode(value), ensure_ascii=False)
            self._file().run("INSERT OR REPLACE INTO preference (key, data) VALUES (?, ?)", key, encoded)

    def _file(self) -> SealedFile:
        file = self._open()
        if not self._ready:
            file.run(_TABLE)
            self._ready = True
        return file
