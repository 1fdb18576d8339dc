"""What is typed before anybody has a key: kept in a small file of this computer's user, without any secret in it."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from caseapp.desktop.overriding import override
from caseapp.desktop.state.typed_draft import TypedDraft
from caseapp.office.door import LOCAL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtCore import QObject

    from caseapp.desktop.task import Task

FOUNDATION, JOINING = "begun-organisation.json", "begun-joining.json"
LARGEST = 4 * 1024 * 1024
"""Bytes: what is larger was not written here."""


class DoorDraft(TypedDraft):
    """Keeps what one types, while one types; ``data`` gives it, empty where there is nothing to keep."""

    def __init__(
        self, task: Task, file: Path, data: Callable[[], Mapping[str, object]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._task = task
        self._file = file
        self._data = data
        self._over = False

    def found(self) -> Mapping[str, object]:
        """What was kept before; empty where that is nothing, or is not what it should be."""
        return read_begun(self._file)

    @override
    def later(self) -> None:
        """Something was typed: keep it in a moment, unless it is over."""
        if not self._over:
            super().later()

    @override
    def keep(self) -> None:
        """Keep it on the disk."""
        self._timer.stop()
        file, data = self._file, dict(self._data())
        self._task.run(lambda: _write(file, data) if data else _remove(file))

    def drop(self) -> None:
        """Throw it away: it was done, or is not wanted any more."""
        self._over = True
        self._timer.stop()
        file = self._file
        self._task.run(lambda: _remove(file))


def begun_file(folder: Path, name: str) -> Path:
    """The file of what was begun, in the folder of the data."""
    return folder / LOCAL / name


def forget_begun(folder: Path, name: str) -> None:
    """It is not needed any more."""
    _remove(begun_file(folder, name))


def read_begun(file: Path) -> Mapping[str, object]:
    """What a file of something begun holds; empty where it is not there or is damaged."""
    try:
        if file.stat().st_size > LARGEST:
            return {}
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(file: Path, data: Mapping[str, object]) -> None:
    """Write it whole or not at all, for this user alone; a disk that does not let us is no reason to stop."""
    new = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as writing:
            json.dump(data, writing)
            writing.flush()
            os.fsync(writing.fileno())
        new.replace(file)
    except OSError:
        return


def _remove(file: Path) -> None:
    for one in (file, file.with_suffix(".new")):
        try:
            one.unlink(missing_ok=True)
        except OSError:
            continue
