"""Letting somebody in whose fingerprint is read out over the telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.desktop.forms.admit import Ui_Admit
from caseapp.desktop.language import spoken
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.scroll import let_scroll
from caseapp.office.register.catalogue import grants_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.welcome import WelcomeState
    from caseapp.office.joining.welcoming import Knock


class Admit(Dialog):
    """The button works only after the fingerprint was found to be the same."""

    snug = True

    def __init__(self, knock: Knock, state: WelcomeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Admit()
        self.ui.setupUi(self)
        let_scroll(self.ui.layout_1)
        self._knock = knock
        self._state = state
        roles = spoken(grants_text(knock.invited.roles))
        self.ui.who.say(self.tr("as {roles}").format(roles=roles), strong=knock.invited.name)
        self.ui.help.say(
            self.tr(
                "Their program shows the same letters and figures. If one of them is different, somebody "
                "else made this request: do not let anybody in, and make a new invitation."
            )
        )
        self.ui.fingerprint.setText(knock.fingerprint)
        self.ui.fingerprint.setAccessibleName(self.tr("The fingerprint: {text}").format(text=knock.fingerprint))
        self.ui.problem.hide()
        self.ui.reasons.hide()
        self.ui.same.toggled.connect(self.ui.do_it.setEnabled)
        self.ui.leave.clicked.connect(self.reject)
        self.ui.do_it.clicked.connect(lambda: state.admit(knock))
        state.waiting.connect(self._wait)
        state.wrong.connect(self._show_problem)
        state.admitted.connect(self.accept)

    def _wait(self, waiting: bool) -> None:
        self.ui.do_it.setEnabled(not waiting and self.ui.same.isChecked())

    def _show_problem(self, text: str) -> None:
        self.ui.problem.say(spoken(text))
        self.ui.problem.show()
