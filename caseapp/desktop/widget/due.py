"""When something is due, as a chip with words: a colour, but never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseapp.desktop.widget.day import WEEKDAYS
from caseapp.desktop.widget.layout import chip
from caseapp.model.zone import local
from caseapp.procedure.wording import MONTHS

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QLabel

SOON_DAYS = 2
LAST_HOUR = 23


def due_words(due: datetime, now: datetime) -> tuple[str, str]:
    """The words and the kind of chip for a due moment."""
    at, today = local(due), local(now).date()
    days = (at.date() - today).days
    clock = "" if at.hour == LAST_HOUR else f" {at:%H:%M}"
    day = f"{WEEKDAYS[at.weekday()]} {at.day} {MONTHS[at.month - 1]}"
    if at.year != today.year:
        day = f"{day} {at.year}"
    if due < now:
        return QCoreApplication.translate("Due", "Too late: {day}").format(day=day), "wrong"
    if days == 0:
        return QCoreApplication.translate("Due", "Today") + clock, "due"
    if days == 1:
        return QCoreApplication.translate("Due", "Tomorrow") + clock, "due"
    return QCoreApplication.translate("Due", "Before {day}").format(day=day) + clock, "due" if days <= SOON_DAYS else "accent"


def due_chip(due: datetime, now: datetime) -> QLabel:
    """The chip."""
    text, kind = due_words(due, now)
    return chip(text, kind)

