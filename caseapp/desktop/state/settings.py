"""What the settings screens show: the organisation as its register tells it, and what was done in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.model.organisation import Member, Organisation
from caseapp.model.term import Role
from caseapp.office.backup.note import BackupNote
from caseapp.office.register.history import RegisterLine
from caseapp.office.register.state import RECOVERY, Invited
from caseapp.office.retention import Retained

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.office.session import Session

LONGEST_HISTORY = 400
"""As many acts of the register are shown; the newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """One look at the settings. ``may_change`` is for administrators, and for who came with the recovery sheet.

    ``retained`` is None when the closed cases were not read.
    """

    organisation: Organisation
    member: Member
    today: date
    may_change: bool
    reads_cases: bool
    invitations: tuple[Invited, ...]
    history: tuple[RegisterLine, ...]
    acts: int
    retained: tuple[Retained, ...] | None
    backup: BackupNote | None
    backup_possible: bool

    @property
    def administrators(self) -> tuple[Member, ...]:
        """Who can change the settings."""
        return self.organisation.holding(Role.ADMINISTRATOR)


class SettingsState(QObject):
    """Reads everything at once, for it is little; the closed cases only when they are asked."""

    loaded = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def load(self, *, retained: bool = False) -> None:
        """Read it; the closed cases only when they are shown, for there may be many."""
        desk = self._desk
        today = desk.today()
        desk.task.run(lambda: _view(desk.session, today, retained=retained), self.loaded.emit, owner=self)


def _view(session: Session, today: date, *, retained: bool) -> SettingsView:
    session.pull()
    member, history = session.member, session.register_history()
    reads = any(grant.role not in (Role.ADMINISTRATOR, Role.INSPECTOR, Role.MANAGER) for grant in member.roles)
    return SettingsView(
        organisation=session.organisation,
        member=member,
        today=today,
        may_change=member.id == RECOVERY or member.holds(Role.ADMINISTRATOR),
        reads_cases=reads,
        invitations=session.welcoming.invitations(),
        history=history[:LONGEST_HISTORY],
        acts=len(history),
        retained=(session.retention() if reads else ()) if retained else None,
        backup=session.backups.last(),
        backup_possible=session.backups.possible,
    )
