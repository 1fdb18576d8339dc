"""A small button that puts a day in a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from caseapp.desktop.look import icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CalendarButton(QPushButton):
    """An icon alone; its name says what is put in the calendar."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "quiet_tool")
        self.setAutoDefault(False)
        icon.put(self, "calendar", "muted")
        self.setToolTip(self.tr("Calendar file…"))
        self.setAccessibleName(self.tr("Calendar file: {what}").format(what=what))
