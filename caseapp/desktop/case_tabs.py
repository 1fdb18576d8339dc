"""The tabs of a case that show a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.screen.case_part import CasePart
from caseapp.desktop.screen.case_words import empty_text, tab_title
from caseapp.desktop.screen.evidence_part import EvidencePart
from caseapp.desktop.screen.letters_part import LettersPart
from caseapp.desktop.state.part import EVIDENCE, LETTERS, PARTS
from caseapp.desktop.widget.sides import HISTORY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from caseapp.desktop.state.desk import Desk
    from caseapp.desktop.state.thumbnail import Thumbnails
    from caseapp.desktop.widget.tab_row import TabRow


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


def show_tabs(pages: Mapping[str, QWidget], tabs: TabRow, place: QStackedWidget) -> None:
    """Put the pages in their place, and a tab for each over it; the last is that of a narrow window."""
    for name, page in pages.items():
        tabs.add_tab(name, tab_title(name))
        place.addWidget(page)
    tabs.add_tab(HISTORY, tab_title(HISTORY))
