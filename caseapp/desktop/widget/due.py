"""When something is due, as a chip with words: a colour, but never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.state.due import due_words
from caseapp.desktop.widget.layout import chip

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QLabel


def due_chip(due: datetime, now: datetime) -> QLabel:
    """The chip."""
    text, kind = due_words(due, now)
    return chip(text, kind)
