"""A day field for a form made in Designer; today is what the computer's clock says."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from caseapp.desktop.widget.day_field import DayField
from caseapp.model.zone import local

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DayInput(DayField):
    """A :class:`DayField` that needs nothing to be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: local(datetime.now(UTC)).date(), parent)
