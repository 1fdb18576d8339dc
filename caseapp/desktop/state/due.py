"""When something is due, in words and as a kind of chip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseapp.desktop.language import spoken
from caseapp.desktop.state.day import WEEKDAYS
from caseapp.model.zone import local
from caseapp.procedure.wording import MONTHS

if TYPE_CHECKING:
    from datetime import datetime

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
    day = spoken(day)
    if due < now:
        return QCoreApplication.translate("Due", "Overdue: {day}").format(day=day), "wrong"
    if days == 0:
        return QCoreApplication.translate("Due", "Today") + clock, "due"
    if days == 1:
        return QCoreApplication.translate("Due", "Tomorrow") + clock, "due"
    words = QCoreApplication.translate("Due", "By {day}").format(day=day)
    return words + clock, "due" if days <= SOON_DAYS else "accent"
