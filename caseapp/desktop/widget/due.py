"""When something is due, as a chip with an icon and words: a colour, but never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.look.scale import SMALL
from caseapp.desktop.state.due import due_words
from caseapp.desktop.widget.layout import chip, frame, row
from caseapp.desktop.widget.pictogram import Pictogram

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

ICONS = {"wrong": "warning", "due": "clock"}
SIZE = 14


def due_chip(due: datetime, now: datetime) -> QWidget:
    """The chip."""
    text, kind = due_words(due, now)
    words = chip(text, kind)
    if kind not in ICONS:
        return words
    made = frame(f"chip_{kind}")
    inside = row(Pictogram(ICONS[kind], kind, size=SIZE), words, space=0)
    inside.setContentsMargins(SMALL, 0, 0, 0)
    made.setLayout(inside)
    made.setSizePolicy(words.sizePolicy())
    return made
