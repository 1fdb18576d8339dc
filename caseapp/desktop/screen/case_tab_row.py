"""The tabs of a case, made with its form: Tab comes to them before what stands below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.screen.case_words import tab_title
from caseapp.desktop.state.part import PARTS
from caseapp.desktop.widget.sides import HISTORY
from caseapp.desktop.widget.tab_row import TabRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NAMES = ("overview", *(part.id for part in PARTS), "dossier", HISTORY)
"""In their order; the last is that of a narrow window."""


class CaseTabRow(TabRow):
    """A tab for each part of a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name in NAMES:
            self.add_tab(name, tab_title(name))
