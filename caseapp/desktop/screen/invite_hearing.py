"""*Horen*, the invitation: who must come, from which day, its text, a calendar file, and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from caseapp.desktop.forms.invite_hearing import Ui_InviteHearing
from caseapp.desktop.language import spoken
from caseapp.desktop.look import icon
from caseapp.desktop.look.scale import MEDIUM, TINY
from caseapp.desktop.printing import document, print_text
from caseapp.desktop.screen.act_form import ActForm
from caseapp.desktop.state.appointment import AppointmentState, clock_in, talk
from caseapp.desktop.state.invite_hearing import CLOCK, PLACE, InviteState
from caseapp.desktop.widget.ask_path import ask_path
from caseapp.desktop.widget.flow import reflow
from caseapp.desktop.widget.layout import clear, column, label, row
from caseapp.desktop.widget.pictogram import Pictogram
from caseapp.desktop.widget.prose import Prose
from caseapp.desktop.widget.source_link import SourceLink
from caseapp.procedure.invitation import Invitation, Invitee

if TYPE_CHECKING:
    from caseapp.desktop.state.act_form import ActFormState
    from caseapp.desktop.state.desk import Desk
    from caseapp.model.value import Value


class InviteHearing(ActForm):
    """Its own form of ``invite_hearing``."""

    def __init__(self, state: ActFormState, desk: Desk, parent: QWidget | None = None) -> None:
        self.inviting = InviteState(desk, state)
        self.appointments = AppointmentState(desk)
        self.pane, self.invite = QWidget(), Ui_InviteHearing()
        self.invite.setupUi(self.pane)
        reflow(self.invite.layout_9)
        self.invitation = Invitation()
        super().__init__(state, desk.clock, parent)
        self.inviting.setParent(self)
        self.appointments.setParent(self)
        self.accompany(self.pane)
        self._connect_pane()

    def _connect_pane(self) -> None:
        pane = self.invite
        icon.put(pane.calendar, "calendar", "ink")
        icon.put(pane.print, "print", "ink")
        self.inviting.read.connect(self._show)
        pane.tick.clicked.connect(self._invite_all)
        pane.write.clicked.connect(self._write)
        pane.calendar.clicked.connect(self._ask_where)
        pane.print.clicked.connect(self._print)
        pane.clock.textChanged.connect(lambda text: self.state.note(CLOCK, text))
        pane.place.textChanged.connect(lambda text: self.state.note(PLACE, text))
        self.appointments.saved.connect(
            lambda name: self.told.emit(
                self.tr("The calendar file has been saved as {name}.").format(name=name), "good"
            )
        )
        self._show(self.invitation)

    @override
    def built(self) -> None:
        self.invite.clock.setText(str(self.state.notes.get(CLOCK) or ""))
        self.invite.place.setText(str(self.state.notes.get(PLACE) or ""))
        self._show_day()

    @override
    def _edited(self, name: str, value: Value) -> None:
        super()._edited(name, value)
        self._show(self.invitation)

    def _show(self, invitation: Invitation) -> None:
        self.invitation, pane = invitation, self.invite
        clear(pane.who)
        for one in invitation.invitees:
            pane.who.addWidget(self._invitee(one))
        pane.tick.setVisible(any(one.value not in self._invited() for one in invitation.invitees))
        pane.term.say(spoken(invitation.term))
        clear(pane.term_source)
        if invitation.term:
            for source in dict.fromkeys((invitation.source, invitation.term_source)):
                link = SourceLink(source)
                link.asked.connect(self.asked)
                pane.term_source.addWidget(link)
            pane.term_source.addStretch(1)
        self._show_day()

    def _show_day(self) -> None:
        self.invite.calendar.setEnabled(self.inviting.day is not None)

    def _invitee(self, one: Invitee) -> QWidget:
        there = one.value in self._invited()
        said = self.tr("will be invited") if there else self.tr("not invited yet")
        picture = Pictogram("check" if there else "warning", "good" if there else "due", said=said)
        words = column(space=TINY)
        words.addWidget(label(spoken(one.name), "strong"))
        words.addWidget(Prose(text=f"{said[:1].upper()}{said[1:]}. {spoken(one.why)}", look="muted"))
        found = QWidget()
        line = row(picture, space=MEDIUM)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        found.setLayout(line)
        return found

    def _invited(self) -> tuple[str, ...]:
        found = self.state.values.get("invited")
        return tuple(str(one) for one in found) if isinstance(found, tuple | list) else ()

    def _invite_all(self) -> None:
        wanted = [one.value for one in self.invitation.invitees]
        self._put("invited", (*self._invited(), *(one for one in wanted if one not in self._invited())))

    def _write(self) -> None:
        self._put("text", self.inviting.letter(self.invitation))
        self.rows.rows["text"].editor.inputs()[0].setFocus()

    def _put(self, name: str, value: Value) -> None:
        self.rows.fill({name: value})
        self.rows.rows[name].editor.edited.emit()

    def _ask_where(self) -> None:
        name = self.tr("meeting-{case}.ics").format(case=self.state.wanted.case_id)
        ask_path(self, self.tr("Save the calendar file"), name, self.tr("Calendar (*.ics)"), self.save_calendar)

    def save_calendar(self, path: str) -> None:
        """Write the talk to a calendar file."""
        day = self.inviting.day
        if day is not None:
            key = f"talk/{self.state.values.get('respondent')}/{day:%Y%m%d}"
            clock = self.inviting.clock or clock_in(str(self.state.values.get("text") or ""))
            appointment = talk(self.state.wanted.case_id, key, day, clock, self.inviting.place)
            self.appointments.save(appointment, path)

    def _print(self) -> None:
        text = str(self.state.values.get("text") or "")
        print_text(document(self.tr("Invitation to a meeting"), (("", text),)), self)
