"""Signing in, and unlocking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from caseapp.desktop.forms.sign_in import Ui_SignIn
from caseapp.desktop.overriding import override
from caseapp.desktop.widget.layout import put_above
from caseapp.desktop.widget.low import Low
from caseapp.desktop.widget.name_choice import NameChoice
from caseapp.desktop.widget.resting import resting

if TYPE_CHECKING:
    from caseapp.desktop.state.start import Door
    from caseapp.desktop.widget.preparing import Preparing


class SignIn(QWidget):
    """``asked`` gives name or id, password, and whether to remember; ``left`` goes back to the first start.

    ``stopped`` gives up signing in that takes long; ``join`` asks to answer an invitation, ``recovery`` to sign in with
    the recovery sheet, ``server`` how the server is reached, ``check`` to check a dossier, ``language`` for another.
    """

    asked = Signal(str, str, bool)
    left = Signal()
    stopped = Signal()
    join = Signal()
    recovery = Signal()
    check = Signal()
    server = Signal()
    language = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SignIn()
        self.ui.setupUi(self)
        Low(self, self.ui.layout_5)
        self._password = ""
        self._preparing: Preparing | None = None
        self._demonstration = False
        self._rest = resting(self.ui.sign_in)
        for part in (self.ui.problem, self.ui.demonstration, self.ui.leave, self.ui.server):
            part.hide()
        self.ui.sign_in.clicked.connect(self._ask)
        self.ui.password.returnPressed.connect(self._ask)
        self.ui.forgotten.say(self.tr("Forgot your password? Your administrator can give you a new one."))
        ui, ways = self.ui, (self.left, self.join, self.recovery, self.check, self.server)
        for link, way in zip((ui.leave, ui.join, ui.recovery, ui.check, ui.server), ways, strict=True):
            link.clicked.connect(way)
        self.ui.language.chosen.connect(self.language)
        names = NameChoice(self.ui.name)
        names.picked.connect(self.ui.password.setFocus)
        names.entered.connect(self._go_on)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language that is spoken now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._say()

    def _say(self) -> None:
        if self._demonstration:
            self.ui.title.setText(self.tr("The example organisation"))
            self.ui.demonstration_text.say(
                self.tr("Everything here is invented. Choose who you want to be; the password has been filled in.")
            )

    def show_door(self, door: Door, *, demonstration: bool) -> None:
        """Show who can sign in here."""
        ui = self.ui
        self._password = door.password
        ui.name.clear()
        for member in door.members:
            ui.name.addItem(f"{member.name} · {member.about}" if member.about else member.name, member.id)
        ui.demonstration.setVisible(demonstration)
        ui.remember.setVisible(not demonstration)
        ui.leave.setVisible(demonstration)
        ui.ways.setVisible(not demonstration)
        ui.server.setVisible(door.on_server)
        self._demonstration = demonstration
        self._say()
        ui.password.setText(door.password)
        (ui.name if demonstration or not door.members else ui.password).setFocus()

    def choose(self, member: str) -> None:
        """Pick a member beforehand, such as the one who locked the program."""
        if (at := self.ui.name.findData(member)) >= 0:
            self.ui.name.setCurrentIndex(at)
            self.ui.password.setFocus()

    def fail(self, text: str) -> None:
        """Say why not."""
        self.wait(waiting=False)
        self.ui.problem.say(text)
        self.ui.problem.show()
        self.ui.password.setFocus()
        self.ui.password.selectAll()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the cases are read, the first time on this computer; what is done at once is not shown."""
        if self._preparing is None:
            if done >= total:
                return
            from caseapp.desktop.widget.preparing import Preparing

            text = self.tr("The cases are read for the first time on this computer. That is needed once.")
            self._preparing = Preparing(text)
            self._preparing.stopped.connect(self.stopped)
            put_above(self._preparing, self.ui.problem)
        self._preparing.show_progress(done, total)

    def wait(self, *, waiting: bool) -> None:
        """Take no second try while one is being made."""
        if self._preparing is not None:
            self._preparing.begin()
        self._rest(waiting)
        self.ui.sign_in.setText(self.tr("One moment…") if waiting else self.tr("Sign in"))

    def forget(self) -> None:
        """Take what was typed away."""
        self.wait(waiting=False)
        self.ui.problem.hide()
        self.ui.password.setText(self._password)

    def _go_on(self) -> None:
        """Enter on the name: on to the password, or in when that is there already."""
        if self.ui.password.text():
            self._ask()
        else:
            self.ui.password.setFocus()

    def _ask(self) -> None:
        typed = self.ui.name.currentText().strip()
        at = self.ui.name.findText(typed)
        who = str(self.ui.name.itemData(at)) if at >= 0 else typed
        if not who or not self.ui.password.text():
            self.fail(self.tr("Fill in your name and your password."))
            return
        self.wait(waiting=True)
        self.ui.problem.hide()
        self.asked.emit(who, self.ui.password.text(), self.ui.remember.isChecked())
