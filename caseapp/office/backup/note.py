"""What this computer remembers of the last backup copy: when it was made, where, and whether it was tried out."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from caseapp.model.zone import local

FILE = "backup.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupNote:
    """The last backup copy; ``tried_at`` is when it was last opened and checked."""

    at: datetime
    file: Path
    entries: int
    tried_at: datetime | None = None

    def tried(self, at: datetime) -> BackupNote:
        """The same copy, tried out."""
        return replace(self, tried_at=at)


def name_for(at: datetime) -> str:
    """A name for a copy that is made at this moment, by Dutch time."""
    return f"caseapp-{local(at):%Y-%m-%d-%H%M}.sqlite"


def read_note(folder: Path) -> BackupNote | None:
    """The last copy that this computer knows of; None when it knows of none."""
    try:
        kept = json.loads((folder / FILE).read_text(encoding="utf-8"))
        tried = kept.get("tried_at")
        return BackupNote(
            at=datetime.fromisoformat(kept["at"]),
            file=Path(kept["file"]),
            entries=int(kept["entries"]),
            tried_at=datetime.fromisoformat(tried) if tried else None,
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def write_note(folder: Path, note: BackupNote) -> None:
    """Remember a copy; a disk that does not let us is no reason to stop."""
    text = json.dumps(
        {
            "at": note.at.isoformat(),
            "file": str(note.file),
            "entries": note.entries,
            "tried_at": note.tried_at.isoformat() if note.tried_at else None,
        }
    )
    new = folder / f"{FILE}.new"
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(folder / FILE)
    except OSError:
        return
