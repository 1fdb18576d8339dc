"""Choosing another password; the first one, which the administrator knows, must be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from caseapp.desktop.forms.change_password import Ui_ChangePassword
from caseapp.desktop.look.theme import mark
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.resting import resting
from caseapp.desktop.widget.scroll import let_scroll

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.own_password import OwnPasswordState


class ChangePassword(Dialog):
    """``changed`` tells that it was done; ``left`` that somebody who must change it would rather sign out."""

    snug = True

    changed = Signal()
    left = Signal()

    def __init__(self, state: OwnPasswordState, *, must: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ChangePassword()
        self.ui.setupUi(self)
        let_scroll(self.ui.layout_1)
        self.state = state
        self._must = must
        state.setParent(self)
        self._say()
        self._connect()
        self._forget_problems()

    def _say(self) -> None:
        if self._must:
            self.ui.about.say(
                self.tr(
                    "Your administrator knows the password that you use now. Choose one that only you know. "
                    "Then you can go on."
                )
            )
            self.ui.later.setText(self.tr("Sign out"))
        else:
            self.ui.title.setText(self.tr("Change your password"))
            self.ui.about.say(
                self.tr("With this password you sign in on every computer, and you sign decisions with it.")
            )

    def _connect(self) -> None:
        self.ui.change.clicked.connect(self._change)
        self.ui.later.clicked.connect(self.reject)
        self.state.wrong.connect(self._show_problem)
        self.state.waiting.connect(resting(self.ui.change))
        self.state.changed.connect(self._finish)

    def _change(self) -> None:
        self._forget_problems()
        self.state.change(self.ui.old.text(), self.ui.password.text(), self.ui.repeat.text())

    def _forget_problems(self) -> None:
        ui = self.ui
        for field in (ui.old, ui.password, ui.repeat):
            mark(field, state="")
        for text in (ui.old_problem, ui.password_problem, ui.repeat_problem):
            text.hide()

    def _show_problem(self, field: str, text: str) -> None:
        ui = self.ui
        inputs = {"old": (ui.old, ui.old_problem), "repeat": (ui.repeat, ui.repeat_problem)}
        line, shown = inputs.get(field, (ui.password, ui.password_problem))
        shown.say(text)
        shown.show()
        mark(line, state="wrong")
        line.setFocus()
        line.selectAll()

    def _finish(self) -> None:
        self.changed.emit()
        self.accept()

    @override
    def reject(self) -> None:
        if self._must:
            self.left.emit()
        super().reject()
