"""Asking once more before a copy is put back: what is lost, and the password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from caseapp.desktop.forms.restore import Ui_Restore
from caseapp.desktop.language import spoken
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.scroll import let_scroll

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from caseapp.desktop.state.backup import BackupState


class Restore(Dialog):
    """``agreed`` gives the copy and the password, which was right."""

    snug = True

    agreed = Signal(object, str)

    def __init__(self, file: Path, state: BackupState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Restore()
        self.ui.setupUi(self)
        let_scroll(self.ui.layout_1)
        self._file = file
        self._state = state
        self.ui.about.say(self.tr("The backup {file} replaces the store.").format(file=file.name))
        self.ui.loss.say(
            self.tr(
                "What was done after this backup was made will be gone from the store. First make a backup "
                "of the current store."
            )
        )
        self.ui.problem.hide()
        self.ui.do_it.clicked.connect(lambda: state.confirm(self.ui.password.text()))
        self.ui.leave.clicked.connect(self.reject)
        state.wrong.connect(self._show_problem)
        state.confirmed.connect(self._agree)
        self.ui.password.setFocus()

    def _show_problem(self, text: str) -> None:
        self.ui.problem.say(spoken(text))
        self.ui.problem.show()
        self.ui.password.setFocus()
        self.ui.password.selectAll()

    def _agree(self) -> None:
        self.agreed.emit(self._file, self.ui.password.text())
        self.accept()
