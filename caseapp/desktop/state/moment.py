"""How long something lasts, and when, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseapp.desktop.state.day import WEEKDAYS
from caseapp.model.zone import local
from caseapp.procedure.wording import MONTHS

if TYPE_CHECKING:
    from datetime import datetime, timedelta

HOUR, MINUTE = 3600, 60


def length_text(lasts: timedelta) -> str:
    """A length as ``4:05`` or ``1:02:09``; nothing below zero."""
    seconds = max(int(lasts.total_seconds()), 0)
    hours, rest = divmod(seconds, HOUR)
    minutes, left = divmod(rest, MINUTE)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def again_text(moment: datetime, now: datetime) -> str:
    """When something begins again: ``morgen om 8:00 uur``, ``maandag 6 april om 8:00 uur``."""
    at, days = local(moment), (local(moment).date() - local(now).date()).days
    translate = QCoreApplication.translate
    clock = f"{at.hour}:{at.minute:02}"
    if days == 0:
        return translate("Moment", "today at {clock}").format(clock=clock)
    if days == 1:
        return translate("Moment", "tomorrow at {clock}").format(clock=clock)
    day = f"{WEEKDAYS[at.weekday()]} {at.day} {MONTHS[at.month - 1]}"
    return translate("Moment", "{day} at {clock}").format(day=day, clock=clock)
