"""What presses now: looked at now and then, and told when there is more of it. It names nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.desktop.state.day import shown
from caseapp.model.zone import local

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk

LOOK_EVERY = 10 * 60 * 1000
MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressing:
    """How much is too late, and how much is due on this day."""

    late: int
    today: int
    day: date

    @property
    def text(self) -> str:
        """In words, for a notification that anybody may see: numbers and a day."""
        parts = []
        if self.late:
            parts.append(App.translate("Reminder", "{number} overdue").format(number=self.late))
        if self.today:
            parts.append(App.translate("Reminder", "{number} for today").format(number=self.today))
        return f"{', '.join(parts)} ({shown(self.day)})."


class Reminder(QObject):
    """``pressing`` tells that there is more than before, ``counted`` how much there is."""

    pressing = Signal(object)
    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before: Pressing | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Count what is due."""
        session, now, today = self._desk.session, self._desk.clock(), self._desk.today()

        def work() -> Pressing:
            due = [item.due for item in session.work(limit=MOST) if local(item.due).date() <= today]
            late = sum(one < now for one in due)
            return Pressing(late=late, today=len(due) - late, day=today)

        self._desk.task.run(work, self._take, failed=lambda _error: None, owner=self)

    def _take(self, found: Pressing) -> None:
        before, self._before = self._before, found
        self.counted.emit(found)
        new_day = before is None or before.day != found.day
        if (found.late or found.today) and (new_day or before is None or found.late > before.late):
            self.pressing.emit(found)
