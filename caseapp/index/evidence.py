"""What the index keeps of evidence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from caseapp.index.file import SealedFile
    from caseapp.model.value import Json


def body_of(file: SealedFile, case_id: str, seq: int) -> dict[str, Json] | None:
    """What stands in one act; None when there is none, or this member cannot read it."""
    row = file.one("SELECT body FROM act WHERE case_id = ? AND seq = ?", case_id, seq)
    return json.loads(row[0]) if row and row[0] is not None else None
