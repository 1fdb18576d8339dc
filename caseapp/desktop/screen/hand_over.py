"""To whom a copy of a piece of evidence is given, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from caseapp.desktop.forms.hand_over import Ui_HandOver
from caseapp.desktop.widget.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LEAST_WIDTH = 460


class HandOver(Dialog):
    """``agreed`` gives to whom and why; then it is asked where the copy goes."""

    snug = True

    agreed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HandOver()
        self.ui.setupUi(self)
        self.setMinimumWidth(LEAST_WIDTH)
        self.ui.problem.hide()
        self.ui.save.setDefault(True)
        self.ui.save.clicked.connect(self._agree)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.to.setFocus()

    def _agree(self) -> None:
        to, reason = self.ui.to.text().strip(), self.ui.reason.text().strip()
        if to and reason:
            self.agreed.emit(to, reason)
            self.accept()
            return
        text = self.tr("Fill in who you give it to.") if not to else self.tr("Fill in why you give it.")
        self.ui.problem.say(text)
        self.ui.problem.show()
        (self.ui.reason if to else self.ui.to).setFocus()
