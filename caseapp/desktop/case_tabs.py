"""The tabs of a case that show a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.screen.case_part import CasePart
from caseapp.desktop.screen.case_words import empty_text
from caseapp.desktop.screen.evidence_part import EvidencePart
from caseapp.desktop.state.part import EVIDENCE, PARTS

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk


def tabs_of(desk: Desk) -> dict[str, CasePart | EvidencePart]:
    """Each part by its id; evidence has a tab of its own kind."""
    made = (part for part in PARTS if part is not EVIDENCE)
    found: dict[str, CasePart | EvidencePart] = {part.id: CasePart(part, empty_text(part.id)) for part in made}
    found[EVIDENCE.id] = EvidencePart(desk, empty_text(EVIDENCE.id))
    return {part.id: found[part.id] for part in PARTS}
