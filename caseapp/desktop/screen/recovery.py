"""Signing in with the words of the recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from caseapp.desktop.forms.recovery import Ui_Recovery
from caseapp.desktop.language import spoken
from caseapp.desktop.widget.dialog import Dialog
from caseapp.desktop.widget.scroll import let_scroll

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WORDS = 24


class Recovery(Dialog):
    """``asked`` gives the words that were typed."""

    snug = True

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Recovery()
        self.ui.setupUi(self)
        let_scroll(self.ui.layout_1)
        self.ui.problem.hide()
        self.ui.words.textChanged.connect(self._count)
        self.ui.leave.clicked.connect(self.reject)
        self.ui.do_it.clicked.connect(self._ask)
        self._count()
        self.ui.words.setFocus()

    @property
    def words(self) -> tuple[str, ...]:
        """What was typed; the numbers of the sheet may be typed along."""
        typed = (word.strip(".,;:") for word in self.ui.words.toPlainText().split())
        return tuple(word for word in typed if word and not word.isdigit())

    def _count(self) -> None:
        text = self.tr("{number} of {all} words. Capitals, spaces and numbers do not matter.")
        self.ui.count.say(text.format(number=len(self.words), all=WORDS))

    def _ask(self) -> None:
        self.ui.problem.hide()
        self.ui.do_it.setDisabled(True)
        self.asked.emit(self.words)

    def fail(self, text: str) -> None:
        """Say why not."""
        self.ui.do_it.setEnabled(True)
        self.ui.problem.say(spoken(text))
        self.ui.problem.show()
        self.ui.words.setFocus()
