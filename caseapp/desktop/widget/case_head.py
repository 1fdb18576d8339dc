"""The chips beside the title of a case: its school, what is special, and whether it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App

from caseapp.desktop.state.overview import headline_marks
from caseapp.desktop.widget.layout import chip, clear

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from caseapp.desktop.state.case import OpenCase


def show_chips(place: QLayout, opened: OpenCase) -> None:
    """Put them in their place."""
    clear(place)
    if opened.view.case.school:
        place.addWidget(chip(opened.view.case.school, "accent"))
    for text in headline_marks(opened):
        place.addWidget(chip(text, "wrong"))
    if opened.view.case.closed:
        place.addWidget(chip(App.translate("CaseScreen", "closed"), "plain"))
