"""What every view model works with: the signed-in session, the worker, the clock, and this computer's choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from caseapp.desktop.state.computer import Computer
from caseapp.desktop.task import Task
from caseapp.model.zone import local
from caseapp.office.session import Session

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Handed to every view model. ``password`` is everybody's in the demonstration, and else empty."""

    session: Session
    task: Task
    clock: Callable[[], datetime]
    computer: Computer = field(default_factory=Computer)
    password: str = ""

    def today(self) -> date:
        """The legal day."""
        return local(self.clock()).date()
