"""*Aansluiten met uitnodiging*: the invitation, a password, and the request that goes back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.join import Ui_Join
from caseapp.desktop.language import spoken
from caseapp.desktop.screen.join_place import JoinPlace
from caseapp.desktop.widget.field_problems import FieldProblems
from caseapp.desktop.widget.file_dialog import ask_open, ask_save
from caseapp.desktop.widget.resting import resting
from caseapp.office.joining.invitation import SUFFIX
from caseapp.office.joining.request import SUFFIX as REQUEST

if TYPE_CHECKING:
    from caseapp.desktop.state.arrival import ArrivalState
    from caseapp.office.joining.invitation import Invitation
    from caseapp.office.joining.request import MadeRequest

INVITATION, KEYS, REQUESTED = range(3)


class Join(QWidget):
    """``left`` goes back, ``begun_again`` from the start; ``chosen`` tells of a file, ``finished`` of the end."""

    left = Signal()
    finished = Signal()
    chosen = Signal()
    begun_again = Signal()

    def __init__(self, state: ArrivalState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Join()
        self.ui.setupUi(self)
        self.state = state
        state.setParent(self)
        self.file: Path | None = None
        self.place = JoinPlace(self.ui, state, self)
        self._problems = FieldProblems(self)
        self._made: MadeRequest | None = None
        self.ui.saved.hide()
        self._connect()
        self._go(INVITATION)

    def _connect(self) -> None:
        ui, state = self.ui, self.state
        ui.next.clicked.connect(self._next)
        ui.back.clicked.connect(self._back)
        ui.choose.clicked.connect(self._ask_file)
        ui.code.returnPressed.connect(self._next)
        ui.repeat.returnPressed.connect(self._next)
        ui.save.clicked.connect(self._ask_save)
        state.opened.connect(self._opened)
        state.answered.connect(self._answered)
        state.saved.connect(self._saved)
        state.wrong.connect(lambda field, text: self.say(field, spoken(text)))
        state.waiting.connect(resting(ui.next))

    def _go(self, page: int) -> None:
        ui = self.ui
        self._problems.forget()
        ui.pages.setCurrentIndex(page)
        ui.step.setText(self.tr("Step {step} of {steps}").format(step=page + 1, steps=ui.pages.count()))
        ui.back.setVisible(page != REQUESTED)
        ui.next.setText({REQUESTED: self.tr("Done")}.get(page, self.tr("Next")))
        (ui.choose.setFocus, self.place.begin, ui.save.setFocus)[page]()

    def _next(self) -> None:
        self._problems.forget()
        (self._open, self._join, self._finish)[self.ui.pages.currentIndex()]()

    def _back(self) -> None:
        if self.ui.pages.currentIndex() == INVITATION:
            self.left.emit()
        else:
            self._go(INVITATION)

    def say(self, field: str, text: str) -> None:
        """Show a sentence beside a field."""
        if field != "place" or not self.place.say(text):
            self._problems.say(field, text)

    def take_file(self, path: str) -> None:
        """Take the file of the invitation."""
        self.place.forget()
        self.file = Path(path)
        self.ui.file.say(self.file.name)
        self.ui.file_problem.hide()
        self.ui.code.setFocus()
        self.chosen.emit()

    def _open(self) -> None:
        if self.file is None:
            self.say("file", self.tr("Choose the file that your administrator sent you."))
        else:
            self.state.open(self.file, self.ui.code.text())

    def _opened(self, found: Invitation) -> None:
        text = self.tr("You are joining {organisation} as {roles}. {inviter} invited you.").format(
            organisation=found.organisation, roles=spoken(found.roles), inviter=found.inviter
        )
        self.ui.who.say(text, strong=f"{found.name}.")
        self.place.show_place()
        self._go(KEYS)

    def _join(self) -> None:
        place = self.place.read()
        if place is not None:
            self.state.join(place, self.ui.password.text(), self.ui.repeat.text())

    def _answered(self, made: MadeRequest) -> None:
        self._made = made
        self.ui.fingerprint.setText(made.fingerprint)
        self.ui.fingerprint.setAccessibleName(self.tr("The fingerprint: {text}").format(text=made.fingerprint))
        self._go(REQUESTED)

    def save(self, path: str) -> None:
        """Write the request."""
        if self._made is not None:
            self.state.save(Path(path), self._made.file)

    def _saved(self, name: str) -> None:
        self.ui.saved.say(self.tr("Saved as {name}.").format(name=name))
        self.ui.saved.show()
        self._problems.forget()

    def _finish(self) -> None:
        if self.ui.saved.isHidden():
            self.say("kept", self.tr("First save the request; without it your administrator cannot let you in."))
        else:
            self.finished.emit()

    def _ask_file(self) -> None:
        ask_open(self, self.tr("Choose the invitation"), self.tr("Invitations"), f"*{SUFFIX}", self.take_file)

    def _ask_save(self) -> None:
        name = self.tr("request")
        ask_save(self, self.tr("Save the request"), f"{name}{REQUEST}", self.save)
