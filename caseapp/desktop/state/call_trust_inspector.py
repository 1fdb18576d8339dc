"""The call to the Vertrouwensinspecteur: whether the line is open, what to have at hand, and how long one talks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from caseapp.model.zone import local
from caseapp.procedure.telephone import at_hand, line_at

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.procedure.telephone import AtHand, Line

BEGAN, ENDED = "#call_began", "#call_ended"
"""Under these the draft keeps the talk, so that the clock goes on when the form is left and opened again."""

SECOND = 1000


class CallState(QObject):
    """Keeps the clock of the talk. ``ticked`` tells that a second has passed while one talks."""

    ticked = Signal()

    def __init__(self, desk: Desk, form: ActFormState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self.ticked)
        form.ready.connect(self._go_on)

    @property
    def now(self) -> datetime:
        """The moment."""
        return self._desk.clock()

    def line(self) -> Line:
        """Whether the line is open now."""
        return line_at(self._desk.session.calendar(self._form.pool.case.school or ""), self.now)

    def at_hand(self) -> tuple[AtHand, ...]:
        """What to have at hand."""
        respondent = self._form.values.get("respondent")
        return at_hand(self._form.pool.case, str(respondent or ""), self._desk.today())

    @property
    def talking(self) -> bool:
        """Whether one talks now."""
        return self._moment(BEGAN) is not None and self._moment(ENDED) is None

    @property
    def lasts(self) -> timedelta | None:
        """How long one has talked; None when no talk began."""
        began = self._moment(BEGAN)
        return (self._moment(ENDED) or self.now) - began if began else None

    def begin(self) -> datetime:
        """The talk begins; gives the moment that the act records."""
        moment = self.now
        self._form.note(BEGAN, moment)
        self._form.note(ENDED, None)
        self._timer.start()
        return local(moment).replace(second=0, microsecond=0)

    def end(self) -> None:
        """The talk ends."""
        self._form.note(ENDED, self.now)
        self._timer.stop()

    def _go_on(self) -> None:
        if self.talking:
            self._timer.start()

    def _moment(self, name: str) -> datetime | None:
        from datetime import datetime as moment

        found = self._form.notes.get(name)
        return found if isinstance(found, moment) else None
