"""What every view model works with: the signed-in session, the worker, and the clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from caseapp.model.zone import local

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from caseapp.desktop.task import Task
    from caseapp.office.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Handed to every view model."""

    session: Session
    task: Task
    clock: Callable[[], datetime]

    def today(self) -> date:
        """The legal day."""
        return local(self.clock()).date()
