"""Talks and terms as appointments, and saving them as calendar files."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from caseapp.desktop.language import spoken
from caseapp.exchange.calendar_file import Appointment, calendar_file
from caseapp.model.zone import NETHERLANDS, local

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from caseapp.desktop.state.desk import Desk
    from caseapp.model.act import RecordedAct

NAMED = re.compile(r"\b(?:om|vanaf) ([01]?\d|2[0-3])(?:[:.]([0-5]\d))? ?(?:uur|u\b)", re.IGNORECASE)
A_DAY = timedelta(days=1)


def talk(case_id: str, key: str, day: date, clock: time | None, where: str) -> Appointment:
    """A talk; without a time it takes the day. Nobody's name stands in it."""
    at = datetime.combine(day, clock, NETHERLANDS).astimezone(UTC) if clock else day
    title = QCoreApplication.translate("Appointment", "Meeting, case {number}").format(number=case_id)
    return Appointment(key=f"{case_id}/{key}", title=title, at=at, where=where, warn=A_DAY)


def talk_of(case_id: str, act: RecordedAct) -> Appointment | None:
    """The talk for which somebody was invited; its time is the one that the invitation names, if it names just one."""
    day = act.fields.day("for_on") if act.act == "invite_hearing" and act.readable else None
    if day is None:
        return None
    return talk(case_id, f"talk/{act.respondent}/{day:%Y%m%d}", day, clock_in(act.fields.text("text")), "")


def clock_in(text: str) -> time | None:
    """The time that an invitation names ("om 15:30 uur", "om 14 uur"); None when it names none, or more than one."""
    found = {time(int(hour), int(minute or 0)) for hour, minute in NAMED.findall(text)}
    return found.pop() if len(found) == 1 else None


def term(case_id: str, act: str, label: str, due: datetime, sources: Sequence[str]) -> Appointment:
    """The last day of a term, with a reminder a day before."""
    title = QCoreApplication.translate("Appointment", "Last day: {act}, case {number}")
    source = QCoreApplication.translate("Appointment", "Source: {sources}").format(sources=", ".join(sources))
    return Appointment(
        key=f"{case_id}/{act}/{due:%Y%m%d}",
        title=title.format(act=spoken(label), number=case_id),
        at=local(due).date(),
        text=source if sources else "",
        warn=A_DAY,
    )


class AppointmentState(QObject):
    """Writes calendar files. ``saved`` gives the name of the file."""

    saved = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def save(self, appointment: Appointment, path: str) -> None:
        """Write one appointment."""
        where, now = Path(path), self._desk.clock()

        def work() -> str:
            where.write_bytes(calendar_file(appointment, now))
            return where.name

        self._desk.task.run(work, self.saved.emit, owner=self)
