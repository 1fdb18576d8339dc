"""Inviting for a talk: who must come, from which day, the text of the invitation, and the calendar file."""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from caseapp.desktop.state.day import in_full
from caseapp.model.term import Track
from caseapp.procedure.wording import bare, listing

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.procedure.invitation import Invitation

CLOCK, PLACE = "#talk_clock", "#talk_place"
"""Under these the draft keeps the time and the place, which the act itself does not ask."""

WRITTEN = re.compile(r"(\d{1,2})[:.u](\d{2})")


class InviteState(QObject):
    """Reads who must be invited whenever the respondent changes. ``read`` gives it."""

    read = Signal(object)

    def __init__(self, desk: Desk, form: ActFormState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._about = ""
        form.answered.connect(self._look)

    @property
    def clock(self) -> time | None:
        """The time of the talk, as far as it was written down clearly."""
        found = WRITTEN.fullmatch(str(self._form.notes.get(CLOCK) or "").strip())
        try:
            return time(int(found[1]), int(found[2])) if found else None
        except ValueError:
            return None

    @property
    def place(self) -> str:
        """Where the talk is."""
        return str(self._form.notes.get(PLACE) or "").strip()

    @property
    def day(self) -> date | None:
        """The day of the talk."""
        found = self._form.values.get("for_on")
        return found if isinstance(found, date) else None

    def letter(self, invitation: Invitation) -> str:
        """The text of an invitation, to be read and changed before it goes out. A letter of the school, so in Dutch."""
        case, person = self._form.pool.case, self._form.pool.case.respondent(self._about)
        names = listing(one.name for one in invitation.invitees)
        when = f" op {in_full(self.day)}" if self.day else ""
        hour = f" om {self.clock:%H.%M} uur" if self.clock else ""
        place = f", in {self.place}" if self.place else ""
        about = bare(case.title) if case.title else "een melding"
        pupil = person is not None and person.track is Track.PUPIL
        help_ = "U mag iemand meenemen." if pupil else "U mag zich laten bijstaan."
        return (
            f"Beste {names},\n\n"
            f"Wij nodigen u uit voor een gesprek{when}{hour}{place}.\n\n"
            f"Het gesprek gaat over deze melding: {about}. Wij willen horen hoe u het ziet, voordat wij iets "
            f"besluiten. {help_} De stukken waar het gesprek over gaat, krijgt u vooraf te zien.\n\n"
            "Kunt u dan niet? Laat het ons meteen weten.\n\n"
            f"Met vriendelijke groet,\n{self._desk.session.member.name}"
        )

    def _look(self) -> None:
        about = str(self._form.values.get("respondent") or "")
        if not about or about == self._about:
            return
        self._about = about
        session, case = self._desk.session, self._form.wanted.case_id
        self._desk.task.run(lambda: session.invitation(case, about), self.read.emit, owner=self)
