"""What stands under the rail: where everything is kept, whether that can be reached, and when it was last copied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as App
from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.ledger import LedgerError
from caseapp.model.zone import local
from caseapp.office.errors import OfficeError
from caseapp.procedure.wording import MONTHS

if TYPE_CHECKING:
    from caseapp.desktop.state.desk import Desk
    from caseapp.office.session import Session

LOOK_EVERY = 60_000
LISTEN_EVERY = 3_000
"""Milliseconds between two looks for what another program wrote in the same folder; a server is asked less often."""

OLD_DAYS = 7
"""Days after which a copy is too old to be at ease with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """In words, each with its kind: ``small`` when all is well, ``due`` when something asks for attention."""

    store: tuple[str, str]
    backup: tuple[str, str]
    changed: tuple[str, ...] = ()


class FootState(QObject):
    """``told`` gives a :class:`Foot`; ``changed`` the cases in which others did something that this member can see."""

    told = Signal(object)
    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._waits = False
        self._often = QTimer(self, interval=LISTEN_EVERY)
        self._often.timeout.connect(self.listen)
        if desk.session.backups.possible:
            self._often.start()

    def look(self) -> None:
        """Take up what others did, and see how things stand."""
        session = self._desk.session
        self._desk.task.run(lambda: self._seen(session), self._take, failed=lambda _error: None, owner=self)

    @property
    def listening(self) -> bool:
        """Whether it is often asked what others did: of a folder, not of a server, where that costs time."""
        return self._often.isActive()

    def listen(self) -> None:
        """Take up what others did, unless that is still being asked: the worker may be busy for long."""
        if not self._waits:
            self._waits = True
            self._desk.task.run(self._desk.session.news, self._heard, failed=lambda _error: self._heard(()), owner=self)

    def _heard(self, changed: tuple[str, ...]) -> None:
        self._waits = False
        if changed:
            self.changed.emit(changed)

    def _take(self, foot: Foot) -> None:
        self.told.emit(foot)
        if foot.changed:
            self.changed.emit(foot.changed)

    def _seen(self, session: Session) -> Foot:
        """How things stand. Called on the worker."""
        own = session.backups.possible
        try:
            changed = session.news()
        except (OfficeError, LedgerError):
            away = App.translate("Foot", "The store cannot be read now") if own else ""
            away = away or App.translate("Foot", "No connection to the shared store")
            return Foot(store=(away, "due"), backup=self._backup(session) if own else ("", ""))
        if own:  # others may write in the same folder
            store = App.translate("Foot", "Kept on this computer")
            return Foot(store=(store, "small"), backup=self._backup(session), changed=changed)
        store = App.translate("Foot", "Connected to the shared store")
        return Foot(store=(store, "small"), backup=("", ""), changed=changed)

    def _backup(self, session: Session) -> tuple[str, str]:
        last = session.backups.last()
        if last is None:
            return App.translate("Foot", "No backup yet"), "due"
        day = local(last.at).date()
        words = App.translate("Foot", "Last backup: {day}").format(day=f"{day.day} {MONTHS[day.month - 1]}")
        return words, "small" if (self._desk.today() - day).days <= OLD_DAYS else "due"
