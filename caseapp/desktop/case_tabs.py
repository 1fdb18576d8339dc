"""The tabs of a case that show a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.screen.case_part import CasePart
from caseapp.desktop.screen.case_words import empty_text
from caseapp.desktop.screen.evidence_part import EvidencePart
from caseapp.desktop.screen.letters_part import LettersPart
from caseapp.desktop.state.part import EVIDENCE, LETTERS, PARTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.thumbnail import Thumbnails


def tabs_of(desk: Desk) -> dict[str, CasePart | EvidencePart | LettersPart]:
    """Each part by its id; evidence and letters have tabs of their own kinds."""
    found: dict[str, CasePart | EvidencePart | LettersPart] = {
        part.id: CasePart(part, empty_text(part.id)) for part in PARTS if part not in (EVIDENCE, LETTERS)
    }
    found[EVIDENCE.id] = EvidencePart(desk, empty_text(EVIDENCE.id))
    found[LETTERS.id] = LettersPart(desk, LETTERS, empty_text(LETTERS.id))
    return {part.id: found[part.id] for part in PARTS}


def pictures_of(tabs: Mapping[str, QWidget]) -> Thumbnails | None:
    """The small pictures of the evidence, which what happened shows too."""
    found = tabs[EVIDENCE.id]
    return found.list.pictures if isinstance(found, EvidencePart) else None
